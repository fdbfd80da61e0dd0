package io.github.camelcameras.simcam;

import io.github.camelcameras.common.CameraSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets toD use one endpoint for all arguments. */
@SendDynamic("simcam")
public class SimCamSendDynamicAware extends CameraSendDynamicAware {
}
