package io.github.camelcameras.ivyiot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.common.ContextService;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;

/**
 * What all endpoints for one user know together. Thread-safe.
 *
 * @param address     where the platform is, which is elsewhere than configured once it has moved
 * @param credentials those that are used at present
 * @param storage     asked once
 * @param clock       read once in a while
 */
record IvyiotAccount(AtomicReference<String> address, Session<IvyiotCredentials> credentials, Session<CloudStorage> storage,
        Session<PlatformClock> clock) {

    /** The account that the options name, one in a context. */
    static IvyiotAccount of(IvyiotConfiguration options, CamelContext context) {
        String baseUrl = options.requireBaseUrl();
        IvyiotCredentialsProvider provider = options.getCredentialsProvider();
        String user = provider == null ? options.getOpenId() + " of " + options.getClientId() : "of " + provider.getClass().getSimpleName();
        String ofOem = user + ", OEM " + options.getOemCode();
        SessionKey key = provider == null ? SessionKey.of("ivyiot", baseUrl, ofOem, String.valueOf(options.getAccessToken()))
                : new SessionKey("ivyiot", baseUrl, ofOem, provider);
        return ContextService.of(context, Accounts.class, Accounts::new).accounts
                .computeIfAbsent(key, account -> of(account, Sessions.of(context)));
    }

    private static IvyiotAccount of(SessionKey key, Sessions sessions) {
        return new IvyiotAccount(new AtomicReference<>(key.baseUrl()), sessions.get(key), sessions.get(part(key, "cloud storage")),
                sessions.get(part(key, "clock")));
    }

    private static SessionKey part(SessionKey key, String name) {
        return new SessionKey(key.vendor(), key.baseUrl(), key.account() + ", " + name, key.proof());
    }

    /** The accounts of a CamelContext. */
    private static final class Accounts extends ServiceSupport {

        private final Map<SessionKey, IvyiotAccount> accounts = new ConcurrentHashMap<>();

        @Override
        protected void doStop() {
            accounts.clear();
        }
    }
}
