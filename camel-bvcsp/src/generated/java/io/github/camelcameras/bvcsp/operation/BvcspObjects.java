package io.github.camelcameras.bvcsp.operation;

import io.github.camelcameras.common.operation.ParameterBuilder;

import static io.github.camelcameras.common.operation.Format.*;
import static io.github.camelcameras.common.operation.Parameter.*;
import static io.github.camelcameras.common.operation.Parameter.Type.*;

/** The objects that are arguments of Bvcsp. Generated from the OpenAPI document; do not edit. */
final class BvcspObjects {

    private BvcspObjects() {
    }

    /** AddBlackWhiteListEntriesItems. */
    static ParameterBuilder[] addBlackWhiteListEntriesItems() {
        return new ParameterBuilder[] {
                member("bwType", INTEGER).required().oneOf("0", "1", "2"),
                member("objType", INTEGER).required().oneOf("0", "1", "2", "3"),
                member("objID", STRING).required()
        };
    }

    /** AddImGroupMembersMembers. */
    static ParameterBuilder[] addImGroupMembersMembers() {
        return new ParameterBuilder[] {
                member("memberID", STRING),
                member("memberType", STRING).oneOf("PU", "User"),
                member("name", STRING)
        };
    }

    /** AddPlanDevicesPuList. */
    static ParameterBuilder[] addPlanDevicesPuList() {
        return new ParameterBuilder[] {
                member("pu_id", STRING),
                member("channels", LIST).items(item(INTEGER))
        };
    }

    /** AddRoleResourcesResources. */
    static ParameterBuilder[] addRoleResourcesResources() {
        return new ParameterBuilder[] {
                member("objtype", INTEGER).required().oneOf("1", "2", "3"),
                member("objid", STRING).required()
        };
    }

    /** AddUserResourcesResources. */
    static ParameterBuilder[] addUserResourcesResources() {
        return new ParameterBuilder[] {
                member("objType", INTEGER).required().oneOf("1", "2", "3"),
                member("objID", STRING).required()
        };
    }

    /** CreateDeviceGps. */
    static ParameterBuilder[] createDeviceGps() {
        return new ParameterBuilder[] {
                member("lng", NUMBER).required(),
                member("lat", NUMBER).required(),
                member("time", INTEGER)
        };
    }

    /** CreateDeviceHardware. */
    static ParameterBuilder[] createDeviceHardware() {
        return new ParameterBuilder[] {
                member("WIFI", INTEGER),
                member("radio", INTEGER),
                member("videoIn", INTEGER),
                member("audioIn", INTEGER),
                member("audioOut", INTEGER),
                member("PTZ", INTEGER),
                member("serialPort", INTEGER),
                member("alertIn", INTEGER),
                member("alertOut", INTEGER),
                member("storage", INTEGER),
                member("GPS", INTEGER)
        };
    }

    /** CreateDownloadPlanTimeSlice. */
    static ParameterBuilder[] createDownloadPlanTimeSlice() {
        return new ParameterBuilder[] {
                member("duration", INTEGER).minimum(0).maximum(604800),
                member("hour", INTEGER).minimum(0).maximum(23),
                member("minute", INTEGER).minimum(0).maximum(59),
                member("second", INTEGER).minimum(0).maximum(59),
                member("week", INTEGER).minimum(0).maximum(6)
        };
    }

    /** CreatePlatformFenceAlarmTimes. */
    static ParameterBuilder[] createPlatformFenceAlarmTimes() {
        return new ParameterBuilder[] {
                member("hourBegin", INTEGER).required(),
                member("minuteBegin", INTEGER).required(),
                member("secondBegin", INTEGER).required(),
                member("hourEnd", INTEGER).required(),
                member("minuteEnd", INTEGER).required(),
                member("secondEnd", INTEGER).required()
        };
    }

    /** CreatePlatformFenceCoords. */
    static ParameterBuilder[] createPlatformFenceCoords() {
        return new ParameterBuilder[] {
                member("lat", NUMBER).required(),
                member("lng", NUMBER).required()
        };
    }

    /** CreatePtzCruisePoints. */
    static ParameterBuilder[] createPtzCruisePoints() {
        return new ParameterBuilder[] {
                member("ID", INTEGER).required().minimum(-1),
                member("hSpeed", INTEGER).required().minimum(0).maximum(100),
                member("vSpeed", INTEGER).required().minimum(0).maximum(100),
                member("duration", INTEGER).required()
        };
    }

    /** CreateRecordingPlanTimeSlice. */
    static ParameterBuilder[] createRecordingPlanTimeSlice() {
        return new ParameterBuilder[] {
                member("duration", INTEGER).minimum(0).maximum(604800),
                member("hour", INTEGER).minimum(0).maximum(23),
                member("minute", INTEGER).minimum(0).maximum(59),
                member("second", INTEGER).minimum(0).maximum(59),
                member("week", INTEGER).minimum(0).maximum(6)
        };
    }

