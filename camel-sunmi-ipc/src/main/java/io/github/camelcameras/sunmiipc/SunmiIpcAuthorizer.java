package io.github.camelcameras.sunmiipc;

import java.util.Optional;

import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.Renewal;

/** Sends calls to one camera, signed as each operation wants it: with the secret key, with the activation code, or not at all. */
final class SunmiIpcAuthorizer implements Authorizer {

    private final SunmiIpcConfiguration configuration;
    private final String baseUrl;

    /** @param baseUrl address of the camera; <code>null</code> when there is none yet */
    SunmiIpcAuthorizer(SunmiIpcConfiguration configuration, String baseUrl) {
        this.configuration = configuration;
        this.baseUrl = baseUrl;
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        if (baseUrl == null) {
            throw new IllegalArgumentException("There is no camera to call: set option host, or header " + SunmiIpcConstants.HOST);
        }
        request.baseUrl(baseUrl);
        String security = request.operation().security();
        if (security != null) {
            Signer signer = security.equals("activation") ? configuration.activationSigner() : configuration.signer();
            signer.sign(request.fields()).forEach(request::field);
        }
        return Optional.empty(); // nothing expires
    }
}
