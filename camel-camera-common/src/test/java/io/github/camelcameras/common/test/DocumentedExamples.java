package io.github.camelcameras.common.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The code in a page of documentation stands, but for its indentation, in a file that is compiled and run. */
public final class DocumentedExamples {

    private static final Pattern BLOCK = Pattern.compile("```(java|yaml|xml)\n(.*?)```", Pattern.DOTALL);

    private DocumentedExamples() {
    }

    /** The blocks of a page that are in a language, for a test that runs them as they stand there. */
    public static List<String> blocks(Path page, String language) throws IOException {
        return BLOCK.matcher(Files.readString(page)).results().filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2)).toList();
    }

    /** Compares the blocks in Java and YAML with the files in the folders. */
    public static void assertRun(Path page, Path... folders) throws IOException {
        List<String> examples = new ArrayList<>(blocks(page, "java"));
        examples.addAll(blocks(page, "yaml"));
        assertRun(page, examples, folders);
    }

    /** The same for those in Java only: a test runs the others as they stand in the page. */
    public static void assertJavaRuns(Path page, Path... folders) throws IOException {
        assertRun(page, blocks(page, "java"), folders);
    }

    /** Compares the blocks in XML with a file: each stands there in one piece, but for its indentation. */
    public static void assertXmlStandsIn(Path page, Path file) throws IOException {
        String whole = withoutIndentation(Files.readString(file));
        assertThat(blocks(page, "xml")).as("XML in %s", page).isNotEmpty()
                .allSatisfy(block -> assertThat(whole).contains(withoutIndentation(block)));
    }

    private static void assertRun(Path page, List<String> examples, Path... folders) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(path -> path.toString().matches(".*\\.(java|yaml|xml)")).toList()) {
                    files.add(withoutIndentation(Files.readString(file)));
                }
            }
        }
        assertThat(examples).as("examples in %s", page).isNotEmpty().allSatisfy(example -> assertThat(files)
                .as("no file has this example of %s:%n%s", page, example)
                .anyMatch(file -> file.contains(withoutIndentation(example))));
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .reduce("", (all, line) -> all + line + "\n");
    }
}
