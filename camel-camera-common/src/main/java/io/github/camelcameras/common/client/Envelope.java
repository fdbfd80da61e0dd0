package io.github.camelcameras.common.client;

/** The form in which a vendor wraps its answers. A vendor has one or several; each operation names its own. */
@FunctionalInterface
public interface Envelope {

    /**
     * Takes the result out of an answer.
     *
     * @return                    what {@link ApiAnswer#result} makes of it
     * @throws CameraApiException if the answer says that the call failed, or is not in this form
     */
    ApiResult unwrap(ApiAnswer answer);

    /** Whether a successful answer is no JSON but content that is passed on as it comes, as an InputStream. */
    default boolean streams() {
        return false;
    }
}
