package io.github.camelcameras.common.webhook;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form that is being read. */
final class FormFields {

    private static final int MOST = 100;

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @throws WebhookRejection if the field is there already, or there are too many */
    void put(String name, String value) {
        if (fields.put(name, value) != null) {
            throw new WebhookRejection(400, "a field of the form occurs twice");
        }
        if (fields.size() > MOST) {
            throw new WebhookRejection(400, "the form has more than " + MOST + " fields");
        }
    }

    Map<String, String> toMap() {
        return fields;
    }
}
