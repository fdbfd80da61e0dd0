package io.github.camelcameras.bvcsp.socket;

import java.util.function.Function;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.call.Account;
import io.github.camelcameras.bvcsp.call.BvcspToken;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.common.session.TokenSource;

/**
 * What an endpoint's websockets are opened with.
 *
 * @param account   who opens them, as the options are when it is asked; throws {@link IllegalArgumentException} if one is missing
 * @param tokens    those of an account; throws {@link IllegalArgumentException} if an option is missing
 * @param webSocket options of websockets
 * @param socket    options of what is kept up
 * @param listeners where consumers are found by what sends over their connections
 */
public record SocketAccess(Supplier<Account> account, Function<Account, TokenSource<BvcspToken>> tokens, WebSocketConfiguration webSocket,
                           SocketConfiguration socket, Listeners listeners) {

    /** Who listens; <code>null</code> where there is a token instead. */
    public String username() {
        return account.get().username();
    }
}
