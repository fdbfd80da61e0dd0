package io.github.camelcameras.test.bvcsp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.support.Digest;

/** The only user of the simulated server: password, lock and tokens. Thread-safe. */
final class Account {

    private static final int TRIES = 5;
    private static final int LOCK_SECONDS = 300;

    private final Map<String, Token> tokens = new HashMap<>();
    private String password = BvcspSimulator.PASSWORD;
    private int triesLeft = TRIES;
    private long tokenLife = 86_400;
    private boolean changePassword;
    private boolean refreshRefused;
    private int expiredStatus = 200;
    private int lastAppId;
    private int logins;
    private int refreshes;
    private int logouts;

    /** @param end by {@link System#nanoTime()} */
    private record Token(int appId, long end) {

        private boolean isExpired() {
            return System.nanoTime() - end >= 0;
        }
    }

    synchronized void password(String other) {
        password = other;
    }

    synchronized void tokenLife(long seconds) {
        tokenLife = seconds;
    }

    synchronized void changePassword(boolean must) {
        changePassword = must;
    }

    synchronized void refuseRefresh(boolean refused) {
        refreshRefused = refused;
    }

    synchronized void expiredStatus(int status) {
        expiredStatus = status;
    }

    synchronized void expireTokens() {
        tokens.clear();
    }

    synchronized int logins() {
        return logins;
    }

    synchronized int refreshes() {
        return refreshes;
    }

    synchronized int logouts() {
        return logouts;
    }

    synchronized boolean isAuthorised(BvcspSimulator.Request request) {
        return isValid(tokenOf(request));
    }

    /** @param text a token, may be <code>null</code> */
    synchronized boolean isValid(String text) {
        Token token = tokens.get(text);
        return token != null && !token.isExpired();
    }

    synchronized Answer unauthorised() {
        return Answer.code(Code.AUTHER_FAIL).withStatus(expiredStatus);
    }

    synchronized Answer login(Call call) {
        String user = call.string("username");
        String encrypted = call.string("password_encrypted");
        call.number("timestamp");
        if (!user.equals(BvcspSimulator.ACCOUNT)) {
            return Answer.code(Code.NOT_FOUND);
        }
        if (triesLeft == 0) {
            return Answer.code(Code.MAX_RETRIES, "{\"locking\":" + LOCK_SECONDS + "}");
        }
        if (!encrypted.equals("SHA256:" + Digest.hex("SHA-256", (user + "_" + password).getBytes(StandardCharsets.UTF_8)))) {
            triesLeft--;
            return Answer.code(Code.ERROR_PASSWORD, "{\"remaining\":" + triesLeft + "}");
        }
        triesLeft = TRIES;
        logins++;
        lastAppId++;
        return Answer.success("{%s,\"change_password\":%b}".formatted(newToken(lastAppId), changePassword));
    }

    /** The former token stays valid. */
    synchronized Answer refresh(Call call) {
        Token former = tokens.get(tokenOf(call.request()));
        if (former == null || refreshRefused) {
            return unauthorised();
        }
        refreshes++;
        return Answer.success("{" + newToken(former.appId) + "}");
    }

    synchronized Answer logout(Call call) {
        tokens.remove(tokenOf(call.request()));
        logouts++;
        return Answer.success();
    }

    private static String tokenOf(BvcspSimulator.Request request) {
        return request.headers().get("authorization");
    }

    private String newToken(int appId) {
        tokens.values().removeIf(Token::isExpired);
        String token = BvcspSimulator.TOKEN_MARK + UUID.randomUUID();
        tokens.put(token, new Token(appId, System.nanoTime() + TimeUnit.SECONDS.toNanos(tokenLife)));
        return "\"token\":\"%s\",\"timeout\":%d,\"appID\":%d".formatted(token, tokenLife, appId);
    }
}
