package io.github.camelcameras.common.operation;

import java.util.ArrayList;
import java.util.List;

import io.github.camelcameras.common.operation.ErrorCode.Kind;

/**
 * One call of a vendor's API: a row that the build writes from the vendor's OpenAPI document. Immutable.
 *
 * @param name       <code>operationId</code> of the document
 * @param method     HTTP method
 * @param path       path below the base URL, beginning with a slash
 * @param mediaType  media type of the request body, or what a request without one is sent with nevertheless
 *                   (<code>x-media-type</code>); <code>null</code> when there is none
 * @param security   name of the security scheme that the call is authorised by (<code>security</code>, or
 *                   <code>x-security</code> where OpenAPI has no word for it), <code>null</code> when there is none
 * @param envelope   name of the form that the vendor wraps the answer in (<code>x-envelope</code>)
 * @param result     where the answer has the result (<code>x-result</code>), <code>null</code> when the answer as a whole is
 *                   the result
 * @param list       whether the result is a list (<code>x-list</code>)
 * @param headers    members that the answer has beside the result and that become headers (<code>x-headers</code>)
 * @param readOnly   whether the call changes nothing (<code>x-read-only</code>) and may thus be polled
 * @param repeatable whether it does no harm to send the call again: it only reads, or is marked so (<code>x-repeatable</code>)
 * @param fallback   how else the document can be read (<code>x-fallback</code>), <code>null</code> when it is clear
 * @param paging     how to read page by page (<code>x-paging</code>), <code>null</code> when there are no pages
 * @param period     which arguments say what time it is asked about (<code>x-period</code>), <code>null</code> when there are none
 * @param parameters the arguments, in the order of the document
 * @param additional what further arguments are, whose names are the caller's own (<code>x-additional-arguments</code>),
 *                   <code>null</code> when there are none
 * @param rules      what holds of several arguments together (<code>x-rules</code>)
 * @param errors     the codes that mean something else here than with the vendor's other operations (<code>x-errors</code>)
 */
