package io.github.camelcameras.bvcsp.audio;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** Whose audio it is. */
@UriParams
public class AudioConfiguration {

    @UriParam(label = "common", description = "For conferenceAudio: identifier of the conference, which is that of its group.")
    private String conference;

    public String getConference() {
        return conference;
    }

    public void setConference(String conference) {
        this.conference = conference;
    }
}
