package io.github.camelcameras.ezviz;

import io.github.camelcameras.common.CameraSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets toD use one endpoint for all arguments. */
@SendDynamic("ezviz")
public class EzvizSendDynamicAware extends CameraSendDynamicAware {
}
