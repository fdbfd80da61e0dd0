package io.github.camelcameras.common.operation;

import java.util.List;

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
    private Parameter.Type items;
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

    public ParameterBuilder items(Parameter.Type value) {
        items = value;
        return this;
    }

    public ParameterBuilder oneOf(String... values) {
        allowed = List.of(values);
        return this;
    }

    public ParameterBuilder defaultValue(Object value) {
        defaultValue = value;
        return this;
    }

    Parameter build() {
        return new Parameter(name, wireName, place, type, items, required, secret,
                new Limits(minLength, maxLength, minimum, maximum, allowed), defaultValue);
    }
}
