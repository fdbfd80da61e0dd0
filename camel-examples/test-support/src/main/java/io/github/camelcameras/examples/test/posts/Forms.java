package io.github.camelcameras.examples.test.posts;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** What a urlencoded form is made of: fields without values or names, fields that are there twice, those of the address. */
final class Forms {

    private static final int MANY = 20_000;

    private Forms() {
    }

    static void addTo(Table table) {
        odd(table);
        twice(table);
        query(table);
        missing(table);
        sunmi(table);
    }

    private static void odd(Table table) {
        row(table, "ampersands without fields", "&&%s&&&", "");
        row(table, "a further field without an equals sign", "%s&alone", "");
        row(table, "a further field with an empty value", "%s&empty=", "");
        row(table, "a value that begins with an equals sign", "%s&payload==x", "=x");
        row(table, "a value with equals signs", "%s&payload=a=b==", "a=b==");
        row(table, "a semicolon is no ampersand", "%s&payload=a;eventType=6", "a;eventType=6");
        row(table, "names with brackets", "%s&a[]=1&b[c]=2&d[0][e]=3", "");
        row(table, "a name in other case is another field", "%s&DEVICEID=x&Payload=y", "");
        row(table, "blanks around a name make another field", "%s&+payload+=y", "");
        row(table, "names that mean something to scripts", "%s&__proto__=x&constructor=y&class.classLoader=z", "");
        row(table, "names of Camel's headers", "%s&CamelFileName=x&CamelHttpUri=/y&CamelCameraEventId=z&breadcrumbId=b", "");
        row(table, "a form that ends with a line break", "%s&payload=x\r\n", "x\r\n");
        row(table, "a name of 100,000 characters", "%s&" + "n".repeat(100_000) + "=1", "");
        row(table, "a field for a file", "%s&file=@/etc/passwd", "");
        Sight sight = table.sight();
        StringBuilder many = new StringBuilder(Table.urlencoded(sight.fields()));
        for (int i = 0; i < MANY; i++) {
            many.append("&f").append(i).append("=1");
        }
        table.takenOrRefused("20,000 fields", table.simcam(many.toString()), sight.event(), 400, 413);
        Sight unnamed = table.sight();
        table.takenOrRefused("a value without a name", table.simcam("=x&" + Table.urlencoded(unnamed.fields())), unnamed.event(), 400);
        Sight spaced = table.sight();
        table.taken("a content type in capitals, with blanks and a parameter",
                Request.post(table.keys().simcamPath()).contentType("APPLICATION/X-WWW-FORM-URLENCODED ; a=b")
                        .body(Table.urlencoded(spaced.fields())),
                spaced.event());
    }

    private static void row(Table table, String name, String form, String payload) {
        Sight sight = table.sight("camera", "Gate", payload);
        String fields = "deviceId=camera&devicename=Gate" + Table.andTheRest(sight);
        table.taken(name, table.simcam(form.replace("%s", fields)), sight.event());
    }

    private static void twice(Table table) {
        String fields = Table.urlencoded(table.sight().fields());
        table.refused("a field twice with different values", table.simcam(fields + "&deviceId=other"), 400);
        table.refused("a field twice with the same value", table.simcam(fields + "&eventType=5"), 400);
        table.refused("a field twice, once with its name escaped", table.simcam(fields + "&%64eviceId=other"), 400);
        table.refused("a field twice, once without a value", table.simcam(fields + "&deviceId"), 400);
        table.refused("a field that nobody reads, twice", table.simcam(fields + "&x=1&x=2"), 400);
    }

    private static void query(Table table) {
        Sight sight = table.sight();
        String path = table.keys().simcamPath();
        table.taken("the names of the fields in the address", Request.post(path + "?deviceId=other&eventType=6&payload=x")
                .contentType(Table.URLENCODED).body(Table.urlencoded(sight.fields())), sight.event());
        Sight badQuery = table.sight();
        table.takenOrRefused("a malformed escape in the query of the address", Request.post(path + "?a=%zz&%=%").contentType(Table.URLENCODED)
                .body(Table.urlencoded(badQuery.fields())), badQuery.event(), 400, NastyPost.CLOSED);
        table.refused("all fields in the address and none in the body",
                Request.post(path + "?" + Table.urlencoded(table.sight().fields())).contentType(Table.URLENCODED).body(""), 400);
        Map<String, String> signed = table.signedForm(table.report("S", table.eventId()));
        table.refused("all fields of Sunmi in the address", Request.post(WebhookKeys.SUNMI_PATH + "?" + Table.urlencoded(signed))
                .contentType(Table.URLENCODED).body(""), 403);
        String sign = signed.remove("sign");
        table.refused("the sign of Sunmi in the address", Request.post(WebhookKeys.SUNMI_PATH + "?sign=" + sign)
                .contentType(Table.URLENCODED).body(Table.urlencoded(signed)), 403);
    }

