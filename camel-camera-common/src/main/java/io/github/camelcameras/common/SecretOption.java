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

    /**
     * The same for a secret that may be left out, and changes what is done when it is not.
     *
     * @param  option                   its name
     * @throws IllegalArgumentException if it is blank, which would be no secret
     */
    public static String of(String option, String value) {
        String secret = of(value);
        if (secret != null && secret.isEmpty()) {
            throw new IllegalArgumentException("Option " + option + " is blank, which is no secret: set it, or leave it out");
        }
        return secret;
    }
}
