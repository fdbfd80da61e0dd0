package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "PeopleFlow". Generated from the OpenAPI document; do not edit. */
final class PeopleFlowOperations {

    private PeopleFlowOperations() {
    }

    /** Gets the line at the door by which the camera judges whether a person has come in. */
    static Operation getDoorLine() {
        return new Operation.Builder("getDoorLine", "POST", "/openapi/peopleFlow/getDoorLine")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the times at which a face visited in a period. */
    static Operation getFaceVisitDetail() {
        return new Operation.Builder("getFaceVisitDetail", "POST", "/openapi/peopleFlow/getFaceVisitDetail")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("faceid", STRING).required().minLength(1))
                .rule(ordered("start_time", "end_time"))
                .error("275", OTHER, "the visits of the face could not be got (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Gets the settings of the people counting. */
    static Operation getPeopleFlowConfig() {
        return new Operation.Builder("getPeopleFlowConfig", "POST", "/openapi/peopleFlow/getConfig")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .build();
    }

    /** Counts the people who came in, per interval of a period, by gender and age. */
    static Operation getPeopleStat() {
        return new Operation.Builder("getPeopleStat", "POST", "/openapi/peopleFlow/getPeopleStat")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("period", INTEGER).required().oneOf("1", "2", "3"))
                .rule(ordered("start_time", "end_time"))
                .error("265", OTHER, "probably there is no record of that time (only the calls that fail where there is none give this code; the document does not explain it)")
                .build();
    }

    /** Counts the people who went out, per interval of a period. */
    static Operation getPeopleStatOut() {
        return new Operation.Builder("getPeopleStatOut", "POST", "/openapi/peopleFlow/getPeopleStatOut")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("period", INTEGER).required().oneOf("1", "2", "3"))
                .rule(ordered("start_time", "end_time"))
                .error("265", OTHER, "probably there is no record of that time (only the calls that fail where there is none give this code; the document does not explain it)")
                .build();
    }

    /** Counts the people who passed by, per interval of a period. */
    static Operation getPeopleStatPass() {
        return new Operation.Builder("getPeopleStatPass", "POST", "/openapi/peopleFlow/getPeopleStatPass")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .readOnly()
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("period", INTEGER).required().oneOf("1", "2", "3"))
                .rule(ordered("start_time", "end_time"))
                .error("265", OTHER, "probably there is no record of that time (only the calls that fail where there is none give this code; the document does not explain it)")
                .build();
    }

    /** Lists the visitors of a period, sorted by their number of arrivals. */
    static Operation getVisitorList() {
        return new Operation.Builder("getVisitorList", "POST", "/openapi/peopleFlow/getVisitorList")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.face_list")
                .list()
                .readOnly()
                .paging("page_num", 1, "page_size", 10, "data.total_num")
                .period(period("start_time", "end_time").counts())
                .parameter(form("start_time", INTEGER).required().format(SECONDS))
                .parameter(form("end_time", INTEGER).required().format(SECONDS))
                .parameter(form("order", INTEGER).required().minimum(0))
                .parameter(form("group_name", STRING).maxLength(96))
                .parameter(form("gender", INTEGER).oneOf("1", "2"))
                .parameter(form("age_range", INTEGER).oneOf("1", "2", "3", "4", "5", "6", "7", "8"))
                .parameter(form("age", INTEGER))
                .parameter(form("item1", STRING).maxLength(50))
                .parameter(form("item2", STRING).maxLength(50))
                .parameter(form("item3", STRING).maxLength(50))
                .parameter(form("item4", STRING).maxLength(50))
                .parameter(form("item5", STRING).maxLength(50))
                .parameter(form("page_num", INTEGER).minimum(1))
                .parameter(form("page_size", INTEGER).minimum(1).maximum(100))
                .rule(ordered("start_time", "end_time"))
                .build();
    }

    /** Sets the line at the door by which the camera judges whether a person has come in. */
    static Operation setDoorLine() {
        return new Operation.Builder("setDoorLine", "POST", "/openapi/peopleFlow/setDoorLine")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("resolution", INTEGER).required().oneOf("0", "1"))
                .parameter(form("start_x", INTEGER).required().minimum(0).maximum(1920))
                .parameter(form("start_y", INTEGER).required().minimum(0).maximum(1080))
                .parameter(form("end_x", INTEGER).required().minimum(0).maximum(1920))
                .parameter(form("end_y", INTEGER).required().minimum(0).maximum(1080))
                .rule(atMost("resolution", "1", "end_y", 720))
                .rule(atMost("resolution", "1", "end_x", 1280))
                .rule(atMost("resolution", "1", "start_y", 720))
                .rule(atMost("resolution", "1", "start_x", 1280))
                .error("278", OTHER, "the line of the door could not be set (no other call gives this code; the document does not explain it, and seems to have exchanged the codes of this operation and getDoorLine)")
                .build();
    }

    /** Changes the settings of the people counting. */
    static Operation setPeopleFlowConfig() {
        return new Operation.Builder("setPeopleFlowConfig", "POST", "/openapi/peopleFlow/setConfig")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("facerecog_interval", INTEGER).minimum(0).maximum(86400))
                .parameter(form("customer_judgemode", INTEGER).oneOf("0", "1"))
                .rule(some("facerecog_interval,customer_judgemode".split(",")))
                .build();
    }
}
