package io.github.camelcameras.common.operation;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.activation.DataHandler;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

/**
 * A file that an operation uploads.
 *
 * @param name      without a path
 * @param mediaType as the first bytes tell it, <code>application/octet-stream</code> when they do not
 * @param bytes     not to be changed
 */
public record FileContent(String name, String mediaType, byte[] bytes) {

    /** Whether {@link #read} takes such a value. */
    static boolean isFile(Object value) {
        return value instanceof FileContent || value instanceof byte[] || value instanceof File || value instanceof Path
                || value instanceof InputStream || value instanceof DataHandler || value instanceof WrappedFile;
    }

    /**
     * Reads a file, but no more of it than is wanted.
     *
     * @param  defaultName for a value that has no name
     * @param  most        greatest number of bytes; of a longer file one byte more is read
     * @throws IOException if it cannot be read
     */
    static FileContent read(String defaultName, Object value, int most) throws IOException {
        if (value instanceof FileContent content) {
            return content;
        }
        if (value instanceof byte[] bytes) {
            return of(defaultName, bytes);
        }
        if (value instanceof File file) {
            return read(defaultName, file.toPath(), most);
        }
        if (value instanceof Path path) {
            try (InputStream stream = Files.newInputStream(path)) {
                return of(path.getFileName().toString(), stream.readNBytes(most + 1));
            }
        }
        if (value instanceof WrappedFile<?> wrapped) {
            return read(defaultName, isFile(wrapped.getFile()) ? wrapped.getFile() : wrapped.getBody(), most);
        }
        if (value instanceof DataHandler attachment) {
            try (InputStream stream = attachment.getInputStream()) {
                return of(attachment.getName() == null ? defaultName : attachment.getName(), stream.readNBytes(most + 1));
            }
        }
        if (value instanceof StreamCache cache && value instanceof InputStream stream) {
            cache.reset(); // what read it before, and what reads it after, gets all of it
            byte[] bytes = stream.readNBytes(most + 1);
            cache.reset();
            return of(defaultName, bytes);
        }
        if (value instanceof InputStream stream) {
            try (stream) {
                return of(defaultName, stream.readNBytes(most + 1));
            }
        }
        throw new IOException("a " + (value == null ? "null" : value.getClass().getName()) + " is no file");
    }

    private static FileContent of(String name, byte[] bytes) throws IOException {
        String mediaType = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes));
        return new FileContent(name, mediaType == null ? "application/octet-stream" : mediaType, bytes);
    }
}
