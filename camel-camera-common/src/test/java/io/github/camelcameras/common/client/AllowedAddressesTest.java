package io.github.camelcameras.common.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where a request goes that a peer gave the address of. */
class AllowedAddressesTest {

    private static final String PLATFORM = "https://open.example.com";

    @ParameterizedTest
    @CsvSource({ "https://open.EXAMPLE.com", "https://example.com/path", "https://a.b.example.com:443", "https://[2001:db8::7]:8443/x",
            "https://pictures.example.org:8083", "https://pictures.example.org", "http://old.example.net", "https://old.example.net",
            "https://10.0.0.7:8443", "https://open.example.com:9443" })
    void aDomainAllowsItselfAndWhatIsBelowIt(String address) {
        assertThat(allowed("example.com, *.example.org:8083,[2001:db8::7],http://example.net,.10.0.0.7", PLATFORM + ":9443")
                .refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "http://open.example.com,it is not https", "https://notexample.com,'is not below one of [example.com, example.org:8083]'",
            "https://example.com.evil.example,is not below one of", "https://a.example.com:22,its port 22 is not the usual one",
            "https://a.example.com:8083,its port 8083 is not the usual one", "https://example.com:99999,it is no address",
            "https://user@example.com,it is no address", "ftp://example.com,it is no address", "//example.com,it is no address",
            "https://a_b.example.com,the name of a host cannot have an underscore", "https://[::1],is not below one of" })
    void whatIsRefusedSaysWhy(String address, String reason) {
        assertThat(allowed("example.com,example.org:8083", PLATFORM).refusal(address)).get().asString().contains(reason);
    }

    @Test
    void aPlatformWithoutTlsAndAtAnotherPortHasOthersOfItsKind() {
        AllowedAddresses allowed = allowed("example.com", "http://open.example.com:8080");

        assertThat(allowed.refusal("http://a.example.com:8080")).isEmpty();
        assertThat(allowed.refusal("http://a.example.com")).isEmpty();
        assertThat(allowed.refusal("https://a.example.com")).isEmpty();
        assertThat(allowed.refusal("http://a.example.com:22")).isPresent();
        assertThat(allowed.secured("http://a.example.com")).isEqualTo("http://a.example.com");
    }

