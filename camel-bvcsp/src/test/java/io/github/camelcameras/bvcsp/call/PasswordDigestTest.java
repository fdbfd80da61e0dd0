package io.github.camelcameras.bvcsp.call;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent of a password. */
class PasswordDigestTest {

    @Test
    void aPasswordIsSentAsTheDocumentsExampleHasIt() {
        assertThat(PasswordDigest.of("admin", "123456"))
                .isEqualTo("SHA256:6848d6405bf34bf9b2d82ed8822c756807632d3eaefedec90ac33cb32ac83671");
    }
}
