package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of devices, and the recordings of GB28181 devices. Thread-safe. */
final class DeviceFiles {

    private static final String CONTENT_TYPE = "application/octet-stream";
    private static final int CHUNK = 65_536;

    private final Map<List<String>, Answer> files = new ConcurrentHashMap<>();

    /** @param place the values of the names in the path */
    void put(List<String> place, byte[] contents) {
        files.put(place, Answer.of(200, CONTENT_TYPE, contents.clone()));
    }

    void putHuge(List<String> place, long length) {
        files.put(place, new Answer(200, CONTENT_TYPE, length, out -> write(out, length)));
    }

    Answer download(Call call) {
        return files.getOrDefault(call.variables(), Answer.code(Code.NOT_FOUND));
    }

    /** Each byte is the lowest of its position. */
    private static void write(OutputStream out, long length) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int i = 0; i < CHUNK; i++) {
            chunk[i] = (byte) i;
        }
        for (long left = length; left > 0; left -= CHUNK) {
            out.write(chunk, 0, (int) Math.min(left, CHUNK));
        }
    }
}
