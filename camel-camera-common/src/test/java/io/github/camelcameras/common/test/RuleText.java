package io.github.camelcameras.common.test;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What a document says of several arguments together (<code>x-rules</code>), in words. */
final class RuleText {

    private RuleText() {
    }

    /** Empty where it says nothing. */
    static String of(JsonNode rules) {
        return rules.isEmpty() ? "" : rules.valueStream().flatMap(rule -> rule.properties().stream()).map(RuleText::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The arguments and members of arguments that follow from others, and need not be given. */
    static Set<String> filled(JsonNode rules) {
        return rules.valueStream().flatMap(rule -> Stream.of(rule.path("count").path("number"), rule.path("repeats").path("member")))
                .map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static String sentence(Map.Entry<String, JsonNode> rule) {
        JsonNode of = rule.getValue();
        String where = "Where " + code(of.path("where")) + " is " + code(of.path("is")) + ", ";
        return switch (rule.getKey()) {
            case "ordered" -> code(of.path("first")) + " is not after " + code(of.path("then")) + ".";
            case "count" -> code(of.path("number")) + " is the number of items of " + code(of.path("list")) + ", and need not be given.";
            case "some" -> "At least one of " + codes(of.path("of")) + " is given.";
            case "needs" -> where + codes(of.path("names")) + " must be given.";
            case "atMost" -> where + code(of.path("name")) + " is at most " + of.path("most").asText() + ".";
            case "repeats" -> code(of.path("member")) + " repeats " + code(of.path("argument")) + ", and need not be given.";
            default -> throw new IllegalArgumentException("No words for the rule " + rule.getKey());
        };
    }

    private static String codes(JsonNode names) {
        return Arrays.stream(names.asText().split(",")).map(name -> "`" + name.strip() + "`").collect(Collectors.joining(", "));
    }

    private static String code(JsonNode name) {
        return "`" + name.asText() + "`";
    }
}
