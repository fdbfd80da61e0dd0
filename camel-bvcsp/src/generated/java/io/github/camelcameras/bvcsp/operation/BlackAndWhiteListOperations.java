package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "BlackAndWhiteList". Generated from the OpenAPI document; do not edit. */
final class BlackAndWhiteListOperations {

    private BlackAndWhiteListOperations() {
    }

    /** Adds entries to the black list or the white list. */
    static Operation addBlackWhiteListEntries() {
        return new Operation.Builder("addBlackWhiteListEntries", "POST", "/bvcsp/v1/bw/resource/add")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .parameter(body("items", LIST).items(item(OBJECT).members(BvcspObjects.addBlackWhiteListEntriesItems())))
                .build();
    }

    /** Gets whether the black list, the white list or neither is in force. */
    static Operation getBlackWhiteListConfig() {
        return new Operation.Builder("getBlackWhiteListConfig", "GET", "/bvcsp/v1/bw/config")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists the entries of the black list and the white list. */
    static Operation listBlackWhiteListEntries() {
        return new Operation.Builder("listBlackWhiteListEntries", "POST", "/bvcsp/v1/bw/resource/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listBlackWhiteListEntriesFilter()))
                .build();
    }

    /** Removes entries from the black list and the white list. */
    static Operation removeBlackWhiteListEntries() {
        return new Operation.Builder("removeBlackWhiteListEntries", "POST", "/bvcsp/v1/bw/resource/del")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("items", LIST).items(item(OBJECT).members(BvcspObjects.removeBlackWhiteListEntriesItems())))
                .build();
    }

    /** Switches the platform to its black list, its white list or neither. */
    static Operation setBlackWhiteListConfig() {
        return new Operation.Builder("setBlackWhiteListConfig", "PUT", "/bvcsp/v1/bw/config")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("enable", INTEGER).required().oneOf("0", "1", "2"))
                .build();
    }
}
