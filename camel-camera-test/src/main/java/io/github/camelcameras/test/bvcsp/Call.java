package io.github.camelcameras.test.bvcsp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.bvcsp.BvcspSimulator.Request;
import io.github.camelcameras.test.support.Json;

/**
 * A request to an operation.
 *
 * @param variables the values of the names in the path, decoded, in order
 * @param json      the body as {@link Json} reads it, <code>null</code> if there is none
 */
record Call(Request request, List<String> variables, Object json) {

    /** Why a request is answered by code 4. */
    static final class ErrorParam extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private ErrorParam(String name) {
            super(name);
        }
    }

    /** Does the work of one operation. */
    @FunctionalInterface
    interface Operation {

        Answer answer(Call call);
    }

    /** @param isText whether the body is text, which is not read */
    static Call of(Request request, List<String> variables, boolean isText) {
        try {
            return new Call(request, variables,
                    isText || request.body().isEmpty() ? null : Json.parse(request.body()));
        } catch (IllegalArgumentException e) {
            throw new ErrorParam(e.getMessage());
        }
    }

    String variable(int index) {
        return variables.get(index);
    }

    /** A string that must be in the body. */
    String string(String name) {
        if (member(name) instanceof String string) {
            return string;
        }
        throw new ErrorParam(name);
    }

    /** A whole number that must be in the body. */
    long number(String name) {
        return whole(name, member(name));
    }

    /** A whole number that must be in the query. */
    long queryNumber(String name) {
        String value = request.query().getOrDefault(name, "");
        if (!value.matches("-?[0-9]{1,18}")) {
            throw new ErrorParam(name);
        }
        return Long.parseLong(value);
    }

    /** A whole number that can be in the member <code>filter</code> of the body. */
    long filterNumber(String name, long otherwise) {
        return filter().get(name) instanceof BigDecimal number ? whole(name, number) : otherwise;
    }

    /** A whole number that must be in the member <code>filter</code> of the body. */
    long filterNumber(String name) {
        return whole(name, filter().get(name));
    }

    /** A string that must be in the member <code>filter</code> of the body. */
    String filterString(String name) {
        if (filter().get(name) instanceof String string) {
            return string;
        }
        throw new ErrorParam(name);
    }

    private Map<?, ?> filter() {
        return member("filter") instanceof Map<?, ?> filter ? filter : Map.of();
    }

    private Object member(String name) {
        return json instanceof Map<?, ?> members ? members.get(name) : null;
    }

    private static long whole(String name, Object value) {
        try {
            return Json.whole(value);
        } catch (IllegalArgumentException e) {
            throw new ErrorParam(name);
        }
    }
}
