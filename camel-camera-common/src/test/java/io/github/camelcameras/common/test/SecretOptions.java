package io.github.camelcameras.common.test;

import java.util.List;
import java.util.stream.Stream;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.DefaultComponent;
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

    /**
     * Checks that a secret which is read from a file with a line break at its end is the secret, for every option.
     *
     * @param name of an endpoint
     */
    public static void assertStripped(ComponentModel model, DefaultComponent component, String name) {
        CamelContext context = new DefaultCamelContext();
        try {
            context.addComponent(model.getScheme(), component);
            assertStripped(model.getComponentOptions().stream(), context, component, component.getComponentPropertyConfigurer());
            assertStripped(model.getEndpointOptions().stream(), context, context.getEndpoint(model.getScheme() + ":" + name),
                    component.getEndpointPropertyConfigurer());
        } finally {
            context.stop();
        }
    }

    private static void assertStripped(Stream<? extends BaseOptionModel> options, CamelContext context, Object target,
            PropertyConfigurer configurer) {
        List<String> secrets = options.filter(BaseOptionModel::isSecret).map(BaseOptionModel::getName).toList();
        assertThat(secrets).isNotEmpty().allSatisfy(name -> {
            configurer.configure(context, target, name, " s3cr3t \r\n", true);
            assertThat(((PropertyConfigurerGetter) configurer).getOptionValue(target, name, true)).as(name).isEqualTo("s3cr3t");
        });
    }
}
