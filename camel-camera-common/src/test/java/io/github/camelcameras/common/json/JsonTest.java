package io.github.camelcameras.common.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What peers send is read although it is not quite JSON; what routes give is not. */
class JsonTest {

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    @Test
    void aNameThatWasCutWithinACharacterCostsThatCharacterOnly() throws Exception {
        byte[] cut = bytes("[{\"name\":\"Tor #\"},{\"name\":\"Hof\"}]");
        cut[14] = (byte) 0xE9;

        assertThat(Json.read(cut)).isEqualTo(List.of(Map.of("name", "Tor \uFFFD"), Map.of("name", "Hof")));
    }

    @Test
    void controlCharactersInTextsAreTaken() throws Exception {
        assertThat(Json.read(bytes("{\"name\":\"a\tb\u0001\n\"}"))).isEqualTo(Map.of("name", "a\tb\u0001\n"));
        assertThat(Json.read("{\"name\":\"a\tb\"}")).isEqualTo(Map.of("name", "a\tb"));
    }

    @Test
    void whatStandsAroundTheDocumentIsSkipped() throws Exception {
        assertThat(Json.read(bytes("{\"code\":0}\0\0"))).isEqualTo(Map.of("code", 0));
        assertThat(Json.read(bytes("\uFEFF{\"code\":0} \r\n\0"))).isEqualTo(Map.of("code", 0));
        assertThat(Json.read("\uFEFF {\"code\":0}\0 ")).isEqualTo(Map.of("code", 0));
        assertThatThrownBy(() -> Json.read(bytes("{\"code\":0}{\"code\":1}"))).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> Json.read(bytes("{\"code\":0}\0{\"code\":1}"))).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void aNumberThatIsNoneIsNull() throws Exception {
        assertThat(Json.read(bytes("[{\"lat\":NaN,\"lng\":-Infinity,\"list\":[1,NaN]}]")).toString())
                .isEqualTo("[{lat=null, lng=null, list=[1, null]}]");
    }

    @Test
    void whatCannotBeReadIsToldByItsPlaceAndNotQuoted() {
        assertThatThrownBy(() -> Json.read(bytes("{\"token\":\"s3cret\",\"code\" 0}")))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("no JSON at character 25").hasNoCause();
        assertThatThrownBy(() -> Json.read(new byte[0])).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void whatARouteGivesMustBeJsonToTheLetter() {
        assertThatThrownBy(() -> Json.readStrictly("{\"a\":NaN}")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> Json.readStrictly("{\"a\":1}\0")).isInstanceOf(Exception.class);
    }

    @Test
    void codesAreTheSameAsNumberAndAsTextInAnyLocale() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(Arrays.asList(0, 0L, 0.0, "0", " 0 ", true)).map(JsonValues::text)
                .containsExactly("0", "0", "0", "0", "0", "true");
        assertThat(JsonValues.text(1582821945396.0)).isEqualTo("1582821945396");
        assertThat(Arrays.asList(null, "", "  ")).map(JsonValues::text).containsOnlyNulls();
        assertThat(Arrays.asList(120, "120", 120.0, "1.2e2")).map(JsonValues::whole).containsOnly(120L);
        assertThat(Arrays.asList("x", null, 1.5, Map.of(), "1e999999999", "NaN")).map(JsonValues::whole).containsOnlyNulls();
    }

    @Test
    void noneComesInManyForms() {
        assertThat(Arrays.asList(null, "", " ", Map.of(), List.of())).allMatch(JsonValues::isNone);
        assertThat(Arrays.asList(0, "a", Map.of("a", 1), List.of(1), false)).noneMatch(JsonValues::isNone);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
