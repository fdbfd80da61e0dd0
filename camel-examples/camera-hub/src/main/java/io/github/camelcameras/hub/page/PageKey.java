package io.github.camelcameras.hub.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import io.github.camelcameras.common.SecretOption;

/**
 * What opens the page: the password that is configured, or else a key of this run, which is in the page's address. A browser that had
 * it gets a ticket, so that it need not show it again. Immutable.
 */
public final class PageKey {

    private static final int LEAST_CHARACTERS = 16;
    private static final int RANDOM_BYTES = 24;

    private final boolean password;
    private final String secret;
    private final String ticket = random();

    /**
     * @param  password                 empty for a key of this run
     * @throws IllegalArgumentException if the password is shorter than 16 characters
     */
    public PageKey(String password) {
        String given = SecretOption.of(password);
        if (!given.isEmpty() && given.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("hub.page.password has " + given.length() + " characters, and must have "
                                               + LEAST_CHARACTERS + " or more: openssl rand -hex 16 prints one");
        }
        this.password = !given.isEmpty();
        secret = this.password ? given : random();
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it is a password, and not a key of this run. */
    boolean isPassword() {
        return password;
    }

    /** Where browsers on this machine find the page; a secret, unless it is opened by a password. */
    public String address(int port) {
        return "http://localhost:" + port + "/" + (password ? "" : "?key=" + secret);
    }

    /** Whether this is the password or the key. */
    boolean isOpenedBy(String guess) {
        return isSame(secret, guess);
    }

    /** What a browser shows from then on. */
    String ticket() {
        return ticket;
    }

    boolean isTicket(String value) {
        return isSame(ticket, value);
    }

    /** In a time that does not say how much of it is right. */
    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
