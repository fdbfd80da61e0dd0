package io.github.camelcameras.bvcsp.audio;

import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.SocketProducer;
import io.github.camelcameras.common.CameraEndpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Sends audio into a conference: the body, with its timestamp from the header, or the time of this machine. */
public final class AudioProducer extends SocketProducer<AudioConsumer> {

    public AudioProducer(CameraEndpoint endpoint, SocketAccess access, AudioConfiguration options) {
        super(endpoint, access, AudioConsumer.class, options.getConference());
    }

    @Override
    protected void send(Exchange exchange, AudioConsumer connection) {
        Message message = exchange.getMessage();
        byte[] audio = message.getBody(byte[].class);
        if (audio == null || audio.length == 0) {
            throw new IllegalArgumentException("bvcsp:conferenceAudio sends a body of bytes, and there are none");
        }
        Long timestamp = message.getHeader(AudioConsumer.TIMESTAMP, Long.class);
        connection.send(timestamp == null ? System.currentTimeMillis() : timestamp, audio);
    }
}
