package io.github.camelcameras.ezviz;

import java.time.Duration;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.SecretOption;
import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.BaseUrl;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The account on the EZVIZ open platform, its message push, and its pictures. */
@UriParams
public class EzvizConfiguration implements Cloneable {

    /** More than all attempts of a push take, which need not be signed again. */
    private static final Duration USUAL_SIGNATURE_AGE = Duration.ofMinutes(10);

    @UriParam(label = "common,security",
              description = "The AppKey of the application, from the developer page of the platform.")
    private String appKey;
    @UriParam(label = "common,security", secret = true,
              description = "The AppSecret of the application, from the developer page of the platform.")
    private String secretKey;
    @UriParam(label = "common", defaultValue = "https://open.ezvizlife.com",
              description = "Address of the platform. Only tokens are asked for there: all else goes to the region that a token"
                            + " is for.")
    private String baseUrl = "https://open.ezvizlife.com";
    @UriParam(label = "common,security",
              description = "Whether baseUrl may be http on another machine: anybody on the way can then read the secrets, and change the"
                            + " answers.")
    private boolean insecureBaseUrl;
    @UriParam(label = "common",
              description = "A sub-account, whose token is then used for all calls. The platform limits them to what the"
                            + " sub-account may do.")
    private String accountId;
    @UriParam(label = "common,security", secret = true,
              description = "A token that something else gets and renews, instead of appKey and secretKey. It needs areaDomain.")
    private String accessToken;
    @UriParam(label = "common,advanced",
              description = "Address of the region that calls go to where the platform names none with a token, as with an accessToken of"
                            + " one's own. By default baseUrl.")
    private String areaDomain;
    @UriParam(label = "common,security", defaultValue = "ezvizlife.com,ys7.com,ezvizru.com",
              description = "Domains, separated by commas, of the regions that tokens may be sent to; what is below them is"
                            + " allowed too. Another port than the usual one stands behind a domain; a host that is not in the internet"
                            + " is allowed only when it is here itself.")
    private String allowedAreaDomains = "ezvizlife.com,ys7.com,ezvizru.com";
    @UriParam(label = "consumer,security", secret = true,
              description = "The signing key of the message push, as agreed with EZVIZ: posts without a signature by it are"
                            + " refused. Not the secretKey.")
    private String webhookVerifyToken;
    @UriParam(label = "consumer,security", defaultValue = "600000", javaType = "java.time.Duration",
              description = "Greatest difference, in milliseconds, between the time that a push was signed at and now, either way; others"
                            + " are refused as replays. 0 takes all.")
    private Long signatureMaxAge;
    @UriParam(label = "advanced",
              description = "Whether to fetch the picture that a result, a message or an alarm tells of, and attach it to the"
                            + " message.")
    private boolean fetchPicture;
    @UriParam(label = "security", defaultValue = "ezvizlife.com,ys7.com,ys7.com:8083,ezvizru.com",
              description = "Domains, separated by commas, that pictures are fetched from; what is below them is allowed too. By https and"
                            + " at the usual port: another port stands behind a domain, and http:// before one that is without TLS. A host"
                            + " that is not in the internet is allowed only when it is here itself.")
    private String allowedPictureDomains = "ezvizlife.com,ys7.com,ys7.com:8083,ezvizru.com";
    @UriParam(label = "advanced", defaultValue = "10485760",
              description = "The greatest size of a picture, in bytes.")
    private int maxPictureSize = 10 * 1024 * 1024;

    /** The same options, to be changed for one endpoint. */
    public EzvizConfiguration copy() {
        try {
            return (EzvizConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    String requireBaseUrl() {
        return BaseUrl.of("Option baseUrl", RequiredOption.of("ezviz", "baseUrl", baseUrl), insecureBaseUrl);
    }

    String requireAppKey() {
        return RequiredOption.of("ezviz", "appKey", appKey);
    }

    String requireSecretKey() {
        return RequiredOption.of("ezviz", "secretKey", secretKey);
    }

    /** @throws IllegalArgumentException if it is negative, or there is no key to check a signature by */
    Duration requireSignatureMaxAge() {
        if (signatureMaxAge == null) {
            return USUAL_SIGNATURE_AGE;
        }
        if (signatureMaxAge < 0 || signatureMaxAge > 0 && webhookVerifyToken == null) {
            throw new IllegalArgumentException("Option signatureMaxAge must be 0 or more, and needs webhookVerifyToken, but was "
                                               + signatureMaxAge);
        }
        return Duration.ofMillis(signatureMaxAge);
    }

    /** @throws IllegalArgumentException if a domain is none */
    AllowedAddresses areas() {
        return AllowedAddresses.of("allowedAreaDomains", allowedAreaDomains, requireBaseUrl());
    }

    /** @throws IllegalArgumentException if a domain is none */
    AllowedAddresses pictures() {
        return AllowedAddresses.of("allowedPictureDomains", allowedPictureDomains, requireBaseUrl());
    }

    /** @throws IllegalArgumentException if it is missing, or none that a token may be sent to */
    String requireAreaDomain(AllowedAddresses areas) {
        String address = BaseUrl.of("Option areaDomain", RequiredOption.of("ezviz", "areaDomain", areaDomain));
        areas.refusal(address).ifPresent(reason -> {
            throw new IllegalArgumentException("Option areaDomain is an address that tokens are not sent to: " + reason);
        });
        return address;
    }

    public String getAppKey() {
        return appKey;
    }

    public void setAppKey(String appKey) {
        this.appKey = appKey;
    }

    public String getSecretKey() {
        return secretKey;
    }

    public void setSecretKey(String secretKey) {
        this.secretKey = SecretOption.of(secretKey);
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

    public String getAccountId() {
        return accountId;
    }

    public void setAccountId(String accountId) {
        this.accountId = accountId;
    }

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = SecretOption.of("accessToken", accessToken);
    }

    public String getAreaDomain() {
        return areaDomain;
    }

    public void setAreaDomain(String areaDomain) {
        this.areaDomain = areaDomain;
    }

    public String getAllowedAreaDomains() {
        return allowedAreaDomains;
    }

    public void setAllowedAreaDomains(String allowedAreaDomains) {
        this.allowedAreaDomains = allowedAreaDomains;
    }

    public String getWebhookVerifyToken() {
        return webhookVerifyToken;
    }

    public void setWebhookVerifyToken(String webhookVerifyToken) {
        this.webhookVerifyToken = SecretOption.of("webhookVerifyToken", webhookVerifyToken);
    }

    public Long getSignatureMaxAge() {
        return signatureMaxAge;
    }

    public void setSignatureMaxAge(Long signatureMaxAge) {
        this.signatureMaxAge = signatureMaxAge;
    }

    public boolean isFetchPicture() {
        return fetchPicture;
    }

    public void setFetchPicture(boolean fetchPicture) {
        this.fetchPicture = fetchPicture;
    }

    public String getAllowedPictureDomains() {
        return allowedPictureDomains;
    }

    public void setAllowedPictureDomains(String allowedPictureDomains) {
        this.allowedPictureDomains = allowedPictureDomains;
    }

    public int getMaxPictureSize() {
        return maxPictureSize;
    }

    public void setMaxPictureSize(int maxPictureSize) {
        this.maxPictureSize = maxPictureSize;
    }
}
