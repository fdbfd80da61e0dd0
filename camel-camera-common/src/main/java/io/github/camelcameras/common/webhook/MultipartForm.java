package io.github.camelcameras.common.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads forms of the type multipart/form-data (RFC 7578), in UTF-8 whatever their content types say. Not by the HTTP servers, which
 * differ in what they take, write files, and want the whole before they say no.
 */
final class MultipartForm {

    static final String MEDIA_TYPE = "multipart/form-data";

    private static final int MOST_PARTS = 100;
    private static final int LONGEST_BOUNDARY = 70;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final byte[] LINE_END = { '\r', '\n' };
    private static final byte[] HEADERS_END = { '\r', '\n', '\r', '\n' };
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]+");
    private static final Set<String> PLAIN_ENCODINGS = Set.of("7bit", "8bit", "binary");

    private final byte[] body;
    private final byte[] delimiter;
    private final FormFields fields = new FormFields();

    private MultipartForm(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * The fields; files are left out.
     *
     * @throws WebhookRejection if it is malformed
     */
    static FormFields read(String contentType, byte[] body) {
        String boundary = HeaderValue.of(contentType).parameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw malformed("has no boundary");
        }
        MultipartForm form = new MultipartForm(body, boundary);
        form.readParts();
        return form.fields;
    }

    private void readParts() {
        // the first delimiter may stand at the very beginning, without the end of a line before it
        int at = startsWith(delimiter, LINE_END.length, 0) ? delimiter.length - LINE_END.length : after(delimiter, 0);
        for (int parts = 0; !isLast(at); parts++) {
            if (parts == MOST_PARTS) {
                throw malformed("has more than " + MOST_PARTS + " parts");
            }
            int start = endOfLine(at);
            int end = indexOf(delimiter, start - LINE_END.length);
            if (end < 0) {
                throw malformed("is cut off");
            }
            readPart(start, end);
            at = end + delimiter.length;
        }
    }

    private boolean isLast(int at) {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    /** Behind the line of a delimiter, which may end with blanks. */
    private int endOfLine(int at) {
        int end = at;
        while (end < body.length && (body[end] == ' ' || body[end] == '\t')) {
            end++;
        }
        if (!startsWith(LINE_END, 0, end)) {
            throw malformed("has a line that only begins with the boundary");
        }
        return end + LINE_END.length;
    }

    private void readPart(int start, int end) {
        int headersEnd = indexOf(HEADERS_END, start);
        if (headersEnd < 0 || headersEnd + HEADERS_END.length > end || headersEnd - start > LONGEST_HEADERS) {
            throw malformed("has a part without an end of its headers");
        }
        HeaderValue disposition = null;
        for (String header : FOLD.matcher(text(start, headersEnd)).replaceAll(" ").split("\r\n")) {
            int colon = header.indexOf(':');
            String name = header.substring(0, Math.max(colon, 0)).trim().toLowerCase(Locale.ROOT);
            if (name.equals("content-disposition")) {
                disposition = HeaderValue.of(header.substring(colon + 1));
            } else if (name.equals("content-transfer-encoding")
                    && !PLAIN_ENCODINGS.contains(header.substring(colon + 1).trim().toLowerCase(Locale.ROOT))) {
                throw malformed("has a part with a transfer encoding");
            }
        }
        if (disposition == null || !disposition.value().equals("form-data") || disposition.parameters().getOrDefault("name", "").isEmpty()) {
            throw malformed("has a part without a name");
        }
        Map<String, String> parameters = disposition.parameters();
        if (!parameters.containsKey("filename") && !parameters.containsKey("filename*")) {
            fields.put(parameters.get("name"), text(headersEnd + HEADERS_END.length, end));
        }
    }

    private String text(int start, int end) {
        return new String(body, start, end - start, StandardCharsets.UTF_8);
    }

    private int after(byte[] wanted, int from) {
        int index = indexOf(wanted, from);
        if (index < 0) {
            throw malformed("does not have its boundary");
        }
        return index + wanted.length;
    }

    private int indexOf(byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && startsWith(wanted, 0, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] wanted, int wantedFrom, int at) {
        int count = wanted.length - wantedFrom;
        return at + count <= body.length && Arrays.equals(body, at, at + count, wanted, wantedFrom, wanted.length);
    }

    private static WebhookRejection malformed(String what) {
        return new WebhookRejection(400, "the multipart form " + what);
    }
}
