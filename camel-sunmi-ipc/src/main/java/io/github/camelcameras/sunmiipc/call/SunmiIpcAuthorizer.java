package io.github.camelcameras.sunmiipc.call;

import java.util.Optional;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.Renewal;

/** Sends calls to one camera, signed as each operation wants it: with the secret key, with the activation code, or not at all. */
public final class SunmiIpcAuthorizer implements Authorizer {

    private final String baseUrl;
    private final Supplier<Signer> signers;
    private final Supplier<Signer> activationSigners;

    /**
     * @param baseUrl           address of the camera; <code>null</code> when there is none yet
     * @param signers           gives what signs with the secret key, for each call that needs it; fails when an option is missing
     * @param activationSigners the same for the activation code
     */
    public SunmiIpcAuthorizer(String baseUrl, Supplier<Signer> signers, Supplier<Signer> activationSigners) {
        this.baseUrl = baseUrl;
        this.signers = signers;
        this.activationSigners = activationSigners;
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        if (baseUrl == null) {
            throw new IllegalArgumentException("There is no camera to call: set option host, or header " + CameraAddress.HEADER);
        }
        request.baseUrl(baseUrl);
        String security = request.operation().security();
        if (security != null) {
            Signer signer = security.equals("activation") ? activationSigners.get() : signers.get();
            signer.sign(request.fields()).forEach(request::field);
        }
        return Optional.empty(); // nothing expires
    }
}
