package io.github.camelcameras.common.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a route's author should know of arguments that are no mistake for certain; each is said once. Thread-safe. */
final class Warnings {

    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);
    /** A vocabulary without end is not kept. */
    private static final int MOST = 200;

    private final Set<String> given = ConcurrentHashMap.newKeySet();

    /** An argument of other operations only is left out, so that one set of headers serves several calls. */
    void ofUnused(Operation operation, String name) {
        if (isNew(operation.name() + ' ' + name)) {
            LOG.warn("Argument '{}' is not used by operation {}, which has no such argument{}", name, operation.name(),
                    Suggestion.of(name, operation.names(name)));
        }
    }

    /** A value of an open vocabulary that the vendor's document does not have. */
    void ofUndocumented(Operation operation, Map<String, Object> arguments) {
        for (Parameter parameter : operation.parameters()) {
            Object value = parameter.limits().open() ? arguments.get(parameter.name()) : null;
            if (value != null && !parameter.limits().isKnown(value) && isNew(operation.name() + ' ' + parameter.name() + ' ' + value)) {
                LOG.warn("Argument '{}' of operation {} is {}, which the vendor's document does not have: sent as it is", parameter.name(),
                        operation.name(), value);
            }
        }
    }

    private boolean isNew(String warning) {
        return given.size() < MOST && given.add(warning);
    }
}
