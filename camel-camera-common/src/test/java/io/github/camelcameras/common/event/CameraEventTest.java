package io.github.camelcameras.common.event;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.TypeConverter;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CameraEventTest {

    private static final String JSON = "{\"vendor\":\"simcam\",\"id\":\"id-1\",\"type\":\"line-crossing\",\"deviceId\":\"c-1\","
                                       + "\"channel\":null,\"time\":\"2026-01-31T23:59:59Z\",\"data\":{\"a\":1}}";
    private static final CameraEvent EVENT = new CameraEvent("simcam", "id-1", EventType.LINE_CROSSING, "c-1", null,
            Instant.parse("2026-01-31T23:59:59Z"), Map.of("a", 1));

    @Test
    void anyObjectMapperWritesItWithAnIsoTime() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(EVENT)).isEqualTo(JSON);
    }

    @Test
    void camelConvertsItToWhatOtherComponentsTake() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            TypeConverter converter = context.getTypeConverter();
            assertThat(converter.mandatoryConvertTo(String.class, EVENT)).isEqualTo(JSON);
            assertThat(converter.mandatoryConvertTo(byte[].class, EVENT)).isEqualTo(JSON.getBytes());
            assertThat(converter.mandatoryConvertTo(InputStream.class, EVENT)).hasContent(JSON);
            assertThat((Object) converter.mandatoryConvertTo(Map.class, EVENT)).isEqualTo(EVENT.toMap());
            assertThat(converter.mandatoryConvertTo(JsonNode.class, EVENT)).isEqualTo(new ObjectMapper().readTree(JSON));
        }
    }

    @Test
    void itsDataCannotBeChanged() {
        CameraEvent event = new CameraEvent("simcam", "id-1", EventType.OTHER, null, null, Instant.EPOCH, new HashMap<>(Map.of("a", 1)));

        assertThat(event.data()).isEqualTo(Map.of("a", 1));
        assertThatThrownBy(() -> event.data().put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(event).isNotInstanceOf(Serializable.class);
    }

    @Test
    void aTypeThatIsNotInTheVocabularyIsRefused() {
        assertThatThrownBy(() -> new CameraEvent("simcam", "id-1", "alarm", null, null, Instant.EPOCH, Map.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'alarm'");
    }

    @Test
    void aDigestTellsFieldsApart() {
        assertThat(CameraEvent.digest("ab", "c")).hasSize(32).isEqualTo(CameraEvent.digest("ab", "c"))
                .isNotEqualTo(CameraEvent.digest("a", "bc"))
                .isNotEqualTo(CameraEvent.digest("ab", "c", null));
    }
}
