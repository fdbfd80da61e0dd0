package io.github.camelcameras.common.test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.tomakehurst.wiremock.extension.requestfilter.RequestWrapper;
import com.github.tomakehurst.wiremock.http.Request;

/**
 * Documents whose paths have a parameter of the query in them, which tells the operations apart (<code>/gateway?service=a</code>). The
 * validator takes no such path: for it, the value becomes the last segment (<code>/gateway/a</code>), in the document and in requests.
 */
final class QueryPaths {

    private static final Pattern KEY = Pattern.compile("^( +/[^\\s?]+)\\?([^=\\s]+)=", Pattern.MULTILINE);

    private final String document;
    private final Pattern query;

    /** @param document YAML */
    QueryPaths(String document) {
        Matcher keys = KEY.matcher(document);
        query = keys.find() ? Pattern.compile("\\?" + Pattern.quote(keys.group(2)) + "=([^&]*)(&|$)") : null;
        this.document = keys.replaceAll("$1/");
    }

    String document() {
        return document;
    }

    Request request(Request request) {
        return query == null ? request
                : RequestWrapper.create().transformAbsoluteUrl(url -> query.matcher(url).replaceFirst(
                        found -> "/" + found.group(1) + (found.group(2).isEmpty() ? "" : "?"))).wrap(request);
    }
}
