package io.github.camelcameras.ivyiot;

import java.util.Map;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;

/**
 * Where the recordings of a user are, as <code>getServerInfo</code> says.
 *
 * @param openId   the user
 * @param url      address of cloud storage
 * @param subtoken what its tokens are made of
 */
record CloudStorage(String openId, String url, String subtoken) {

    /**
     * Reads the answer.
     *
     * @throws CameraApiException if something is missing
     */
    static CloudStorage of(String openId, Operation getServerInfo, Object answer) {
        Map<?, ?> server = answer instanceof Map<?, ?> map ? map : Map.of();
        String url = JsonValues.text(server.get("storeUrl"));
        String subtoken = JsonValues.text(server.get("subtoken"));
        if (url != null && subtoken != null) {
            return new CloudStorage(openId, PlatformAddress.of(url), subtoken);
        }
        throw new CameraApiException(new ApiFailure("ivyiot", getServerInfo.name(), null, null,
                "storeUrl or subtoken is missing in the answer", 0, false));
    }

    @Override
    public String toString() {
        return "CloudStorage[" + openId + ", " + url + "]"; // what is logged must not hold the subtoken
    }
}
