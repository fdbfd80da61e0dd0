package io.github.camelcameras.common.test;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.whitelist.ValidationErrorsWhitelist;
import com.atlassian.oai.validator.wiremock.OpenApiValidationListener;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;

import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.allOf;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.anyOf;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.headerContainsSubstring;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.messageHasKey;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * A server that is made from nothing but a vendor's OpenAPI document: answers every operation with the document's example,
 * and remembers each request that is not as the document has it.
 */
public final class OpenApiServer implements AutoCloseable {

    /** The validator takes every digit in a form for a number: see {@link FormValidator}. */
    private static final ValidationErrorsWhitelist FORMS = ValidationErrorsWhitelist.create().withRule("values of forms",
            allOf(headerContainsSubstring("Content-Type", "application/x-www-form-urlencoded"), anyOf(
                    messageHasKey("validation.request.body.schema.type"), messageHasKey("validation.request.body.schema.enum"))));

    private final OpenAPI document;
    private final WireMockServer server;
    private final OpenApiValidationListener validator;
    private final FormValidator forms;

    public OpenApiServer(Path file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        document = new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options).getOpenAPI();
        // otherwise the validator closes both halves of an allOf, and nothing fits an envelope
        LevelResolver openSchemas = LevelResolver.create()
                .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE).build();
        validator = new OpenApiValidationListener(OpenApiInteractionValidator.createForSpecificationUrl(file.toUri().toString())
                .withLevelResolver(openSchemas).withWhitelist(FORMS).build());
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        server.addMockServiceRequestListener(validator);
        forms = new FormValidator(document);
        server.addMockServiceRequestListener((request, response) -> forms.check(request));
        server.start();
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> answer(path, method,
                operation)));
    }

    private void answer(String path, HttpMethod method, Operation operation) {
        MediaType json = operation.getResponses().get("200").getContent().get("application/json");
        server.stubFor(request(method.name(), urlPathEqualTo(path)).willReturn(aResponse()
                .withHeader("Content-Type", "application/json").withBody(Json.pretty(json.getExample()))));
    }

    public String baseUrl() {
        return "http://localhost:" + server.port();
    }

    /** The port for TLS, with a certificate that nobody can verify. */
    public int httpsPort() {
        return server.httpsPort();
    }

    /** The names of all operations of the document. */
    public Set<String> operations() {
        return document.getPaths().values().stream().flatMap(item -> item.readOperations().stream())
                .map(Operation::getOperationId).collect(Collectors.toSet());
    }

    /** The example that the document has for the answer to an operation. */
    public Object example(String operationId) {
        return document.getPaths().values().stream().flatMap(item -> item.readOperations().stream())
                .filter(operation -> operation.getOperationId().equals(operationId))
                .map(operation -> operation.getResponses().get("200").getContent().get("application/json").getExample())
                .findFirst().orElseThrow();
    }

    /** @throws RuntimeException if a request since the last time was not as the document has it; says what was wrong */
    public void assertValidRequests() {
        try {
            validator.assertValidationPassed();
            forms.assertValid();
        } finally {
            validator.reset();
            forms.reset();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
