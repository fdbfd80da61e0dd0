package io.github.camelcameras.common;

/** An option that holds a secret. */
public final class SecretOption {

    private SecretOption() {
    }

    /**
     * The secret without the blanks and line breaks around it: files that secrets are mounted as mostly end with one.
     *
     * @param value may be <code>null</code>, which is then given back
     */
    public static String of(String value) {
        return value == null ? null : value.strip();
    }
}
