package io.github.camelcameras.bvcsp;

import io.github.camelcameras.bvcsp.call.Account;
import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.SecretOption;
import io.github.camelcameras.common.client.BaseUrl;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The user of a BVCSP platform. */
@UriParams
public class BvcspConfiguration implements Cloneable {

    @UriParam(label = "common",
              description = "Address of the platform, which its customer runs: https://host, with a port where it needs one.")
    private String baseUrl;
    @UriParam(label = "common,security",
              description = "Whether baseUrl may be http on another machine: anybody on the way can then read the secrets, and change the"
                            + " answers.")
    private boolean insecureBaseUrl;
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

    /**
     * Who calls.
     *
     * @throws IllegalArgumentException if <code>baseUrl</code> is missing or wrong; the others are checked where they are needed
     */
    Account account() {
        return new Account(BaseUrl.of("Option baseUrl", RequiredOption.of("bvcsp", "baseUrl", baseUrl), insecureBaseUrl), username,
                password, token, idSpelling);
    }

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public boolean isInsecureBaseUrl() {
        return insecureBaseUrl;
    }

    public void setInsecureBaseUrl(boolean insecureBaseUrl) {
        this.insecureBaseUrl = insecureBaseUrl;
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
        this.password = SecretOption.of(password);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = SecretOption.of("token", token);
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