    private static void missing(Table table) {
        table.refused("a form without the type of the event", table.simcam("deviceId=a&devicename=b&eventTime=1"), 400);
        table.refused("a form without the time of the event", table.simcam("deviceId=a&devicename=b&eventType=5"), 400);
        table.refused("a type that is no number", table.simcam("deviceId=a&eventType=x&eventTime=1"), 400);
        table.refused("a type of 100,000 digits", table.simcam("deviceId=a&eventTime=1&eventType=" + "9".repeat(100_000)), 400);
        table.refused("a type that is a number with a large exponent", table.simcam("deviceId=a&eventTime=1&eventType=1E999999999"), 400);
        table.refused("JSON that is said to be a form", table.simcam("{\"deviceId\":\"a\",\"eventType\":5,\"eventTime\":1}"), 400);
        table.refused("a multipart that is said to be urlencoded", table.simcam(Multiparts.of(table.sight().fields())), 400);
        table.refused("JSON said to be JSON, to SimCam",
                Request.post(table.keys().simcamPath()).contentType("application/json").body("{\"deviceId\":\"a\"}"), 415);
        table.refused("a form without a content type",
                Request.post(table.keys().simcamPath()).body(Table.urlencoded(table.sight().fields())), 415);
        table.refused("a content type that is none", Request.post(table.keys().simcamPath()).contentType(";;=,")
                .body(Table.urlencoded(table.sight().fields())), 415);
        table.refused("an empty content type", Request.post(table.keys().simcamPath()).contentType("")
                .body(Table.urlencoded(table.sight().fields())), 415);
        table.refused("XML to Sunmi", Request.post(WebhookKeys.SUNMI_PATH).contentType("text/xml").body("<a/>"), 415);
    }

    private static void sunmi(Table table) {
        table.refused("a form of Sunmi by another key", Table.sunmi(with(table, "sign", "0".repeat(32))), 403);
        table.refused("a form of Sunmi whose payload was changed", Table.sunmi(with(table, "payload", table.report("other", 1))), 403);
        table.refused("a form of Sunmi with a field that was not signed", Table.sunmi(with(table, "further", "x")), 403);
        Map<String, String> lower = table.signedForm(table.report("S", table.eventId()));
        table.refused("a payload twice, the false one first", Table.sunmi("payload={}&" + Table.urlencoded(lower)), 400);
        table.refused("a payload twice, the false one last", Table.sunmi(Table.urlencoded(lower) + "&payload={}"), 400);
        table.refused("a sign twice", Table.sunmi(Table.urlencoded(lower) + "&sign=x"), 400);
        table.refused("a payload that is no JSON, rightly signed", Table.sunmi(table.signedForm("{")), 400);
        table.refused("a payload that is a list, rightly signed", Table.sunmi(table.signedForm("[]")), 400);
        Map<String, String> little = new LinkedHashMap<>();
        little.put("payload", table.report("S", table.eventId()));
        table.refused("a form of Sunmi with nothing but payload and sign, rightly signed", Table.sunmi(table.signed(little)), 403);
        for (String name : new String[] { "timestamp", "random", "app_id" }) {
            Map<String, String> fields = table.signedForm(table.report("S", table.eventId()));
            fields.remove("sign");
            fields.remove(name);
            table.refused("a form of Sunmi without " + name + ", rightly signed", Table.sunmi(table.signed(fields)), 403);
        }
    }

    private static Map<String, String> with(Table table, String name, String value) {
        Map<String, String> fields = table.signedForm(table.report("S", table.eventId()));
        fields.put(name, value);
        return fields;
    }
}
