package io.github.camelcameras.test.bvcsp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.github.camelcameras.test.bvcsp.Call.ErrorParam;
import io.github.camelcameras.test.bvcsp.Call.Operation;
import io.github.camelcameras.test.support.Examples;

/**
 * A BVCSP server on loopback, at a port picked at run time, until it is closed: one user with tokens, every operation, devices in pages,
 * files, transparent commands and media dialogs. Written from the vendor's document, not from the component, so that what one of them got
 * wrong does not fit the other; what it answers to an operation without a state of its own are that document's examples. TLS and websockets
 * are {@link BvcspSocketSimulator}. Needs nothing but the JDK. Thread-safe.
 */
public final class BvcspSimulator implements AutoCloseable {

    /** The only user there is. */
    public static final String ACCOUNT = "operator";
    /** Of {@link #ACCOUNT}, unless it is changed. */
    public static final String PASSWORD = "simulated-password";
    /** What every token has in it. */
    public static final String TOKEN_MARK = "simulated-token-";

    private static final String V1 = "/bvcsp/v1";

    private final Account account = new Account();
    private final Lists lists = new Lists();
    private final Alarms alarms = new Alarms();
    private final DeviceFiles files = new DeviceFiles();
    private final Transparent transparent = new Transparent();
    private final Dialogs dialogs = new Dialogs();
    private final Routes routes = new Routes();
    private final Messages messages = new Messages();
    private final Tracks tracks = new Tracks();
    private final Http http = new Http(this::answer);
    private volatile Duration clockAhead = Duration.ZERO;

    /** A request that arrived, its path decoded; names of headers in lower case. */
    public record Request(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

        private boolean is(String methodAndPath) {
            return methodAndPath.equals(method + " " + path);
        }
    }

    private BvcspSimulator() {
        Examples.of(BvcspSimulator.class).forEach((methodAndPath, json) ->
                routes.put(methodAndPath, example(methodAndPath, Answer.json(200, json))));
        put("POST /auth/login", account::login);
        put("POST /auth/refresh", account::refresh);
        put("POST /auth/logout", account::logout);
        put("POST /pu/list", lists::devices);
        put("GET /csapp", lists::apps);
        put("POST /alarm", alarms::list);
        put("POST /im/msg/history", messages::list);
        put("GET /im/msg/mark", messages::mark);
        put("POST /im/msg/markRead", messages::markRead);
        put("POST /pu/history/gps", tracks::list);
        put("GET /pu/download/{puid}/{fileid}", files::download);
        put("GET /bv28181in/record/download/{id}", files::download);
        put("POST /pu/custom/{puid}/{index}", transparent::answer);
        put("POST /dialog/device/webrtc", dialogs::openDevice);
        put("POST /dialog/device/bvrtc", dialogs::openDevice);
        put("POST /dialog/conference/webrtc", dialogs::openStream);
        put("POST /dialog/conference/bvrtc", dialogs::openStream);
        put("POST /dialog/conference/bvwsc", dialogs::openAudio);
        put("POST /dialog/playback", dialogs::openStream);
        put("POST /dialog/close/{dialogid}", dialogs::close);
    }

    /** A server with three devices and three module programs, without a file, and nobody logged in. */
    public static BvcspSimulator start() {
        BvcspSimulator simulator = new BvcspSimulator();
        simulator.http.start();
        return simulator;
    }

    /** Address of the server, the same after {@link #restart()}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + http.port();
    }

    /** Stops the server and starts it again at the same address; nobody is logged in any more, everything else stays. */
    public void restart() {
        http.restart(account::expireTokens);
    }

    /** The password of the user from now on; by default {@link #PASSWORD}. */
    public void password(String password) {
        account.password(password);
    }

    /** Whether from now on a login says that the password must be changed. */
    public void changePassword(boolean must) {
        account.changePassword(must);
    }

    /** How long the tokens live that are given from now on; by default a day. */
    public void tokenLife(long seconds) {
        account.tokenLife(seconds);
    }

    /** From now on no token that was given is accepted. */
    public void expireTokens() {
        account.expireTokens();
    }

    /** The HTTP status that code 9 comes with from now on, which the document does not say; by default 200. */
    public void expiredStatus(int status) {
        account.expiredStatus(status);
    }

    /** Whether from now on no token can be refreshed. */
    public void refuseRefresh(boolean refused) {
        account.refuseRefresh(refused);
    }

    /** How often the user logged in; what was refused does not count. */
    public int logins() {
        return account.logins();
    }

    /** How often a token was refreshed; what was refused does not count. */
    public int refreshes() {
        return account.refreshes();
    }

