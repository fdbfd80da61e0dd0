package io.github.camelcameras.test.simcam;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.test.simcam.SimCamSimulator.Answer;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import io.github.camelcameras.test.simcam.SimCamSimulator.Expiry;
import io.github.camelcameras.test.simcam.SimCamSimulator.Form;
import io.github.camelcameras.test.simcam.SimCamSimulator.Request;

/** The account of the simulated platform: its tokens, its cameras, and what the platform answers about them. Thread-safe. */
final class Account {

    /** What the platform counts at most for <code>device_id</code>. */
    private static final int MAX_DEVICE_ID = 30;

    private final Map<String, Camera> cameras = new LinkedHashMap<>();
    private final Set<String> privateCameras = ConcurrentHashMap.newKeySet();
    private final Set<String> validTokens = ConcurrentHashMap.newKeySet();
    private volatile long tokenSeconds = 43_200;
    private volatile Set<Form> forms = Set.of();
    private volatile Expiry expiry = Expiry.STATUS_401;

    void add(Camera camera) {
        synchronized (cameras) {
            cameras.put(camera.id(), camera);
        }
    }

    boolean isPrivate(String deviceId) {
        return privateCameras.contains(deviceId);
    }

    void tokenSeconds(long seconds) {
        tokenSeconds = seconds;
    }

    void forms(Set<Form> set) {
        forms = set;
    }

    void expiry(Expiry way) {
        expiry = way;
    }

    void expireTokens() {
        validTokens.clear();
    }

    Answer answer(String method, Request request) {
        if (!method.equals("POST")) {
            return json(405, "{\"error\":\"method not allowed\"}");
        }
        return switch (request.path()) {
            case "/oauth/token" -> token(request);
            case "/api/getDeviceList" -> isAuthorised(request) ? deviceList() : unauthorised();
            case "/api/deviceControl" -> isAuthorised(request) ? deviceControl(request.form()) : unauthorised();
            default -> json(404, "{\"error\":\"not found\"}");
        };
    }

    private Answer token(Request request) {
        String pair = SimCamSimulator.CLIENT_ID + ":" + SimCamSimulator.CLIENT_SECRET;
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        boolean byForm = SimCamSimulator.CLIENT_ID.equals(request.form().get("client_id"))
                && SimCamSimulator.CLIENT_SECRET.equals(request.form().get("client_secret"));
        if (!basic.equals(request.headers().get("authorization")) && !byForm) {
            return json(401, "{\"error\":\"invalid_client\",\"error_description\":\"Bad client credentials\"}");
        }
        if (!"basic".equals(request.form().get("scope")) || !"client_credentials".equals(request.form().get("grant_type"))) {
            return json(400, "{\"error\":\"invalid_request\"}");
        }
        String token = SimCamSimulator.TOKEN_PREFIX + UUID.randomUUID();
        validTokens.add(token);
        String rest = forms.contains(Form.TOKEN_ONLY) ? "" : ",\"token_type\":\"bearer\",\"expires_in\":" + number(tokenSeconds)
                                                             + ",\"scope\":\"basic\"";
        return json(200, "{\"access_token\":\"" + token + "\"" + rest + "}");
    }

    private boolean isAuthorised(Request request) {
        String[] header = request.headers().getOrDefault("authorization", "").split(" ", 2);
        return header.length == 2 && header[0].equalsIgnoreCase("bearer") && validTokens.contains(header[1]);
    }

    private String number(long value) {
        return forms.contains(Form.NUMBERS_AS_TEXT) ? "\"" + value + "\"" : Long.toString(value);
    }

    private String success(boolean succeeded) {
        return forms.contains(Form.SUCCESS_AS_BOOLEAN) ? Boolean.toString(succeeded) : number(succeeded ? 1 : 0);
    }

    private Answer deviceList() {
        StringBuilder list = new StringBuilder();
        synchronized (cameras) {
            for (Camera camera : cameras.values()) {
                list.append(list.isEmpty() ? "" : ",").append("{\"device_id\":\"").append(camera.id())
                        .append("\",\"device_name\":\"").append(camera.name()).append("\",\"device_type\":").append(number(camera.type()))
                        .append('}');
            }
        }
        return json(200, "{\"cameras\":[" + list + "],\"is_success\":" + success(true) + "}");
    }

    private Answer deviceControl(Map<String, String> form) {
        String deviceId = form.getOrDefault("device_id", "");
        String modeSwitch = form.getOrDefault("mode_switch", "");
        boolean known;
        synchronized (cameras) {
            known = cameras.containsKey(deviceId);
        }
        if (!known || deviceId.length() > MAX_DEVICE_ID) {
            return refusal("device not found");
        }
        if (!"YSMS".equals(form.get("mode")) || !modeSwitch.matches("[01]")) {
            return refusal("mode not supported");
        }
        if (modeSwitch.equals("1")) {
            privateCameras.add(deviceId);
        } else {
            privateCameras.remove(deviceId);
        }
        return json(200, "{\"data\":\"success\",\"is_success\":" + success(true) + "}");
    }

    private Answer refusal(String reason) {
        return json(200, "{\"data\":\"" + reason + "\",\"is_success\":" + success(false) + "}");
    }

    private Answer unauthorised() {
        return switch (expiry) {
            case STATUS_401 -> json(401, "{\"error\":\"invalid_token\"}");
            case STATUS_400 -> json(400, "{\"error\":\"bad request\"}");
            case REFUSAL -> refusal("token expired");
        };
    }

    private static Answer json(int status, String body) {
        return new Answer(status, "application/json;charset=UTF-8", body);
    }
}
