package io.github.camelcameras.bvcsp.call;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who calls. */
class AccountTest {

    @Test
    void neitherAnAccountNorATokenShowsItsSecrets() {
        assertThat(new BvcspToken("hidden", false)).asString().isEqualTo("BvcspToken");
        assertThat(new Account("https://host", "user", "hidden", "hidden", "ID")).asString().isEqualTo("Account");
    }
}
