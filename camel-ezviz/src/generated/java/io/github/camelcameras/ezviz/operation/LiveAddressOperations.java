package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "LiveAddress". Generated from the OpenAPI document; do not edit. */
final class LiveAddressOperations {

    private LiveAddressOperations() {
    }

    /** Makes an address of getLiveAddress invalid. */
    static Operation disableLiveAddress() {
        return new Operation.Builder("disableLiveAddress", "POST", "/api/lapp/live/address/disable")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("deviceSerial", STRING).required().minLength(1).maxLength(50))
                .parameter(form("channelNo", INTEGER))
                .parameter(form("urlId", STRING))
                .build();
    }

    /** Gets an address to play the live or recorded video of a channel. */
    static Operation getLiveAddress() {
        return new Operation.Builder("getLiveAddress", "POST", "/api/lapp/live/address/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .repeatable()
                .parameter(form("deviceSerial", STRING).required().minLength(1).maxLength(50))
                .parameter(form("channelNo", INTEGER))
                .parameter(form("protocol", INTEGER).oneOf("1", "2", "3", "4"))
                .parameter(form("code", STRING).secret())
                .parameter(form("expireTime", INTEGER).minimum(30).maximum(62208000))
                .parameter(form("type", STRING).oneOf("1", "2", "3"))
                .parameter(form("quality", INTEGER).oneOf("1", "2"))
                .parameter(form("startTime", STRING).format(DATE_TIME))
                .parameter(form("stopTime", STRING).format(DATE_TIME))
                .rule(ordered("startTime", "stopTime"))
                .build();
    }
}
