package io.github.camelcameras.examples.test.posts;

/** JSON in signed pushes, and in the payload of signed forms. */
final class JsonBodies {

    private static final int DEEP = 100_000;

    private final Table table;

    private JsonBodies(Table table) {
        this.table = table;
    }

    static void addTo(Table table) {
        JsonBodies bodies = new JsonBodies(table);
        bodies.refused();
        bodies.taken();
        bodies.payloads();
    }

    private void refused() {
        refused("that are 100,000 deep", "[".repeat(DEEP));
        refused("objects that are 100,000 deep", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        refused("that is deep within a message", message().replace("{}", "[".repeat(DEEP) + "]".repeat(DEEP)));
        refused("a number of 100,000 digits", message().replace("{}", "9".repeat(DEEP)));
        refused("a name of 100,000 characters", message().replace("{}", "{\"" + "n".repeat(DEEP) + "\":1}"));
        refused("a comment", "/* x */" + message());
        refused("a comment at the end", message() + "// x");
        refused("another document behind the first", message() + "{}");
        refused("another message behind the first", message() + message());
        refused("a comma behind the last member", message().replaceFirst("}$", ",}"));
        refused("single quotes", message().replace('"', '\''));
        refused("a text that does not end", message().substring(0, message().length() - 10));
        refused("nothing but blanks", "   ");
        refused("null", "null");
        refused("a text", "\"x\"");
        refused("a number", "1");
        refused("a list", "[" + message() + "]");
        refused("a message without a header", "{\"body\":{}}");
        refused("a message whose header is a list", "{\"body\":{},\"header\":[]}");
        refused("a message without a messageId", "{\"header\":{\"deviceId\":\"x\"}}");
        refused("a message with a messageId of blanks", "{\"header\":{\"messageId\":\"  \"}}");
        refused("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    }

    private String message() {
        return table.message(table.messageId());
    }

    private void refused(String what, String json) {
        table.refused("a signed push of JSON: " + what, table.ezviz(json), 400);
    }

    private void taken() {
        taken("NaN for a number", "{\"a\":NaN,\"b\":-Infinity}");
        taken("control characters in a text", "{\"a\":\"\t\u0001\"}");
        taken("escapes of control characters and halves of pairs", "{\"a\":\"\\u0000\\u001b\\ud83d\"}");
        taken("a number of 900 digits", "{\"a\":" + "9".repeat(900) + "}");
        taken("a number with a large exponent", "{\"a\":1E999999}");
        taken("the name of a class", "{\"@class\":\"javax.naming.InitialContext\",\"@type\":\"x\"}");
        taken("names that mean something to scripts", "{\"__proto__\":{},\"constructor\":{}}");
        taken("a body that is a text with JSON in it", "\"{\\\"a\\\":1}\"");
        taken("a body that is a text", "\"x\"");
        taken("a body that is a list", "[1,2,3]");
        taken("a body that is null", "null");
        taken("a body of 500 levels", "[".repeat(500) + "]".repeat(500));
        taken("a member twice", "{\"a\":1,\"a\":2}");
        String id = table.messageId();
        table.taken("a signed push with blanks and NULs around it", table.ezviz(" \n" + table.message(id) + "\u0000\u0000\r\n"),
                Table.messageEvent(id));
        String odd = "a\\r\\n08:00:00 ERROR Root: INVENTED\\u001b[31m" + table.messageId();
        table.taken("a signed push whose messageId is a line of a log", table.ezviz(table.message(odd)),
                Table.messageEvent(odd.replace("\\r\\n", "\r\n").replace("\\u001b", "\u001b")));
        String expression = "${bean:x}{{y}}RAW(" + table.messageId();
        table.taken("a signed push whose messageId is an expression", table.ezviz(table.message(expression)),
                Table.messageEvent(expression));
    }

    private void taken(String what, String body) {
        String id = table.messageId();
        table.taken("a signed push of JSON: " + what, table.ezviz(table.message(id).replace("{}", body)), Table.messageEvent(id));
    }

    private void payloads() {
        payload("100,000 deep", "[".repeat(DEEP));
        payload("JSON behind JSON", table.report("S", table.eventId()) + "{}");
        payload("a comment", "/**/" + table.report("S", table.eventId()));
        payload("no event_type", "{\"sn\":\"S\"}");
        payload("an event_type that is a number", "{\"event_type\":1}");
        payload("nothing", "");
        long eventId = table.eventId();
        table.taken("a signed form of Sunmi whose payload has a byte order mark and NULs around it",
                Table.sunmi(table.signedForm("\uFEFF" + table.report("S", eventId) + "\u0000")), table.reportEvent("S", eventId));
    }

    private void payload(String what, String payload) {
        table.refused("a signed form of Sunmi with a payload: " + what, Table.sunmi(table.signedForm(payload)), 400);
    }
}
