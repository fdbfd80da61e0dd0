package io.github.camelcameras.common.operation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a parameter together; without more it is optional, without limits and not secret. */
public final class ParameterBuilder {

    private final String name;
    private final Parameter.Place place;
    private final Parameter.Type type;
    private String wireName;
    private boolean required;
    private boolean secret;
    private Integer minLength;
    private Integer maxLength;
    private Long minimum;
    private Long maximum;
    private Pattern pattern;
    private boolean bytes;
    private boolean open;
    private Integer minItems;
    private Integer maxItems;
    private Format format;
    private Parameter items;
    private List<Parameter> members = List.of();
    private List<String> allowed = List.of();
    private Object defaultValue;

    ParameterBuilder(String name, Parameter.Place place, Parameter.Type type) {
        this.name = name;
        this.wireName = name;
        this.place = place;
        this.type = type;
    }

    /** The name on the wire, of a value that the component makes from the argument. */
    public ParameterBuilder wireName(String value) {
        wireName = value;
        return this;
    }

    public ParameterBuilder required() {
        required = true;
        return this;
    }

    public ParameterBuilder secret() {
        secret = true;
        return this;
    }

    public ParameterBuilder minLength(int value) {
        minLength = value;
        return this;
    }

    public ParameterBuilder maxLength(int value) {
        maxLength = value;
        return this;
    }

    public ParameterBuilder minimum(long value) {
        minimum = value;
        return this;
    }

    public ParameterBuilder maximum(long value) {
        maximum = value;
        return this;
    }

    /** @param value a regular expression, with anchors as in the document */
    public ParameterBuilder pattern(String value) {
        pattern = Pattern.compile(value.replaceFirst("\\$$", "\\\\z")); // in Java $ would let a line end follow
        return this;
    }

    /** Lengths are counted in bytes of UTF-8. */
    public ParameterBuilder bytes() {
        bytes = true;
        return this;
    }

    public ParameterBuilder format(Format value) {
        format = value;
        return this;
    }

    public ParameterBuilder items(ParameterBuilder value) {
        items = value.build();
        return this;
    }

    public ParameterBuilder minItems(int value) {
        minItems = value;
        return this;
    }

    public ParameterBuilder maxItems(int value) {
        maxItems = value;
        return this;
    }

    public ParameterBuilder members(ParameterBuilder... values) {
        members = Arrays.stream(values).map(ParameterBuilder::build).toList();
        return this;
    }

    public ParameterBuilder oneOf(String... values) {
        allowed = List.of(values);
        return this;
    }

    /** There may be other values than those by now. */
    public ParameterBuilder open() {
        open = true;
        return this;
    }

    public ParameterBuilder defaultValue(Object value) {
        defaultValue = value;
        return this;
    }

    Parameter build() {
        return new Parameter(name, wireName, place, type, format, items, members, required, secret,
                new Limits(minLength, maxLength, bytes, pattern, minimum, maximum, allowed, open, minItems, maxItems),
                defaultValue);
    }
}
