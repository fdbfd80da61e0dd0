package io.github.camelcameras.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;

import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.sunmiipc.SunmiIpcSimulatorOptions;

/** Simulated Sunmi cameras in a JVM of their own, so that threads and memory of this one are those of the component. */
final class SunmiCameras implements AutoCloseable {

    /** So many event_ids are taken each time that cameras begin to send at a rate. */
    static final int MOST_EVENTS = 1_000_000;

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final String[] description;

    SunmiCameras(int number) {
        try {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), SunmiCamerasInJvm.class.getName(), Integer.toString(number))
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            commands = process.outputWriter();
            answers = process.inputReader();
            description = answers.readLine().split(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String port() {
        return description[0];
    }

    /** A component that these cameras accept, and that trusts them. */
    SunmiIpcComponent component() {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.setTrustedFingerprints(fingerprint());
        component.getConfiguration().setAppId(SunmiIpcSimulatorOptions.APP_ID);
        component.getConfiguration().setSecretKey(SunmiIpcSimulatorOptions.SECRET_KEY);
        return component;
    }

    String fingerprint() {
        return description[1];
    }

    /** The addresses of all, with commas between them. */
    String hosts() {
        return description[2];
    }

    /** Each sends so many events a second from now on; with 0, as many as are taken. */
    void send(double perSecond) {
        tell("send " + perSecond);
    }

    /** They send nothing new. */
    void rest() {
        tell("rest");
    }

    /** All connections are reset, and nobody listens any more. */
    void vanish() {
        tell("vanish");
    }

    /** They listen again. */
    void comeBack() {
        tell("return");
    }

    /** Number of events since they last began to send. */
    long sent() {
        return tell("sent");
    }

    /** Number of those that were acknowledged. */
    long acknowledged() {
        return tell("acknowledged");
    }

    /** The greatest number of attempts to connect that one camera has had at the same time. */
    long mostAttemptsAtOnce() {
        return tell("mostAttemptsAtOnce");
    }

    private long tell(String command) {
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
