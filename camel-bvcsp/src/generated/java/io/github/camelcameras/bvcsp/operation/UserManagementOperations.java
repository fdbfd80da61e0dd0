package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "UserManagement". Generated from the OpenAPI document; do not edit. */
final class UserManagementOperations {

    private UserManagementOperations() {
    }

    /** Adds resources that a user has rights over in person. */
    static Operation addUserResources() {
        return new Operation.Builder("addUserResources", "POST", "/bvcsp/v1/user/resource/add/{userid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .parameter(path("userid", STRING).required())
                .parameter(body("resources", LIST).items(item(OBJECT).members(BvcspObjects.addUserResourcesResources())))
                .build();
    }

    /** Changes the password of another user, as an administrator. */
    static Operation changeUserPassword() {
        return new Operation.Builder("changeUserPassword", "POST", "/bvcsp/v1/user/password/{userid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("userid", STRING).required())
                .parameter(body("password", STRING).wireName("password_encrypted").required().secret())
                .parameter(body("newPassword", STRING).wireName("new_password_encrypted").required().secret())
                .build();
    }

    /** Checks whether a user could be created. */
    static Operation checkNewUser() {
        return new Operation.Builder("checkNewUser", "POST", "/bvcsp/v1/user/newusercheck")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .readOnly()
                .parameter(body("ID", STRING))
                .parameter(body("gid", STRING).required().minLength(1))
                .error("1", OTHER, "the account exists already")
                .error("2", OTHER, "the account is not valid")
                .error("3", OTHER, "there is no such user group")
                .error("4", OTHER, "no permission")
                .build();
    }

    /** Creates a user. */
    static Operation createUser() {
        return new Operation.Builder("createUser", "POST", "/bvcsp/v1/user/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(3).maxLength(30).pattern("^[0-9a-zA-Z_-]{3,30}$"))
                .parameter(body("gid", STRING).required().minLength(1))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("idcard", STRING))
                .parameter(body("validity_time", INTEGER))
                .parameter(body("password", STRING).wireName("password_encrypted").required().secret())
                .parameter(body("position", STRING))
                .parameter(body("phone", STRING))
                .parameter(body("email", STRING))
                .parameter(body("desc", STRING))
                .parameter(body("roles", LIST).items(item(STRING)))
                .build();
    }

    /** Creates a user group. */
    static Operation createUserGroup() {
        return new Operation.Builder("createUserGroup", "POST", "/bvcsp/v1/usergroup/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("pid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("abbreviation", STRING))
                .parameter(body("desc", STRING))
                .build();
    }

    /** Deletes a user. */
    static Operation deleteUser() {
        return new Operation.Builder("deleteUser", "DELETE", "/bvcsp/v1/user/{userid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("userid", STRING).required())
                .build();
    }

    /** Deletes a user group and the users in it. */
    static Operation deleteUserGroup() {
        return new Operation.Builder("deleteUserGroup", "DELETE", "/bvcsp/v1/usergroup/{gid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("gid", STRING).required())
                .build();
    }

    /** Throws a user who is online off the platform. */
    static Operation disconnectUser() {
        return new Operation.Builder("disconnectUser", "POST", "/bvcsp/v1/user/kickout")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("appID", INTEGER))
                .build();
    }

    /** Gets what the platform demands of accounts and passwords. */
    static Operation getUserRequirements() {
        return new Operation.Builder("getUserRequirements", "GET", "/bvcsp/v1/user/requirement")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Lists the resources that a user has rights over in person. */
    static Operation listUserResources() {
        return new Operation.Builder("listUserResources", "GET", "/bvcsp/v1/user/resource/{userid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("userid", STRING).required())
                .build();
    }

    /** Removes resources that a user has rights over in person. */
    static Operation removeUserResources() {
        return new Operation.Builder("removeUserResources", "POST", "/bvcsp/v1/user/resource/del/{userid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("userid", STRING).required())
                .parameter(body("resources", LIST).items(item(OBJECT).members(BvcspObjects.removeUserResourcesResources())))
                .build();
    }

    /** Changes a user. */
    static Operation updateUser() {
        return new Operation.Builder("updateUser", "PUT", "/bvcsp/v1/user/{userid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("userid", STRING).required())
                .parameter(body("gid", STRING).required().minLength(1))
                .parameter(body("enable", BOOLEAN))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("idcard", STRING))
                .parameter(body("validity_time", INTEGER))
                .parameter(body("position", STRING))
                .parameter(body("phone", STRING))
                .parameter(body("email", STRING))
                .parameter(body("desc", STRING))
                .parameter(body("roles", LIST).items(item(STRING)))
                .build();
    }

    /** Changes the names and the description of a user group. */
    static Operation updateUserGroup() {
        return new Operation.Builder("updateUserGroup", "PUT", "/bvcsp/v1/usergroup/{gid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("gid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("abbreviation", STRING))
                .parameter(body("desc", STRING))
                .build();
    }
}
