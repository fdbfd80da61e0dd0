package io.github.camelcameras.simcam.operation;

import io.github.camelcameras.common.operation.Operation;

/** All operations of SimCam. Generated from the OpenAPI document; do not edit. */
public final class SimCamOperations {

    /** Their names, each with a comma behind it. */
    public static final String NAMES = ""
            + "controlDevice,"
            + "listDevices,"
            + "getToken,"
            + "";
    /** Second names of some of them, each with a comma behind it. */
    public static final String ALIASES = ""
            + "";

    private SimCamOperations() {
    }

    /** The operation of that name or alias; <code>null</code> when there is none. */
    public static Operation find(String name) {
        return switch (name) {
            case "controlDevice" -> DeviceOperations.controlDevice();
            case "listDevices" -> DeviceOperations.listDevices();
            case "getToken" -> TokenOperations.getToken();
            default -> null;
        };
    }
}
