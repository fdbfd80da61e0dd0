package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "InstantMessaging". Generated from the OpenAPI document; do not edit. */
final class InstantMessagingOperations {

    private InstantMessagingOperations() {
    }

    /** Gets up to which message the caller has read. */
    static Operation getInstantMessageReadMark() {
        return new Operation.Builder("getInstantMessageReadMark", "GET", "/bvcsp/v1/im/msg/mark")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists instant messages by sender and receiver. */
    static Operation listInstantMessages() {
        return new Operation.Builder("listInstantMessages", "POST", "/bvcsp/v1/im/msg/search")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.beginTime", "filter.endTime").fixed("filter.beenRead", 0))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listInstantMessagesFilter()))
                .rule(ordered("filter.beginTime", "filter.endTime"))
                .build();
    }

    /** Lists the caller's own instant messages. */
    static Operation listOwnInstantMessages() {
        return new Operation.Builder("listOwnInstantMessages", "POST", "/bvcsp/v1/im/msg/history")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .period(period("filter.beginTime", "filter.endTime").fixed("filter.beenRead", 0))
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listOwnInstantMessagesFilter()))
                .rule(ordered("filter.beginTime", "filter.endTime"))
                .build();
    }

    /** Marks the caller's messages as read up to a given one. */
    static Operation markInstantMessagesRead() {
        return new Operation.Builder("markInstantMessagesRead", "POST", "/bvcsp/v1/im/msg/markRead")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("msgid", INTEGER).required())
                .build();
    }

    /** Sends an instant message to a user, a device or a group. */
    static Operation sendInstantMessage() {
        return new Operation.Builder("sendInstantMessage", "POST", "/bvcsp/v1/im/msg/new")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("ID")
                .parameter(body("audience", STRING).required().minLength(1))
                .parameter(body("audienceType", STRING).required().oneOf("User", "PU", "IMGroup", "PUGroup", "UserGroup"))
                .parameter(body("msgType", STRING).required().oneOf("text", "gps", "file", "picture", "audio", "video", "confaudio", "notify", "control", "custom"))
                .parameter(body("msgContent", STRING).required().format(JSON))
                .build();
    }
}
