package io.github.camelcameras.test.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What a vendor's document says that operations answer, from <code>examples.txt</code>: a line each, with method, path and answer. */
public final class Examples {

    private Examples() {
    }

    /**
     * The answers by method and path, with a blank in between.
     *
     * @param simulator a class of the package that the file is in
     */
    public static Map<String, String> of(Class<?> simulator) {
        try (InputStream in = simulator.getResourceAsStream("examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3)).collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> line[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
