package io.github.camelcameras.hub;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.common.CameraConstants;
import org.apache.camel.CamelContext;
import org.apache.camel.component.kafka.KafkaClientFactory;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.apache.camel.util.StringHelper;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What camel-kafka is told to write. Compiled once, and run with each Camel, as the header with the key has had two names. */
class TopicRoutesTest {

    private static final String KAFKA = "camel.component.kafka.";
    private static final RecordMetadata WRITTEN = new RecordMetadata(new TopicPartition("camera-events", 0), 0, 0, 0, 0, 0);

    private final List<ProducerRecord<?, ?>> records = new CopyOnWriteArrayList<>();

    @Test
    void theKeyOfAnEventIsItsCameraAndNothingOfTheKeyIsAHeader() throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        KafkaComponent kafka = new KafkaComponent();
        kafka.setKafkaClientFactory(proxy(KafkaClientFactory.class, (self, method, arguments) -> switch (method.getName()) {
            case "getProducer" -> proxy(Producer.class, this::produce);
            case "getBrokers", "getBootstrapServers" -> "localhost:1";
            default -> null;
        }));
        context.addComponent("kafka", kafka);
        context.setAutoStartup(false);
        context.addRoutes(new TopicRoutes(null, null));
        context.start();
        context.getRouteController().startRoute("topic");

        context.createProducerTemplate().sendBodyAndHeaders("direct:camera-events", "{}",
                Map.of(CameraConstants.DEVICE_ID, "C-1", CameraConstants.EVENT_ID, "1", "Content-Type", "application/cloudevents+json"));

        assertThat(records).singleElement().satisfies(written -> {
            assertThat(written.key()).isEqualTo("C-1");
            assertThat(written.value()).isEqualTo("{}");
            assertThat(written.headers()).extracting(header -> header.key()).containsExactly("Content-Type");
        });
        context.stop();
    }

    @Test
    void whileKafkaIsAwayAnEventIsRefusedBeforeAPlatformGivesUp() throws Exception {
        KafkaComponent kafka = new KafkaComponent();
        DefaultCamelContext context = new DefaultCamelContext();
        context.addComponent("kafka", kafka);
        PropertyBindingSupport.build().withCamelContext(context).withTarget(kafka).withProperties(kafkaOptions()).bind();
        kafka.getConfiguration().setBrokers("localhost:1");
        context.setAutoStartup(false);
        context.addRoutes(new TopicRoutes(null, null));
        context.start();
        context.getRouteController().startRoute("topic");

        refuse(context); // the first loads classes
        long begun = System.nanoTime();
        refuse(context);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("EZVIZ waits two seconds").isLessThan(Duration.ofSeconds(2));
        assertThat(kafka.getConfiguration().getDeliveryTimeoutMs()).as("to a broker that is slow").isLessThan(1500);
        context.stop();
    }

    private static void refuse(CamelContext context) {
        assertThat(context.createProducerTemplate().request("direct:camera-events", exchange -> exchange.getMessage().setBody("{}"))
                .getException()).isInstanceOf(TimeoutException.class);
    }

    private static Map<String, Object> kafkaOptions() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = TopicRoutes.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        }
        Map<String, Object> options = new HashMap<>();
        properties.stringPropertyNames().stream().filter(name -> name.startsWith(KAFKA) && !name.endsWith("brokers"))
                .forEach(name -> options.put(StringHelper.dashToCamelCase(name.substring(KAFKA.length())), properties.getProperty(name)));
        return options;
    }

    private Object produce(Object self, Method method, Object[] arguments) {
        if (!method.getName().equals("send")) {
            return null;
        }
        records.add((ProducerRecord<?, ?>) arguments[0]);
        if (arguments.length > 1) {
            ((Callback) arguments[1]).onCompletion(WRITTEN, null);
        }
        return CompletableFuture.completedFuture(WRITTEN);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }
}
