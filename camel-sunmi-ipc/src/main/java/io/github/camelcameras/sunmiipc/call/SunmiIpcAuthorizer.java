package io.github.camelcameras.sunmiipc.call;

import java.util.Optional;
import java.util.function.Function;

import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.Renewal;

/** Sends calls to one camera, signed as each operation wants it: with the secret key, with the activation code, or not at all. */
public final class SunmiIpcAuthorizer implements Authorizer {

    private final String baseUrl;
    private final Function<String, Optional<Signer>> signers;

    /**
     * @param baseUrl address of the camera; <code>null</code> when there is none yet
     * @param signers gives what signs a call, by the security of its operation; fails when an option is missing
     */
    public SunmiIpcAuthorizer(String baseUrl, Function<String, Optional<Signer>> signers) {
        this.baseUrl = baseUrl;
        this.signers = signers;
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        if (baseUrl == null) {
            throw new IllegalArgumentException("There is no camera to call: set option host, or header " + CameraAddress.HEADER);
        }
        request.baseUrl(baseUrl);
        signers.apply(request.operation().security()).ifPresent(signer -> signer.sign(request.fields()).forEach(request::field));
        return Optional.empty(); // nothing expires
    }
}
