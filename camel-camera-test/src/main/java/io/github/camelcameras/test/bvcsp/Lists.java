package io.github.camelcameras.test.bvcsp;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The devices and the module programs of the simulated server, which exist only while they are listed. Thread-safe. */
final class Lists {

    private static final int APPS = 3;

    private final Set<String> offline = ConcurrentHashMap.newKeySet();
    private volatile int devices = 3;

    void devices(int number) {
        devices = number;
    }

    void online(String puid, boolean online) {
        if (online) {
            offline.remove(puid);
        } else {
            offline.add(puid);
        }
    }

    Answer devices(Call call) {
        return page(call.number("page"), call.number("pageSize"), devices, number -> """
                {"ID":"PU_%1$d","gid":"000000","name":"Camera %1$d","status":%2$d,"classID":1,"userName":"","className":"Camera",\
                "channels":[{"index":0,"mediaDir":10,"ptz":-1,"name":"Front door"}],\
                "gps":{"lng":117.27,"lat":31.86,"time":1700000000}}""".formatted(number, offline.contains("PU_" + number) ? 0 : 1));
    }

    Answer apps(Call call) {
        return page(call.queryNumber("page"), call.queryNumber("pageSize"), APPS, number -> """
                {"appid":"app-%1$d","author":"","copyright":"","e_mail":"","enable":true,"ico":"/apps/%1$d/icon.png","licenses":"",\
                "name":"App %1$d","notes":"","order_index":%1$d,"path":"/apps/%1$d","version":"1.0.0"}""".formatted(number));
    }

    /** The page is counted from 0. */
    private static Answer page(long page, long pageSize, int total, IntFunction<String> json) {
        if (page < 0 || pageSize < 1) {
            return Answer.code(Code.ERROR_PARAM);
        }
        int start = page > total / pageSize ? total : (int) (page * pageSize);
        int end = (int) Math.min(total, start + Math.min(pageSize, total));
        return Answer.page(page, pageSize, total,
                IntStream.range(start, end).mapToObj(json).collect(Collectors.joining(",", "[", "]")));
    }
}
