package io.github.camelcameras.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** A program in a JVM of its own, so that threads and memory of this one are those of what is measured. It does what is written to it. */
final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final String[] description;

    /** @param program whose main method ends with {@link #serve} */
    OtherJvm(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            commands = process.outputWriter();
            answers = process.inputReader();
            description = answers.readLine().split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The other end: answers commands until there are none any more.
     *
     * @param description what the other JVM is told first, words with spaces between them
     * @param answer      does what a command's words say
     */
    static void serve(String description, ToLongFunction<String[]> answer) throws IOException {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(description);
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            System.out.println(answer.applyAsLong(command.split(" ")));
        }
    }

    /** A word of what the program says of itself. */
    String description(int word) {
        return description[word];
    }

    /** Has a command carried out, and waits for the answer. */
    long tell(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
            return Long.parseLong(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            commands.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
