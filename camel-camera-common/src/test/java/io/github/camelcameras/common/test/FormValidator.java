package io.github.camelcameras.common.test;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.tomakehurst.wiremock.http.Request;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the values in forms against the schema, which alone says whether digits are a number or a text. */
final class FormValidator {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenAPI document;
    private final SchemaValidator validator;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    FormValidator(OpenAPI document) {
        this.document = document;
        this.validator = new SchemaValidator(document, new MessageResolver(LevelResolver.defaultResolver()));
    }

    void check(Request request) {
        String type = request.containsHeader("Content-Type") ? request.getHeader("Content-Type") : "";
        if (!type.startsWith(FORM) && !type.startsWith(MULTIPART)) {
            return;
        }
        if (request.getBody() == null || request.getBody().length == 0) {
            return; // a media type can be documented for nothing
        }
        String path = URI.create(request.getUrl()).getPath();
        Operation operation = document.getPaths().get(path).readOperationsMap().get(HttpMethod.valueOf(request.getMethod().getName()));
        if (operation.getRequestBody() == null) {
            return;
        }
        Content content = operation.getRequestBody().getContent();
        MediaType form = content.get(request.isMultipart() ? MULTIPART : FORM);
        if (form != null) {
            if (operation.getExtensions() != null && operation.getExtensions().containsKey("x-additional-arguments")) {
                form.getSchema().setAdditionalProperties(true); // what OpenAPI means by saying nothing, and the validator does not
            }
            ObjectNode values = request.isMultipart() ? parts(request, form) : values(request.getBodyAsString(), form);
            validator.validate(() -> values, form.getSchema(), "request.body").getMessages()
                    .forEach(message -> faults.add(operation.getOperationId() + ": " + message.getMessage()));
        }
    }

    private static ObjectNode parts(Request request, MediaType form) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Request.Part part : request.getParts()) {
            values.set(part.getName(), value(part.getName(), part.getBody().asString(), form));
        }
        return values;
    }

    private static ObjectNode values(String body, MediaType form) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
                String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                values.set(name, value(name, value, form));
            }
        }
        return values;
    }

    private static JsonNode value(String name, String value, MediaType form) {
        Schema<?> schema = form.getSchema();
        Schema<?> property = schema.getProperties() == null ? null : schema.getProperties().get(name);
        if (property != null && "integer".equals(property.getType()) && value.matches("-?[0-9]{1,18}")) {
            return number(Long.parseLong(value));
        }
        if (property != null && form.getEncoding() != null && form.getEncoding().containsKey(name)) {
            try {
                return JSON.readTree(value); // the document says that it is JSON
            } catch (JsonProcessingException e) {
                return TextNode.valueOf(value);
            }
        }
        // a file is not counted in characters
        return TextNode.valueOf(property != null && "binary".equals(property.getFormat()) ? "" : value);
    }

    /** As Jackson reads it in the document: otherwise it is not found in an enum. */
    private static JsonNode number(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    void assertValid() {
        assertThat(faults).as("forms that are not as the document has them").isEmpty();
    }

    void reset() {
        faults.clear();
    }
}
