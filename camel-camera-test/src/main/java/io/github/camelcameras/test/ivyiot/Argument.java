package io.github.camelcameras.test.ivyiot;

import java.math.BigInteger;

/**
 * A row of the document's tables of request parameters.
 *
 * @param length the most characters it may have, -1 where the document says nothing
 */
record Argument(String name, String type, boolean required, int length) {

    /** With the services of the user. */
    static final String USER = """
            clientId String required 40
            openId String required 40
            accessToken String required 40
            """;

    /** A row without its description. */
    static Argument of(String row) {
        String[] cells = row.split(" ");
        return new Argument(cells[0], cells[1], cells[2].equals("required"),
                cells.length > 3 ? Integer.parseInt(cells[3]) : -1);
    }

    /** @param value <code>null</code> if it is not there */
    boolean accepts(String value) {
        if (value == null) {
            return !required;
        }
        if (length >= 0 && value.length() > length) {
            return false;
        }
        return switch (type) {
            case "int" -> isNumber(value, Integer.SIZE);
            case "long" -> isNumber(value, Long.SIZE);
            default -> !required || !value.isEmpty();
        };
    }

    private static boolean isNumber(String value, int bits) {
        return value.matches("-?[0-9]{1,20}") && new BigInteger(value).bitLength() < bits;
    }
}
