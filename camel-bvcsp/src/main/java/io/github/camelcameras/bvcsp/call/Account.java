package io.github.camelcameras.bvcsp.call;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.session.SessionKey;

/**
 * The user of a platform, and how requests are spelt there.
 *
 * @param baseUrl    of the platform
 * @param username   may be <code>null</code> where there is a token
 * @param password   may be <code>null</code> where there is a token
 * @param token      what something else gets and renews; <code>null</code> for a login
 * @param idSpelling of the member that the document calls ID
 */
public record Account(String baseUrl, String username, String password, String token, String idSpelling) {

    /**
     * What tells one user of one platform from another; holds a digest of the secret.
     *
     * @throws IllegalArgumentException if username or password is missing, and there is no token
     */
    public SessionKey key() {
        return token != null ? SessionKey.of("bvcsp", baseUrl, "", token)
                : SessionKey.of("bvcsp", baseUrl, requireUsername(), requirePassword());
    }

    String requireUsername() {
        return RequiredOption.of("bvcsp", "username", username);
    }

    String requirePassword() {
        return RequiredOption.of("bvcsp", "password", password);
    }

    /** @throws IllegalArgumentException if it is neither ID nor id */
    String requireIdSpelling() {
        if (!idSpelling.equals("ID") && !idSpelling.equals("id")) {
            throw new IllegalArgumentException("Option idSpelling must be ID or id, but was '" + idSpelling + "'");
        }
        return idSpelling;
    }

    @Override
    public String toString() {
        return "Account"; // what is logged must not hold a secret
    }
}
