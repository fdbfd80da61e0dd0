package io.github.camelcameras.ivyiot;

/** Supplies the credentials of a user who logs in elsewhere: a bean for option <code>credentialsProvider</code>. */
@FunctionalInterface
public interface IvyiotCredentialsProvider {

    /**
     * The credentials to use from now on. They are kept: this is called again only after the platform has said that the token has expired,
     * and 30 seconds after it has refused the credentials altogether. Called by one thread at a time, on which a call waits.
     *
     * @throws RuntimeException if there are none; the call that needs them fails with it
     */
    IvyiotCredentials get();
}
