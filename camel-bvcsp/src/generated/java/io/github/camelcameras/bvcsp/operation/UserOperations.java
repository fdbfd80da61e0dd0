package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "User". Generated from the OpenAPI document; do not edit. */
final class UserOperations {

    private UserOperations() {
    }

    /** Gets the user group at the root of the tree. */
    static Operation getRootUserGroup() {
        return new Operation.Builder("getRootUserGroup", "GET", "/bvcsp/v1/usergroup/root")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets one user. */
    static Operation getUser() {
        return new Operation.Builder("getUser", "GET", "/bvcsp/v1/user/info/{userid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("userid", STRING).required())
                .build();
    }

    /** Gets one user group. */
    static Operation getUserGroup() {
        return new Operation.Builder("getUserGroup", "GET", "/bvcsp/v1/usergroup/info/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Tells whether a user is online, and through which logins. */
    static Operation getUserStatus() {
        return new Operation.Builder("getUserStatus", "GET", "/bvcsp/v1/user/status/{userid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("userid", STRING).required())
                .build();
    }

    /** Lists users who are online, with the devices they log in through. */
    static Operation listOnlineUsers() {
        return new Operation.Builder("listOnlineUsers", "POST", "/bvcsp/v1/user/online_list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listOnlineUsersFilter()))
                .build();
    }

    /** Lists user groups. */
    static Operation listUserGroups() {
        return new Operation.Builder("listUserGroups", "POST", "/bvcsp/v1/usergroup/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listUserGroupsFilter()))
                .build();
    }

    /** Gets where the terminals of a user are now. */
    static Operation listUserLocations() {
        return new Operation.Builder("listUserLocations", "GET", "/bvcsp/v1/user/gpsdata/{userid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("userid", STRING).required())
                .build();
    }

    /** Lists users. */
    static Operation listUsers() {
        return new Operation.Builder("listUsers", "POST", "/bvcsp/v1/user/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("order", STRING))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listUsersFilter()))
                .build();
    }
}
