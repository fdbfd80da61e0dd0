package io.github.camelcameras.common;

/** An option that there is no default for. */
public final class RequiredOption {

    private RequiredOption() {
    }

    /**
     * The value of an option, without blanks and line breaks around it.
     *
     * @throws IllegalArgumentException if there is none; the message says where to set it
     */
    public static String of(String scheme, String option, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Option " + option + " of " + scheme + " is missing: set camel.component." + scheme + "."
                                               + option + " or the option in the URI");
        }
        return value.strip(); // files that options are read from mostly end with a line break
    }
}
