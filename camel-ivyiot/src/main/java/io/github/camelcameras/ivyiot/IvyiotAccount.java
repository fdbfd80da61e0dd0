package io.github.camelcameras.ivyiot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.common.context.ContextService;
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
 * @param clock       read once in a while
 * @param storage     asked once for each number of an OEM that the options have, which is one
 */
record IvyiotAccount(AtomicReference<String> address, Session<IvyiotCredentials> credentials, Session<PlatformClock> clock,
        Map<String, Session<CloudStorage>> storage) {

    /** The account that the options name, one in a context. */
    static IvyiotAccount of(IvyiotConfiguration options, CamelContext context) {
        String baseUrl = options.requireBaseUrl();
        IvyiotCredentialsProvider provider = options.getCredentialsProvider();
        SessionKey key = provider == null
                ? SessionKey.of("ivyiot", baseUrl, options.getOpenId() + " of " + options.getClientId(),
                        String.valueOf(options.getAccessToken()))
                : new SessionKey("ivyiot", baseUrl, "of " + provider.getClass().getSimpleName(), provider);
        Sessions sessions = Sessions.of(context);
        IvyiotAccount account = ContextService.of(context, Accounts.class, Accounts::new).accounts
                .computeIfAbsent(key, user -> new IvyiotAccount(new AtomicReference<>(baseUrl), sessions.get(user),
                        sessions.knowledge(part(user, "clock")), new ConcurrentHashMap<>()));
        if (options.getOemCode() != null) {
            account.storage.computeIfAbsent(options.getOemCode(), oem -> sessions.knowledge(part(key, "cloud storage of OEM " + oem)));
        }
        return account;
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
