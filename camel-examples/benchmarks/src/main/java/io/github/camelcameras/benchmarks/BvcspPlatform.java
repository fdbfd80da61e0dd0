package io.github.camelcameras.benchmarks;

import java.io.ByteArrayInputStream;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import io.github.camelcameras.bvcsp.BvcspComponent;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/** A simulated BVCSP platform with its websockets over TLS, in a JVM of its own. */
final class BvcspPlatform implements AutoCloseable {

    private final OtherJvm jvm = new OtherJvm(BvcspPlatformInJvm.class);

    /** Host and port. */
    String address() {
        return "127.0.0.1:" + jvm.description(0);
    }

    /** Trusts the platform. */
    X509TrustManager trust() throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("platform", CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Base64.getDecoder().decode(jvm.description(1)))));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    /** The same for Camel. */
    SSLContextParameters tls() throws Exception {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager(trust());
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    /** A component that this platform accepts, and that trusts it. */
    BvcspComponent component() throws Exception {
        BvcspComponent component = new BvcspComponent();
        component.setSslContextParameters(tls());
        component.getConfiguration().setBaseUrl("https://" + address());
        component.getConfiguration().setUsername(BvcspSimulator.ACCOUNT);
        component.getConfiguration().setPassword(BvcspSimulator.PASSWORD);
        return component;
    }

    /** Waits until so many websockets have been opened by those who listen to alarms, and one of them is open. */
    void awaitListener(long ever) throws InterruptedException {
        Patience patience = new Patience();
        while (jvm.tell("listenersEver") < ever || jvm.tell("listeners") != 1) {
            patience.lose();
        }
    }

    /**
     * Sends alarms to who listens, as fast as they are taken.
     *
     * @param first their numbers rise from this on
     * @param time  in seconds
     */
    void raise(long first, long number, long time) {
        jvm.tell("raise " + first + " " + number + " " + time);
    }

    /** So many alarms more can be listed from now on, with the numbers that follow. */
    void record(long number, long time) {
        jvm.tell("record " + number + " " + time);
    }

    /** Resets the connection of who listens, in the middle of whatever it is sent. */
    void cut() {
        jvm.tell("cut");
    }

    /** Number of alarms that were sent on websockets so far; some of them may have been cut off before they arrived. */
    long sent() {
        return jvm.tell("sent");
    }

    @Override
    public void close() {
        jvm.close();
    }
}
