package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.common.client.Answers;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.webhook.WebhookRejection;
import io.netty.handler.codec.DecoderException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Alters what peers send at random, bytes and values, and tries that nobody comes to harm: no exception but ours, and no event of an
 * impossible time. The seed is fixed; <code>-Dmutations=1000000</code> makes as many of each kind, <code>-Dmutations.seed=1</code> others.
 */
public final class Mutations {

    private static final int NUMBER = Integer.getInteger("mutations", 20_000);
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int[] STATUSES = { 200, 200, 200, 200, 201, 400, 401, 403, 404, 407, 422, 429, 500, 503 };
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Object> ODD = Arrays.asList(null, "", " ", "0", "200", "NaN", "abc\0", "1582821945", 0, 1, -1, 9, 200, 10002,
            1582821945L, 1582821945396L, Long.MAX_VALUE, Long.MIN_VALUE, 1e300, -0.5, 1582821945396.0, true, false, Map.of(), List.of(),
            List.of(List.of()), Map.of("code", "0"), "9".repeat(2_000), "2020-02-27T17:00:00Z", "{\"code\":0}", "\u0660\u0661");

    private final Random random = new Random(Long.getLong("mutations.seed", 17));

    /** Tries what unwraps the answers of operations, and then what is done with results. */
    public static void answers(String vendor, List<Operation> operations, Map<String, String> examples,
            Function<Operation, Envelope> envelopes, Consumer<ApiResult> then) {
        Mutations mutations = new Mutations();
        List<Operation> documented = operations.stream().filter(operation -> examples.containsKey(key(operation))).toList();
        assertThat(documented).as("operations with an example").hasSizeGreaterThan(operations.size() / 2);
        for (int i = 0; i < NUMBER; i++) {
            Operation operation = documented.get(mutations.random.nextInt(documented.size()));
            byte[] body = mutations.next(examples.get(key(operation)));
            int status = STATUSES[mutations.random.nextInt(STATUSES.length)];
            attempt(body, bytes -> then.accept(envelopes.apply(operation).unwrap(Answers.answer(vendor, operation, status, bytes))));
        }
    }

    private static String key(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    /** Tries what makes events of messages. */
    public static void events(List<String> messages, Function<byte[], List<CameraEvent>> reader) {
        Mutations mutations = new Mutations();
        for (int i = 0; i < NUMBER; i++) {
            byte[] body = mutations.next(messages.get(mutations.random.nextInt(messages.size())));
            attempt(body, bytes -> reader.apply(bytes).forEach(event -> assertThat(event.time()).as(show(bytes)).isBetween(FIRST, LAST)));
        }
    }

    /** Tries what reads bytes that are no JSON. */
    public static void bytes(List<byte[]> messages, Consumer<byte[]> reader) {
        Mutations mutations = new Mutations();
        for (int i = 0; i < NUMBER; i++) {
            attempt(mutations.bytes(messages.get(mutations.random.nextInt(messages.size()))), reader);
        }
    }

    private static void attempt(byte[] body, Consumer<byte[]> reader) {
        try {
            reader.accept(body);
        } catch (CameraApiException | WebhookRejection | DecoderException e) {
            assertThat(e).as(show(body)).hasMessageNotContaining("com.fasterxml"); // refused, as it should be
        } catch (RuntimeException e) {
            throw new AssertionError("Not ours: " + show(body), e);
        }
    }

    private static String show(byte[] body) {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    private byte[] next(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        int kind = random.nextInt(4);
        byte[] altered = kind == 0 ? bytes : values(json, bytes);
        return kind < 2 ? bytes(altered) : altered;
    }

    private byte[] values(String json, byte[] otherwise) {
        try {
            Object value = JSON.readValue(json, Object.class);
            for (int i = random.nextInt(3); i >= 0; i--) {
                value = altered(value);
            }
            return JSON.writeValueAsBytes(value);
        } catch (IOException e) {
            return otherwise; // a text that is no JSON
        }
    }

    private Object altered(Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(8) != 0) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            Object name = new ArrayList<>(map.keySet()).get(random.nextInt(map.size()));
            if (random.nextInt(6) == 0) {
                copy.remove(name);
            } else {
                copy.put(name, altered(map.get(name)));
            }
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(8) != 0) {
            List<Object> copy = new ArrayList<>(list);
            int place = random.nextInt(list.size());
            copy.set(place, altered(list.get(place)));
            return copy;
        }
        return ODD.get(random.nextInt(ODD.size()));
    }

    private byte[] bytes(byte[] message) {
        byte[] bytes = message.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = 0;
                case 2 -> bytes = Arrays.copyOf(bytes, place);
                case 3 -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(3));
                default -> System.arraycopy(bytes, 0, bytes, place, bytes.length - place);
            }
        }
        return bytes;
    }
}
