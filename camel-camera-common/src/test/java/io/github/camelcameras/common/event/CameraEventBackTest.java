package io.github.camelcameras.common.event;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.TypeConversionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.ByteArrayInputStreamCache;
import org.apache.camel.converter.stream.ReaderCache;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.TransformerKey;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What comes out of a queue is the event that went in. */
class CameraEventBackTest {

    private static final CameraEvent EVENT = new CameraEvent("ezviz", "id-1", EventType.MOTION, "c-1", "2",
            Instant.parse("2026-01-31T23:59:59.5Z"), Map.of("a", List.of(1, "ü", Map.of("b", 2.5)), "c", true));
    private static final CameraEvent LEAST = new CameraEvent("ezviz", "id-2", EventType.OTHER, null, null, Instant.EPOCH, Map.of());
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    @AfterAll
    static void stop() {
        CONTEXT.stop();
    }

    static List<Object> forms() throws Exception {
        byte[] json = MAPPER.writeValueAsBytes(EVENT);
        String text = MAPPER.writeValueAsString(EVENT);
        Message structured = new DefaultExchange(CONTEXT).getIn();
        CloudEventMode.STRUCTURED.write(structured, EVENT);
        Map<String, Object> more = new HashMap<>(EVENT.toMap());
        more.put("of a later version", List.of(1));
        return List.of(text, json, new ByteArrayInputStream(json), new StringReader(text), new ReaderCache(text),
                new ByteArrayInputStreamCache(new ByteArrayInputStream(json)), MAPPER.readTree(json), EVENT.toMap(), more,
                structured.getBody(), structured.getBody(String.class).getBytes(), MAPPER.readTree(structured.getBody(String.class)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatACameraEventWasWrittenAsIsOneAgain(Object form) {
        Message message = message(form);

        assertThat(message.getBody(CameraEvent.class)).isEqualTo(EVENT);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theDataTypeSetsTheHeadersAsTheSourceDid(Object form) throws Exception {
        Message message = message(form);
        message.setHeader(CameraConstants.CHANNEL, "of another");
        message.setHeader(Exchange.CONTENT_TYPE, "application/cloudevents+json; charset=UTF-8".getBytes()); // as Kafka gives it

        transform(message);

        assertThat(message.getBody()).isEqualTo(EVENT);
        assertThat(message.getHeaders()).isEqualTo(Map.of("CamelCameraVendor", "ezviz", "CamelCameraEventType", "motion",
                "CamelCameraEventId", "id-1", "CamelCameraDeviceId", "c-1", "CamelCameraChannel", "2",
                "CamelCameraEventTime", "2026-01-31T23:59:59.500Z"));
    }

    @Test
    void whatAnEventHasNotIsNoHeader() throws Exception {
        Message message = message(LEAST);
        message.setHeader(CameraConstants.CHANNEL, "of another");
        message.setHeader(CameraConstants.DEVICE_ID, "of another");

        transform(message);

        assertThat(message.getHeaders()).containsOnlyKeys(CameraConstants.VENDOR, CameraConstants.EVENT_TYPE, CameraConstants.EVENT_ID,
                CameraConstants.EVENT_TIME);
    }

    @Test
    void anEventThatWasWrittenToAFileIsOneAgain(@TempDir Path folder) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:written").to("file:" + folder + "?fileName=event.json");
                    from("file:" + folder + "?initialDelay=0&delay=10").transformDataType(new DataType("camera:event")).to("mock:read");
                }
            });
            context.start();
            MockEndpoint read = context.getEndpoint("mock:read", MockEndpoint.class);
            read.expectedBodiesReceived(EVENT);
            read.expectedHeaderReceived("CamelCameraChannel", "2");

            context.createProducerTemplate().sendBody("direct:written", EVENT);

            read.assertIsSatisfied();
            File file = Files.writeString(folder.resolve("other.txt"), "\uFEFF" + MAPPER.writeValueAsString(EVENT)).toFile();
            assertThat(context.getTypeConverter().mandatoryConvertTo(CameraEvent.class, file)).isEqualTo(EVENT);
        }
    }

    static Stream<ObjectMapper> mappers() {
        return Stream.of(MAPPER, JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build(),
                // as Spring Boot and Quarkus have theirs
                JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anyObjectMapperReadsWhatItWrote(ObjectMapper mapper) throws Exception {
        String json = mapper.writeValueAsString(EVENT);

        assertThat(mapper.readValue(json, CameraEvent.class)).isEqualTo(EVENT);
        assertThat(mapper.readValue(json.replace("\"id\"", "\"later\":{\"x\":1},\"id\""), CameraEvent.class)).isEqualTo(EVENT);
        assertThat(mapper.readValue(mapper.writeValueAsString(LEAST), CameraEvent.class)).isEqualTo(LEAST);
        assertThat(mapper.convertValue(EVENT.toMap(), CameraEvent.class)).isEqualTo(EVENT);
        assertThatThrownBy(() -> mapper.readValue("{\"vendor\":\"ezviz\"}", CameraEvent.class))
                .rootCause().hasMessage("No camera event: id must be a text, and is missing");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "vendor, null, `vendor must be a text, and is missing`", "vendor, 1, `vendor must be a text, and is a Integer`",
            "vendor, ` `, `vendor must be a text, and is ''`", "id, {}, `id must be a text, and is a LinkedHashMap`",
            "type, alarm, `type must be one of [motion,`", "type, `al\u0007arm`, `and is 'al`",
            "deviceId, 5, `deviceId must be a text, and is a Integer`",
            "channel, [], `channel must be a text, and is a ArrayList`", "time, 1700000000, `time must be a text, and is a Integer`",
            "time, soon, `time must be a time such as 2026-01-31T23:59:59Z, and is 'soon'`",
            "time, +1000000001-01-01T00:00:00Z, `time must be a time`", "data, null, `data must be a JSON object, and is missing`",
            "data, [], `data must be a JSON object, and is a ArrayList`" })
    void halfAnEventIsRefusedByNameOfWhatIsWrong(String member, String value, String message) throws Exception {
        Map<String, Object> members = new LinkedHashMap<>(EVENT.toMap());
        members.put(member, value.matches("null|\\d+|\\{}|\\[]") ? MAPPER.readValue(value, Object.class) : value);
        String json = MAPPER.writeValueAsString(members);

        for (Object form : List.of(members, json, json.getBytes(), MAPPER.readTree(json))) {
            assertThatThrownBy(() -> transform(message(form))).isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("No camera event: " + member)
                    .hasMessageContaining(message.strip()).message().doesNotContain("\u0007");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "``, is no JSON", "null, `which is a JSON object: missing`", "[1], `which is a JSON object: a ArrayList`",
            "`\"secret\"`, which is a JSON object",
            "secret, `is no JSON at line 1, column 1`",
            "`{\"vendor\":\"ezviz\"`, `is no JSON at line 1`",
            "`{\"a\":NaN}`, `is no JSON at line 1`", "{} {}, is no JSON", "{}, `vendor must be a text, and is missing`",
            "`{\"specversion\":\"1.0\",\"id\":\"1\"}`, `a CloudEvent, whose data must be a JSON object: missing`",
            "`{\"specversion\":\"1.0\",\"data\":\"x\"}`, `a CloudEvent, whose data must be a JSON object: 'x'`",
            "`{\"specversion\":\"1.0\",\"data\":{\"specversion\":\"1.0\"}}`, `vendor must be a text, and is missing`" })
    void whatIsNoEventIsRefused(String json, String message) {
        for (Object form : List.of(json, json.getBytes(), new ByteArrayInputStream(json.getBytes()), new StringReader(json))) {
            assertThatThrownBy(() -> transform(message(form))).isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void whatIsTooDeepOrNotThereIsRefused() {
        String deep = "{\"data\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> transform(message(deep))).isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("No camera event, as it is no JSON");
        assertThatThrownBy(() -> transform(message(Map.of("data", Map.of(1, 2))))).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transform(message(null))).isInstanceOf(InvalidPayloadException.class);
        assertThatThrownBy(() -> message("soon").getBody(CameraEvent.class)).isInstanceOf(TypeConversionException.class)
                .rootCause().hasMessage("No camera event, as it is no JSON at line 1, column 1");
    }

    private static Message message(Object body) {
        Message message = new DefaultExchange(CONTEXT).getIn();
        message.setBody(body);
        return message;
    }

    private static void transform(Message message) throws Exception {
        DataType type = new DataType("camera:event");
        CONTEXT.getTransformerRegistry().resolveTransformer(new TransformerKey(type)).transform(message, DataType.ANY, type);
    }
}
