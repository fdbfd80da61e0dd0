package io.github.camelcameras.test.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.support.Examples;

/**
 * The IVYIOT cloud platform on loopback, at ports picked at run time, until it is closed: the account of one user with devices, permissions
 * and recordings, a gateway and a cloud store that both may move. Written from the vendor's document, not from the component, so that what
 * one of them got wrong does not fit the other; what it answers to a service without a state of its own are the document's examples. Needs
 * nothing but the JDK. Thread-safe.
 */
public final class IvyiotSimulator implements AutoCloseable {

    /** The only one that is accepted. */
    public static final String CLIENT_ID = "simulated-client";
    /** Of the only user there is; the access token is {@link #accessToken()}. */
    public static final String OPEN_ID = "simulated-open-id";
    /** The only one that is accepted. */
    public static final String OEM_CODE = "7128";
    /** The OEM's key to unbind devices by force, delKey in the document. */
    public static final String DELETE_KEY = "simulated-delete-key";
    /** What session tokens of the cloud store are made from. */
    public static final String SUBTOKEN = "simulated-subtoken";
    /** Who logs in for an access token, which the document only names: user, password, and the secret of {@link #CLIENT_ID}. */
    public static final String USERNAME = "user@example.com";
    /** Of {@link #USERNAME}. */
    public static final String PASSWORD = "simulated-password";
    /** Of {@link #CLIENT_ID}. */
    public static final String CLIENT_SECRET = "simulated-client-secret";
    /** What every access token has in it. */
    public static final String TOKEN_MARK = "simulated-token-";

    private final String currentService = example("fcmall.get_current_service");
    private final String firmware = example("firmware.latest");
    private final Http http = new Http(this::answer, () -> Instant.ofEpochMilli(now()));
    private final Addresses addresses = new Addresses(http.port(), http.movedPort());
    private final Account account = new Account();
    private final Devices devices = new Devices();
    private final Permissions permissions = new Permissions();
    private final Recordings recordings = new Recordings();
    private final Answers answers = new Answers();
    private volatile Duration clockOffset = Duration.ZERO;

    /** How a code is spelt in errorCode: the document prints both, and does not say which it is. */
    public enum Spelling {
        /** Like <code>FC_INVALID_PARAMETER (000006)</code>. */
        BOTH,
        /** Like <code>FC_INVALID_PARAMETER</code>. */
        NAME,
        /** Like <code>000006</code>. */
        DIGITS,
        /** Like <code>6</code>, without quotes. */
        NUMBER
    }

    /** What errorCode is when all is well: the document has the first two. */
    public enum Success {
        /** An empty text. */
        EMPTY(""),
        /** null, as its tables say. */
        NULL(null),
        /** Not there. */
        ABSENT(null),
        /** The number 0. */
        ZERO(0),
        /** As many zeros as codes have digits. */
        ZEROS("000000");

        private final Object errorCode;

        Success(Object errorCode) {
            this.errorCode = errorCode;
        }

        Object errorCode() {
            return errorCode;
        }
    }

    /**
     * A request that arrived; names of headers in lower case.
     *
     * @param host      the Host header
     * @param service   empty if there is none
     * @param arguments from the query and the form, without the service
     * @param inForm    whether there are arguments in a form
     */
    public record Request(String method, String host, String path, String service, Map<String, String> arguments, boolean inForm,
            Map<String, String> headers) {
    }

    /** A device of the account. */
    public record Device(long userId, String macAddr, String deviceName, String productName, String username, String password,
            int hasusertag, int supportStore, int supportRichMedia, String oemCode) {
    }

    private IvyiotSimulator() {
    }

    /** A platform with an account of two devices, 00626EAA0001 and 00626EAA0002, two grants and no recording. */
    public static IvyiotSimulator start() {
        IvyiotSimulator simulator = new IvyiotSimulator();
        simulator.http.start();
        return simulator;
    }

    /** Address of the gateway. */
    public String baseUrl() {
        return addresses.baseUrl();
    }

    /** Address of the cloud store: by another name, by which the gateway is not to be had. */
    public String storeUrl() {
        return addresses.storeUrl();
    }

    /** What center.getServerInfo says from now on, wherever it is asked; the store stays where it is. */
    public void storeUrl(String address) {
        addresses.nameStoreAs(address);
    }

    /** Where the gateway is after {@link #move()}; before, nothing is there. */
    public String movedUrl() {
        return addresses.movedUrl();
    }

    /** Moves the gateway: from now on {@link #baseUrl()} answers 000077 and names {@link #movedUrl()}. */
    public void move() {
        move(movedUrl());
    }

    /** Moves the gateway to {@link #movedUrl()}, but {@link #baseUrl()} names another address. */
    public void move(String serverUrl) {
        addresses.moveGateway(serverUrl);
    }

    /**
     * Moves the cloud store: it answers 000077 and names {@link #movedUrl()}, where center.getServerInfo, once asked, names
     * where the store is now. The gateway is then at {@link #movedUrl()} too, and stays at {@link #baseUrl()} unless moved.
     */
    public void moveStore() {
        addresses.moveStore();
    }

