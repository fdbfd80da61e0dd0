package io.github.camelcameras.sunmiipc.operation;

import io.github.camelcameras.common.operation.Operation;

/** All operations of SunmiIpc. Generated from the OpenAPI document; do not edit. */
public final class SunmiIpcOperations {

    /** Their names, each with a comma behind it. */
    public static final String NAMES = ""
            + "autoFocus,"
            + "formatMemoryCard,"
            + "getAiFaceConfig,"
            + "getApList,"
            + "getApListWithoutAuth,"
            + "getDynamicDetect,"
            + "getIpConfiguration,"
            + "getIrMode,"
            + "getLedSwitch,"
            + "getMemoryCardStatus,"
            + "getName,"
            + "getRotation,"
            + "getRotationAngles,"
            + "getWifiConf,"
            + "getZoomFocusConf,"
            + "manualFocus,"
            + "resetZoomFocus,"
            + "setAiFaceConfig,"
            + "setDynamicDetect,"
            + "setIpConfiguration,"
            + "setIrMode,"
            + "setLedSwitch,"
            + "setRotation,"
            + "setWifiConf,"
            + "setWifiConfWithoutAuth,"
            + "setZoom,"
            + "updateName,"
            + "activate,"
            + "getInfo,"
            + "reboot,"
            + "reset,"
            + "addFace,"
            + "addFaceInfoItem,"
            + "createGroup,"
            + "deleteFace,"
            + "deleteGroup,"
            + "getFace,"
            + "getFaceByArrival,"
            + "getFaceByPicture,"
            + "getFaceInfoItem,"
            + "getFaceList,"
            + "getGroupList,"
            + "removeFaceInfoItem,"
            + "updateFace,"
            + "updateGroup,"
            + "updateMigration,"
            + "addHook,"
            + "deleteHook,"
            + "queryHook,"
            + "getCurVideos,"
            + "getLiveStream,"
            + "getPlaybackStream,"
            + "getRecordList,"
            + "getSnapshot,"
            + "getDoorLine,"
            + "getFaceVisitDetail,"
            + "getPeopleFlowConfig,"
            + "getPeopleStat,"
            + "getPeopleStatOut,"
            + "getPeopleStatPass,"
            + "getVisitorList,"
            + "setDoorLine,"
            + "setPeopleFlowConfig,"
            + "";
    /** Second names of some of them, each with a comma behind it. */
    public static final String ALIASES = ""
            + "factoryReset,"
            + "addGroupAttributes,"
            + "getGroupAttributes,"
            + "removeGroupAttributes,"
            + "createVideoClip,"
            + "";

    private SunmiIpcOperations() {
    }

    /** The operation of that name or alias; <code>null</code> when there is none. */
    public static Operation find(String name) {
        return switch (name) {
            case "autoFocus" -> ConfigOperations.autoFocus();
            case "formatMemoryCard" -> ConfigOperations.formatMemoryCard();
            case "getAiFaceConfig" -> ConfigOperations.getAiFaceConfig();
            case "getApList" -> ConfigOperations.getApList();
            case "getApListWithoutAuth" -> ConfigOperations.getApListWithoutAuth();
            case "getDynamicDetect" -> ConfigOperations.getDynamicDetect();
            case "getIpConfiguration" -> ConfigOperations.getIpConfiguration();
            case "getIrMode" -> ConfigOperations.getIrMode();
            case "getLedSwitch" -> ConfigOperations.getLedSwitch();
            case "getMemoryCardStatus" -> ConfigOperations.getMemoryCardStatus();
            case "getName" -> ConfigOperations.getName();
            case "getRotation" -> ConfigOperations.getRotation();
            case "getRotationAngles" -> ConfigOperations.getRotationAngles();
            case "getWifiConf" -> ConfigOperations.getWifiConf();
            case "getZoomFocusConf" -> ConfigOperations.getZoomFocusConf();
            case "manualFocus" -> ConfigOperations.manualFocus();
            case "resetZoomFocus" -> ConfigOperations.resetZoomFocus();
            case "setAiFaceConfig" -> ConfigOperations.setAiFaceConfig();
            case "setDynamicDetect" -> ConfigOperations.setDynamicDetect();
            case "setIpConfiguration" -> ConfigOperations.setIpConfiguration();
            case "setIrMode" -> ConfigOperations.setIrMode();
            case "setLedSwitch" -> ConfigOperations.setLedSwitch();
            case "setRotation" -> ConfigOperations.setRotation();
            case "setWifiConf" -> ConfigOperations.setWifiConf();
            case "setWifiConfWithoutAuth" -> ConfigOperations.setWifiConfWithoutAuth();
            case "setZoom" -> ConfigOperations.setZoom();
            case "updateName" -> ConfigOperations.updateName();
            case "activate" -> DeviceOperations.activate();
            case "getInfo" -> DeviceOperations.getInfo();
            case "reboot" -> DeviceOperations.reboot();
            case "reset", "factoryReset" -> DeviceOperations.reset();
            case "addFace" -> FaceOperations.addFace();
            case "addFaceInfoItem", "addGroupAttributes" -> FaceOperations.addFaceInfoItem();
            case "createGroup" -> FaceOperations.createGroup();
            case "deleteFace" -> FaceOperations.deleteFace();
            case "deleteGroup" -> FaceOperations.deleteGroup();
            case "getFace" -> FaceOperations.getFace();
            case "getFaceByArrival" -> FaceOperations.getFaceByArrival();
            case "getFaceByPicture" -> FaceOperations.getFaceByPicture();
            case "getFaceInfoItem", "getGroupAttributes" -> FaceOperations.getFaceInfoItem();
            case "getFaceList" -> FaceOperations.getFaceList();
            case "getGroupList" -> FaceOperations.getGroupList();
            case "removeFaceInfoItem", "removeGroupAttributes" -> FaceOperations.removeFaceInfoItem();
            case "updateFace" -> FaceOperations.updateFace();
            case "updateGroup" -> FaceOperations.updateGroup();
            case "updateMigration" -> FaceOperations.updateMigration();
            case "addHook" -> HookOperations.addHook();
            case "deleteHook" -> HookOperations.deleteHook();
            case "queryHook" -> HookOperations.queryHook();
            case "getCurVideos", "createVideoClip" -> MediaOperations.getCurVideos();
            case "getLiveStream" -> MediaOperations.getLiveStream();
            case "getPlaybackStream" -> MediaOperations.getPlaybackStream();
            case "getRecordList" -> MediaOperations.getRecordList();
            case "getSnapshot" -> MediaOperations.getSnapshot();
            case "getDoorLine" -> PeopleFlowOperations.getDoorLine();
            case "getFaceVisitDetail" -> PeopleFlowOperations.getFaceVisitDetail();
            case "getPeopleFlowConfig" -> PeopleFlowOperations.getPeopleFlowConfig();
            case "getPeopleStat" -> PeopleFlowOperations.getPeopleStat();
            case "getPeopleStatOut" -> PeopleFlowOperations.getPeopleStatOut();
            case "getPeopleStatPass" -> PeopleFlowOperations.getPeopleStatPass();
            case "getVisitorList" -> PeopleFlowOperations.getVisitorList();
            case "setDoorLine" -> PeopleFlowOperations.setDoorLine();
            case "setPeopleFlowConfig" -> PeopleFlowOperations.setPeopleFlowConfig();
            default -> null;
        };
    }
}
