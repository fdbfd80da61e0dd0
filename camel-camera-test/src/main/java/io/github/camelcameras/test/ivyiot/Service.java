package io.github.camelcameras.test.ivyiot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services of the document: method, place, name and the table of request parameters. */
enum Service {

    ADD_DEVICE("POST /gateway user_ipc_setting_v2_0.addOemDevice", Argument.USER + """
            macAddr String required 20
            deviceName String required 50
            username String required 64
            password String required 160
            hasusertag int required 1
            supportStore int required 1
            supportRichMedia int required 1
            productName String required 50
            oemCode String required 20"""),
    DELETE_DEVICE("POST /gateway user_ipc_setting_v2_0.delOemDeviceByMac", Argument.USER + """
            macAddr String required 20"""),
    UPDATE_DEVICE("POST /gateway user_ipc_setting_v2_0.updateOemDevice", Argument.USER + """
            macAddr String required 20
            deviceName String Optional 50
            username String Optional 64
            password String Optional 160
            hasusertag int Optional 1
            supportStore int Optional 1
            supportRichMedia int Optional 1
            productName String Optional 50"""),
    DEVICES("GET /gateway user_ipc_setting_v2_0.getOemDeviceByUser", Argument.USER),
    DEVICE("GET /gateway user_ipc_setting_v2_0.getOemDeviceByUserAndMac", Argument.USER + """
            macAddr String required 20"""),
    UNBIND_DEVICE("POST /gateway user_ipc_setting_v2_0.delOemDeviceForce", """
            mac String required
            timeStamp String required
            oemCode String required
            sign String required"""),
    NOT_ACTIVE("GET /gateway permission.query_user_not_active", Argument.USER + """
            supportBpi int required 1"""),
    ACTIVATE("POST /gateway permission.active", Argument.USER + """
            grantId long required 20
            ipcMac String required 20
            exceptionInfo String Optional 1024
            appClientVersion String Optional 50"""),
    CURRENT_SERVICE("GET /gateway fcmall.get_current_service", Argument.USER + """
            macAddr String required 20"""),
    VALID("GET /gateway permission.query_user_ipcs_valid", Argument.USER),
    SERVER_INFO("GET /gateway center.getServerInfo", Argument.USER + """
            oemCode String required 20"""),
    RECORDING_DATES("GET /stream record.date.query", """
            devId String required
            sessionToken String required
            timestamp String required"""),
    RECORDINGS("GET /stream record.query", """
            devId String required
            sessionToken String required
            recordEt String required
            recordSt String required
            timestamp String required
            version String required"""),
    PLAY("GET /stream record.play", """
            devId String required
            sessionToken String required
            recordSt String required
            timestamp String required
            version String required"""),
    CURRENT_TIME("GET /gateway cloud_system.current_time", ""),
    /** Not in the document, which only names it (2.2.2): as other applications have been seen to log in. */
    LOGIN("POST /oauth authorize", """
            username String required
            password String required
            grantType String required
            clientId String required
            clientSecret String required
            oemCode String required"""),
    LATEST_FIRMWARE("GET /gateway firmware.latest", """
            clientId String required
            openId String required
            accessToken String required
            macAddr String required
            machineTypeName String required 50
            sysVersion1 int required
            sysVersion3 int required
            sysVersion4 int required
            appVersion1 int required
            appVersion3 int required
            appVersion4 int required
            patchVersion int Optional
            oemCode String Optional""");

    private final String method;
    private final String path;
    private final String service;
    private final List<Argument> table;

    Service(String place, String table) {
        String[] parts = place.split(" ");
        this.method = parts[0];
        this.path = parts[1];
        this.service = parts[2];
        this.table = table.lines().map(Argument::of).toList();
    }

    /** The service of exactly this name, at this path. */
    static Service of(String path, String name) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path) && one.service.equals(name)).findFirst()
                .orElseThrow(Code.FC_SERVICE_NOT_IMPLEMENT::failure);
    }

    /** Whether it takes clientId, openId and accessToken. */
    boolean isForUser() {
        return table.stream().anyMatch(argument -> argument.name().equals("accessToken"));
    }

    /** Whether it takes a session token. */
    boolean isOfStore() {
        return path.equals("/stream");
    }

    /** The arguments, where they are to be: in the query of GET, in the form of POST. */
    Map<String, String> check(Http.Call call) {
        Map<String, String> arguments = new HashMap<>(method.equals("GET") ? call.query() : call.form());
        if (this == UNBIND_DEVICE) { // where, is not documented
            call.query().forEach(arguments::putIfAbsent);
        }
        if (!call.request().method().equals(method) || !table.stream().allMatch(row -> row.accepts(arguments.get(row.name())))) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        return arguments;
    }
}
