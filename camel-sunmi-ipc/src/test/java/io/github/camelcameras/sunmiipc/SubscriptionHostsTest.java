package io.github.camelcameras.sunmiipc;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Which cameras are kept subscribed to the webhook, and where they are to post to. */
class SubscriptionHostsTest extends SubscriptionTestSupport {

    @Test
    void whatIsNoAddressAmongTheHostsOfABeanIsToldAndTheOthersAreSubscribed() throws Exception {
        Supplier<Collection<String>> cameras = () -> List.of("not/an/address", "127.0.0.1");
        context.getRegistry().bind("cameras", cameras);

        subscribe("&hostsSupplier=%23cameras");

        await().atMost(SOON).until(() -> reportMotion(0).equals(List.of(200)));
        await().atMost(SOON).until(() -> logged("WARN", "Option hosts must be").size() == 1);
    }

    @Test
    void aBeanThatFailsIsTold() throws Exception {
        Supplier<Collection<String>> cameras = () -> {
            throw new IllegalStateException("no database");
        };
        context.getRegistry().bind("cameras", cameras);

        subscribe("&hostsSupplier=%23cameras");

        await().atMost(SOON).until(() -> logged("WARN", "no database").size() == 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hosts=127.0.0.1|needs callbackUrl",
            "hosts=127.0.0.1&callbackUrl=nowhere|callbackUrl must be an address",
            "hosts=127.0.0.1&callbackUrl=http://10.0.0.1/elsewhere|callbackUrl must end with webhookPath, /sunmi",
            "hosts=127.0.0.1&callbackUrl=http://10.0.0.1/sunmi/s-e-c-r-e-t-o-k-e-n&token=s-e-c-r-e-t-o-k-e-n|the token is appended to it",
            "hosts=127.0.0.1&callbackUrl=http://10.0.0.1/sunmi&subscriptionCheckInterval=0|subscriptionCheckInterval must be more than 0",
            "callbackUrl=http://10.0.0.1/sunmi|Option hosts must be" })
    void anOptionThatIsMissingOrWrongIsRefused(String options, String message) {
        addComponent();
        assertThatThrownBy(() -> addRoute("sunmi-ipc:webhook?webhookPath=/sunmi&autoSubscribe=true&" + options))
                .hasStackTraceContaining(message);
    }
}
