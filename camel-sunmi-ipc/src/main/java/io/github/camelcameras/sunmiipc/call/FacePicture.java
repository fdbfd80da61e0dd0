package io.github.camelcameras.sunmiipc.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import io.github.camelcameras.common.operation.FileContent;
import io.github.camelcameras.common.operation.Operation;

/** What cameras take as picture of a face ("Face Recognition", 9 of the document). */
public final class FacePicture {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private FacePicture() {
    }

    /** @throws IllegalArgumentException if it is no JPEG or PNG, or larger than 1920 x 1080 pixels */
    public static void check(Operation operation, String argument, FileContent picture) {
        String found = describe(picture.bytes());
        if (found != null) {
            throw new IllegalArgumentException("Argument '%s' of operation %s must be a JPEG or PNG of at most %d x %d pixels, but was %s"
                    .formatted(argument, operation.name(), WIDTH, HEIGHT, found));
        }
    }

    /** What is wrong; <code>null</code> when nothing is. Reads no more than the picture's head. */
    private static String describe(byte[] bytes) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return "something else";
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)) {
                    return "a " + format;
                }
                reader.setInput(stream, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return width > WIDTH || height > HEIGHT ? "one of " + width + " x " + height : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw both at pictures that are cut or broken
            return "a broken one";
        }
    }
}
