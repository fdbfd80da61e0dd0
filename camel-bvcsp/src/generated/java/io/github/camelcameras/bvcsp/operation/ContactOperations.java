package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Contact". Generated from the OpenAPI document; do not edit. */
final class ContactOperations {

    private ContactOperations() {
    }

    /** Pins a contact to the top of the caller's list. */
    static Operation createContactPin() {
        return new Operation.Builder("createContactPin", "POST", "/bvcsp/v1/contact/settop")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("contactid", STRING).required().minLength(1))
                .parameter(body("contacttype", STRING).required().oneOf("User", "PU", "IMGroup", "UserGroup", "PUGroup"))
                .build();
    }

    /** Unpins a contact. */
    static Operation deleteContactPin() {
        return new Operation.Builder("deleteContactPin", "DELETE", "/bvcsp/v1/contact/settop/{ID}")
                .mediaType("application/x-www-form-urlencoded")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Lists pinned contacts. */
    static Operation listContactPins() {
        return new Operation.Builder("listContactPins", "POST", "/bvcsp/v1/contact/settops")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listContactPinsFilter()))
                .build();
    }
}
