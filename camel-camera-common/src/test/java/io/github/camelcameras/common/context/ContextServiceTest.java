package io.github.camelcameras.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.context.ContextService;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.service.ServiceSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContextServiceTest {

    private static final long PATIENCE = 30;

    private final CamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void thereIsOneInAContext() {
        Shared first = find();

        assertThat(find()).isSameAs(first);
        context.stop();
        assertThat(first.isStopped()).isTrue();
    }

    @Test
    void aRouteThatStopsFindsItWhileAnotherThreadStopsTheContext() throws Exception {
        Shared shared = find();
        synchronized (context) { // as Spring Boot's does while it stops
            assertThat(CompletableFuture.supplyAsync(this::find).get(PATIENCE, TimeUnit.SECONDS)).isSameAs(shared);
        }
    }

    private Shared find() {
        return ContextService.of(context, Shared.class, Shared::new);
    }

    private static final class Shared extends ServiceSupport {
    }
}
