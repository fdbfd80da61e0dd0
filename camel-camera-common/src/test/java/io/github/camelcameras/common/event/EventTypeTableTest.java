package io.github.camelcameras.common.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A vendor's types in our words. */
class EventTypeTableTest {

    private static final EventTypeTable TABLE = EventTypeTable.of(EventType.MOTION, "1", "Pir").and(EventType.SOUND, "2");

    @ParameterizedTest
    @CsvSource({ "1,motion", "' 1 ',motion", "1.0,other", "PIR,motion", "2,sound", "3,other", "'',other", ",other" })
    void aTypeHasAWordHoweverItIsWritten(String type, String word) {
        assertThat(TABLE.word(type)).isEqualTo(word);
    }

    @Test
    void aNumberIsTheSameAsItsText() {
        assertThat(TABLE.word(2)).isEqualTo(TABLE.word(2L)).isEqualTo(TABLE.word(2.0)).isEqualTo("sound");
    }

    @Test
    void theWordsAreThoseOfTheTableAndTheOneForAllElse() {
        assertThat(TABLE.words()).containsExactlyInAnyOrder("motion", "sound", "other");
        assertThat(TABLE.types()).containsExactly("1", "2", "pir");
    }

    @Test
    void aTypeHasOneWordOnly() {
        assertThatThrownBy(() -> TABLE.and(EventType.FACE, "PIR")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Type PIR is in the table twice");
    }
}
