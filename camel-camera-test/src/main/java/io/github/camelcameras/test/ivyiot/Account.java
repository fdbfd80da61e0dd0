package io.github.camelcameras.test.ivyiot;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import io.github.camelcameras.test.support.Json;

/** The user of the simulated platform, and who is taken for it. Thread-safe. */
final class Account {

    static final long USER_ID = 622_258;

    private final Set<String> expired = new HashSet<>();
    private String accessToken = newToken();
    private boolean upperCase;
    private boolean seconds;

    /** Not longer than 40 characters, as documented. */
    private static String newToken() {
        return IvyiotSimulator.TOKEN_MARK + UUID.randomUUID().toString().replace("-", "").substring(8);
    }

    synchronized String accessToken() {
        return accessToken;
    }

    synchronized void expireToken() {
        expired.add(accessToken);
        accessToken = newToken();
    }

    synchronized void sessionTokens(boolean inUpperCase, boolean ofSeconds) {
        upperCase = inUpperCase;
        seconds = ofSeconds;
    }

    synchronized void checkUser(Map<String, String> arguments) {
        if (!arguments.get("clientId").equals(IvyiotSimulator.CLIENT_ID)) {
            throw Code.FC_AUTH_APPKEY_NOT_EXISTS.failure();
        }
        if (!arguments.get("openId").equals(IvyiotSimulator.OPEN_ID)) {
            throw Code.FC_AUTH_OPENID_NOT_EXISTS.failure();
        }
        String token = arguments.get("accessToken");
        if (expired.contains(token)) {
            throw Code.FC_AUTH_ACCESSTOKEN_EXPIRED.failure();
        }
        if (!token.equals(accessToken)) {
            throw token.contains(IvyiotSimulator.TOKEN_MARK) ? Code.FC_AUTH_ACCESSTOKEN_NOT_MATCH.failure()
                    : Code.FC_AUTH_TOKEN_NOT_EXISTS.failure();
        }
    }

    synchronized String logIn(Map<String, String> arguments) {
        if (!arguments.get("clientId").equals(IvyiotSimulator.CLIENT_ID)) {
            throw Code.FC_AUTH_APPKEY_NOT_EXISTS.failure();
        }
        if (!arguments.get("clientSecret").equals(IvyiotSimulator.CLIENT_SECRET)) {
            throw Code.FC_AUTH_APPSECRET_NOT_MATCH.failure();
        }
        if (!arguments.get("username").equals(IvyiotSimulator.USERNAME) || !arguments.get("grantType").equals("password")
                || !arguments.get("password").equals(Text.md5(IvyiotSimulator.PASSWORD, false))
                || !arguments.get("oemCode").equals(IvyiotSimulator.OEM_CODE)) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        return "\"data\":{\"openId\":\"%s\",\"accessToken\":\"%s\"}".formatted(IvyiotSimulator.OPEN_ID, accessToken);
    }

    /** The timestamp counts as it was written. */
    synchronized void checkSession(Map<String, String> arguments, long now) {
        String timestamp = arguments.get("timestamp");
        String token = Text.md5(IvyiotSimulator.SUBTOKEN + timestamp, upperCase);
        long time = Text.number(timestamp);
        boolean inFuture = seconds ? time > now / 1000 && time < now : time > now; // not milliseconds in place of seconds
        if (!inFuture || !arguments.get("sessionToken").equals(token)) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
    }

    String serverInfo(Map<String, String> arguments, Supplier<String> storeUrl) {
        if (!arguments.get("oemCode").equals(IvyiotSimulator.OEM_CODE)) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        return """
                "data":{"userId":%s,"subtoken":"%s","area":"NA","tag":"simulated-tag","storeTag":"simulated-store-tag",\
                "alexaTag":"simulated-alexa-tag","sendMsgUrl":"http://push.invalid/send","sendMsgUrlSecure":"https://push.invalid/send",\
                "url":"https://push.invalid","storeUrl":%s,"alexaUrl":"https://alexa.invalid","channelCount":0}"""
                .formatted(USER_ID, IvyiotSimulator.SUBTOKEN, Json.write(storeUrl.get()));
    }
}
