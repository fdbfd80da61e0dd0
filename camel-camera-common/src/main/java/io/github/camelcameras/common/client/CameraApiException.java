package io.github.camelcameras.common.client;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.HttpResponseAware;

/**
 * The vendor refused a call, could not be reached, or answered what is not in its format. Holds no credentials and no
 * address. The cause is the {@link java.io.IOException} when there was no answer.
 */
public class CameraApiException extends RuntimeCamelException implements HttpResponseAware {

    private static final long serialVersionUID = 1L;

    private final ApiFailure failure;
    private int httpStatus;
    private String httpReason;

    public CameraApiException(ApiFailure failure) {
        this(failure, null);
    }

    public CameraApiException(ApiFailure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
        this.httpStatus = failure.httpStatus();
    }

    /** Scheme of the component, such as <code>simcam</code>. */
    public String getVendor() {
        return failure.vendor();
    }

    /** Name of the operation. */
    public String getOperation() {
        return failure.operation();
    }

    /** The vendor's code as text; <code>null</code> when it sent none. */
    public String getCode() {
        return failure.code();
    }

    /** The vendor's text; <code>null</code> when it sent none. */
    public String getVendorMessage() {
        return failure.message();
    }

    /** What it means, in our words. */
    public String getMeaning() {
        return failure.meaning();
    }

    /**
     * Whether the same call may succeed later: the vendor is busy or out of reach. Whether repeating it does harm is for
     * the route to know: a call that was not answered may have been carried out.
     */
    public boolean isRetryable() {
        return failure.retryable();
    }

    /** The HTTP status of the answer, 0 when there was none. */
    @Override
    public int getHttpResponseCode() {
        return httpStatus;
    }

    @Override
    public void setHttpResponseCode(int code) {
        httpStatus = code;
    }

    @Override
    public String getHttpResponseStatus() {
        return httpReason;
    }

    @Override
    public void setHttpResponseStatus(String status) {
        httpReason = status;
    }
}
