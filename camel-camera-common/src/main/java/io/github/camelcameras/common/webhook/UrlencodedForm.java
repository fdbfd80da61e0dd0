package io.github.camelcameras.common.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.camel.util.StringHelper;

/** Reads forms of the type application/x-www-form-urlencoded, in UTF-8 whatever their content type says. */
final class UrlencodedForm {

    static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private UrlencodedForm() {
    }

    /** @throws WebhookRejection if it is malformed */
    static FormFields read(byte[] body) {
        FormFields fields = new FormFields();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (!pair.isEmpty()) {
                fields.put(decoded(StringHelper.before(pair, "=", pair)), decoded(StringHelper.after(pair, "=", "")));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        if (MALFORMED.matcher(text).find()) { // of which Java takes some
            throw new WebhookRejection(400, "the form is not urlencoded");
        }
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
