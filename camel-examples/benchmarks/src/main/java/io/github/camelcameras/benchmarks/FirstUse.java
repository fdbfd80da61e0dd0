package io.github.camelcameras.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.ezviz.EzvizSimulator;

/**
 * What the first use of a component costs, beside that of <code>direct</code>, which does next to nothing. The components take
 * turns, each time in a JVM of its own: see {@link FirstUseInJvm}. The platforms are in this one, so that they cost the others
 * nothing. For one OpenAPI document also the heap: {@link HeapInJvm}.
 */
public final class FirstUse {

    private static final int ROUNDS = 15;

    /** By component and step the milliseconds of all rounds, or the kilobytes. */
    private final Map<String, Map<String, List<Double>>> times = new LinkedHashMap<>();
    private final Path document;

    /** @param document that of camel-bvcsp, for camel-rest-openapi */
    FirstUse(Path document) {
        this.document = document;
    }

    /**
     * To be started in the root of the repository.
     *
     * @param arguments the number of rounds, if not 15
     */
    public static void main(String[] arguments) throws Exception {
        FirstUse firstUse = new FirstUse(Path.of("camel-bvcsp/src/main/openapi/bvcsp.yaml"));
        firstUse.run(arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]));
        firstUse.print();
    }

    void run(int rounds) throws IOException, InterruptedException {
        try (DeviceListServer simCam = new DeviceListServer(); EzvizSimulator ezviz = EzvizSimulator.start();
             BvcspSimulator bvcsp = BvcspSimulator.start()) {
            for (int round = 0; round < rounds; round++) {
                use("direct", "direct:x");
                use("direct, 4 options", "direct:x?block=true&timeout=1&failIfNoConsumers=true&synchronous=true");
                use("simcam", "simcam:listDevices",
                        "baseUrl=" + simCam.baseUrl(), "clientId=client", "clientSecret=secret");
                use("ezviz", "ezviz:listDevices", account(ezviz));
                use("ezviz, 4 arguments", "ezviz:startPtz?param.deviceSerial=1&param.channelNo=1&param.direction=2&param.speed=1",
                        account(ezviz));
                use("bvcsp", "bvcsp:listDevices", account(bvcsp));
                use("bvcsp, 5 arguments", "bvcsp:sendPtzToPreset?param.puid=PU_0&param.index=0&param.ID=1&param.hSpeed=1&param.vSpeed=1",
                        account(bvcsp));
                use("rest-openapi", "rest-openapi:file:" + document + "#getDevice?componentName=http&host=" + bvcsp.baseUrl());
                run("bvcsp", HeapInJvm.class);
                run("rest-openapi", HeapInJvm.class, document.toString());
            }
        }
    }

    Map<String, Map<String, List<Double>>> times() {
        return times;
    }

    private static String[] account(EzvizSimulator platform) {
        return new String[] { "baseUrl=" + platform.baseUrl(), "allowedAreaDomains=localhost",
                "appKey=" + EzvizSimulator.APP_KEY, "secretKey=" + EzvizSimulator.APP_SECRET };
    }

    private static String[] account(BvcspSimulator platform) {
        return new String[] { "baseUrl=" + platform.baseUrl(), "username=" + BvcspSimulator.ACCOUNT,
                "password=" + BvcspSimulator.PASSWORD };
    }

    private void use(String component, String uri, String... account) throws IOException, InterruptedException {
        run(component, FirstUseInJvm.class, Stream.concat(Stream.of(uri), Stream.of(account)).toArray(String[]::new));
    }

    private void run(String component, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), main.getName());
        Process process = new ProcessBuilder(Stream.concat(java, Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, List<Double>> steps = times.computeIfAbsent(component, key -> new LinkedHashMap<>());
        try (BufferedReader output = process.inputReader()) {
            output.lines().map(line -> line.split("=")).forEach(step ->
                    steps.computeIfAbsent(step[0], key -> new ArrayList<>()).add(Double.valueOf(step[1])));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The first use of " + component + " failed");
        }
    }

    private void print() {
        times.forEach((component, steps) -> steps.forEach((step, values) -> System.out.printf(
                "%-18s %-10s %7.1f %s  (half of %d rounds from %.1f to %.1f)%n", component, step, Quantile.of(values, 0.5),
                step.equals(HeapInJvm.HEAP) ? "kB" : "ms", values.size(), Quantile.of(values, 0.25), Quantile.of(values, 0.75))));
        times.keySet().stream().skip(1).forEach(component -> System.out.printf(
                "%-18s endpoint - direct %7.1f ms%n", component, endpoint(component) - endpoint("direct")));
    }

    private double endpoint(String component) {
        return Quantile.of(times.get(component).get(FirstUseInJvm.ENDPOINT), 0.5);
    }
}
