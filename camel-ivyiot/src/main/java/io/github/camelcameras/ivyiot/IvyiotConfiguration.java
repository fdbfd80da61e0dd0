package io.github.camelcameras.ivyiot;

import java.time.Duration;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.SecretOption;
import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The user on the IVYIOT cloud platform, and what its document leaves open. */
@UriParams
public class IvyiotConfiguration implements Cloneable {

    @UriParam(label = "common,security",
              description = "The key of the application, which the vendor gives to the OEM.")
    private String clientId;
    @UriParam(label = "common,security",
              description = "The user, from a login that is not part of the platform's documented API.")
    private String openId;
    @UriParam(label = "common,security", secret = true,
              description = "The token of the user, from the same login.")
    private String accessToken;
    @UriParam(label = "common,security",
              description = "A bean that supplies clientId, openId and accessToken, and is asked again when the token has expired."
                            + " Without these options.")
    private IvyiotCredentialsProvider credentialsProvider;
    @UriParam(label = "common", defaultValue = "https://api.myfoscam.com",
              description = "Address of the platform. In mainland China it is https://api.myfoscam.cn, for tests"
                            + " https://sandboxt-api.ivyiot.io or https://sandboxt-api.ivyiot.cn.")
    private String baseUrl = "https://api.myfoscam.com";
    @UriParam(label = "common,security",
              description = "Whether baseUrl may be http on another machine: anybody on the way can then read the secrets, and change the"
                            + " answers.")
    private boolean insecureBaseUrl;
    @UriParam(label = "common,security", defaultValue = "myfoscam.com,myfoscam.cn,ivyiot.io,ivyiot.cn",
              description = "Domains, separated by commas, that credentials are sent to when the platform names an address there: that"
                            + " of cloud storage (storeUrl), or a new one of its own (server_url). What is below them is allowed too."
                            + " Another port than the usual one stands behind a domain; a host that is not in the internet is allowed"
                            + " only when it is here itself.")
    private String allowedDomains = "myfoscam.com,myfoscam.cn,ivyiot.io,ivyiot.cn";
    @UriParam(label = "common",
              description = "Number of the OEM. Needed for cloud storage, and used as argument oemCode where a call gives none.")
    private String oemCode;
    @UriParam(label = "producer,security", secret = true,
              description = "The key of the OEM that unbindDevice is signed with (delKey in the vendor's document).")
    private String secretKey;
    @UriParam(label = "advanced", defaultValue = "1.0",
              description = "Argument version of listRecordings and getRecordingUrl where a call gives none. The vendor does not document"
                            + " which there are.")
    private String recordVersion = "1.0";
    @UriParam(label = "advanced", defaultValue = "MILLISECONDS", enums = "MILLISECONDS,SECONDS",
              description = "Unit of the timestamp that a sessionToken for cloud storage is made of, which the vendor does not document.")
    private TimestampUnit timestampUnit = TimestampUnit.MILLISECONDS;
    @UriParam(label = "advanced", defaultValue = "300000", javaType = "java.time.Duration",
              description = "How far, in milliseconds, that timestamp is ahead of the platform's clock: it must be greater than the present"
                            + " time there.")
    private long timestampLead = 300_000;
    @UriParam(label = "advanced",
              description = "Whether a sessionToken is written with capital letters, which the vendor does not document.")
    private boolean upperCaseSessionToken;
    @UriParam(label = "producer,advanced", defaultValue = "SECONDS",
              description = "Unit of the timeStamp that unbindDevice is signed with, which the vendor does not document.")
    private TimestampUnit signTimestampUnit = TimestampUnit.SECONDS;
    @UriParam(label = "producer,advanced",
              description = "Whether the sign of unbindDevice is written with capital letters, which the vendor does not document.")
    private boolean upperCaseSign;

