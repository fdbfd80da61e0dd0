package io.github.camelcameras.ivyiot;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;

/** The platform is at another address from now on (code 000077). */
final class AddressChangedException extends CameraApiException {

    private static final long serialVersionUID = 1L;

    private final String address;

    AddressChangedException(ApiFailure failure, String address) {
        super(failure);
        this.address = PlatformAddress.of(address);
    }

    /** The new address. */
    String address() {
        return address;
    }
}
