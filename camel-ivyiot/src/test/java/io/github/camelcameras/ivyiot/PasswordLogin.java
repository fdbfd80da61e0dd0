package io.github.camelcameras.ivyiot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The example of the component's page, as it stands there. */
public final class PasswordLogin implements IvyiotCredentialsProvider {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final Map<String, String> fields;

    /** @param passwordMd5 the MD5 of the user's password, in lower-case hexadecimal digits */
    public PasswordLogin(String baseUrl, String clientId, String clientSecret, String oemCode, String username, String passwordMd5) {
        address = URI.create(baseUrl + "/oauth?service=authorize");
        fields = Map.of("grantType", "password", "clientId", clientId, "clientSecret", clientSecret, "oemCode", oemCode,
                "username", username, "password", passwordMd5);
    }

    @Override
    public IvyiotCredentials get() {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest login = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        try {
            JsonNode answer = new ObjectMapper().readTree(http.send(login, BodyHandlers.ofString()).body());
            return new IvyiotCredentials(fields.get("clientId"), answer.findPath("openId").asText(),
                    answer.findPath("accessToken").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("The login of " + fields.get("username") + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The login of " + fields.get("username") + " was interrupted", e);
        }
    }
}