public record Operation(String name, String method, String path, String mediaType, String security, String envelope,
        MemberPath result, boolean list, List<String> headers, boolean readOnly, boolean repeatable, Fallback fallback, Paging paging,
        Period period, List<Parameter> parameters, Parameter additional, List<Rule> rules, List<ErrorCode> errors) {

    /**
     * The argument of that name, or with dots the member of an argument, <code>null</code> when there is none; names are
     * case-sensitive. Where an operation takes additional arguments, there is one of any name.
     */
    public Parameter parameter(String parameterName) {
        Parameter documented = documented(parameterName);
        return documented != null || additional == null ? documented
                : additional.named(parameterName);
    }

    /**
     * The argument of that name in the document, or with dots the member of an argument, <code>null</code> when there is none.
     */
    Parameter documented(String parameterName) {
        int dot = parameterName.lastIndexOf('.');
        if (dot >= 0) {
            Parameter whole = documented(parameterName.substring(0, dot));
            return whole == null ? null : whole.member(parameterName.substring(dot + 1));
        }
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(parameterName)) {
                return parameter;
            }
        }
        return null;
    }

    /** The names of its arguments; where the name has a dot, those of the members beside it. */
    List<String> names(String beside) {
        int dot = beside.lastIndexOf('.');
        Parameter whole = dot < 0 ? null : documented(beside.substring(0, dot));
        return whole == null ? parameters.stream().map(Parameter::name).toList()
                : whole.members().stream().map(member -> beside.substring(0, dot + 1) + member.name()).toList();
    }

    /** The argument that is the body as a whole, <code>null</code> when there is none. */
    Parameter wholeBody() {
        return parameters.stream().filter(parameter -> parameter.place() == Parameter.Place.WHOLE_BODY).findFirst().orElse(null);
    }

    /** The most items that the vendor allows on a page, or else as many as come where nobody says it. Only for what has pages. */
    public long largestPage() {
        Parameter size = documented(paging.size());
        Long most = size == null ? null : size.limits().maximum();
        return most == null ? paging.defaultSize() : most;
    }

    /** What a code means with this operation, <code>null</code> when that is what it means with all of them. */
    public ErrorCode error(String code) {
        for (ErrorCode error : errors) {
            if (error.code().equals(code)) {
                return error;
            }
        }
        return null;
    }

    /**
     * Method and path by the other reading of a document that contradicts itself.
     *
     * @param method HTTP method
     * @param path   path below the base URL
     */
    public record Fallback(String method, String path) {
    }

    /** The same operation by the other reading of the document, which has no further one. */
    public Operation otherwise() {
        return new Operation(name, fallback.method, fallback.path, mediaType, security, envelope, result, list, headers, readOnly,
                repeatable, null, paging, period, parameters, additional, rules, errors);
    }

    /** The same operation, which takes arguments of any name. */
    public Operation withAdditionalArguments() {
        return new Operation(name, method, path, mediaType, security, envelope, result, list, headers, readOnly, repeatable, fallback,
                paging, period, parameters, anything(mediaType), rules, errors);
    }

    private static Parameter anything(String mediaType) {
        return new ParameterBuilder("", room(mediaType), Parameter.Type.ANY).build();
    }

    private static Parameter.Place room(String mediaType) {
        if (mediaType == null || mediaType.equals("text/plain")) {
            return Parameter.Place.QUERY;
        }
        return mediaType.equals("application/json") ? Parameter.Place.BODY : Parameter.Place.FORM;
    }

    /** Puts a row together; what is not said stays <code>null</code>, false or empty. */
    public static final class Builder {

        private final String name;
        private final String method;
        private final String path;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<String> headers = new ArrayList<>(0);
        private final List<Rule> rules = new ArrayList<>(0);
        private final List<ErrorCode> errors = new ArrayList<>(0);
        private String mediaType;
        private String security;
        private String envelope;
        private MemberPath result;
        private boolean list;
        private boolean readOnly;
        private boolean repeatable;
        private Fallback fallback;
        private Paging paging;
        private Period period;
        private Parameter additional;

        public Builder(String name, String method, String path) {
            this.name = name;
            this.method = method;
            this.path = path;
        }

        public Builder mediaType(String value) {
            mediaType = value;
            return this;
        }

        public Builder security(String value) {
            security = value;
            return this;
        }

        public Builder envelope(String value) {
            envelope = value;
            return this;
        }

        public Builder result(String value) {
            result = MemberPath.of(value);
            return this;
        }

        public Builder list() {
            list = true;
            return this;
        }

        public Builder header(String member) {
            headers.add(member);
            return this;
        }

        public Builder readOnly() {
            readOnly = true;
            return repeatable();
        }

        public Builder repeatable() {
            repeatable = true;
            return this;
        }

        public Builder fallback(String otherMethod, String otherPath) {
            fallback = new Fallback(otherMethod, otherPath);
            return this;
        }

        public Builder paging(String page, int first, String size, int defaultSize, String total) {
            paging = new Paging(page, first, size, defaultSize, MemberPath.of(total));
            return this;
        }

        public Builder period(PeriodBuilder value) {
            period = value.build();
            return this;
        }

        public Builder parameter(ParameterBuilder value) {
            parameters.add(value.build());
            return this;
        }

        /** There are further arguments, texts. */
        public Builder additional(int maxLength) {
            additional = Parameter.form("", Parameter.Type.STRING).maxLength(maxLength).build();
            return this;
        }

        /** There are further arguments, of any kind, where the request has room for them. */
        public Builder additional() {
            additional = anything(mediaType);
            return this;
        }

        public Builder rule(Rule value) {
            rules.add(value);
            return this;
        }

        public Builder error(String code, Kind kind, String meaning) {
            errors.add(new ErrorCode(code, kind, meaning));
            return this;
        }

        public Operation build() {
            return new Operation(name, method, path, mediaType, security, envelope, result, list, List.copyOf(headers), readOnly,
                    repeatable, fallback, paging, period, List.copyOf(parameters), additional, List.copyOf(rules), List.copyOf(errors));
        }
    }
}
