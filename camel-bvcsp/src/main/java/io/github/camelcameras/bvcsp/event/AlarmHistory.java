package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.Operation;

/** The platform's record of alarms. */
record AlarmHistory(ApiClient client) implements History {

    private static final Operation LIST = BvcspOperations.find("listAlarms");

    @Override
    public Items since(Instant since, Instant now) {
        return new PagedEvents(client, LIST, Map.of("timestamp_min", since.getEpochSecond()), BvcspEvents::alarm);
    }
}
