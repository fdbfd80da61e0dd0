package io.github.camelcameras.common.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of events: each is explained once, and the page says the same as the Javadoc. */
class EventTypeTest {

    private static final Path JAVA = Path.of("src/main/java/io/github/camelcameras/common/event/EventType.java");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.*) \\*/\n    public static final String [A-Z_]+ = \"(.*)\";");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\| (.*) \\| .* \\|$", Pattern.MULTILINE);

    @Test
    void thePageExplainsEveryWordAsTheJavadocDoes() throws Exception {
        Map<String, String> javadoc = new LinkedHashMap<>();
        CONSTANT.matcher(Files.readString(JAVA)).results().forEach(found -> javadoc.put(found.group(2), found.group(1)));
        Map<String, String> page = new LinkedHashMap<>();
        ROW.matcher(Files.readString(Path.of("src/main/docs/events.md")).split("## Types")[1]).results()
                .forEach(found -> page.put(found.group(1), found.group(2)));

        assertThat(javadoc.keySet()).containsExactlyElementsOf(EventType.ALL);
        assertThat(page).containsExactlyEntriesOf(javadoc);
    }
}
