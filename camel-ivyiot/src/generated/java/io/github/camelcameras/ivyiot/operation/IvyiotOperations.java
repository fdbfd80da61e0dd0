package io.github.camelcameras.ivyiot.operation;

import io.github.camelcameras.common.operation.Operation;

/** All operations of Ivyiot. Generated from the OpenAPI document; do not edit. */
public final class IvyiotOperations {

    /** Their names, each with a comma behind it. */
    public static final String NAMES = ""
            + "getRecordingUrl,"
            + "getServerInfo,"
            + "listRecordingDates,"
            + "listRecordings,"
            + "addDevice,"
            + "deleteDevice,"
            + "getDevice,"
            + "listDevices,"
            + "unbindDevice,"
            + "updateDevice,"
            + "getLatestFirmware,"
            + "activatePermission,"
            + "getCurrentService,"
            + "listInactivePermissions,"
            + "listValidPermissions,"
            + "getServerTime,"
            + "";
    /** Second names of some of them, each with a comma behind it. */
    public static final String ALIASES = ""
            + "";

    private IvyiotOperations() {
    }

    /** The operation of that name or alias; <code>null</code> when there is none. */
    public static Operation find(String name) {
        return switch (name) {
            case "getRecordingUrl" -> CloudStorageOperations.getRecordingUrl();
            case "getServerInfo" -> CloudStorageOperations.getServerInfo();
            case "listRecordingDates" -> CloudStorageOperations.listRecordingDates();
            case "listRecordings" -> CloudStorageOperations.listRecordings();
            case "addDevice" -> EquipmentOperations.addDevice();
            case "deleteDevice" -> EquipmentOperations.deleteDevice();
            case "getDevice" -> EquipmentOperations.getDevice();
            case "listDevices" -> EquipmentOperations.listDevices();
            case "unbindDevice" -> EquipmentOperations.unbindDevice();
            case "updateDevice" -> EquipmentOperations.updateDevice();
            case "getLatestFirmware" -> FirmwareOperations.getLatestFirmware();
            case "activatePermission" -> ServiceActivationOperations.activatePermission();
            case "getCurrentService" -> ServiceActivationOperations.getCurrentService();
            case "listInactivePermissions" -> ServiceActivationOperations.listInactivePermissions();
            case "listValidPermissions" -> ServiceActivationOperations.listValidPermissions();
            case "getServerTime" -> ToolOperations.getServerTime();
            default -> null;
        };
    }
}
