package io.github.camelcameras.ezviz.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "SubAccount". Generated from the OpenAPI document; do not edit. */
final class SubAccountOperations {

    private SubAccountOperations() {
    }

    /** Adds a statement to the policy of a sub-account. */
    static Operation addSubAccountStatement() {
        return new Operation.Builder("addSubAccountStatement", "POST", "/api/lapp/ram/statement/add")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountId", STRING).required().minLength(1))
                .parameter(form("statement", STRING).required().minLength(1).format(JSON))
                .build();
    }

    /** Creates a sub-account. */
    static Operation createSubAccount() {
        return new Operation.Builder("createSubAccount", "POST", "/api/lapp/ram/account/create")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountName", STRING).required().minLength(4).maxLength(40))
                .parameter(form("plainPassword", STRING).wireName("password").required().secret().minLength(1))
                .build();
    }

    /** Deletes a sub-account. */
    static Operation deleteSubAccount() {
        return new Operation.Builder("deleteSubAccount", "POST", "/api/lapp/ram/account/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountId", STRING).required().minLength(1))
                .build();
    }

    /** Removes all statements on a device from the policy of a sub-account. */
    static Operation deleteSubAccountStatement() {
        return new Operation.Builder("deleteSubAccountStatement", "POST", "/api/lapp/ram/statement/delete")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountId", STRING).required().minLength(1))
                .parameter(form("deviceSerial", STRING).required().minLength(1))
                .build();
    }

    /** Gets one sub-account with its policy. */
    static Operation getSubAccount() {
        return new Operation.Builder("getSubAccount", "POST", "/api/lapp/ram/account/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .readOnly()
                .parameter(form("accountId", STRING))
                .parameter(form("accountName", STRING))
                .build();
    }

    /** Gets an access token for a sub-account. */
    static Operation getSubAccountToken() {
        return new Operation.Builder("getSubAccountToken", "POST", "/api/lapp/ram/token/get")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("token")
                .result("data")
                .repeatable()
                .parameter(form("accountId", STRING).required().minLength(1))
                .error("10032", AUTHENTICATION, "the sub-account does not exist")
                .build();
    }

    /** Lists the sub-accounts with their policies, page by page. */
    static Operation listSubAccounts() {
        return new Operation.Builder("listSubAccounts", "POST", "/api/lapp/ram/account/list")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .list()
                .readOnly()
                .paging("pageStart", 0, "pageSize", 10, "page.total")
                .parameter(form("pageStart", INTEGER).minimum(0))
                .parameter(form("pageSize", INTEGER).minimum(1).maximum(50))
                .build();
    }

    /** Sets the policy of a sub-account. */
    static Operation setSubAccountPolicy() {
        return new Operation.Builder("setSubAccountPolicy", "POST", "/api/lapp/ram/policy/set")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountId", STRING).required().minLength(1))
                .parameter(form("policy", STRING).required().minLength(1).format(JSON))
                .build();
    }

    /** Changes the password of a sub-account. */
    static Operation updateSubAccountPassword() {
        return new Operation.Builder("updateSubAccountPassword", "POST", "/api/lapp/ram/account/updatePassword")
                .mediaType("application/x-www-form-urlencoded")
                .security("accessTokenField")
                .envelope("lapp")
                .result("data")
                .parameter(form("accountId", STRING).required().minLength(1))
                .parameter(form("oldPlainPassword", STRING).wireName("oldPassword").required().secret().minLength(1))
                .parameter(form("plainPassword", STRING).wireName("newPassword").required().secret().minLength(1))
                .build();
    }
}
