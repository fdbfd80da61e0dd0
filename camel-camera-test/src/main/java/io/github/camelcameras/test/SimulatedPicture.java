package io.github.camelcameras.test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** What simulated cameras see: a picture that programs can show, whatever follows it in the file. */
public final class SimulatedPicture {

    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    private SimulatedPicture() {
    }

    /** A new copy of it, as JPEG. */
    public static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, x << 16 | y << 8 | 0x60); // no text, which would need fonts
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
