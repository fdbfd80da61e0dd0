package io.github.camelcameras.test.ivyiot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelcameras.test.ivyiot.IvyiotSimulator.Device;
import io.github.camelcameras.test.support.Json;

/** The devices of the simulated account. Thread-safe. */
final class Devices {

    private static final long CLOCK_SKEW = 300;

    private final Map<String, Device> devices = new LinkedHashMap<>();
    private boolean upperCase;
    private boolean milliseconds;

    Devices() {
        add("00626EAA0001");
        add("00626EAA0002");
    }

    synchronized void signs(boolean inUpperCase, boolean ofMilliseconds) {
        upperCase = inUpperCase;
        milliseconds = ofMilliseconds;
    }

    synchronized List<Device> all() {
        return List.copyOf(devices.values());
    }

    synchronized void add(String mac) {
        devices.put(mac, new Device(Account.USER_ID, mac, "Camera " + mac, "R2", "admin", "simulated-device-password",
                2, 1, 1, IvyiotSimulator.OEM_CODE));
    }

    synchronized String add(Map<String, String> arguments) {
        String mac = arguments.get("macAddr");
        if (devices.containsKey(mac)) {
            throw Code.FC_ACCOUNT_USER_IPC_SETTING_ALREADY_EXISTS.failure();
        }
        devices.put(mac, device(mac, arguments, arguments.get("oemCode")));
        return Answers.DONE;
    }

    synchronized String delete(Map<String, String> arguments) {
        devices.remove(existing(arguments).macAddr());
        return Answers.DONE;
    }

    synchronized String update(Map<String, String> arguments) {
        Device device = existing(arguments);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("deviceName", device.deviceName(), "productName", device.productName(),
                "username", device.username(), "password", device.password(), "hasusertag", Integer.toString(device.hasusertag()),
                "supportStore", Integer.toString(device.supportStore()),
                "supportRichMedia", Integer.toString(device.supportRichMedia())));
        fields.putAll(arguments);
        devices.put(device.macAddr(), device(device.macAddr(), fields, device.oemCode()));
        return Answers.DONE;
    }

    synchronized String list() {
        return devices.values().stream().map(Devices::json).collect(Collectors.joining(",", "\"data\":[", "]"));
    }

    synchronized String get(Map<String, String> arguments) {
        return "\"data\":" + json(existing(arguments));
    }

    /** Whoever it belongs to. */
    synchronized String unbind(Map<String, String> arguments, long now) {
        String mac = arguments.get("mac");
        String timestamp = arguments.get("timeStamp");
        String sign = Text.md5(mac + timestamp + IvyiotSimulator.DELETE_KEY, upperCase);
        if (!arguments.get("oemCode").equals(IvyiotSimulator.OEM_CODE) || !arguments.get("sign").equals(sign)
                || Math.abs(Text.number(timestamp) / (milliseconds ? 1000 : 1) - now / 1000) > CLOCK_SKEW) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        devices.remove(mac);
        return "";
    }

    private Device existing(Map<String, String> arguments) {
        Device device = devices.get(arguments.get("macAddr"));
        if (device == null) {
            throw Code.FC_ACCOUNT_USER_IPC_SETTING_NOT_EXISTS.failure();
        }
        return device;
    }

    private static Device device(String mac, Map<String, String> fields, String oemCode) {
        return new Device(Account.USER_ID, mac, fields.get("deviceName"), fields.get("productName"), fields.get("username"),
                fields.get("password"), Integer.parseInt(fields.get("hasusertag")), Integer.parseInt(fields.get("supportStore")),
                Integer.parseInt(fields.get("supportRichMedia")), oemCode);
    }

    private static String json(Device device) {
        return """
                {"userId":%s,"macAddr":%s,"deviceName":%s,"productName":%s,"username":%s,"password":%s,"hasusertag":%s,\
                "supportStore":%s,"supportRichMedia":%s,"oemCode":%s}""".formatted(device.userId(),
                Json.write(device.macAddr()), Json.write(device.deviceName()),
                Json.write(device.productName()), Json.write(device.username()),
                Json.write(device.password()), device.hasusertag(), device.supportStore(), device.supportRichMedia(),
                Json.write(device.oemCode()));
    }
}