    /** The present access token of the user. */
    public String accessToken() {
        return account.accessToken();
    }

    /** Replaces the access token: from now on the former is answered by 030041. */
    public void expireToken() {
        account.expireToken();
    }

    /**
     * What session tokens are accepted from now on; by default in lower case, of milliseconds.
     *
     * @param upperCase whether the hexadecimal digits must be in upper case
     * @param seconds   whether the timestamp must be in seconds
     */
    public void sessionTokens(boolean upperCase, boolean seconds) {
        account.sessionTokens(upperCase, seconds);
    }

    /** What signs of unbindDevice are accepted from now on: in upper case, of milliseconds; by default in lower case, of seconds. */
    public void signs(boolean upperCase, boolean milliseconds) {
        devices.signs(upperCase, milliseconds);
    }

    /** The devices of the account, as they were added. */
    public List<Device> devices() {
        return devices.all();
    }

    /** Adds a device, or sets it back to what it was. */
    public void addDevice(String mac) {
        devices.add(mac);
    }

    /** Adds a recording; parts of seconds do not count. */
    public void addRecording(String mac, Instant start, Duration length) {
        recordings.add(mac, start, length);
    }

    /** The only version that record.query and record.play accept from now on; by default any. */
    public void version(String only) {
        recordings.version(only);
    }

    /** How far the platform's clock is ahead from now on. */
    public void clockOffset(Duration offset) {
        clockOffset = offset;
    }

    private long now() {
        return System.currentTimeMillis() + clockOffset.toMillis();
    }

    /** How codes are spelt from now on; by default {@link Spelling#BOTH}. */
    public void spelling(Spelling spelling) {
        answers.spelling(spelling);
    }

    /** What errorCode is from now on when all is well; by default {@link Success#EMPTY}. */
    public void success(Success success) {
        answers.success(success);
    }

    /** Whether results that the document has beside errorCode stand in data from now on. */
    public void resultsInData(boolean inData) {
        answers.resultsInData(inData);
    }

    /** Answers the next request like this, whatever it is. */
    public void answerNext(int status, String body) {
        answerNext(null, status, body);
    }

    /** Answers the next request for this service like this. */
    public void answerNext(String service, int status, String body) {
        http.answerNext(service, status, body);
    }

    /** All requests so far. */
    public List<Request> requests() {
        return http.requests();
    }

    /** The requests for a service so far. */
    public List<Request> requests(String service) {
        return http.requests().stream().filter(request -> request.service().equals(service)).toList();
    }

    @Override
    public void close() {
        http.close();
    }

    /** JSON, or <code>null</code> where there is no such page. */
    private String answer(Http.Call call) {
        Request request = call.request();
        if (!addresses.isServed(request, call.moved())) {
            return null;
        }
        try {
            Service service = Service.of(request.path(), request.service());
            String serverUrl = addresses.serverUrl(request.path(), call.moved());
            if (serverUrl != null) {
                return answers.moved(serverUrl);
            }
            return answer(service, service.check(call), call.moved());
        } catch (Code.Failure e) {
            return answers.failure(e.code());
        }
    }

    private String answer(Service service, Map<String, String> arguments, boolean moved) {
        long now = now();
        if (service.isForUser()) {
            account.checkUser(arguments);
        }
        if (service.isOfStore()) {
            account.checkSession(arguments, now);
        }
        return switch (service) {
            case ADD_DEVICE -> answers.success(devices.add(arguments));
            case DELETE_DEVICE -> answers.success(devices.delete(arguments));
            case UPDATE_DEVICE -> answers.success(devices.update(arguments));
            case DEVICES -> answers.success(devices.list());
            case DEVICE -> answers.success(devices.get(arguments));
            case UNBIND_DEVICE -> answers.success(devices.unbind(arguments, now));
            case NOT_ACTIVE -> answers.success(permissions.notActive(now));
            case ACTIVATE -> answers.success(permissions.activate(arguments));
            case VALID -> answers.success(permissions.valid(now));
            case CURRENT_SERVICE -> answers.inForm(currentService);
            case SERVER_INFO -> answers.success(account.serverInfo(arguments, () -> addresses.nameStore(moved)));
            case RECORDING_DATES -> answers.success(recordings.dates(arguments));
            case RECORDINGS -> answers.success(recordings.list(arguments));
            case PLAY -> answers.success(recordings.play(arguments, now));
            case CURRENT_TIME -> answers.success("\"data\":" + now);
            case LATEST_FIRMWARE -> answers.inForm(latestFirmware(arguments));
            case LOGIN -> answers.success(account.logIn(arguments));
        };
    }

    private String latestFirmware(Map<String, String> arguments) {
        if (arguments.get("machineTypeName").equals("unknown")) {
            throw Code.PT_FIRMWARE_LINK_NOT_EXISTS.failure();
        }
        return firmware;
    }

    private static String example(String service) {
        return Examples.of(IvyiotSimulator.class).get("GET /gateway?service=" + service);
    }
}
