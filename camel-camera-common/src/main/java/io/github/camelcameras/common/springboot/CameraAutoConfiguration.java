package io.github.camelcameras.common.springboot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.webhook.WebhookFilter;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.spi.ComponentCustomizer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.support.PropertyBindingSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Sets <code>camel.component.&lt;scheme&gt;.*</code> of Spring Boot's properties on the camera components. */
@AutoConfiguration(after = CamelAutoConfiguration.class)
@ConditionalOnClass(CamelAutoConfiguration.class)
@ConditionalOnBean(CamelAutoConfiguration.class)
public class CameraAutoConfiguration {

    @Bean
    static ComponentCustomizer cameraComponentCustomizer(Environment environment) {
        return new ComponentCustomizer() {
            @Override
            public boolean isEnabled(String name, Component target) {
                return target instanceof CameraComponent;
            }

            @Override
            public void configure(String name, Component target) {
                CameraAutoConfiguration.configure(environment, "camel.component." + name, target);
            }
        };
    }

    /** Takes the posts to webhooks, where the application has an HTTP server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class WebhookFilterConfiguration {

        /** Behind all other filters, so that those which let nobody in but some are asked before. */
        @Bean
        WebhookFilter cameraWebhookFilter(ObjectProvider<CamelContext> contexts) {
            return new WebhookFilter(contexts::stream);
        }
    }

    private static void configure(Environment environment, String prefix, Component target) {
        Map<String, Object> options = new LinkedHashMap<>();
        Binder.get(environment).bind(prefix, Bindable.mapOf(String.class, String.class)).orElse(Map.of())
                .forEach((name, value) -> options.put(name.replace("-", "").replace("_", ""), value));
        // Camel's own switches, which are no options of the component
        options.keySet().removeIf(name -> name.equals("enabled") || name.startsWith("customizer"));
        requireKnown(prefix, options.keySet(), target);
        PropertyBindingSupport.build()
                .withCamelContext(target.getCamelContext())
                .withTarget(target)
                .withConfigurer(target.getComponentPropertyConfigurer())
                .withIgnoreCase(true)
                .withReflection(false)
                .withMandatory(true)
                .withRemoveParameters(false)
                .withProperties(options)
                .bind();
    }

    /** A misspelt option stops the application. Not left to Camel, whose exception would print the value. */
    private static void requireKnown(String prefix, Set<String> names, Component target) {
        PropertyConfigurerGetter configurer = (PropertyConfigurerGetter) target.getComponentPropertyConfigurer();
        for (String name : names) {
            if (configurer.getOptionType(name, true) == null) {
                throw new IllegalArgumentException("Unknown option " + prefix + "." + name);
            }
        }
    }
}
