package io.github.camelcameras.ivyiot;

/**
 * Who calls the platform ("Important parameters", 2.2.2 of the document). A login gives openId and accessToken; it is not part of the
 * document, and thus not of this component.
 *
 * @param clientId    the application
 * @param openId      the user
 * @param accessToken the token of the user
 */
public record IvyiotCredentials(String clientId, String openId, String accessToken) {

    /** @throws IllegalArgumentException if one is missing */
    public IvyiotCredentials {
        if (isMissing(clientId) || isMissing(openId) || isMissing(accessToken)) {
            throw new IllegalArgumentException("Credentials of ivyiot need clientId, openId and accessToken");
        }
    }

    private static boolean isMissing(String value) {
        return value == null || value.isBlank();
    }

    @Override
    public String toString() {
        return "IvyiotCredentials[" + clientId + ", " + openId + "]"; // what is logged must not hold the token
    }
}
