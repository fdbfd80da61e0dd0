package io.github.camelcameras.ivyiot;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.util.FileUtil;

/** An address that the platform names. */
final class PlatformAddress {

    private PlatformAddress() {
    }

    /** The document shows none: it can be a host only, which is then one with TLS. */
    static String of(String text) {
        String address = text.strip();
        return FileUtil.stripTrailingSeparator(address.contains("://") ? address : "https://" + address);
    }

    /**
     * The address as credentials may be sent to it: with TLS, as the document has all calls, unless the platform itself is without.
     *
     * @param  member             where the platform named it
     * @throws CameraApiException if they may not
     */
    static String require(AllowedAddresses allowed, Operation operation, String member, String address) {
        String secured = allowed.secured(address);
        allowed.refusal(secured).ifPresent(reason -> {
            throw new CameraApiException(new ApiFailure("ivyiot", operation.name(), null, null, "the platform names a " + member
                    + " that credentials are not sent to: " + reason, 0, false));
        });
        return secured;
    }
}
