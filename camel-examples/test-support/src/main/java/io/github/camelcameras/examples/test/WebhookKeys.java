package io.github.camelcameras.examples.test;

/**
 * What proves that a post to an example is the vendor's.
 *
 * @param simcamToken    the last segment of the path
 * @param ezvizKey       that pushes are signed with
 * @param sunmiAppId     whom the cameras post to
 * @param sunmiSecretKey that their forms are signed with
 */
public record WebhookKeys(String simcamToken, String ezvizKey, String sunmiAppId, String sunmiSecretKey) {

    /** Where EZVIZ pushes to. */
    public static final String EZVIZ_PATH = "/ezviz/events";
    /** Where cameras of Sunmi post to. */
    public static final String SUNMI_PATH = "/sunmi-ipc/events";
    /** Where cameras of SimCam post to, and then the token. */
    public static final String SIMCAM_PATH = "/simcam/events/";

    public String simcamPath() {
        return SIMCAM_PATH + simcamToken;
    }
}
