package io.github.camelcameras.common.webhook;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Multipart posts on a host that has read them before Camel gets them. */
class ServletFormTest {

    @Test
    void theFieldsAreThoseOfThePostAndNothingElse() {
        Message post = post(part("payload", null, "{\"name\":\"Tür\"}"), part("sign", null, "A1"), part("picture", "a.jpg", "JPEG"));
        post.setHeader("query", "of the address");

        assertThat(new WebhookRequest(post).form()).isEqualTo(Map.of("payload", "{\"name\":\"Tür\"}", "sign", "A1"));
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        assertRefused(400, part("sign", null, "A1"), part("sign", null, "A1"));
    }

    @Test
    void aLongFormIsRefusedWhateverTheNumberOfItsFields() {
        String half = "x".repeat(WebhookRequest.MAX_BYTES / 2);

        assertThat(new WebhookRequest(post(part("a", null, half), part("b", null, half))).form()).hasSize(2);
        assertRefused(413, part("a", null, half), part("b", null, half), part("c", null, "x"));
    }

    private static void assertRefused(int status, Part... parts) {
        WebhookRequest request = new WebhookRequest(post(parts));
        assertThatThrownBy(request::form).isInstanceOfSatisfying(WebhookRejection.class,
                rejection -> assertThat(rejection.status()).isEqualTo(status));
    }

    private static Message post(Part... parts) {
        Message message = new DefaultMessage(new DefaultCamelContext());
        message.setHeader(Exchange.CONTENT_TYPE, "multipart/form-data; boundary=b");
        message.setHeader("CamelHttpServletRequest", stub(HttpServletRequest.class, Map.of("getParts", List.of(parts))));
        return message;
    }

    private static Part part(String name, String fileName, String content) {
        Map<String, Object> results = Map.of("getName", name,
                "getInputStream", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return fileName == null ? stub(Part.class, results)
                : stub(Part.class, Map.of("getName", name, "getSubmittedFileName", fileName));
    }

    /** Gives these results, and <code>null</code> for any other call. */
    private static <T> T stub(Class<T> type, Map<String, Object> results) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> results.get(method.getName())));
    }
}
