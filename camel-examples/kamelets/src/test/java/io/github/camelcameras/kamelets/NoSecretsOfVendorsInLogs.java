package io.github.camelcameras.kamelets;

import io.github.camelcameras.common.test.NoSecretsInLogs;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator;

/** Applies to every test of this module, and searches for what is given to Kamelets and what platforms give for it. */
public class NoSecretsOfVendorsInLogs extends NoSecretsInLogs {

    static final String SIMCAM_WEBHOOK_TOKEN = "simcam-webhook-token-7";
    /** With what means something in a URI, and so has the next. */
    static final String EZVIZ_SIGNING_KEY = "Key+of/the=push&50%25{";
    static final String SUNMI_SECRET_KEY = "Key+of/the=shop&50%25{";

    public NoSecretsOfVendorsInLogs() {
        super(SimCamSimulator.CLIENT_SECRET, SIMCAM_WEBHOOK_TOKEN, SimCamSimulator.TOKEN_PREFIX,
                EzvizSimulator.APP_SECRET, EzvizSimulator.TOKEN_MARK, "/the=push", "%2Fthe%3Dpush",
                "/the=shop", "%2Fthe%3Dshop",
                IvyiotSimulator.TOKEN_MARK, IvyiotSimulator.SUBTOKEN,
                BvcspSimulator.PASSWORD, BvcspSimulator.TOKEN_MARK);
    }
}
