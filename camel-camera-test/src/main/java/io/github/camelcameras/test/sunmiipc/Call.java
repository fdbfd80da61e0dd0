package io.github.camelcameras.test.sunmiipc;

import java.util.List;
import java.util.Map;

/**
 * A call that a camera got.
 *
 * @param nanos   as of {@link System#nanoTime()}
 * @param camera  number of the camera
 * @param headers names in lower case
 * @param fields  the text parameters, signature and all
 * @param code    what the signature and the public parameters were found to be: 0 for right
 */
public record Call(long nanos, int camera, String path, Map<String, String> headers, Map<String, String> fields,
        List<File> files, int code) {

    /** A part that is a file. */
    public record File(String name, String fileName, String contentType, byte[] bytes) {
    }

    /** The file of this name; <code>null</code> if there is none. */
    public File file(String name) {
        return files.stream().filter(file -> file.name.equals(name)).findFirst().orElse(null);
    }
}
