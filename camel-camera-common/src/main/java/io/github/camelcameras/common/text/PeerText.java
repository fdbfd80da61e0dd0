package io.github.camelcameras.common.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that a peer sent, as it may stand in a log or an exception: without keys, on one line, and short. Of a link only scheme and
 * host are left, since links let anybody in; values that are named like a secret are blotted out.
 */
public final class PeerText {

    /** A longer text is cut, and ends with three dots. */
    public static final int MAX_LENGTH = 200;

    private static final String BLOT = "xxxxxx";
    private static final String CUT = "...";
    /** What is looked at: a link can be long before it is blotted out. */
    private static final int MAX_READ = 16 * 1024;

    /** Escaped as in JSON or in a query, too. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(\\b[a-z][a-z0-9+.-]{0,20}(?::|%3A)(?:\\\\?/|%2F){2})(\\[[0-9a-f:.]*]|[\\w.:-]*)([@/\\\\?#%][^\\s\"'<>]*)?");
    /** Of a link without a host. */
    private static final Pattern QUERY = Pattern.compile("\\?(?=[\\w.%-]{1,80}=)[^\\s\"'<>]+");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)([\\w.-]{0,40}(?:token|secret|passw(?:or)?d|passphrase|pwd|auth_?key|app_?key"
            + "|api_?key|sign|credential|authorization|verif(?:y|ication)_?code|validate_?code)[\\w.-]{0,40})"
            + "(=|%3D|\\\\u003d|\\\\?[\"']\\s{0,9}[:=]\\s{0,9})"
            // possessive, as Java goes down the stack with each character of others
            + "(\"(?:[^\"\\\\]++|\\\\.)*+|\\\\\"(?:[^\"\\\\]++|\\\\[^\"])*+|'[^']*|\\[[^]]*|[^\\s,;&\"'<>{}\\[\\]\\\\]+)");
    private static final Pattern OPENING = Pattern.compile("^(\\\\?\"|'|\\[)?.*", Pattern.DOTALL);
    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{8,}");

    private PeerText() {
    }

    /** @param text may be <code>null</code>, which is then given back; the result of an earlier call stays as it is */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        String read = text.length() > MAX_READ ? text.substring(0, MAX_READ) : text;
        return shorten(withoutKeys(read).strip(), text.length() > MAX_READ);
    }

    /** The same for UTF-8; what is malformed becomes the replacement character. */
    public static String of(byte[] text) {
        return of(new String(text, 0, Math.min(text.length, MAX_READ + 1), StandardCharsets.UTF_8));
    }

    /** Whether a text has nothing that cannot be seen, but line breaks and tabs of ours. */
    public static boolean isVisible(String text) {
        return text == null || text.codePoints().allMatch(character -> character == '\n' || character == '\t' || !isHidden(character));
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The names in a JSON object, and in those within, for one that holds a secret. */
    public static String names(Map<?, ?> object) {
        return of(namesIn(object));
    }

    private static String namesIn(Map<?, ?> object) {
        return object.entrySet().stream()
                .map(member -> member.getKey() + (member.getValue() instanceof Map<?, ?> inner ? " " + namesIn(inner) : ""))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String withoutKeys(String text) {
        String result = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(shown(link)));
        result = QUERY.matcher(result).replaceAll("?" + BLOT);
        result = SECRET.matcher(result).replaceAll(secret -> Matcher.quoteReplacement(
                secret.group(1) + secret.group(2) + OPENING.matcher(secret.group(3)).replaceFirst("$1") + BLOT));
        return BEARER.matcher(result).replaceAll("$1 " + BLOT);
    }

    /** Where there is an at sign, what stands before it may be a password, and is hardly told from a host. */
    private static String shown(MatchResult link) {
        String rest = link.group(3);
        if (rest == null) {
            return link.group();
        }
        return link.group(1) + (rest.contains("@") ? "" : link.group(2) + "/") + BLOT;
    }

    private static String shorten(String text, boolean cut) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MAX_LENGTH) + CUT.length());
        int end = 0;
        for (int index = 0; index < text.length() && shown.length() <= MAX_LENGTH;) {
            int character = text.codePointAt(index);
            shown.append(visible(character));
            index += Character.charCount(character);
            end = shown.length() <= MAX_LENGTH - CUT.length() ? shown.length() : end;
        }
        if (cut || shown.length() > MAX_LENGTH) {
            shown.setLength(end);
            shown.append(CUT);
        }
        return shown.toString();
    }

    private static String visible(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isHidden(character) ? String.format(Locale.ROOT, "\\u%04x", character) : Character.toString(character);
        };
    }
}
