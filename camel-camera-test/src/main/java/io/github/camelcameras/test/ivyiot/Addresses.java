package io.github.camelcameras.test.ivyiot;

/** Where the gateway and the cloud store are, where they have moved to, and what says so. Thread-safe. */
final class Addresses {

    private final String gateway;
    private final String store;
    private final String movedGateway;
    private final String movedStore;
    private String serverUrl;
    private boolean storeMoved;
    private boolean storeFound;
    private String storeUrl;
    private String movedStoreUrl;

    Addresses(int port, int movedPort) {
        gateway = "127.0.0.1:" + port;
        store = "localhost:" + port;
        movedGateway = "127.0.0.1:" + movedPort;
        movedStore = "localhost:" + movedPort;
        storeUrl = storeUrl();
    }

    String baseUrl() {
        return "http://" + gateway;
    }

    String storeUrl() {
        return "http://" + store;
    }

    String movedUrl() {
        return "http://" + movedGateway;
    }

    String movedStoreUrl() {
        return "http://" + movedStore;
    }

    synchronized void moveGateway(String to) {
        serverUrl = to;
    }

    synchronized void moveStore() {
        storeMoved = true;
        storeFound = false;
        movedStoreUrl = movedStoreUrl();
    }

    synchronized void nameStoreAs(String address) {
        storeUrl = address;
        movedStoreUrl = address;
    }

    /** The address for center.getServerInfo; the store is in place once it has been named where the gateway moved to. */
    synchronized String nameStore(boolean askedWhereMoved) {
        if (!askedWhereMoved || !storeMoved) {
            return storeUrl;
        }
        storeFound = true;
        return movedStoreUrl;
    }

    /** Whether there is anything at the path, under the name that was asked for. */
    synchronized boolean isServed(IvyiotSimulator.Request request, boolean moved) {
        return switch (request.path()) {
            case "/gateway", "/oauth" ->
                request.host().equals(moved ? movedGateway : gateway) && (!moved || serverUrl != null || storeMoved);
            case "/stream" -> request.host().equals(moved ? movedStore : store) && (!moved || storeMoved);
            default -> false;
        };
    }

    /** Where to ask instead, or <code>null</code>. */
    synchronized String serverUrl(String path, boolean moved) {
        if (!path.equals("/stream")) {
            return moved ? null : serverUrl;
        }
        return storeMoved && !(moved && storeFound) ? movedUrl() : null;
    }
}
