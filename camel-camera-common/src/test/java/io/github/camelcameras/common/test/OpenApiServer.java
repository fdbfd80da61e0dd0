package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.whitelist.ValidationErrorsWhitelist;
import com.atlassian.oai.validator.wiremock.OpenApiValidationListener;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;

import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.allOf;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.anyOf;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.headerContainsSubstring;
import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.messageHasKey;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.requestMatching;

/**
 * A server that is made from nothing but a vendor's OpenAPI document: answers every operation with the document's example,
 * and remembers each request that is not as the document has it.
 */
public final class OpenApiServer implements AutoCloseable {

    /** The validator takes every digit in a form for a number: see {@link FormValidator}. */
    private static final ValidationErrorsWhitelist FORMS = ValidationErrorsWhitelist.create().withRule("values of forms",
            allOf(headerContainsSubstring("Content-Type", "application/x-www-form-urlencoded"), anyOf(
                    messageHasKey("validation.request.body.schema.type"), messageHasKey("validation.request.body.schema.enum"))));

    /** A path without parameters goes before one with them. */
    private static final int LITERAL = 1;
    private static final int TEMPLATE = 2;

    private final String self;
    private final QueryPaths paths;
    private final OpenAPI document;
    private final WireMockServer server;
    private final OpenApiValidationListener validator;
    private final FormValidator forms;
    private volatile boolean otherAnswers;

    public OpenApiServer(Path file) {
        this(file, "https://this-server.example.com");
    }

    /** @param self an address in the document's examples that stands for this server */
    public OpenApiServer(Path file, String self) {
        this.self = self;
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        paths = new QueryPaths(read(file));
        document = new OpenAPIV3Parser().readContents(paths.document(), null, options).getOpenAPI();
        // otherwise the validator closes both halves of an allOf, and nothing fits an envelope
        LevelResolver openSchemas = LevelResolver.create()
                .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE).build();
        validator = new OpenApiValidationListener(OpenApiInteractionValidator.createForInlineApiSpecification(paths.document())
                .withLevelResolver(openSchemas).withWhitelist(FORMS.withRule("answers that are not the document's",
                        (message, operation, request, response) -> response != null && otherAnswers)).build());
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        forms = new FormValidator(document);
        server.addMockServiceRequestListener((request, response) -> {
            Request asInDocument = paths.request(request);
            validator.requestReceived(asInDocument, response);
            forms.check(asInDocument);
        });
        server.start();
        answerAsDocumented();
    }

    /** Answers with the document's examples, as it does until told otherwise. */
    public void answerAsDocumented() {
        answer(200, (operation, example) -> example);
        otherAnswers = false;
    }

    /**
     * Answers otherwise than with the document's examples; only requests are then held against the document.
     *
     * @param status of HTTP
     * @param answer made of the name of an operation and its example
     */
    public void answer(int status, BiFunction<String, JsonNode, JsonNode> answer) {
        otherAnswers = true;
        server.resetMappings();
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> serve(path, method, operation,
                status, answer.apply(operation.getOperationId(), example(operation)))));
    }

    private void serve(String path, HttpMethod method, Operation operation, int status, JsonNode answer) {
        boolean template = path.contains("{");
        Pattern pattern = Pattern.compile(Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q"));
        String mediaType = operation.getResponses().get("200").getContent().keySet().iterator().next();
        server.stubFor(requestMatching(request -> MatchResult.of(request.getMethod().getName().equals(method.name())
                && pattern.matcher(URI.create(paths.request(request).getUrl()).getPath()).matches()))
                .atPriority(template ? TEMPLATE : LITERAL)
                .willReturn(aResponse().withStatus(status).withHeader("Content-Type", mediaType)
                        .withBody(answer.isTextual() ? answer.textValue() : answer.toString())));
    }

    /** A text for an operation that does not answer JSON. */
    private JsonNode example(Operation operation) {
        Object example = operation.getResponses().get("200").getContent().values().iterator().next().getExample();
        try {
            return example instanceof String || example == null ? new TextNode(String.valueOf(example))
                    : Json.mapper().readTree(here(Json.pretty(example)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with the address of this server where the document has the one that stands for it. */
    String here(String text) {
        return text.replace(self, baseUrl());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public JsonNode example(String operationId) {
        return document.getPaths().values().stream().flatMap(item -> item.readOperations().stream())
                .filter(operation -> operation.getOperationId().equals(operationId)).map(this::example).findFirst().orElseThrow();
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
