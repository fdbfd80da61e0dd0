package io.github.camelcameras.common.webhook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a header such as Content-Type: <code>text/plain; charset="utf-8"</code>.
 *
 * @param value      what stands before the first semicolon, in lower case
 * @param parameters the names in lower case; of two with one name the first
 */
record HeaderValue(String value, Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(";\\s*([^\\s=;\"]+)\\s*=\\s*(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^\\s;\"]*))");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    static HeaderValue of(String header) {
        int semicolon = header.indexOf(';');
        Map<String, String> parameters = new HashMap<>();
        if (semicolon >= 0) {
            Matcher matcher = PARAMETER.matcher(header).region(semicolon, header.length());
            while (matcher.find()) {
                String value = matcher.group(2) == null ? matcher.group(3) : ESCAPE.matcher(matcher.group(2)).replaceAll("$1");
                parameters.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value);
            }
        }
        return new HeaderValue((semicolon < 0 ? header : header.substring(0, semicolon)).trim().toLowerCase(Locale.ROOT), parameters);
    }
}
