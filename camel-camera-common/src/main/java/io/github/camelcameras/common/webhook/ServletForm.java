package io.github.camelcameras.common.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

/**
 * Reads multipart posts where the host has read the body before Camel gets it, which Spring Boot does. Not from the headers that
 * Camel makes of the fields: among them are those of the request, and what its address has behind the question mark.
 */
final class ServletForm {

    private ServletForm() {
    }

    /** @param request an <code>HttpServletRequest</code>; an object, as other hosts do not have that class */
    static Map<String, String> read(Object request) {
        Map<String, String> fields = new LinkedHashMap<>();
        int left = WebhookRequest.MAX_BYTES;
        try {
            for (Part part : ((HttpServletRequest) request).getParts()) {
                if (part.getSubmittedFileName() == null) {
                    byte[] value = bytes(part, left);
                    left -= value.length;
                    WebhookRequest.putOnce(fields, part.getName(), new String(value, StandardCharsets.UTF_8));
                }
            }
            return fields;
        } catch (ServletException | IOException | IllegalStateException e) {
            throw new WebhookRejection(400, "the multipart form cannot be read");
        }
    }

    private static byte[] bytes(Part part, int most) throws IOException {
        try (InputStream content = part.getInputStream()) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw WebhookRequest.tooLong();
            }
            return bytes;
        }
    }
}
