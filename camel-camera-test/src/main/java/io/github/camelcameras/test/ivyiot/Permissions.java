package io.github.camelcameras.test.ivyiot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The grants of the simulated account: one that waits to be activated, one that is valid. Thread-safe. */
final class Permissions {

    private static final int PAID = 1;
    private static final int VALID = 3;

    private final Map<Long, Grant> grants = new LinkedHashMap<>();

    /** The status is that of the document; the stream may be missing, as there. */
    private record Grant(long id, String mac, int status, String streamId) {

        private String json() {
            return """
                    {"grantId":%s,"ipcMac":"%s","permissionCode":"permissionCode","permissionName":"permissionName",\
                    "permissionType":1,"permissionValue":0,"grantStatus":%s,"userTag":"userTag",%s\
                    "belongServer":"belongServer","initTime":1565847960000,"channelCount":0}""".formatted(id, mac, status, streamId);
        }
    }

    Permissions() {
        put(new Grant(222_222, "00626EAA0001", PAID, "\"streamId\":\"streamId\","));
        put(new Grant(111_111, "00626EAA0002", VALID, ""));
    }

    private void put(Grant grant) {
        grants.put(grant.id, grant);
    }

    String notActive(long now) {
        return list(PAID, now);
    }

    String valid(long now) {
        return list(VALID, now);
    }

    synchronized String activate(Map<String, String> arguments) {
        Grant grant = grants.get(Long.parseLong(arguments.get("grantId")));
        if (grant == null) {
            throw Code.PERMISSION_GRANTID_RECORD_NOT_EXISTS.failure();
        }
        if (!grant.mac.equals(arguments.get("ipcMac"))) {
            throw Code.PERMISSION_GRANTID_RECORD_NOT_MATCH_IPCMAC.failure();
        }
        if (grant.status != PAID) {
            throw Code.PERMISSION_GRANT_STATUS_CANNOT_ACTIVE.failure();
        }
        put(new Grant(grant.id, grant.mac, VALID, grant.streamId));
        return Answers.DONE;
    }

    private synchronized String list(int status, long now) {
        return grants.values().stream().filter(grant -> grant.status == status).map(Grant::json)
                .collect(Collectors.joining(",", "\"data\":[", "],\"sysDate\":" + now));
    }
}
