package io.github.camelcameras.simcam;

import io.github.camelcameras.common.SecretOption;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The account on the SimCam open platform. */
@UriParams
public class SimCamConfiguration implements Cloneable {

    @UriParam(label = "common,security", description = "The client_id that the developer page of the platform shows.")
    private String clientId;
    @UriParam(label = "common,security", secret = true,
              description = "The client_secret that the developer page of the platform shows once.")
    private String clientSecret;
    @UriParam(label = "common", defaultValue = "https://platform.simcam.cn", description = "Address of the platform.")
    private String baseUrl = "https://platform.simcam.cn";
    @UriParam(label = "common,security",
              description = "Whether baseUrl may be http on another machine: anybody on the way can then read the secrets, and change the"
                            + " answers.")
    private boolean insecureBaseUrl;
    @UriParam(label = "common,advanced", defaultValue = "basic", enums = "basic,form",
              description = "How clientId and clientSecret are sent when a token is asked for: as HTTP Basic or in the form.")
    private TokenAuthentication tokenAuthentication = TokenAuthentication.BASIC;

    /** The same options, to be changed for one endpoint. */
    public SimCamConfiguration copy() {
        try {
            return (SimCamConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = SecretOption.of(clientSecret);
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

    public TokenAuthentication getTokenAuthentication() {
        return tokenAuthentication;
    }

    public void setTokenAuthentication(TokenAuthentication tokenAuthentication) {
        this.tokenAuthentication = tokenAuthentication;
    }
}
