package io.github.camelcameras.common.test;

import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.util.SensitiveUtils;
import org.apache.camel.util.URISupport;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel masks secrets by their names only. */
public final class SecretOptions {

    private SecretOptions() {
    }

    /**
     * Checks that Camel masks every secret option, in properties and in URIs.
     *
     * @param some options that are secret: otherwise a component that marks none would pass
     */
    public static void assertMasked(ComponentModel model, String... some) {
        List<String> secrets = Stream.concat(model.getComponentOptions().stream(), model.getEndpointOptions().stream())
                .filter(BaseOptionModel::isSecret).map(BaseOptionModel::getName).toList();
        assertThat(secrets).contains(some).allSatisfy(name -> {
            assertThat(SensitiveUtils.containsSensitive("camel.component." + model.getScheme() + "." + name)).as(name).isTrue();
            assertThat(URISupport.sanitizeUri(model.getScheme() + ":webhook?a=b&" + name + "=hidden&c=d")).doesNotContain("hidden");
        });
    }
}
