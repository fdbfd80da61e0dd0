package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.Operation;

import static io.github.camelcameras.common.operation.ErrorCode.Kind.*;
import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;
import static io.github.camelcameras.common.operation.Period.*;
import static io.github.camelcameras.common.operation.Rule.*;

/** The operations of the group "Gb28181Out". Generated from the OpenAPI document; do not edit. */
final class Gb28181OutOperations {

    private Gb28181OutOperations() {
    }

    /** Adds devices to those reported to an upper platform of GB28181. */
    static Operation addGb28181OutUpperPlatformDevices() {
        return new Operation.Builder("addGb28181OutUpperPlatformDevices", "POST", "/bvcsp/v1/bv28181out/upperserverdevice/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .parameter(body("usid", INTEGER).required())
                .parameter(body("puids", LIST).required().items(item(STRING)))
                .build();
    }

    /** Adds a channel that can be reported by GB28181. */
    static Operation createGb28181OutChannel() {
        return new Operation.Builder("createGb28181OutChannel", "POST", "/bvcsp/v1/bv28181out/channel/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(20).maxLength(20).pattern("^[0-9]{20}$"))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("channelNum", INTEGER).required())
                .parameter(body("deviceId", STRING).required().minLength(1))
                .build();
    }

    /** Adds a device that can be reported by GB28181. */
    static Operation createGb28181OutDevice() {
        return new Operation.Builder("createGb28181OutDevice", "POST", "/bvcsp/v1/bv28181out/device/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("puid", STRING).required().minLength(1))
                .parameter(body("gb28181id", STRING).required().minLength(1))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("groupid", STRING).required())
                .build();
    }

    /** Adds a device group reported by GB28181. */
    static Operation createGb28181OutGroup() {
        return new Operation.Builder("createGb28181OutGroup", "POST", "/bvcsp/v1/bv28181out/group/create")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(body("ID", STRING).required().minLength(1))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("parentid", STRING).required())
                .build();
    }

    /** Adds an upper platform to which this platform reports by GB28181. */
    static Operation createGb28181OutUpperPlatform() {
        return new Operation.Builder("createGb28181OutUpperPlatform", "POST", "/bvcsp/v1/bv28181out/upperserver/create")
                .mediaType("application/json")
                .security("token")
                .envelope("confidential")
                .result("data")
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("localGB28181ServerId", STRING).required().minLength(1))
                .parameter(body("localIp", STRING).required().minLength(1))
                .parameter(body("localPort", INTEGER).required().minimum(0))
                .parameter(body("password", STRING).required().secret())
                .parameter(body("upperGB28181ServerId", STRING).required().minLength(1))
                .parameter(body("upperIp", STRING).required().minLength(1))
                .parameter(body("upperPort", INTEGER).required())
                .parameter(body("disable", BOOLEAN).required())
                .parameter(body("notIncludeChannel", BOOLEAN).required())
                .build();
    }

