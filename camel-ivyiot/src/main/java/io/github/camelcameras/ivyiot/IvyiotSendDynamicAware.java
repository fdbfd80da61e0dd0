package io.github.camelcameras.ivyiot;

import io.github.camelcameras.common.CameraSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets toD use one endpoint for all arguments. */
@SendDynamic("ivyiot")
public class IvyiotSendDynamicAware extends CameraSendDynamicAware {
}
