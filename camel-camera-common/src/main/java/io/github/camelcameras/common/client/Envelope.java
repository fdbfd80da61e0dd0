package io.github.camelcameras.common.client;

/** The form in which a vendor wraps its answers. A vendor has one or several; each operation names its own. */
@FunctionalInterface
public interface Envelope {

    /**
     * Takes the result out of an answer.
     *
     * @return                    a Map, List, String or Number as Jackson reads it; <code>null</code> when there is none
     * @throws CameraApiException if the answer says that the call failed, or is not in this form
     */
    Object unwrap(ApiAnswer answer);
}