    /** Deletes a channel from those that can be reported by GB28181. */
    static Operation deleteGb28181OutChannel() {
        return new Operation.Builder("deleteGb28181OutChannel", "DELETE", "/bvcsp/v1/bv28181out/channel/{channelid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("channelid", STRING).required())
                .build();
    }

    /** Deletes a device from those that can be reported by GB28181. */
    static Operation deleteGb28181OutDevice() {
        return new Operation.Builder("deleteGb28181OutDevice", "DELETE", "/bvcsp/v1/bv28181out/device/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Deletes a device group reported by GB28181. */
    static Operation deleteGb28181OutGroup() {
        return new Operation.Builder("deleteGb28181OutGroup", "DELETE", "/bvcsp/v1/bv28181out/group/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Deletes an upper platform of GB28181. */
    static Operation deleteGb28181OutUpperPlatform() {
        return new Operation.Builder("deleteGb28181OutUpperPlatform", "DELETE", "/bvcsp/v1/bv28181out/upperserver/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Gets a channel that can be reported by GB28181. */
    static Operation getGb28181OutChannel() {
        return new Operation.Builder("getGb28181OutChannel", "GET", "/bvcsp/v1/bv28181out/channel/{channelid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("channelid", STRING).required())
                .build();
    }

    /** Gets a device reported by GB28181, by its GB28181 identifier. */
    static Operation getGb28181OutDeviceByGbId() {
        return new Operation.Builder("getGb28181OutDeviceByGbId", "GET", "/bvcsp/v1/bv28181out/device/by28181id/{gbid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("gbid", STRING).required())
                .build();
    }

    /** Gets a device reported by GB28181, by its identifier here. */
    static Operation getGb28181OutDeviceByPuid() {
        return new Operation.Builder("getGb28181OutDeviceByPuid", "GET", "/bvcsp/v1/bv28181out/device/bypuid/{puid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("puid", STRING).required())
                .build();
    }

    /** Gets a device group reported by GB28181. */
    static Operation getGb28181OutGroup() {
        return new Operation.Builder("getGb28181OutGroup", "GET", "/bvcsp/v1/bv28181out/group/{groupid}")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .parameter(path("groupid", STRING).required())
                .build();
    }

    /** Gets whether the platform is licensed to report by GB28181. */
    static Operation getGb28181OutState() {
        return new Operation.Builder("getGb28181OutState", "GET", "/bvcsp/v1/bv28181out/state")
                .security("token")
                .envelope("plain")
                .result("data")
                .readOnly()
                .build();
    }

    /** Gets the configuration of an upper platform of GB28181. */
    static Operation getGb28181OutUpperPlatform() {
        return new Operation.Builder("getGb28181OutUpperPlatform", "GET", "/bvcsp/v1/bv28181out/upperserver/{ID}")
                .security("token")
                .envelope("confidential")
                .result("data")
                .readOnly()
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Lists the channels that can be reported by GB28181. */
    static Operation listGb28181OutChannels() {
        return new Operation.Builder("listGb28181OutChannels", "POST", "/bvcsp/v1/bv28181out/channel/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181OutChannelsFilter()))
                .build();
    }

    /** Lists the devices that can be reported by GB28181. */
    static Operation listGb28181OutDevices() {
        return new Operation.Builder("listGb28181OutDevices", "POST", "/bvcsp/v1/bv28181out/device/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181OutDevicesFilter()))
                .build();
    }

    /** Lists the device groups reported by GB28181. */
    static Operation listGb28181OutGroups() {
        return new Operation.Builder("listGb28181OutGroups", "POST", "/bvcsp/v1/bv28181out/group/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).members(BvcspObjects.listGb28181OutGroupsFilter()))
                .build();
    }

    /** Lists the devices that are reported to an upper platform of GB28181. */
    static Operation listGb28181OutUpperPlatformDevices() {
        return new Operation.Builder("listGb28181OutUpperPlatformDevices", "POST", "/bvcsp/v1/bv28181out/upperserverdevice/list")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .result("data")
                .list()
                .readOnly()
                .paging("page", 0, "pageSize", 100, "pageInfo.totalCount")
                .parameter(body("page", INTEGER).required().minimum(0))
                .parameter(body("pageSize", INTEGER).required().minimum(1))
                .parameter(body("filter", OBJECT).required().members(BvcspObjects.listGb28181OutUpperPlatformDevicesFilter()))
                .build();
    }

    /** Lists the upper platforms of GB28181 with their states. */
    static Operation listGb28181OutUpperPlatforms() {
        return new Operation.Builder("listGb28181OutUpperPlatforms", "GET", "/bvcsp/v1/bv28181out/upperserverlist")
                .security("token")
                .envelope("confidential")
                .result("data.upperservers")
                .list()
                .readOnly()
                .build();
    }

    /** Removes a device from those reported to an upper platform of GB28181. */
    static Operation removeGb28181OutUpperPlatformDevice() {
        return new Operation.Builder("removeGb28181OutUpperPlatformDevice", "DELETE", "/bvcsp/v1/bv28181out/upperserverdevice/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", INTEGER).required())
                .build();
    }

    /** Pushes the catalogue to an upper platform of GB28181. */
    static Operation sendGb28181OutCatalog() {
        return new Operation.Builder("sendGb28181OutCatalog", "POST", "/bvcsp/v1/bv28181out/pushcatalog/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", STRING).required())
                .build();
    }

    /** Changes a channel that can be reported by GB28181. */
    static Operation updateGb28181OutChannel() {
        return new Operation.Builder("updateGb28181OutChannel", "PUT", "/bvcsp/v1/bv28181out/channel/{channelid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("channelid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("channelNum", STRING).required().minLength(1))
                .parameter(body("deviceId", STRING).required().minLength(1))
                .build();
    }

    /** Changes a device that can be reported by GB28181. */
    static Operation updateGb28181OutDevice() {
        return new Operation.Builder("updateGb28181OutDevice", "PUT", "/bvcsp/v1/bv28181out/device/{puid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("puid", STRING).required())
                .parameter(body("gb28181id", STRING).required().minLength(1))
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("groupid", STRING).required())
                .build();
    }

    /** Changes a device group reported by GB28181. */
    static Operation updateGb28181OutGroup() {
        return new Operation.Builder("updateGb28181OutGroup", "PUT", "/bvcsp/v1/bv28181out/group/{groupid}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("groupid", STRING).required())
                .parameter(body("name", STRING).required().minLength(1))
                .parameter(body("parentid", STRING).required())
                .build();
    }

    /** Changes the configuration of an upper platform of GB28181. */
    static Operation updateGb28181OutUpperPlatform() {
        return new Operation.Builder("updateGb28181OutUpperPlatform", "PUT", "/bvcsp/v1/bv28181out/upperserver/{ID}")
                .mediaType("application/json")
                .security("token")
                .envelope("plain")
                .parameter(path("ID", INTEGER).required())
                .parameter(body("name", STRING))
                .parameter(body("localGB28181ServerId", STRING))
                .parameter(body("localIp", STRING))
                .parameter(body("localPort", INTEGER).minimum(0))
                .parameter(body("password", STRING).required().secret())
                .parameter(body("upperGB28181ServerId", STRING))
                .parameter(body("upperIp", STRING))
                .parameter(body("upperPort", INTEGER))
                .parameter(body("disable", BOOLEAN).required())
                .parameter(body("notIncludeChannel", BOOLEAN).required())
                .build();
    }
}
