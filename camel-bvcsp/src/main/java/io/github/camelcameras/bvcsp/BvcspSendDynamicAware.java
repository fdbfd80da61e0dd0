package io.github.camelcameras.bvcsp;

import io.github.camelcameras.common.CameraSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets toD use one endpoint for all arguments. */
@SendDynamic("bvcsp")
public class BvcspSendDynamicAware extends CameraSendDynamicAware {
}