    @ParameterizedTest
    @CsvSource({ "http://a.example.com/x?y=z,https://a.example.com/x?y=z", "HTTP://a.example.com:80,https://a.example.com",
            "http://a.example.com:8080/x,http://a.example.com:8080/x", "http://a.example.net/x,http://a.example.net/x",
            "http://[2001:db8::7]/x,https://[2001:db8::7]/x", "http:/x,http:/x", "http://a.example.com@b,http://a.example.com@b" })
    void whatIsWithoutTlsIsCalledWithItUnlessItMayBeWithout(String address, String secured) {
        assertThat(allowed("example.com,http://example.net", PLATFORM).secured(address)).isEqualTo(secured);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.1.2.3", "10.255.0.1", "100.64.0.1", "100.127.255.254", "127.0.0.1", "127.9.9.9", "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.168.1.1", "224.0.0.1", "239.255.255.250", "255.255.255.255", "::", "::1",
            "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::10.0.0.1",
            "64:ff9b:1::10.0.0.1", "2002:a00:1::", "2002:c0a8:101::1", "2001::1", "100::1" })
    void whatIsNotInTheInternetIsNotConnectedTo(String address) {
        assertThatThrownBy(() -> locate("img.example.com", address)).isInstanceOf(ForbiddenAddressException.class)
                .hasMessageStartingWith("img.example.com is at ").hasMessageContaining("which is no address in the internet")
                .hasMessageContaining("option allowedDomains");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "172.15.255.255", "172.32.0.1",
            "192.167.1.1", "192.169.1.1", "223.255.255.255", "2606:4700::1111", "2a00::1", "64:ff9b::1.1.1.1", "2002:101:101::1" })
    void whatIsInTheInternetIsConnectedToAtThatVeryAddress(String address) throws IOException {
        assertThat(locate("img.example.com", address)).isEqualTo(InetAddress.getByName(address));
    }

    @Test
    void ofSeveralAddressesOneInTheInternetIsTaken() throws IOException {
        assertThat(locate("img.example.com", "10.0.0.1", "1.1.1.1", "1.0.0.1")).isEqualTo(InetAddress.getByName("1.1.1.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "open.example.com", "OPEN.example.com", "example.com", "10.0.0.7", "[::1]" })
    void thePlatformItselfAndHostsThatTheOptionHasMayBeAnywhere(String host) throws IOException {
        assertThat(AllowedAddresses.of("allowedDomains", "example.com,10.0.0.7,::1", PLATFORM, dns("10.0.0.1")).locate(host, false))
                .isNull();
    }

    @Test
    void aProxyLooksNamesUpItself() throws IOException {
        AllowedAddresses allowed = AllowedAddresses.of("allowedDomains", "example.com,1", PLATFORM, host -> {
            assertThat(host).isEqualTo("10.0.0.1");
            return InetAddress.getAllByName(host);
        });

        assertThat(allowed.locate("img.example.com", true)).isNull();
        assertThatThrownBy(() -> allowed.locate("10.0.0.1", true)).isInstanceOf(ForbiddenAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "exa mple.com", "example.com:", "example.com:x", "example.com/path", "ftp://example.com", "::1]:80" })
    void whatIsNoDomainIsToldWithTheOption(String domains) {
        assertThatThrownBy(() -> allowed(domains, PLATFORM)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Option allowedDomains must have domains such as");
    }

    @Test
    void noDomainsAllowNoHost() {
        assertThat(allowed(" , ", PLATFORM).refusal("https://evil.example.")).isPresent();
    }

    @Test
    void whatIsAllowedWithoutTlsIsAWeakness() {
        assertThat(allowed("a.example,http://b.example", PLATFORM).weakness()).get().asString()
                .startsWith("Option allowedDomains has http://b.example");
        assertThat(allowed("a.example", PLATFORM).weakness()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost", "http://LOCALHOST:8080/x", "http://127.0.0.1", "http://127.1.2.3:80", "http://[::1]:80",
            "http://[0:0:0:0:0:0:0:1]", "https://platform.example" })
    void aPlatformOnThisMachineNeedsNoTls(String baseUrl) {
        assertThat(BaseUrl.of("Option baseUrl", baseUrl, false)).isEqualTo(baseUrl);
        assertThat(BaseUrl.weakness("simcam", baseUrl, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://platform.example", "HTTP://proxy:8080", "http://10.0.0.1", "http://localhost.evil.example",
            "http://127.0.0.1.evil.example", "http://128.0.0.1", "http://[::2]", "http://[::ffff:10.0.0.1]", "http://simulator" })
    void aPlatformElsewhereNeedsTlsUnlessAnOptionSaysOtherwise(String baseUrl) {
        assertThatThrownBy(() -> BaseUrl.of("Option baseUrl", baseUrl, false)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Option baseUrl is http, on " + URI.create(baseUrl).getHost())
                .hasMessageContaining("insecureBaseUrl=true");
        assertThat(BaseUrl.of("Option baseUrl", baseUrl, true)).isEqualTo(baseUrl);
        assertThat(BaseUrl.weakness("simcam", baseUrl, true)).get().asString().contains("(insecureBaseUrl)");
        assertThat(BaseUrl.weakness("simcam", baseUrl, false)).isEqualTo(Optional.empty());
    }

    private static AllowedAddresses allowed(String domains, String baseUrl) {
        return AllowedAddresses.of("allowedDomains", domains, baseUrl);
    }

    private static InetAddress locate(String host, String... addresses) throws IOException {
        return AllowedAddresses.of("allowedDomains", "example.com", PLATFORM, dns(addresses)).locate(host, false);
    }

    private static AllowedAddresses.Dns dns(String... addresses) {
        return host -> Arrays.stream(addresses).map(address -> {
            try {
                return InetAddress.getByName(address);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }).toArray(InetAddress[]::new);
    }
}
