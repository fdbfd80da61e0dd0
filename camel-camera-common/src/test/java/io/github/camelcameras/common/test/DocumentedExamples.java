package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The code in a page of documentation stands, but for its indentation, in a file that is compiled and run. */
public final class DocumentedExamples {

    private static final Pattern BLOCK = Pattern.compile("```(?:java|yaml)\n(.*?)```", Pattern.DOTALL);

    private DocumentedExamples() {
    }

    public static void assertRun(Path page, Path... folders) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(path -> path.toString().matches(".*\\.(java|yaml)")).toList()) {
                    files.add(withoutIndentation(Files.readString(file)));
                }
            }
        }
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        int count = 0;
        while (blocks.find()) {
            count++;
            String example = withoutIndentation(blocks.group(1));
            assertThat(files).as("no file has this example of %s:%n%s", page, blocks.group(1))
                    .anyMatch(file -> file.contains(example));
        }
        assertThat(count).as("examples in %s", page).isPositive();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
