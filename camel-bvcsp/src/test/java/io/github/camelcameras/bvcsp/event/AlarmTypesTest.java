package io.github.camelcameras.bvcsp.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The vendor's numbers in our words. */
class AlarmTypesTest {

    @ParameterizedTest
    @CsvSource({ "1,storage", "3,face", "4,emergency", "5,emergency", "4096,video-loss", "4097,motion", "4098,tamper", "4099,contact",
            "4104,temperature", "4107,position", "4115,battery", "4114,tamper", "20480,other", "99,other" })
    void theNumberOfAnAlarmHasAWord(String number, String word) {
        assertThat(AlarmTypes.word(Integer.valueOf(number))).isEqualTo(word);
    }
}
