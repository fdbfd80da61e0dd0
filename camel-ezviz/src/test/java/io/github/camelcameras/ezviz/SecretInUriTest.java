package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.camelcameras.common.test.LogCapture;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A secret that stands in a URI is refused, and what says so does not have it; nor has the log, which is watched for all tests. */
class SecretInUriTest {

    private static final String REASON = "Argument 'validateCode' of operation addDevice is a secret";
    private static final String ADD = "ezviz:addDevice?param.deviceSerial=1&param.validateCode=";

    private final CamelContext context = new DefaultCamelContext();

    @BeforeEach
    void addAccount() {
        EzvizComponent component = new EzvizComponent();
        component.getConfiguration().setAppKey("key");
        component.getConfiguration().setSecretKey("secret");
        context.addComponent("ezviz", component);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = { NoEzvizSecretsInLogs.PASSWORD, "RAW(" + NoEzvizSecretsInLogs.PASSWORD + ")",
            NoEzvizSecretsInLogs.PASSWORD + "&noSuchOption=1", NoEzvizSecretsInLogs.PASSWORD + "&param.noSuchArgument=1" })
    void inTo(String value) throws Exception {
        assertRefused(REASON, catchThrowable(() -> {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:add").to(ADD + value);
                }
            });
            context.start();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = { NoEzvizSecretsInLogs.PASSWORD, "RAW(" + NoEzvizSecretsInLogs.PASSWORD + ")" })
    void inFrom(String value) throws Exception {
        assertRefused("Argument 'code' of operation getLiveAddress is a secret", catchThrowable(() -> {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("ezviz:getLiveAddress?param.deviceSerial=1&param.code=" + value).to("mock:address");
                }
            });
            context.start();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = { NoEzvizSecretsInLogs.PASSWORD, "RAW(" + NoEzvizSecretsInLogs.PASSWORD + ")" })
    void inToD(String value) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:add").toD("ezviz:addDevice?param.deviceSerial=${body}&param.validateCode=${header.secret}");
                from("direct:literal").toD("ezviz:addDevice?param.deviceSerial=${body}&param.validateCode=" + value);
            }
        });
        context.start();
        Exchange refused = context.createProducerTemplate().request("direct:add", exchange -> {
            exchange.getMessage().setBody("1");
            exchange.getMessage().setHeader("secret", value);
        });
        assertRefused(REASON, refused.getException());
        assertRefused(REASON, context.createProducerTemplate().request("direct:literal", exchange -> exchange.getMessage().setBody("1"))
                .getException());
    }

    @ParameterizedTest
    @ValueSource(strings = { NoEzvizSecretsInLogs.PASSWORD, "RAW(" + NoEzvizSecretsInLogs.PASSWORD + ")" })
    void inAProducerTemplate(String value) {
        context.start();
        assertRefused(REASON, catchThrowable(() -> context.createProducerTemplate().requestBody(ADD + value, (Object) null)));
    }

    @ParameterizedTest
    @ValueSource(strings = { NoEzvizSecretsInLogs.PASSWORD, "RAW(" + NoEzvizSecretsInLogs.PASSWORD + ")" })
    void onCamelMainFromAProperty(String value, @TempDir Path folder) throws IOException {
        Path properties = Files.writeString(folder.resolve("application.properties"), "validate.code = " + value);
        Main main = new Main();
        main.setPropertyPlaceholderLocations("file:" + properties);
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:add").to(ADD + "{{validate.code}}");
            }
        });
        try {
            assertRefused(REASON, catchThrowable(main::start));
        } finally {
            main.stop();
        }
    }

    private static void assertRefused(String reason, Throwable refusal) {
        assertThat(refusal).hasStackTraceContaining(reason);
        NoEzvizSecretsInLogs.assertNoSecretIn(refusal);
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains(NoEzvizSecretsInLogs.PASSWORD));
    }
}
