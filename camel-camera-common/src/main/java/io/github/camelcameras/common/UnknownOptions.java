package io.github.camelcameras.common;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelcameras.common.operation.Suggestion;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.EndpointUriFactory;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;

/**
 * Options that there are not. What says so has their names and no values, as Camel's exceptions have: one can be a secret by the name that
 * the vendor's document has for it, or misspelt.
 *
 * @param known   the options that there are
 * @param secrets those of them that are secrets
 */
record UnknownOptions(Vendor vendor, Set<String> known, Set<String> secrets) {

    private static final Pattern SECRET = Pattern.compile("(?i).*(?:secret|key|token|pass|pwd|sign|credential|code|auth).*");

    /** Those of the endpoints of a vendor. */
    static UnknownOptions of(Vendor vendor, CamelContext context) {
        EndpointUriFactory uris = context == null ? null : context.getCamelContextExtension().getEndpointUriFactory(vendor.scheme());
        return uris == null ? new UnknownOptions(vendor, Set.of(), Set.of())
                : new UnknownOptions(vendor, uris.propertyNames(), uris.secretPropertyNames());
    }

    /** What is said of those that are not known, and whose values are to be kept out of what is logged; <code>null</code> for nothing. */
    String secretsAmong(Collection<String> options) {
        List<String> unknown = options.stream().filter(this::mayBeSecret)
                .filter(option -> known.stream().noneMatch(option::equalsIgnoreCase)).sorted().toList();
        return unknown.isEmpty() ? null : message(unknown);
    }

    private boolean mayBeSecret(String option) {
        return SECRET.matcher(option).matches() || Suggestion.of(option, secrets).contains("did you mean");
    }

    String message(Collection<String> options) {
        return options.stream().map(option -> "Unknown option " + option + " of " + vendor.scheme() + hint(option))
                .collect(Collectors.joining(". "));
    }

    private String hint(String option) {
        String plain = plain(option);
        return vendor.ownNames().entrySet().stream().filter(name -> plain(name.getKey()).equals(plain)).map(Map.Entry::getValue).findFirst()
                .map(name -> ", which is called " + name + " here").orElseGet(() -> Suggestion.of(option, known));
    }

    private static String plain(String option) {
        return option.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    /** The same configurer, which refuses options that may be secrets, by a {@link Refusal}. */
    PropertyConfigurer refusing(PropertyConfigurer configurer) {
        return configurer instanceof PropertyConfigurerGetter getter ? new Refusing(this, configurer, getter) : configurer;
    }

    /** An error, as every exception is wrapped by Camel in one that has the property with its value. */
    private static final class Refusal extends Error {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    private record Refusing(UnknownOptions unknown, PropertyConfigurer configurer, PropertyConfigurerGetter getter)
            implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

        @Override
        public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
            boolean configured = configurer.configure(context, target, name, value, ignoreCase);
            if (!configured && unknown.mayBeSecret(name)) {
                throw new Refusal(unknown.message(List.of(name)));
            }
            return configured;
        }

        @Override
        public Class<?> getOptionType(String name, boolean ignoreCase) {
            return getter.getOptionType(name, ignoreCase);
        }

        @Override
        public String[] getAutowiredNames() {
            return getter.getAutowiredNames();
        }

        @Override
        public Object getCollectionValueType(Object target, String name, boolean ignoreCase) {
            return getter.getCollectionValueType(target, name, ignoreCase);
        }

        @Override
        public Object getOptionValue(Object target, String name, boolean ignoreCase) {
            return getter.getOptionValue(target, name, ignoreCase);
        }
    }
}
