package io.github.camelcameras.bvcsp.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.operation.Operation;

/** The media dialogs that were opened and not closed, the last {@value #MOST} of them. Thread-safe. */
final class MediaDialogs {

    private static final int MOST = 10_000;
    private static final String CLOSE = "closeDialog";
    private static final String ID = "dialogid";
    private static final Set<String> OPENING = Set.of("openDeviceWebrtcDialog", "openDeviceBvrtcDialog", "openConferenceWebrtcDialog",
            "openConferenceBvrtcDialog", "openConferenceWebsocketDialog", "openPlaybackDialog");

    private final Map<Dialog, ApiClient> open = Collections.synchronizedMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Dialog, ApiClient> eldest) {
            return size() > MOST; // who never closes any has them ended by the other side
        }
    });

    private record Dialog(String baseUrl, String id) {
    }

    /** The envelope of an operation, which watches what the operation opens and closes. */
    Envelope watching(Operation operation, String baseUrl, ApiClient client) {
        Envelope envelope = BvcspEnvelope.of(operation);
        if (OPENING.contains(operation.name())) {
            return answer -> opened(envelope.unwrap(answer), baseUrl, client);
        }
        return operation.name().equals(CLOSE) ? answer -> closed(envelope.unwrap(answer), answer, baseUrl) : envelope;
    }

    private ApiResult opened(ApiResult result, String baseUrl, ApiClient client) {
        if (result.value() instanceof Map<?, ?> dialog && dialog.get("dialogid") != null) {
            open.put(new Dialog(baseUrl, dialog.get("dialogid").toString()), client);
        }
        return result;
    }

    private ApiResult closed(ApiResult result, ApiAnswer answer, String baseUrl) {
        open.remove(new Dialog(baseUrl, answer.argument(ID).toString()));
        return result;
    }

    /** What closes those that are open. */
    List<Callable<Object>> closings() {
        synchronized (open) {
            List<Callable<Object>> closings = new ArrayList<>();
            open.forEach((dialog, client) -> closings.add(() -> client.call(BvcspOperations.find(CLOSE), Map.of(ID, dialog.id))));
            open.clear();
            return closings;
        }
    }
}