    /** How often the user logged out; what was refused does not count. */
    public int logouts() {
        return account.logouts();
    }

    /** How many devices there are, from PU_0 on; lists of them are neither filtered nor sorted. */
    public void devices(int number) {
        lists.devices(number);
    }

    /** Whether a device is online, as all are at first. */
    public void online(String puid, boolean online) {
        lists.online(puid, online);
    }

    /** The recorded instant messages; none at first. */
    public Messages messages() {
        return messages;
    }

    /** The recorded positions; none at first. */
    public Tracks tracks() {
        return tracks;
    }

    /**
     * How far the clock of the platform is ahead of ours from now on, negative when it is behind. The date of answers has it that go by
     * {@link BvcspSocketSimulator}; the JDK writes its own.
     */
    public void clockAhead(Duration difference) {
        clockAhead = difference;
    }

    /** What the clock of the platform says. */
    public Instant now() {
        return Instant.now().plus(clockAhead);
    }

    /** The recorded alarms; none at first. */
    public Alarms alarms() {
        return alarms;
    }

    /** Puts a file on a device. */
    public void file(String puid, String fileid, byte[] contents) {
        files.put(List.of(puid, fileid), contents);
    }

    /** Puts a file on a device that is longer than memory; each byte is the lowest of its position. */
    public void hugeFile(String puid, String fileid, long bytes) {
        files.putHuge(List.of(puid, fileid), bytes);
    }

    /** What devices reply to the text of transparent commands from now on; by default the same text. */
    public void transparent(UnaryOperator<String> reply) {
        transparent.device(reply);
    }

    /** From now on transparent commands are answered by this code, until {@link #transparent(UnaryOperator)} or 0. */
    public void transparentFails(int code) {
        transparent.failure(code);
    }

    /** The media dialogs that are open, as they were opened. */
    public List<String> openDialogs() {
        return dialogs.open();
    }

    /** Whether a token is accepted now; it may be <code>null</code>. */
    boolean isTokenValid(String token) {
        return account.isValid(token);
    }

    /**
     * The dialog, open now, that gave this address for the audio of a conference, or <code>null</code>.
     *
     * @param stream decoded
     */
    String audioDialog(String path, String stream) {
        return dialogs.audio(path, stream);
    }

    /** Told the ID of every dialog that is closed. */
    void whenDialogCloses(Consumer<String> listener) {
        dialogs.whenClosed(listener);
    }

    /** Answers the next request like this, whatever it is. */
    public void answerNext(int status, String body) {
        answerNext(null, status, body);
    }

    /** Answers the next request to this path like this. */
    public void answerNext(String path, int status, String body) {
        http.answerNext(path, status, body);
    }

    /** From now on requests are taken, but not answered before {@link #release()}. */
    public void hold() {
        http.hold();
    }

    /** Answers what was held, and no longer holds. */
    public void release() {
        http.release();
    }

    /** All requests so far, those that are held too. */
    public List<Request> requests() {
        return http.requests();
    }

    /** The requests to a path so far. */
    public List<Request> requests(String path) {
        return http.requests().stream().filter(request -> request.path().equals(path)).toList();
    }

    @Override
    public void close() {
        http.close();
    }

    private void put(String methodAndPath, Operation operation) {
        routes.put(methodAndPath.replaceFirst("/", V1 + "/"), operation);
    }

    private static Operation example(String methodAndPath, Answer answer) {
        boolean needsBody = methodAndPath.equals("DELETE " + V1 + "/imgroup/conference/default")
                || methodAndPath.matches("DELETE " + V1 + "/recordfile/timeline/\\{[^}]*}")
                || methodAndPath.equals("DELETE " + V1 + "/plan/pulist");
        return call -> needsBody && call.json() == null ? Answer.code(Code.ERROR_PARAM) : answer;
    }

    /** @param rawPath not decoded */
    private Answer answer(Request request, String rawPath) {
        Routes.Found found = routes.find(request.method(), rawPath);
        if (found == null) {
            return Answer.html(404, "<html>no such page</html>");
        }
        boolean withoutToken = request.is("POST " + V1 + "/auth/login") || request.is("GET " + V1 + "/user/requirement");
        if (!withoutToken && !account.isAuthorised(request)) {
            return account.unauthorised();
        }
        boolean isText = request.path().startsWith(V1 + "/pu/custom/");
        try {
            return found.operation().answer(Call.of(request, found.variables(), isText));
        } catch (ErrorParam e) {
            return Answer.code(Code.ERROR_PARAM);
        }
    }
}
