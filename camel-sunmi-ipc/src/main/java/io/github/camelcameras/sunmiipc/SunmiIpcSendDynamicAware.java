package io.github.camelcameras.sunmiipc;

import io.github.camelcameras.common.CameraSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets toD use one endpoint for all arguments. */
@SendDynamic("sunmi-ipc")
public class SunmiIpcSendDynamicAware extends CameraSendDynamicAware {
}
