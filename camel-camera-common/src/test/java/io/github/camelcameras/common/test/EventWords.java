package io.github.camelcameras.common.test;

import java.util.Collection;

import io.github.camelcameras.common.event.EventType;
import org.apache.camel.CamelContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Option <code>eventTypes</code> of a source: the words that its events have been seen to have are taken, all others refused. */
public final class EventWords {

    private EventWords() {
    }

    /**
     * Tries each word.
     *
     * @param uri   of the source, without the option
     * @param given what its events have, after all that the vendor's document knows was read
     */
    public static void assertTaken(CamelContext context, String uri, Collection<String> given) {
        assertThat(given).isNotEmpty();
        String option = uri + (uri.contains("?") ? "&" : "?") + "eventTypes=";
        for (String word : EventType.ALL) {
            if (given.contains(word)) {
                assertThatCode(() -> context.getEndpoint(option + word)).as(uri + " and " + word).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> context.getEndpoint(option + word)).as(uri + " and " + word).rootCause()
                        .hasMessageContaining("Option eventTypes has " + word + ", which " + uri.split("\\?")[0] + " never gives; it gives")
                        .hasMessageContaining(EventType.ALL.stream().filter(given::contains).reduce((a, b) -> a + ", " + b).orElse(""));
                String onlyOneIsRight = option + given.iterator().next() + "," + word;
                assertThatThrownBy(() -> context.getEndpoint(onlyOneIsRight)).as(onlyOneIsRight).rootCause()
                        .hasMessageContaining("Option eventTypes has " + word + ", which");
            }
        }
    }
}
