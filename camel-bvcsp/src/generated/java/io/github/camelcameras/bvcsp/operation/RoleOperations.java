package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Role". Generated from the OpenAPI document; do not edit. */
final class RoleOperations {

    private RoleOperations() {
    }

    /** Adds resources to a role, for all users who have it. */
    static Operation addRoleResources() {
        return new Operation.Builder("addRoleResources", "POST", "/bvcsp/v1/role/resource/add/{roleid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .parameter(path("roleid", STRING).required())
                .parameter(body("resources", LIST).items(item(OBJECT).members(BvcspObjects.addRoleResourcesResources())))
                .build();
    }

    /** Creates a role. */
    static Operation createRole() {
        return new Operation.Builder("createRole", "POST", "/bvcsp/v1/role/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("permissions", LIST).required().items(item(OBJECT).members(BvcspObjects.createRolePermissions())))
                .build();
    }

    /** Deletes a role. */
    static Operation deleteRole() {
        return new Operation.Builder("deleteRole", "DELETE", "/bvcsp/v1/role/{roleid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("roleid", STRING).required())
                .build();
    }

    /** Gets one role with its rights. */
    static Operation getRole() {
        return new Operation.Builder("getRole", "GET", "/bvcsp/v1/role/info/{roleid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("roleid", STRING).required())
                .build();
    }

    /** Lists the resources that a role gives its users rights over. */
    static Operation listRoleResources() {
        return new Operation.Builder("listRoleResources", "GET", "/bvcsp/v1/role/resource/{roleid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("roleid", STRING).required())
                .build();
    }

    /** Lists roles. */
    static Operation listRoles() {
        return new Operation.Builder("listRoles", "POST", "/bvcsp/v1/role/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listRolesFilter()))
                .build();
    }

    /** Removes resources from a role, for all users who have it. */
    static Operation removeRoleResources() {
        return new Operation.Builder("removeRoleResources", "POST", "/bvcsp/v1/role/resource/del/{roleid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("roleid", STRING).required())
                .parameter(body("resources", LIST).items(item(OBJECT).members(BvcspObjects.removeRoleResourcesResources())))
                .build();
    }

    /** Changes the name and the rights of a role. */
    static Operation updateRole() {
        return new Operation.Builder("updateRole", "PUT", "/bvcsp/v1/role/{roleid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("roleid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("permissions", LIST).required().items(item(OBJECT).members(BvcspObjects.updateRolePermissions())))
                .build();
    }
}
