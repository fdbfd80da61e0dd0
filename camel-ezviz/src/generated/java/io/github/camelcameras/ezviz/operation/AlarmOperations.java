package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Alarm". Generated from the OpenAPI document; do not edit. */
final class AlarmOperations {

    private AlarmOperations() {
    }

    /** Lists the alarms of all devices of the account. */
    static Operation listAlarms() {
        return new Operation.Builder("listAlarms", "POST", "/api/lapp/alarm/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .paging("pageStart", 0, "pageSize", 10, "page.total")
                .period(period("startTime", "endTime").open().milliseconds().longest(604800).fixed("status", 2))
                .parameter(form("startTime", INTEGER).minimum(100000000000L).format(MILLISECONDS))
                .parameter(form("endTime", INTEGER).minimum(100000000000L).format(MILLISECONDS))
                .parameter(form("alarmType", INTEGER).oneOf("-1", "10000", "10001", "10002", "10003", "10004", "10005", "10006", "10008", "10009", "10010", "10011", "10012", "10013", "10014", "10015", "10016", "10018", "10019", "10020", "10021", "10022", "10023", "10024", "10025", "10026", "10027", "10028", "10029", "10030", "10031", "10032", "10033", "10035", "10036", "10037", "10038", "10039", "10040", "10100", "10101", "10102", "10103", "10104", "10105", "10106", "10107", "10108", "10109", "10110", "10111", "10112", "10113", "10114", "10115", "10116", "12000", "12001", "12002", "12003", "12004", "12005", "12006", "12007", "12008", "12009", "12010", "12011", "12012", "12013", "12014", "12015", "12016", "12017", "12018", "12019", "12020", "12021", "12022", "12023", "12024", "12025", "12026", "12027", "12028", "12029", "12030", "12031", "12032", "12033", "12034", "12035", "12036", "12037", "12038", "12039", "12040", "12041", "12042", "12043", "12044", "12045", "12046", "12047", "12048", "12049", "12050", "12051", "12052", "12053", "12054", "12055", "12056", "12057", "12058", "12059", "12060", "12061", "12062", "12063", "12064", "12065", "12066", "12067", "12068", "12069", "12070", "12071", "12072", "12073", "12074", "12075", "12076", "12077", "12078", "12079", "12080", "12081", "12082", "12083", "12084", "12085", "12086", "12087", "12088", "12089", "12090", "12091", "12092", "12093", "12094", "12095", "12096", "12097", "12098", "12099", "12100", "12101", "12102", "12103", "12104", "12105", "12106", "12107", "12108", "12109", "12110", "12111", "12112", "12113", "12114", "12115", "12116", "12117", "12118", "12119", "12120", "40001", "40002").open())
                .parameter(form("status", INTEGER).oneOf("0", "1", "2"))
                .parameter(form("pageStart", INTEGER).minimum(0))
                .parameter(form("pageSize", INTEGER).minimum(1).maximum(50))
                .rule(ordered("startTime", "endTime"))
                .build();
    }

    /** Lists the alarms of a device. */
    static Operation listDeviceAlarms() {
        return new Operation.Builder("listDeviceAlarms", "POST", "/api/lapp/alarm/device/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .paging("pageStart", 0, "pageSize", 10, "page.total")
                .period(period("startTime", "endTime").open().milliseconds().longest(604800).fixed("status", 2))
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .parameter(form("pageSize", INTEGER).minimum(1).maximum(50))
                .parameter(form("pageStart", INTEGER).minimum(0))
                .parameter(form("startTime", INTEGER).minimum(100000000000L).format(MILLISECONDS))
                .parameter(form("endTime", INTEGER).minimum(100000000000L).format(MILLISECONDS))
                .parameter(form("status", INTEGER).oneOf("0", "1", "2"))
                .parameter(form("alarmType", INTEGER).oneOf("-1", "10000", "10001", "10002", "10003", "10004", "10005", "10006", "10008", "10009", "10010", "10011", "10012", "10013", "10014", "10015", "10016", "10018", "10019", "10020", "10021", "10022", "10023", "10024", "10025", "10026", "10027", "10028", "10029", "10030", "10031", "10032", "10033", "10035", "10036", "10037", "10038", "10039", "10040", "10100", "10101", "10102", "10103", "10104", "10105", "10106", "10107", "10108", "10109", "10110", "10111", "10112", "10113", "10114", "10115", "10116", "12000", "12001", "12002", "12003", "12004", "12005", "12006", "12007", "12008", "12009", "12010", "12011", "12012", "12013", "12014", "12015", "12016", "12017", "12018", "12019", "12020", "12021", "12022", "12023", "12024", "12025", "12026", "12027", "12028", "12029", "12030", "12031", "12032", "12033", "12034", "12035", "12036", "12037", "12038", "12039", "12040", "12041", "12042", "12043", "12044", "12045", "12046", "12047", "12048", "12049", "12050", "12051", "12052", "12053", "12054", "12055", "12056", "12057", "12058", "12059", "12060", "12061", "12062", "12063", "12064", "12065", "12066", "12067", "12068", "12069", "12070", "12071", "12072", "12073", "12074", "12075", "12076", "12077", "12078", "12079", "12080", "12081", "12082", "12083", "12084", "12085", "12086", "12087", "12088", "12089", "12090", "12091", "12092", "12093", "12094", "12095", "12096", "12097", "12098", "12099", "12100", "12101", "12102", "12103", "12104", "12105", "12106", "12107", "12108", "12109", "12110", "12111", "12112", "12113", "12114", "12115", "12116", "12117", "12118", "12119", "12120", "40001", "40002").open())
                .rule(ordered("startTime", "endTime"))
                .build();
    }
}
