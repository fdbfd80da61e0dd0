package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Hook". Generated from the OpenAPI document; do not edit. */
final class HookOperations {

    private HookOperations() {
    }

    /** Subscribes an address to topics, whose messages the camera then posts there. */
    static Operation addHook() {
        return new Operation.Builder("addHook", "POST", "/openapi/hook/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("event_list", LIST).required().oneOf("face_recog_event", "dynamic_detect_event").items(item(STRING).oneOf("face_recog_event", "dynamic_detect_event")))
                .parameter(form("http_callback", STRING).required().minLength(1))
                .error("311", OTHER, "the topic could not be subscribed (no other call gives this code; the document does not explain it)")
                .build();
    }

    /** Ends the subscription of topics; their messages are no longer posted. */
    static Operation deleteHook() {
        return new Operation.Builder("deleteHook", "POST", "/openapi/hook/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data")
                .parameter(form("event_list", LIST).required().oneOf("face_recog_event", "dynamic_detect_event").items(item(STRING).oneOf("face_recog_event", "dynamic_detect_event")))
                .build();
    }

    /** Gets the subscribed topics and the addresses that their messages are posted to. */
    static Operation queryHook() {
        return new Operation.Builder("queryHook", "POST", "/openapi/hook/query")
                .mediaType("application/x-www-form-urlencoded")
                .security("signature")
                .result("data.sub_event")
                .list()
                .readOnly()
                .build();
    }
}
