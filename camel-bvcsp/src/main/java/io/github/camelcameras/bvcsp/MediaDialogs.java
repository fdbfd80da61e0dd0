package io.github.camelcameras.bvcsp;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The media dialogs that were opened and not closed. Thread-safe. */
final class MediaDialogs {

    private static final Logger LOG = LoggerFactory.getLogger(MediaDialogs.class);
    private static final Operation CLOSE = BvcspOperations.find("closeDialog");
    private static final String DIALOG = CLOSE.parameters().get(0).name();
    private static final Set<String> OPENING = Set.of("openDeviceWebrtcDialog", "openDeviceBvrtcDialog", "openConferenceWebrtcDialog",
            "openConferenceBvrtcDialog", "openConferenceWebsocketDialog", "openPlaybackDialog");

    private final Map<String, ApiClient> open = new ConcurrentHashMap<>();

    /** The envelope of an operation, which remembers what the operation opens. */
    Envelope watching(Operation operation, ApiClient client) {
        Envelope envelope = BvcspEnvelope.of(operation);
        return !OPENING.contains(operation.name()) ? envelope : answer -> {
            ApiResult result = envelope.unwrap(answer);
            if (result.value() instanceof Map<?, ?> dialog && dialog.get("dialogid") instanceof String id) {
                open.put(id, client);
            }
            return result;
        };
    }

    /** A dialog that a request closes is not to be closed again. */
    void closing(ApiRequest request) {
        if (request.operation().name().equals(CLOSE.name())) {
            open.remove(String.valueOf(request.argument(DIALOG)));
        }
    }

    /** Closes those that are open. What the platform does not close it closes by itself, as nothing flows any more. */
    void closeAll() {
        open.forEach((id, client) -> {
            try {
                client.call(CLOSE, Map.of(DIALOG, id));
            } catch (CameraApiException e) {
                LOG.warn("The media dialog {} was not closed", id, e);
            }
        });
        open.clear();
    }
}
