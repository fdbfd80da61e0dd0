package io.github.camelcameras.bvcsp;

import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Sends audio into a conference: the body, with its timestamp from the header, or the time of this machine. */
final class AudioProducer extends SocketProducer<AudioConsumer> {

    AudioProducer(BvcspEndpoint endpoint) {
        super(endpoint, AudioConsumer.class);
    }

    @Override
    void send(Exchange exchange, AudioConsumer connection) {
        Message message = exchange.getMessage();
        byte[] audio = message.getBody(byte[].class);
        if (audio == null || audio.length == 0) {
            throw new IllegalArgumentException("bvcsp:conferenceAudio sends a body of bytes, and there are none");
        }
        Long timestamp = message.getHeader(BvcspConstants.TIMESTAMP, Long.class);
        connection.send(timestamp == null ? System.currentTimeMillis() : timestamp, audio);
    }
}
