package io.github.camelcameras.quarkus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import io.github.camelcameras.examples.Password;
import io.quarkus.runtime.Startup;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the one user: who has the password may see what is no webhook, as <code>application.properties</code> says. */
@Singleton
@Startup
public class Access implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final byte[] password;

    Access(@ConfigProperty(name = "cameras.password") String password) {
        this.password = bytes(Password.of(password));
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        boolean right = MessageDigest.isEqual(password, bytes(new String(request.getPassword().getPassword())));
        if (!right || !Password.USER.equals(request.getUsername())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(Password.USER)).build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
