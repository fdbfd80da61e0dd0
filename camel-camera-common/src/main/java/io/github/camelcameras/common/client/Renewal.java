package io.github.camelcameras.common.client;

/** What can be done about a call that the vendor refused for what an {@link Authorizer} had added: a token that has expired, say. */
public interface Renewal {

    /**
     * Makes the next authorisation another one, if that is what the refusal asks for. May take as long as a login.
     *
     * @return                                        whether the call is worth replaying
     * @throws org.apache.camel.RuntimeCamelException what the login threw
     */
    boolean renew(CameraApiException refusal);

    /** The replayed call was refused in the same way. */
    void didNotHelp(CameraApiException refusal);
}
