package io.github.camelcameras.common.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.camelcameras.common.operation.Limits;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.operation.Parameter.Type;

/**
 * A place within an argument, at any depth.
 *
 * @param path      as messages name it
 * @param parameter what is to be there
 * @param whole     makes the argument, all else in order, with a value at this place; without one for <code>null</code>
 */
public record Spot(String path, Parameter parameter, UnaryOperator<Object> whole) {

    /** All places within an argument. */
    public static List<Spot> within(Parameter argument) {
        List<Spot> spots = new ArrayList<>();
        new Spot(argument.name(), argument, value -> value).collect(spots);
        return spots;
    }

    private void collect(List<Spot> spots) {
        if (parameter.type() == Type.LIST && parameter.items() != null) {
            new Spot(path + "[0]", parameter.items(), value -> whole.apply(List.of(value))).collect(spots);
        }
        for (Parameter member : parameter.members()) {
            Spot spot = new Spot(path + '.' + member.name(), member, value -> whole.apply(with(member.name(), value)));
            spots.add(spot);
            spot.collect(spots);
        }
    }

    private Map<String, Object> with(String member, Object value) {
        Map<String, Object> object = object(parameter);
        if (value == null) {
            object.remove(member);
        } else {
            object.put(member, value);
        }
        return object;
    }

    /** Whether the document limits what may be there. */
    public boolean isLimited() {
        return isLimited(parameter.limits()) || parameter.items() != null && isLimited(parameter.items().limits());
    }

    private static boolean isLimited(Limits limits) {
        return limits.minLength() != null || limits.maxLength() != null || limits.minimum() != null || limits.maximum() != null
                || limits.pattern() != null || !limits.allowed().isEmpty() || limits.minItems() != null || limits.maxItems() != null;
    }

    /** Something that is allowed there. */
    public Object right() {
        return sample(parameter);
    }

    /** Something that is not allowed there; <code>null</code> when every text and number is. */
    public Object wrong() {
        Limits limits = parameter.limits();
        if (parameter.type() == Type.STRING) {
            return !limits.allowed().isEmpty() ? "~" : limits.maxLength() != null ? "x".repeat(limits.maxLength() + 1)
                    : limits.minLength() != null && limits.minLength() > 0 ? "" : null;
        }
        if (parameter.type() == Type.LIST) {
            Object item = parameter.items() == null ? null : new Spot(path, parameter.items(), whole).wrong();
            return !limits.allowed().isEmpty() ? List.of("~") : limits.maxItems() != null ? Collections.nCopies(limits.maxItems() + 1,
                    sample(parameter.items())) : item == null ? null : List.of(item);
        }
        return parameter.type() == Type.INTEGER && limits.maximum() != null ? limits.maximum() + 1
                : parameter.type() == Type.INTEGER && limits.minimum() != null ? limits.minimum() - 1 : "~";
    }

    private static Object sample(Parameter parameter) {
        Limits limits = parameter.limits();
        return switch (parameter.type()) {
            case LIST -> List.of(!limits.allowed().isEmpty() ? limits.allowed().get(0)
                    : parameter.items() == null ? "x" : sample(parameter.items()));
            case OBJECT -> object(parameter);
            case BOOLEAN -> true;
            case STRING -> limits.allowed().isEmpty() ? "x".repeat(limits.minLength() == null ? 1 : Math.max(1, limits.minLength()))
                    : limits.allowed().get(0);
            default -> !limits.allowed().isEmpty() ? limits.allowed().get(0)
                    : limits.minimum() != null ? limits.minimum() : limits.maximum() != null ? limits.maximum() : 1;
        };
    }

    private static Map<String, Object> object(Parameter parameter) {
        Map<String, Object> object = new LinkedHashMap<>();
        parameter.members().stream().filter(Parameter::required).forEach(member -> object.put(member.name(), sample(member)));
        return object;
    }
}
