package io.github.camelcameras.sunmiipc.discovery;

import java.io.ByteArrayOutputStream;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Datagrams of the discovery protocol, byte for byte. */
class DiscoveryMessageTest {

    private static final int FLAG = 0xFFFF33FF;
    private static final String CAMERA = "{\"ip\":\"10.0.0.1\",\"deviceid\":\"A\"}";

    static Stream<Arguments> requests() {
        return Stream.of(arguments(ByteOrder.BIG_ENDIAN, "ffff33ff0101000020ab2c62"),
                arguments(ByteOrder.LITTLE_ENDIAN, "ff33ffff0101000052073c4d"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsAHeaderAndItsCrc(ByteOrder order, String bytes) {
        assertThat(HexFormat.of().formatHex(DiscoveryMessage.request(order).array())).isEqualTo(bytes);
    }

    @Test
    void anAnswerHasWhatTheCameraSaysOfItself() throws Exception {
        Map<String, Object> camera = Map.of("ip", "10.0.0.1", "deviceid", "A");

        assertThat(read(message(FLAG, 1, 2, base64(CAMERA), 0, 0))).isEqualTo(camera);
        assertThat(read(message(FLAG, 1, 2, base64(CAMERA).replaceAll("(.{10})", "$1\r\n"), 0, 0))).isEqualTo(camera);
        assertThat(read(message(FLAG, 1, 2, base64("{\"ip\":\"fe80::1\",\"deviceid\":\"A\",\"name\":\"§\"}"), 0, 0)))
                .containsEntry("ip", "fe80::1").containsEntry("name", "§");
    }

    static Stream<Arguments> messages() {
        String payload = base64(CAMERA);
        return Stream.of(arguments(new byte[0], "it is too short"), arguments(new byte[11], "it is too short"),
                arguments(new byte[12], "its flag is another one"),
                arguments(message(FLAG - 1, 1, 2, payload, 0, 0), "its flag is another one"),
                arguments(message(FLAG, 2, 2, payload, 0, 0), "its version is another one"),
                arguments(message(FLAG, 1, 1, "", 0, 0), "it is no answer"),
                arguments(message(FLAG, 1, 2, payload, 1, 0), "its length is wrong"),
                arguments(message(FLAG, 1, 2, payload, -1, 0), "its length is wrong"),
                arguments(message(FLAG, 1, 2, payload, 0, 1), "its CRC is wrong"),
                arguments(message(FLAG, 1, 2, "a", 0, 0), "its payload is not JSON in Base64"),
                arguments(message(FLAG, 1, 2, "", 0, 0), "its payload is not JSON in Base64"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void anythingElseIsNoAnswer(byte[] message, String reason) {
        assertThatThrownBy(() -> read(message)).isInstanceOf(ProtocolException.class).hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[1]", "null", "{}", "{\"ip\":\"10.0.0.1\"}", "{\"deviceid\":\"A\"}",
            "{\"ip\":\"10.0.0.1\",\"deviceid\":\" \"}",
            "{\"ip\":\"evil.example\",\"deviceid\":\"A\"}", "{\"ip\":1,\"deviceid\":\"A\"}", "{\"ip\":\"10.0.0.1/a\",\"deviceid\":\"A\"}",
            "{\"ip\":\"fe80::1%\\nERROR\",\"deviceid\":\"A\"}" })
    void anAnswerSaysWhichCameraItIsFromAndWhereThatIs(String json) {
        assertThatThrownBy(() -> read(message(FLAG, 1, 2, base64(json), 0, 0))).isInstanceOf(ProtocolException.class)
                .hasMessage("it does not say which camera it is from, and where that is");
    }

    @Test
    void whateverIsChangedInAnAnswerItIsNoneAnyMore() {
        byte[] answer = message(FLAG, 1, 2, base64(CAMERA), 0, 0);
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            byte[] changed = answer.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read(changed)).isInstanceOf(ProtocolException.class);
        }
    }

    private static Map<String, Object> read(byte[] message) throws ProtocolException {
        return DiscoveryMessage.answer(ByteBuffer.wrap(message), ByteOrder.BIG_ENDIAN);
    }

    private static byte[] message(int flag, int version, int type, String payload, int lengthError, int crcError) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(number(flag));
        bytes.writeBytes(new byte[] { (byte) version, (byte) type });
        bytes.write(payload.length() + lengthError >> 8);
        bytes.write(payload.length() + lengthError);
        bytes.writeBytes(payload.getBytes(StandardCharsets.US_ASCII));
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        bytes.writeBytes(number((int) crc.getValue() + crcError));
        return bytes.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.BIG_ENDIAN).putInt(value).array();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
