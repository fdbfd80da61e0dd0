package io.github.camelcameras.sunmiipc.download;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What limits a download. */
@UriParams
public class DownloadConfiguration {

    private static final long TIMEOUT = 20_000;
    private static final long MAX_SIZE = 256 * 1024 * 1024;

    @UriParam(label = "producer", defaultValue = "" + TIMEOUT, javaType = "java.time.Duration",
              description = "How long download asks again, once a second, while the camera does not have what a link leads to, in"
                            + " milliseconds: the link of a clip takes 4 to 12 seconds to work.")
    private long downloadTimeout = TIMEOUT;
    @UriParam(label = "producer", defaultValue = "" + MAX_SIZE,
              description = "The greatest number of bytes that download gives; reading more fails.")
    private long maxDownloadSize = MAX_SIZE;

    public long getDownloadTimeout() {
        return downloadTimeout;
    }

    public void setDownloadTimeout(long downloadTimeout) {
        this.downloadTimeout = downloadTimeout;
    }

    public long getMaxDownloadSize() {
        return maxDownloadSize;
    }

    public void setMaxDownloadSize(long maxDownloadSize) {
        this.maxDownloadSize = maxDownloadSize;
    }
}
