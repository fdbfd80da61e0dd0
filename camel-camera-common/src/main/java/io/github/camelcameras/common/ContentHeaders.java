package io.github.camelcameras.common;

import io.github.camelcameras.common.client.ResponseContent;
import io.github.camelcameras.common.text.PeerText;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;

/** What a message says of a file that an operation gives, as far as the server says it. */
final class ContentHeaders {

    private static final String DISPOSITION = "Content-Disposition";

    private ContentHeaders() {
    }

    /**
     * Sets media type, length and, of a part, the range; what the server does not say is removed, as the last call may have left it there.
     *
     * @param nameHeader the header for the name of the file: not Camel's own, which would decide on where <code>file</code> writes
     */
    static void set(Message message, ResponseContent content, String nameHeader) {
        set(message, Exchange.CONTENT_TYPE, content.header(HttpHeaders.CONTENT_TYPE));
        set(message, Exchange.CONTENT_LENGTH, content.length());
        set(message, HttpHeaders.CONTENT_RANGE, content.header(HttpHeaders.CONTENT_RANGE));
        set(message, nameHeader, name(content.header(DISPOSITION)));
    }

    private static void set(Message message, String name, Object value) {
        if (value == null) {
            message.removeHeader(name);
        } else {
            message.setHeader(name, value);
        }
    }

    /** The last part of the name that the server gives, which can lead nowhere; <code>null</code> where there is none. */
    private static String name(String disposition) {
        if (disposition == null) {
            return null;
        }
        NameValuePair file = BasicHeaderValueParser.INSTANCE.parseHeaderElement(disposition, new ParserCursor(0, disposition.length()))
                .getParameterByName("filename");
        if (file == null || file.getValue() == null) {
            return null;
        }
        String name = PeerText.of(file.getValue().replaceAll("^.*[/\\\\:]", ""));
        return name.isBlank() || name.matches("\\.+") ? null : name;
    }
}