    /** The same options, to be changed for one endpoint. */
    public IvyiotConfiguration copy() {
        try {
            return (IvyiotConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    String requireBaseUrl() {
        return BaseUrl.of("Option baseUrl", RequiredOption.of("ivyiot", "baseUrl", baseUrl), insecureBaseUrl);
    }

    /** @throws IllegalArgumentException if a domain is none */
    AllowedAddresses allowed() {
        return AllowedAddresses.of("allowedDomains", allowedDomains, requireBaseUrl());
    }

    String requireOemCode() {
        return RequiredOption.of("ivyiot", "oemCode", oemCode);
    }

    String requireSecretKey() {
        return RequiredOption.of("ivyiot", "secretKey", secretKey);
    }

    /** @throws IllegalArgumentException if it is not 1 or more */
    Duration requireTimestampLead() {
        if (timestampLead < 1) {
            throw new IllegalArgumentException("Option timestampLead must be 1 or more milliseconds, but was " + timestampLead);
        }
        return Duration.ofMillis(timestampLead);
    }

    /** @throws IllegalArgumentException if an option is missing without which the operation cannot be called */
    void require(Operation operation) {
        switch (String.valueOf(operation.security())) {
            case "user" -> requireCredentials();
            case "session" -> {
                requireCredentials();
                requireOemCode();
                requireTimestampLead();
            }
            case "oemKey" -> requireSecretKey();
            default -> { // getServerTime is for everybody
            }
        }
    }

    /**
     * What supplies the credentials.
     *
     * @throws IllegalArgumentException if one is missing, or it is not clear whose they are
     */
    IvyiotCredentialsProvider requireCredentials() {
        if (credentialsProvider != null) {
            if (clientId != null || openId != null || accessToken != null) {
                throw new IllegalArgumentException("Option credentialsProvider of ivyiot is instead of clientId, openId and accessToken:"
                                                   + " set it without them");
            }
            return credentialsProvider;
        }
        IvyiotCredentials credentials = new IvyiotCredentials(RequiredOption.of("ivyiot", "clientId", clientId),
                RequiredOption.of("ivyiot", "openId", openId), RequiredOption.of("ivyiot", "accessToken", accessToken));
        return () -> credentials;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getOpenId() {
        return openId;
    }

    public void setOpenId(String openId) {
        this.openId = openId;
    }

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = SecretOption.of(accessToken);
    }

    public IvyiotCredentialsProvider getCredentialsProvider() {
        return credentialsProvider;
    }

    public void setCredentialsProvider(IvyiotCredentialsProvider credentialsProvider) {
        this.credentialsProvider = credentialsProvider;
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

    public String getAllowedDomains() {
        return allowedDomains;
    }

    public void setAllowedDomains(String allowedDomains) {
        this.allowedDomains = allowedDomains;
    }

    public String getOemCode() {
        return oemCode;
    }

    public void setOemCode(String oemCode) {
        this.oemCode = oemCode;
    }

    public String getSecretKey() {
        return secretKey;
    }

    public void setSecretKey(String secretKey) {
        this.secretKey = SecretOption.of(secretKey);
    }

    public String getRecordVersion() {
        return recordVersion;
    }

    public void setRecordVersion(String recordVersion) {
        this.recordVersion = recordVersion;
    }

    public TimestampUnit getTimestampUnit() {
        return timestampUnit;
    }

    public void setTimestampUnit(TimestampUnit timestampUnit) {
        this.timestampUnit = timestampUnit;
    }

    public long getTimestampLead() {
        return timestampLead;
    }

    public void setTimestampLead(long timestampLead) {
        this.timestampLead = timestampLead;
    }

    public boolean isUpperCaseSessionToken() {
        return upperCaseSessionToken;
    }

    public void setUpperCaseSessionToken(boolean upperCaseSessionToken) {
        this.upperCaseSessionToken = upperCaseSessionToken;
    }

    public TimestampUnit getSignTimestampUnit() {
        return signTimestampUnit;
    }

    public void setSignTimestampUnit(TimestampUnit signTimestampUnit) {
        this.signTimestampUnit = signTimestampUnit;
    }

    public boolean isUpperCaseSign() {
        return upperCaseSign;
    }

    public void setUpperCaseSign(boolean upperCaseSign) {
        this.upperCaseSign = upperCaseSign;
    }
}