    /** CreateRecordingTimelineEventsTimeLines. */
    static ParameterBuilder[] createRecordingTimelineEventsTimeLines() {
        return new ParameterBuilder[] {
                member("time", INTEGER).required(),
                member("data", STRING).required()
        };
    }

    /** CreateRolePermissions. */
    static ParameterBuilder[] createRolePermissions() {
        return new ParameterBuilder[] {
                member("ID", STRING).required().oneOf("superAdmin", "userManager", "userGroupManager", "deviceManager", "deviceGroupManager", "roleManager", "IMGroupManager", "NRU", "VTDU", "alarm", "region"),
                member("level", INTEGER).required()
        };
    }

    /** ListAlarmsFilter. */
    static ParameterBuilder[] listAlarmsFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING),
                member("sub_device_index", INTEGER),
                member("timestamp_min", INTEGER),
                member("timestamp_max", INTEGER),
                member("user_id", STRING),
                member("type", INTEGER),
                member("status", LIST).oneOf("0", "1", "2", "3").items(item(INTEGER).oneOf("0", "1", "2", "3")),
                member("desc", STRING),
                member("operator_id", STRING),
                member("process_time_min", INTEGER),
                member("process_time_max", INTEGER),
                member("match", STRING)
        };
    }

    /** ListBlackWhiteListEntriesFilter. */
    static ParameterBuilder[] listBlackWhiteListEntriesFilter() {
        return new ParameterBuilder[] {
                member("bwType", INTEGER).oneOf("0", "1", "2"),
                member("match", STRING)
        };
    }

    /** ListContactPinsFilter. */
    static ParameterBuilder[] listContactPinsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("contactType", STRING)
        };
    }

    /** ListDeviceClassesFilter. */
    static ParameterBuilder[] listDeviceClassesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING)
        };
    }

    /** ListDeviceFileDownloadsFilter. */
    static ParameterBuilder[] listDeviceFileDownloadsFilter() {
        return new ParameterBuilder[] {
                member("ChannelIndex", INTEGER),
                member("FileType", STRING),
                member("PuId", STRING),
                member("downloadState", INTEGER).oneOf("1", "2", "3")
        };
    }

    /** ListDeviceFilesFilter. */
    static ParameterBuilder[] listDeviceFilesFilter() {
        return new ParameterBuilder[] {
                member("beginTime", INTEGER).required().format(SECONDS),
                member("endTime", INTEGER).required().format(SECONDS),
                member("puID", STRING).required(),
                member("userID", STRING),
                member("fileType", LIST).oneOf("video", "audio", "image", "gps", "log", "firmware").items(item(STRING).oneOf("video", "audio", "image", "gps", "log", "firmware")),
                member("recordReason", LIST).oneOf("manual", "time", "alarm", "auto", "upload", "download", "call").items(item(STRING).oneOf("manual", "time", "alarm", "auto", "upload", "download", "call")),
                member("channelIndex", INTEGER).minimum(-1),
                member("desc1", STRING),
                member("desc2", STRING),
                member("match", STRING)
        };
    }

    /** ListDeviceGpsTrackFilter. */
    static ParameterBuilder[] listDeviceGpsTrackFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING).required(),
                member("timestamp_max", INTEGER).format(SECONDS),
                member("timestamp_min", INTEGER).format(SECONDS)
        };
    }

    /** ListDeviceGroupsFilter. */
    static ParameterBuilder[] listDeviceGroupsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("pid", STRING)
        };
    }

    /** ListDeviceOnlineLogsExtendedFilter. */
    static ParameterBuilder[] listDeviceOnlineLogsExtendedFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING),
                member("host", STRING),
                member("offline_timestamp_max", INTEGER).required(),
                member("offline_timestamp_min", INTEGER).required(),
                member("online_timestamp_max", INTEGER).required(),
                member("online_timestamp_min", INTEGER).required(),
                member("protocol", STRING),
                member("reason", STRING)
        };
    }

    /** ListDeviceOnlineLogsFilter. */
    static ParameterBuilder[] listDeviceOnlineLogsFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING),
                member("host", STRING),
                member("protocol", STRING),
                member("reason", STRING),
                member("timestamp_max", INTEGER).required(),
                member("timestamp_min", INTEGER).required()
        };
    }

    /** ListDevicesFilter. */
    static ParameterBuilder[] listDevicesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("gid", STRING),
                member("status", INTEGER).oneOf("0", "1", "2", "3"),
                member("classIds", LIST).items(item(INTEGER))
        };
    }

    /** ListDevicesOutsidePlanFilter. */
    static ParameterBuilder[] listDevicesOutsidePlanFilter() {
        return new ParameterBuilder[] {
                member("pu_id", STRING),
                member("pu_name", STRING),
                member("match", STRING),
                member("plan_uid", STRING).required()
        };
    }

    /** ListDialogsFilter. */
    static ParameterBuilder[] listDialogsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("deviceID", STRING),
                member("userID", STRING),
                member("proto", STRING),
                member("index", INTEGER)
        };
    }

    /** ListDownloadPlanDeviceStatesFilter. */
    static ParameterBuilder[] listDownloadPlanDeviceStatesFilter() {
        return new ParameterBuilder[] {
                member("puId", STRING)
        };
    }

    /** ListDownloadPlanStatesFilter. */
    static ParameterBuilder[] listDownloadPlanStatesFilter() {
        return new ParameterBuilder[] {
                member("plan_uid", STRING)
        };
    }

    /** ListDownloadPlansFilter. */
    static ParameterBuilder[] listDownloadPlansFilter() {
        return new ParameterBuilder[] {
                member("desc", STRING),
                member("enable", BOOLEAN),
                member("name", STRING),
                member("uid", STRING)
        };
    }

    /** ListGb28181InDevicesFilter. */
    static ParameterBuilder[] listGb28181InDevicesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("platformID", STRING),
                member("status", INTEGER).oneOf("0", "1", "2")
        };
    }

    /** ListGb28181InPlatformsFilter. */
    static ParameterBuilder[] listGb28181InPlatformsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("status", INTEGER).oneOf("0", "1", "2")
        };
    }

    /** ListGb28181InRecordingsFilter. */
    static ParameterBuilder[] listGb28181InRecordingsFilter() {
        return new ParameterBuilder[] {
                member("ID", STRING).required(),
                member("startTime", INTEGER).required().format(SECONDS),
                member("endTime", INTEGER).required().format(SECONDS),
                member("filePath", STRING),
                member("type", STRING)
        };
    }

    /** ListGb28181OutChannelsFilter. */
    static ParameterBuilder[] listGb28181OutChannelsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("deviceId", STRING)
        };
    }

    /** ListGb28181OutDevicesFilter. */
    static ParameterBuilder[] listGb28181OutDevicesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("groupid", STRING),
                member("notinusid", INTEGER).minimum(0),
                member("status", INTEGER).oneOf("0", "1", "2")
        };
    }

    /** ListGb28181OutGroupsFilter. */
    static ParameterBuilder[] listGb28181OutGroupsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("parentid", STRING)
        };
    }

    /** ListGb28181OutUpperPlatformDevicesFilter. */
    static ParameterBuilder[] listGb28181OutUpperPlatformDevicesFilter() {
        return new ParameterBuilder[] {
                member("usid", STRING).required(),
                member("status", INTEGER).oneOf("0", "1", "2"),
                member("match", STRING)
        };
    }

    /** ListImGroupMembersFilter. */
    static ParameterBuilder[] listImGroupMembersFilter() {
        return new ParameterBuilder[] {
                member("match", STRING)
        };
    }

    /** ListImGroupsFilter. */
    static ParameterBuilder[] listImGroupsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("filterCondition", INTEGER).oneOf("0", "1")
        };
    }

    /** ListInstantMessagesFilter. */
    static ParameterBuilder[] listInstantMessagesFilter() {
        return new ParameterBuilder[] {
                member("minid", INTEGER).minimum(0L),
                member("maxid", INTEGER).minimum(0L),
                member("beginTime", INTEGER).required().format(SECONDS),
                member("endTime", INTEGER).required().format(SECONDS),
                member("msgType", STRING),
                member("match", STRING),
                member("beenRead", INTEGER).oneOf("0", "1", "2"),
                member("obj1ID", STRING),
                member("obj1Type", STRING).oneOf("User", "PU"),
                member("obj2ID", STRING),
                member("obj2Type", STRING).oneOf("User", "PU", "IMGroup")
        };
    }

    /** ListOnlineUsersFilter. */
    static ParameterBuilder[] listOnlineUsersFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("ID", STRING),
                member("gid", STRING),
                member("device", INTEGER).oneOf("0", "1", "2")
        };
    }

    /** ListOperationLogsFilter. */
    static ParameterBuilder[] listOperationLogsFilter() {
        return new ParameterBuilder[] {
                member("beginTime", INTEGER).required().format(SECONDS),
                member("endTime", INTEGER).required().format(SECONDS),
                member("operate", STRING).oneOf("add", "del", "mod"),
                member("targetType", STRING).oneOf("User", "UserGroup", "Password", "UserResource", "Role", "RoleResource", "PUGroup", "PU", "PUChannel", "BWList", "IMGroup", "IMGroupMember", "ContactSetTop", "App", "PlatFence", "PlatFencePU", "PlanDownload", "PlanRefPU", "PlanRecord", "File", "Service"),
                member("targetID", STRING),
                member("operatorType", STRING).oneOf("User", "PU", "Service"),
                member("operatorID", STRING),
                member("ip", STRING),
                member("match", STRING).required()
        };
    }

    /** ListOwnInstantMessagesFilter. */
    static ParameterBuilder[] listOwnInstantMessagesFilter() {
        return new ParameterBuilder[] {
                member("minid", INTEGER).minimum(0L),
                member("maxid", INTEGER).minimum(0L),
                member("beginTime", INTEGER).required().format(SECONDS),
                member("endTime", INTEGER).required().format(SECONDS),
                member("targetID", STRING),
                member("targetType", STRING).oneOf("User", "PU", "IMGroup", "PUGroup", "UserGroup"),
                member("match", STRING),
                member("beenRead", INTEGER).required().oneOf("0", "1", "2")
        };
    }

    /** ListPlanDevicesFilter. */
    static ParameterBuilder[] listPlanDevicesFilter() {
        return new ParameterBuilder[] {
                member("plan_uid", STRING).required(),
                member("pu_id", STRING),
                member("pu_name", STRING),
                member("match", STRING)
        };
    }

    /** ListPlatformFenceDevicesFilter. */
    static ParameterBuilder[] listPlatformFenceDevicesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING)
        };
    }

    /** ListPlatformFencesFilter. */
    static ParameterBuilder[] listPlatformFencesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("status", INTEGER).oneOf("0", "1", "2"),
                member("includePuId", STRING)
        };
    }

    /** ListRecordingFilesFilter. */
    static ParameterBuilder[] listRecordingFilesFilter() {
        return new ParameterBuilder[] {
                member("beginTime", INTEGER).format(SECONDS),
                member("endTime", INTEGER).format(SECONDS),
                member("puID", STRING),
                member("userID", STRING),
                member("fileType", LIST).oneOf("video", "audio", "image", "gps", "log", "firmware").items(item(STRING).oneOf("video", "audio", "image", "gps", "log", "firmware")),
                member("recordReason", LIST).oneOf("manual", "time", "alarm", "auto", "upload", "download", "call").items(item(STRING).oneOf("manual", "time", "alarm", "auto", "upload", "download", "call")),
                member("desc1", STRING),
                member("desc2", STRING),
                member("match", STRING),
                member("mark", BOOLEAN),
                member("insertBeginTime", INTEGER).format(SECONDS),
                member("insertEndTime", INTEGER).format(SECONDS)
        };
    }

    /** ListRecordingPlansFilter. */
    static ParameterBuilder[] listRecordingPlansFilter() {
        return new ParameterBuilder[] {
                member("desc", STRING),
                member("enable", BOOLEAN),
                member("name", STRING),
                member("uid", STRING),
                member("match", STRING).required()
        };
    }

    /** ListRecordingTimelineEventsFilter. */
    static ParameterBuilder[] listRecordingTimelineEventsFilter() {
        return new ParameterBuilder[] {
                member("fileId", STRING),
                member("timeBegin", INTEGER),
                member("timeEnd", INTEGER),
                member("timestampBegin", INTEGER).format(SECONDS),
                member("timestampEnd", INTEGER).format(SECONDS),
                member("field_20", INTEGER),
                member("field_21", INTEGER),
                member("userId", STRING)
        };
    }

    /** ListRolesFilter. */
    static ParameterBuilder[] listRolesFilter() {
        return new ParameterBuilder[] {
                member("match", STRING)
        };
    }

    /** ListStorageDialogsFilter. */
    static ParameterBuilder[] listStorageDialogsFilter() {
        return new ParameterBuilder[] {
                member("transportType", STRING).oneOf("download", "upload", "record", "ActiveDownload"),
                member("puId", STRING)
        };
    }

    /** ListSystemWarningsFilter. */
    static ParameterBuilder[] listSystemWarningsFilter() {
        return new ParameterBuilder[] {
                member("type", STRING),
                member("match", STRING),
                member("time_min", INTEGER),
                member("time_max", INTEGER)
        };
    }

    /** ListUserGroupsFilter. */
    static ParameterBuilder[] listUserGroupsFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("pid", STRING)
        };
    }

    /** ListUserOnlineLogsExtendedFilter. */
    static ParameterBuilder[] listUserOnlineLogsExtendedFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING),
                member("host", STRING),
                member("offline_timestamp_max", INTEGER).required(),
                member("offline_timestamp_min", INTEGER).required(),
                member("online_timestamp_max", INTEGER).required(),
                member("online_timestamp_min", INTEGER).required(),
                member("protocol", STRING),
                member("reason", STRING),
                member("user_id", STRING)
        };
    }

    /** ListUserOnlineLogsFilter. */
    static ParameterBuilder[] listUserOnlineLogsFilter() {
        return new ParameterBuilder[] {
                member("device_id", STRING),
                member("host", STRING),
                member("protocol", STRING),
                member("reason", STRING),
                member("timestamp_max", INTEGER).required(),
                member("timestamp_min", INTEGER).required(),
                member("user_id", STRING)
        };
    }

    /** ListUsersFilter. */
    static ParameterBuilder[] listUsersFilter() {
        return new ParameterBuilder[] {
                member("match", STRING),
                member("gid", STRING),
                member("status", INTEGER).oneOf("0", "1", "2")
        };
    }

    /** RemoveBlackWhiteListEntriesItems. */
    static ParameterBuilder[] removeBlackWhiteListEntriesItems() {
        return new ParameterBuilder[] {
                member("bwID", INTEGER).required()
        };
    }

    /** RemoveImGroupMembersMembers. */
    static ParameterBuilder[] removeImGroupMembersMembers() {
        return new ParameterBuilder[] {
                member("ID", INTEGER).required()
        };
    }

    /** RemoveRoleResourcesResources. */
    static ParameterBuilder[] removeRoleResourcesResources() {
        return new ParameterBuilder[] {
                member("ID", INTEGER).required()
        };
    }

    /** RemoveUserResourcesResources. */
    static ParameterBuilder[] removeUserResourcesResources() {
        return new ParameterBuilder[] {
                member("ID", INTEGER).required()
        };
    }

    /** SetAudioInputConfigurationVq. */
    static ParameterBuilder[] setAudioInputConfigurationVq() {
        return new ParameterBuilder[] {
                member("enableNoise", BOOLEAN).required(),
                member("noiseLevelIndex", INTEGER).required()
        };
    }

    /** SetDeviceOverlayChannel. */
    static ParameterBuilder[] setDeviceOverlayChannel() {
        return new ParameterBuilder[] {
                member("left", INTEGER).required(),
                member("top", INTEGER).required(),
                member("fontSize", INTEGER)
        };
    }

    /** SetDeviceOverlayGps. */
    static ParameterBuilder[] setDeviceOverlayGps() {
        return new ParameterBuilder[] {
                member("left", INTEGER).required(),
                member("top", INTEGER).required(),
                member("fontSize", INTEGER)
        };
    }

    /** SetDeviceOverlayTime. */
    static ParameterBuilder[] setDeviceOverlayTime() {
        return new ParameterBuilder[] {
                member("format", INTEGER).required().minimum(0).maximum(12),
                member("splitChar", STRING).required(),
                member("config", OBJECT).members(BvcspObjects.setDeviceOverlayTimeConfig())
        };
    }

    /** SetDeviceOverlayTimeConfig. */
    static ParameterBuilder[] setDeviceOverlayTimeConfig() {
        return new ParameterBuilder[] {
                member("left", INTEGER).required(),
                member("top", INTEGER).required(),
                member("fontSize", INTEGER)
        };
    }

    /** SetDeviceOverlayTitle. */
    static ParameterBuilder[] setDeviceOverlayTitle() {
        return new ParameterBuilder[] {
                member("title", STRING).required(),
                member("config", OBJECT).members(BvcspObjects.setDeviceOverlayTitleConfig())
        };
    }

    /** SetDeviceOverlayTitleConfig. */
    static ParameterBuilder[] setDeviceOverlayTitleConfig() {
        return new ParameterBuilder[] {
                member("left", INTEGER).required(),
                member("top", INTEGER).required(),
                member("fontSize", INTEGER)
        };
    }

    /** SetDeviceSensorAlarmLimitsItem. */
    static ParameterBuilder[] setDeviceSensorAlarmLimitsItem() {
        return new ParameterBuilder[] {
                member("key", STRING).required(),
                member("alarm_min", NUMBER).required(),
                member("alarm_max", NUMBER).required()
        };
    }

    /** SetDeviceServerConfigurationRegisterServer. */
    static ParameterBuilder[] setDeviceServerConfigurationRegisterServer() {
        return new ParameterBuilder[] {
                member("addr", STRING).required(),
                member("port", INTEGER).required(),
                member("proto", STRING).required().oneOf("TCP", "UDP"),
                member("keepAliveInterval", INTEGER).required().minimum(45).maximum(200),
                member("username", STRING).required(),
                member("password", STRING).required().secret()
        };
    }

    /** SetDeviceServerConfigurationReserveServer. */
    static ParameterBuilder[] setDeviceServerConfigurationReserveServer() {
        return new ParameterBuilder[] {
                member("addr", STRING).required(),
                member("port", INTEGER).required(),
                member("proto", STRING).required().oneOf("TCP", "UDP"),
                member("keepAliveInterval", INTEGER).required().minimum(45).maximum(200),
                member("username", STRING).required(),
                member("password", STRING).required().secret()
        };
    }

    /** SetDeviceServerConfigurationTimeSource. */
    static ParameterBuilder[] setDeviceServerConfigurationTimeSource() {
        return new ParameterBuilder[] {
                member("timeZone", INTEGER).required(),
                member("dst", BOOLEAN).required(),
                member("ntpPriority", INTEGER).required().maximum(100),
                member("gpsPriority", INTEGER).required().maximum(100),
                member("ntpServer", OBJECT).required().members(BvcspObjects.setDeviceServerConfigurationTimeSourceNtpServer())
        };
    }

    /** SetDeviceServerConfigurationTimeSourceNtpServer. */
    static ParameterBuilder[] setDeviceServerConfigurationTimeSourceNtpServer() {
        return new ParameterBuilder[] {
                member("addr", LIST).required().items(item(STRING)),
                member("port", LIST).required().items(item(INTEGER)),
                member("updateInterval", INTEGER).required(),
                member("updateImmediately", BOOLEAN).required()
        };
    }

    /** SetDeviceStorageScheduleWeekRecord. */
    static ParameterBuilder[] setDeviceStorageScheduleWeekRecord() {
        return new ParameterBuilder[] {
                member("week", INTEGER).required(),
                member("hour", INTEGER).required(),
                member("minute", INTEGER).required(),
                member("second", INTEGER).required(),
                member("duration", INTEGER).required()
        };
    }

    /** SetDeviceStorageScheduleWeekSnapshot. */
    static ParameterBuilder[] setDeviceStorageScheduleWeekSnapshot() {
        return new ParameterBuilder[] {
                member("week", INTEGER).required(),
                member("hour", INTEGER).required(),
                member("minute", INTEGER).required(),
                member("second", INTEGER).required(),
                member("duration", INTEGER).required()
        };
    }

    /** SetDeviceStoragesItem. */
    static ParameterBuilder[] setDeviceStoragesItem() {
        return new ParameterBuilder[] {
                member("storageMediaType", STRING).required().oneOf("sdcard", "hdd"),
                member("storageID", INTEGER).required(),
                member("partitions", LIST).required().items(item(OBJECT).members(BvcspObjects.setDeviceStoragesItemPartitions()))
        };
    }

    /** SetDeviceStoragesItemPartitions. */
    static ParameterBuilder[] setDeviceStoragesItemPartitions() {
        return new ParameterBuilder[] {
                member("name", STRING).required(),
                member("bDisable", INTEGER).required().oneOf("0", "1")
        };
    }

    /** SetEncoderChannelItem. */
    static ParameterBuilder[] setEncoderChannelItem() {
        return new ParameterBuilder[] {
                member("type", INTEGER).required().oneOf("0", "1"),
                member("videoCodecIndex", INTEGER).required(),
                member("imageSizeIndex", INTEGER).required(),
                member("rateControl", STRING).required(),
                member("framesPerSec", INTEGER).required(),
                member("keyFrameInterval", INTEGER).required(),
                member("imageQuality", INTEGER).required().minimum(1).maximum(6),
                member("rateLimit", INTEGER).required(),
                member("rateLimitCustom", INTEGER),
                member("overlay", OBJECT).required().members(BvcspObjects.setEncoderChannelItemOverlay()),
                member("audioCodecAll", LIST).required().items(item(OBJECT).members(BvcspObjects.setEncoderChannelItemAudioCodecAll())),
                member("audioCodecIndex", INTEGER).required()
        };
    }

    /** SetEncoderChannelItemAudioCodecAll. */
    static ParameterBuilder[] setEncoderChannelItemAudioCodecAll() {
        return new ParameterBuilder[] {
                member("channelCountIndex", INTEGER).required(),
                member("bitRateIndex", STRING).required(),
                member("bitPerSampleIndex", STRING).required(),
                member("samplesPerSecIndex", STRING).required()
        };
    }

    /** SetEncoderChannelItemOverlay. */
    static ParameterBuilder[] setEncoderChannelItemOverlay() {
        return new ParameterBuilder[] {
                member("time", BOOLEAN).required(),
                member("text", BOOLEAN).required(),
                member("gps", BOOLEAN).required(),
                member("alarm", BOOLEAN).required(),
                member("name", BOOLEAN).required()
        };
    }

    /** SetRadioNetworkItem. */
    static ParameterBuilder[] setRadioNetworkItem() {
        return new ParameterBuilder[] {
                member("enable", BOOLEAN).required(),
                member("typeIndex", INTEGER).required(),
                member("moduleName", STRING),
                member("userName", STRING),
                member("password", STRING).secret(),
                member("apn", STRING),
                member("accessNum", STRING),
                member("cardNum", STRING),
                member("rebootAfterDialingFatalErr", BOOLEAN).required()
        };
    }

    /** SetSnapshotConfigurationOverlay. */
    static ParameterBuilder[] setSnapshotConfigurationOverlay() {
        return new ParameterBuilder[] {
                member("time", BOOLEAN).required(),
                member("text", BOOLEAN).required(),
                member("gps", BOOLEAN).required(),
                member("alarm", BOOLEAN).required(),
                member("name", BOOLEAN).required()
        };
    }

    /** SetVideoSourceCmosConfig. */
    static ParameterBuilder[] setVideoSourceCmosConfig() {
        return new ParameterBuilder[] {
                member("curIndex", INTEGER).required(),
                member("cmosList", LIST).required().items(item(OBJECT).members(BvcspObjects.setVideoSourceCmosConfigCmosList()))
        };
    }

    /** SetVideoSourceCmosConfigCmosList. */
    static ParameterBuilder[] setVideoSourceCmosConfigCmosList() {
        return new ParameterBuilder[] {
                member("cmosIndex", INTEGER).required().minimum(0),
                member("name", STRING).required()
        };
    }

    /** SetVideoSourceIpConfig. */
    static ParameterBuilder[] setVideoSourceIpConfig() {
        return new ParameterBuilder[] {
                member("enable", BOOLEAN).required(),
                member("connectType", INTEGER).required().oneOf("0", "1"),
                member("ipConnectList", LIST).required().secret().items(item(OBJECT).members(BvcspObjects.setVideoSourceIpConfigIpConnectList())),
                member("ipFindList", LIST).required().secret().items(item(OBJECT).members(BvcspObjects.setVideoSourceIpConfigIpFindList()))
        };
    }

    /** SetVideoSourceIpConfigIpConnectList. */
    static ParameterBuilder[] setVideoSourceIpConfigIpConnectList() {
        return new ParameterBuilder[] {
                member("enable", BOOLEAN).required(),
                member("status", INTEGER).required().oneOf("0", "1"),
                member("intervalTime", INTEGER).required().minimum(0),
                member("netProtocol", STRING).required().oneOf("smarteye", "onvif", "hik"),
                member("onvifInfo", OBJECT).required().secret().members(BvcspObjects.setVideoSourceIpConfigIpConnectListOnvifInfo())
        };
    }

    /** SetVideoSourceIpConfigIpConnectListOnvifInfo. */
    static ParameterBuilder[] setVideoSourceIpConfigIpConnectListOnvifInfo() {
        return new ParameterBuilder[] {
                member("ipConfigName", STRING).required(),
                member("ipDevName", STRING).required(),
                member("ipDevId", STRING).required(),
                member("addr", STRING).required(),
                member("port", INTEGER).required(),
                member("userName", STRING).required(),
                member("password", STRING).required().secret(),
                member("remoteChannelList", LIST).required().items(item(INTEGER)),
                member("remoteChannelIndex", INTEGER).required(),
                member("transportProtocolList", LIST).required().items(item(INTEGER)),
                member("transportProtocol", INTEGER).required().oneOf("0", "1", "2", "-1"),
                member("transStreamModeList", LIST).required().items(item(INTEGER)),
                member("transStreamModeForLocalMainStream", INTEGER).required(),
                member("transStreamModeForLocalSubStream", INTEGER).required()
        };
    }

    /** SetVideoSourceIpConfigIpFindList. */
    static ParameterBuilder[] setVideoSourceIpConfigIpFindList() {
        return new ParameterBuilder[] {
                member("enable", BOOLEAN).required(),
                member("status", INTEGER).required().oneOf("0", "1"),
                member("intervalTime", INTEGER).required().minimum(0),
                member("netProtocol", STRING).required().oneOf("smarteye", "onvif", "hik"),
                member("onvifInfo", OBJECT).required().secret().members(BvcspObjects.setVideoSourceIpConfigIpFindListOnvifInfo())
        };
    }

    /** SetVideoSourceIpConfigIpFindListOnvifInfo. */
    static ParameterBuilder[] setVideoSourceIpConfigIpFindListOnvifInfo() {
        return new ParameterBuilder[] {
                member("ipConfigName", STRING).required(),
                member("ipDevName", STRING).required(),
                member("ipDevId", STRING).required(),
                member("addr", STRING).required(),
                member("port", INTEGER).required(),
                member("userName", STRING).required(),
                member("password", STRING).required().secret(),
                member("remoteChannelList", LIST).required().items(item(INTEGER)),
                member("remoteChannelIndex", INTEGER).required(),
                member("transportProtocolList", LIST).required().items(item(INTEGER)),
                member("transportProtocol", INTEGER).required().oneOf("0", "1", "2", "-1"),
                member("transStreamModeList", LIST).required().items(item(INTEGER)),
                member("transStreamModeForLocalMainStream", INTEGER).required(),
                member("transStreamModeForLocalSubStream", INTEGER).required()
        };
    }

    /** SetWifiGeneral. */
    static ParameterBuilder[] setWifiGeneral() {
        return new ParameterBuilder[] {
                member("ssid", STRING),
                member("securityType", STRING).oneOf("open", "shared", "wpa_psk", "wpa2_psk"),
                member("cryptType", STRING).oneOf("none", "wep40", "wep104", "tkip", "aes"),
                member("wepKey", LIST).secret().items(item(STRING)),
                member("wpaKey", STRING).secret(),
                member("dhcp", INTEGER).oneOf("0", "1", "-1"),
                member("pppoe", INTEGER).oneOf("0", "1", "-1"),
                member("autoDNS", BOOLEAN),
                member("ip", STRING),
                member("netMask", STRING),
                member("gateway", STRING),
                member("dns", LIST).items(item(STRING))
        };
    }

    /** SetWifiWifiAP. */
    static ParameterBuilder[] setWifiWifiAP() {
        return new ParameterBuilder[] {
                member("enable", BOOLEAN).required(),
                member("hideSSID", BOOLEAN),
                member("ssid", STRING),
                member("safeType", INTEGER).oneOf("1", "2", "3", "4"),
                member("password", STRING).secret(),
                member("channel", INTEGER).minimum(1).maximum(11),
                member("autoChannelSelect", BOOLEAN),
                member("ip", STRING),
                member("subMark", STRING),
                member("dhcp", INTEGER).oneOf("0", "1", "-1"),
                member("dhcpStartAddr", STRING),
                member("dhcpEndAddr", STRING)
        };
    }

    /** SetWifiWifiHotSpot. */
    static ParameterBuilder[] setWifiWifiHotSpot() {
        return new ParameterBuilder[] {
                member("providerIndex", INTEGER),
                member("areaIndex", INTEGER),
                member("userName", STRING),
                member("password", STRING).secret()
        };
    }

    /** UpdateCsAppsData. */
    static ParameterBuilder[] updateCsAppsData() {
        return new ParameterBuilder[] {
                member("appid", STRING).required(),
                member("enable", BOOLEAN).required(),
                member("order_index", INTEGER).required().minimum(0).maximum(4)
        };
    }

    /** UpdateDeviceGps. */
    static ParameterBuilder[] updateDeviceGps() {
        return new ParameterBuilder[] {
                member("lng", NUMBER).required(),
                member("lat", NUMBER).required()
        };
    }

    /** UpdateDownloadPlanTimeSlice. */
    static ParameterBuilder[] updateDownloadPlanTimeSlice() {
        return new ParameterBuilder[] {
                member("duration", INTEGER).minimum(0).maximum(604800),
                member("hour", INTEGER).minimum(0).maximum(23),
                member("minute", INTEGER).minimum(0).maximum(59),
                member("second", INTEGER).minimum(0).maximum(59),
                member("week", INTEGER).minimum(0).maximum(6)
        };
    }

    /** UpdateImGroupMemberPermissions. */
    static ParameterBuilder[] updateImGroupMemberPermissions() {
        return new ParameterBuilder[] {
                member("ID", STRING).oneOf("master", "manager"),
                member("level", INTEGER)
        };
    }

    /** UpdatePlatformFenceAlarmTimes. */
    static ParameterBuilder[] updatePlatformFenceAlarmTimes() {
        return new ParameterBuilder[] {
                member("hourBegin", INTEGER).required(),
                member("minuteBegin", INTEGER).required(),
                member("secondBegin", INTEGER).required(),
                member("hourEnd", INTEGER).required(),
                member("minuteEnd", INTEGER).required(),
                member("secondEnd", INTEGER).required()
        };
    }

    /** UpdatePlatformFenceCoords. */
    static ParameterBuilder[] updatePlatformFenceCoords() {
        return new ParameterBuilder[] {
                member("lat", NUMBER).required(),
                member("lng", NUMBER).required()
        };
    }

    /** UpdateRecordingPlanTimeSlice. */
    static ParameterBuilder[] updateRecordingPlanTimeSlice() {
        return new ParameterBuilder[] {
                member("duration", INTEGER).minimum(0).maximum(604800),
                member("hour", INTEGER).minimum(0).maximum(23),
                member("minute", INTEGER).minimum(0).maximum(59),
                member("second", INTEGER).minimum(0).maximum(59),
                member("week", INTEGER).minimum(0).maximum(6)
        };
    }

    /** UpdateRolePermissions. */
    static ParameterBuilder[] updateRolePermissions() {
        return new ParameterBuilder[] {
                member("ID", STRING).required().oneOf("superAdmin", "userManager", "userGroupManager", "deviceManager", "deviceGroupManager", "roleManager", "IMGroupManager", "NRU", "VTDU", "alarm", "region"),
                member("level", INTEGER).required()
        };
    }
}
