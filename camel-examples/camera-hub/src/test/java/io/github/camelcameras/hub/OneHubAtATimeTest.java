package io.github.camelcameras.hub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.cluster.CamelClusterMember;
import org.apache.camel.cluster.CamelClusterService;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.support.cluster.AbstractCamelClusterService;
import org.apache.camel.support.cluster.AbstractCamelClusterView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OneHubAtATimeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SunmiIpcSimulator simulator = SunmiIpcSimulator.start();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Leadership first = new Leadership();
    private final Leadership second = new Leadership();
    private final List<CamelContext> hubs = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        for (Leadership leadership : List.of(first, second)) {
            CamelContext hub = new DefaultCamelContext();
            SunmiIpcComponent component = new SunmiIpcComponent();
            component.getConfiguration().setAppId(SimulatorOptions.APP_ID);
            component.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
            component.setTrustedFingerprints(simulator.fingerprint());
            hub.addComponent("sunmi-ipc", component);
            hub.getRegistry().bind("cluster", CamelClusterService.class, leadership);
            OneHubAtATime.apply(hub);
            hub.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + simulator.channelPort()).routeId("channel")
                            .process(exchange -> events.add(exchange.getMessage().getHeader("CamelCameraEventId", String.class)));
                }
            });
            hub.start();
            hubs.add(hub);
        }
    }

    @AfterEach
    void stop() {
        hubs.forEach(CamelContext::stop);
        simulator.close();
    }

    @Test
    void onlyTheLeaderIsConnected() {
        assertThat(simulator.channels().attempts(0)).isZero();
        first.taken(true);
        await().atMost(PATIENCE).until(() -> simulator.channels().subscribed() == 1);
        assertThat(hubs.get(1).getRouteController().getRouteStatus("channel").isStopped()).isTrue();

        first.taken(false);
        assertThat(simulator.channels().attempts(0)).isEqualTo(1);
        await("a connection that is closed with the leadership").atMost(PATIENCE).until(() -> simulator.channels().connections() == 0);
        assertThat(simulator.channels().disconnects()).isEqualTo(1);

        second.taken(true);
        await().atMost(PATIENCE).until(() -> simulator.channels().subscribed() == 1);
        simulator.channels().publish(0, simulator.events().dynamicDetect(0, 1));
        await().atMost(PATIENCE).until(() -> simulator.channels().acknowledged() == 1);
        assertThat(events).hasSize(1);

        second.taken(false);
        first.taken(true); // again
        await().atMost(PATIENCE).until(() -> simulator.channels().attempts(0) == 3 && simulator.channels().subscribed() == 1);
        await().atMost(PATIENCE).until(() -> simulator.channels().connections() == 1);
    }

    @Test
    void whatVendorsComeToRunsInEveryHub() {
        assertThat(isForOne("bvcsp:alarms?recoverOnReconnect=true")).isTrue();
        assertThat(isForOne("ezviz:listAlarms?delay=1000")).isTrue();
        assertThat(isForOne("ezviz:webhook?webhookPath=/ezviz")).isFalse();
        assertThat(isForOne("ezviz://webhook")).isFalse();
        assertThat(isForOne("direct:ezviz-events")).isFalse();
        assertThat(isForOne("kafka:camera-events")).isFalse();
    }

    @Test
    void withoutAClusterServiceNothingChanges() throws Exception {
        CamelContext hub = new DefaultCamelContext();
        OneHubAtATime.apply(hub);

        assertThat(hub.getRoutePolicyFactories()).isEmpty();
    }

    private boolean isForOne(String uri) {
        return new OneHubAtATime().createRoutePolicy(hubs.get(0), "any", new RouteDefinition(uri)) != null;
    }

    /** A cluster service whose leader is who the test says. */
    private static final class Leadership extends AbstractCamelClusterService<Leadership.View> {

        private final List<View> views = new ArrayList<>();
        private volatile boolean leader;

        void taken(boolean now) {
            leader = now;
            views.forEach(View::changed);
        }

        @Override
        protected View createView(String namespace) {
            View view = new View(namespace);
            views.add(view);
            return view;
        }

        private final class View extends AbstractCamelClusterView implements CamelClusterMember {

            View(String namespace) {
                super(Leadership.this, namespace);
            }

            void changed() {
                fireLeadershipChangedEvent(leader ? this : null);
            }

            @Override
            public Optional<CamelClusterMember> getLeader() {
                return leader ? Optional.of(this) : Optional.empty();
            }

            @Override
            public CamelClusterMember getLocalMember() {
                return this;
            }

            @Override
            public List<CamelClusterMember> getMembers() {
                return List.of();
            }

            @Override
            public boolean isLeader() {
                return leader;
            }

            @Override
            public boolean isLocal() {
                return true;
            }

            @Override
            public String getId() {
                return "this";
            }
        }
    }
}
