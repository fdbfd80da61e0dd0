package io.github.camelcameras.test.bvcsp;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelcameras.test.bvcsp.Call.Operation;

/** Which operation is meant: the one whose path has fewest names. To be filled before it is asked. */
final class Routes {

    private static final Pattern NAME = Pattern.compile("\\{[^}]*}");

    private final Map<String, Route> routes = new HashMap<>();
    private List<Route> templates = List.of();

    /** An operation and the values of the names in its path, decoded. */
    record Found(Operation operation, List<String> variables) {
    }

    /** @param names how many names are in the path */
    private record Route(Pattern pattern, int names, Operation operation) {
    }

    /** Replaces what has been there; how the names are called does not count. */
    void put(String methodAndPath, Operation operation) {
        String[] literals = NAME.split(methodAndPath, -1);
        String regex = Arrays.stream(literals).map(Pattern::quote).collect(Collectors.joining("([^/]+)"));
        routes.put(String.join("{}", literals), new Route(Pattern.compile(regex), literals.length - 1, operation));
        templates = routes.values().stream().filter(route -> route.names > 0).sorted(Comparator.comparingInt(Route::names)).toList();
    }

    /**
     * The operation, or <code>null</code> where there is none.
     *
     * @param path as it was sent, not decoded
     */
    Found find(String method, String path) {
        String methodAndPath = method + " " + path;
        Route literal = routes.get(methodAndPath);
        if (literal != null && literal.names == 0) {
            return new Found(literal.operation, List.of());
        }
        for (Route route : templates) {
            Matcher matcher = route.pattern.matcher(methodAndPath);
            if (matcher.matches()) {
                return new Found(route.operation, IntStream.rangeClosed(1, route.names)
                        .mapToObj(group -> decode(matcher.group(group))).toList());
            }
        }
        return null;
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
