package io.github.camelcameras.bvcsp.event;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.test.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What websockets bring and lists have, of which a part is something else. */
@Timeout(600)
class BvcspMutationsTest {

    private static final List<String> MESSAGES = List.of("""
            {"key":"A1","type":4097,"time":1582821945,"devID":"PU_1","subDevIdx":1,"status":0,"desc":"motion","lat":1.5,"lng":2}""", """
            {"type":4097,"timestamp":1582821945,"device_id":"PU_1","sub_device_index":1,"status":1}""", """
            {"type":"PU","time":1582821945,"status":1,"network":{},"device":{"ID":"PU_1","channels":[]},"user":{"ID":"admin"}}""", """
            {"ID":7,"speaker":"PU_1","speakerType":"PU","audience":"admin","audienceType":"User","time":1582821945,"msgType":"text"}""", """
            {"devId":"PU_1","lng":121.4,"lat":31.2,"time":1582821945,"height":1,"angle":2,"speed":3}""", """
            {"type":"member","operation":"add","groupid":"g","member":{"memberType":"PU","memberID":"PU_1"}}""", """
            {"ID":1,"device_id":"PU_1","online_timestamp":1582821945,"offline_timestamp":1582821946}""");
    private static final List<String> LISTS = List.of("listAlarms", "listOwnInstantMessages", "listDeviceGpsTrack", "listDeviceOnlineLogs");

    @Test
    void events() {
        Mutations.events(MESSAGES, BvcspMutationsTest::read);
    }

    @SuppressWarnings("unchecked")
    private static List<CameraEvent> read(byte[] body) {
        try {
            if (!(Json.read(body) instanceof Map<?, ?> object)) {
                return List.of();
            }
            Stream<CameraEvent> sent = Stream.of(EventSource.values()).map(source -> source.event((Map<String, Object>) object))
                    .filter(Objects::nonNull);
            Stream<CameraEvent> listed = LISTS.stream().flatMap(list -> HistoryEvents.reader(list).read(object, null).stream());
            return Stream.concat(sent, listed).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
