package io.github.camelcameras.bvcsp;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.session.SessionKey;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The user of a BVCSP platform. */
@UriParams
public class BvcspConfiguration implements Cloneable {

    @UriParam(label = "common",
              description = "Address of the platform, which its customer runs: https://host, with a port where it needs one.")
    private String baseUrl;
    @UriParam(label = "common,security", description = "The account of the user.")
    private String username;
    @UriParam(label = "common,security", secret = true, description = "The password of the user. It is sent as a digest.")
    private String password;
    @UriParam(label = "common,security", secret = true,
              description = "A token that something else gets and renews, instead of username and password.")
    private String token;
    @UriParam(label = "advanced", defaultValue = "ID", enums = "ID,id",
              description = "How requests spell the member that the vendor's document calls ID, and that may be id on the wire.")
    private String idSpelling = "ID";
    @UriParam(label = "advanced", defaultValue = "true",
              description = "Whether media dialogs that were opened and not closed are closed when the component stops.")
    private boolean closeDialogs = true;

    /** The same options, to be changed for one endpoint. */
    public BvcspConfiguration copy() {
        try {
            return (BvcspConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    String requireBaseUrl() {
        return BaseUrl.of("Option baseUrl", RequiredOption.of("bvcsp", "baseUrl", baseUrl));
    }

    String requireUsername() {
        return RequiredOption.of("bvcsp", "username", username);
    }

    String requirePassword() {
        return RequiredOption.of("bvcsp", "password", password);
    }

    /**
     * What tells one user of one platform from another; holds a digest of the secret.
     *
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    SessionKey account() {
        return token != null ? SessionKey.of("bvcsp", requireBaseUrl(), "", token)
                : SessionKey.of("bvcsp", requireBaseUrl(), requireUsername(), requirePassword());
    }

    /** @throws IllegalArgumentException if it is neither ID nor id */
    String requireIdSpelling() {
        if (!idSpelling.equals("ID") && !idSpelling.equals("id")) {
            throw new IllegalArgumentException("Option idSpelling must be ID or id, but was '" + idSpelling + "'");
        }
        return idSpelling;
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getIdSpelling() {
        return idSpelling;
    }

    public void setIdSpelling(String idSpelling) {
        this.idSpelling = idSpelling;
    }

    public boolean isCloseDialogs() {
        return closeDialogs;
    }

    public void setCloseDialogs(boolean closeDialogs) {
        this.closeDialogs = closeDialogs;
    }
}
