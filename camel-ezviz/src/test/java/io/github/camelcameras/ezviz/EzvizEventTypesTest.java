package io.github.camelcameras.ezviz;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelcameras.common.test.EventWords;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Option <code>eventTypes</code>: each source takes the words that its events have. */
class EzvizEventTypesTest extends CamelTestSupport {

    @Test
    void onlyWordsThatASourceHasAreTaken() {
        Set<String> alarms = new TreeSet<>();
        Stream.concat(IntStream.range(0, 20_000).mapToObj(Integer::toString), Stream.of("pir", "fire", "gas", "waterlogging", "callhelp",
                "magnetometer", "SmartHumanDet", "SmartFaceDet", "PetDetection", "SmartVehicleDet", "sound_detection"))
                .forEach(type -> alarms.add(AlarmTypes.word(type)));
        Set<String> messages = new TreeSet<>(alarms);
        for (String type : new String[] { "ys.alarm", "ys.calling", "ys.onoffline", "ys.open.isapi", "ys.iot", "ys.open.ram" }) {
            for (String state : new String[] { "ONLINE", "OFFLINE", "else" }) {
                messages.add(EzvizEvents.message(Map.of("messageId", "1", "type", type), Map.of("body", Map.of("msgType", state)), null)
                        .type());
            }
        }

        EventWords.assertTaken(context, "ezviz:listAlarms", alarms);
        EventWords.assertTaken(context, "ezviz:listDeviceAlarms?param.deviceSerial=1", alarms);
        EventWords.assertTaken(context, "ezviz:webhook", messages);
        assertThatThrownBy(() -> context.getEndpoint("ezviz:listDevices?eventTypes=human")).rootCause()
                .hasMessage("Option eventTypes is for events; ezviz:listDevices gives none");
    }
}
