package io.github.camelcameras.examples;

/** The password for all that is no webhook: property <code>cameras.password</code>. */
public final class Password {

    /** Whose it is. */
    public static final String USER = "cameras";

    private static final int LEAST_CHARACTERS = 16;

    private Password() {
    }

    /**
     * The password without the blanks and line breaks around it.
     *
     * @throws IllegalArgumentException if it is shorter than 16 characters: guesses are not slowed
     */
    public static String of(String value) {
        String password = value.strip();
        if (password.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("cameras.password has " + password.length() + " characters, and must have "
                                               + LEAST_CHARACTERS + " or more: openssl rand -hex 16 prints one");
        }
        return password;
    }
}
