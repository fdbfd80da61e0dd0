package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "ImGroup". Generated from the OpenAPI document; do not edit. */
final class ImGroupOperations {

    private ImGroupOperations() {
    }

    /** Adds default conferences to a device or user. */
    static Operation addDefaultConferences() {
        return new Operation.Builder("addDefaultConferences", "POST", "/bvcsp/v1/imgroup/conference/default")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("memberID", STRING).required().minLength(1))
                .parameter(body("memberType", STRING).required().oneOf("PU", "User"))
                .parameter(body("defaultConfList", LIST).required().items(item(STRING)))
                .build();
    }

    /** Adds devices and users to a group. */
    static Operation addImGroupMembers() {
        return new Operation.Builder("addImGroupMembers", "POST", "/bvcsp/v1/imgroup/members/add/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .parameter(path("groupid", STRING).required())
                .parameter(body("members", LIST).required().items(item(OBJECT).members(BvcspObjects.addImGroupMembersMembers())))
                .build();
    }

    /** Asks for the right to speak in a conference. */
    static Operation applyToSpeakInConference() {
        return new Operation.Builder("applyToSpeakInConference", "POST", "/bvcsp/v1/imgroup/conference/speak/apply/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Names another member of a conference to speak. */
    static Operation appointConferenceSpeaker() {
        return new Operation.Builder("appointConferenceSpeaker", "POST", "/bvcsp/v1/imgroup/conference/speak/appoint/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("memberID", STRING).required().minLength(1))
                .build();
    }

    /** Creates the conference of a group. */
    static Operation createConference() {
        return new Operation.Builder("createConference", "POST", "/bvcsp/v1/imgroup/conference/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("ID", STRING).required().minLength(1))
                .build();
    }

    /** Creates a group of users and devices for messages and conferences. */
    static Operation createImGroup() {
        return new Operation.Builder("createImGroup", "POST", "/bvcsp/v1/imgroup/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("desc", STRING))
                .parameter(body("expireDelete", INTEGER).minimum(10))
                .build();
    }

    /** Deletes the conference of a group. */
    static Operation deleteConference() {
        return new Operation.Builder("deleteConference", "DELETE", "/bvcsp/v1/imgroup/conference/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Deletes a group. */
    static Operation deleteImGroup() {
        return new Operation.Builder("deleteImGroup", "DELETE", "/bvcsp/v1/imgroup/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Gets the conference of a group. */
    static Operation getConference() {
        return new Operation.Builder("getConference", "GET", "/bvcsp/v1/imgroup/conference/info/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Gets one member of a conference. */
    static Operation getConferenceMember() {
        return new Operation.Builder("getConferenceMember", "GET", "/bvcsp/v1/imgroup/conference/member/info/{groupid}/{memberid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .parameter(path("memberid", STRING).required())
                .build();
    }

    /** Gets the default conferences of a device or user. */
    static Operation getDefaultConferences() {
        return new Operation.Builder("getDefaultConferences", "GET", "/bvcsp/v1/imgroup/conference/default")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(query("memberID", STRING).required())
                .parameter(query("memberType", STRING).required().oneOf("PU", "User"))
                .build();
    }

    /** Gets one group for messages and conferences. */
    static Operation getImGroup() {
        return new Operation.Builder("getImGroup", "GET", "/bvcsp/v1/imgroup/info/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Gets one member of a group. */
    static Operation getImGroupMember() {
        return new Operation.Builder("getImGroupMember", "GET", "/bvcsp/v1/imgroup/member/info/{groupid}/{memberid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .parameter(path("memberid", STRING).required())
                .build();
    }

    /** Invites one member or all members of a group to its conference. */
    static Operation inviteToConference() {
        return new Operation.Builder("inviteToConference", "POST", "/bvcsp/v1/imgroup/conference/join/invite/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("memberID", STRING).required().minLength(1))
                .build();
    }

    /** Lets the caller join a conference. */
    static Operation joinConference() {
        return new Operation.Builder("joinConference", "POST", "/bvcsp/v1/imgroup/conference/join/apply/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Lets the caller leave a conference. */
    static Operation leaveConference() {
        return new Operation.Builder("leaveConference", "POST", "/bvcsp/v1/imgroup/conference/quit/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Lists the members of a conference. */
    static Operation listConferenceMembers() {
        return new Operation.Builder("listConferenceMembers", "GET", "/bvcsp/v1/imgroup/conference/members/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Lists the members of a group. */
    static Operation listImGroupMembers() {
        return new Operation.Builder("listImGroupMembers", "POST", "/bvcsp/v1/imgroup/members/list/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(path("groupid", STRING).required())
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("needStatus", BOOLEAN))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listImGroupMembersFilter()))
                .build();
    }

    /** Lists groups for messages and conferences. */
    static Operation listImGroups() {
        return new Operation.Builder("listImGroups", "POST", "/bvcsp/v1/imgroup/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listImGroupsFilter()))
                .build();
    }

    /** Removes a member from a conference. */
    static Operation removeConferenceMember() {
        return new Operation.Builder("removeConferenceMember", "POST", "/bvcsp/v1/imgroup/conference/kickout/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("memberID", STRING).required().minLength(1))
                .build();
    }

    /** Removes default conferences from a device or user. */
    static Operation removeDefaultConferences() {
        return new Operation.Builder("removeDefaultConferences", "DELETE", "/bvcsp/v1/imgroup/conference/default")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("memberID", STRING).required().minLength(1))
                .parameter(body("memberType", STRING).required().oneOf("PU", "User"))
                .parameter(body("defaultConfList", LIST).required().items(item(STRING)))
                .build();
    }

    /** Removes members from a group. */
    static Operation removeImGroupMembers() {
        return new Operation.Builder("removeImGroupMembers", "POST", "/bvcsp/v1/imgroup/members/del/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("members", LIST).items(item(OBJECT).members(BvcspObjects.removeImGroupMembersMembers())))
                .build();
    }

    /** Sets the caller's own name within a group. */
    static Operation setOwnImGroupNickname() {
        return new Operation.Builder("setOwnImGroupNickname", "POST", "/bvcsp/v1/imgroup/member/myname/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("groupid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .build();
    }

    /** Ends the speech of the caller or of another member of a conference. */
    static Operation stopSpeakingInConference() {
        return new Operation.Builder("stopSpeakingInConference", "POST", "/bvcsp/v1/imgroup/conference/speak/end/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("memberID", STRING))
                .build();
    }

    /** Changes the name and description of a group. */
    static Operation updateImGroup() {
        return new Operation.Builder("updateImGroup", "PUT", "/bvcsp/v1/imgroup/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("groupid", STRING).required())
                .parameter(body("name", STRING))
                .parameter(body("desc", STRING))
                .build();
    }

    /** Changes the name and permissions of another member of a group. */
    static Operation updateImGroupMember() {
        return new Operation.Builder("updateImGroupMember", "POST", "/bvcsp/v1/imgroup/member/info/{groupid}/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .parameter(path("groupid", STRING).required())
                .parameter(path("ID", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("permissions", LIST).items(item(OBJECT).members(BvcspObjects.updateImGroupMemberPermissions())))
                .build();
    }
}
