package io.github.camelcameras.ezviz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ForbiddenAddressException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.LimitedContent;
import io.github.camelcameras.common.event.CameraEvent;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import org.apache.camel.Message;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;

/**
 * Follows the address of a picture and attaches the picture to the message. Sends no credentials, follows no redirect, and
 * goes to no host that is not allowed. Thread-safe.
 */
final class Pictures {

    /** Name of the attachment. */
    static final String ATTACHMENT = "picture";

    private static final List<String> ADDRESSES = List.of("alarmPicUrl", "picUrl");

    private final HttpClientHolder http;
    private final AllowedAddresses allowed;
    private final int maxBytes;

    Pictures(HttpClientHolder http, AllowedAddresses allowed, int maxBytes) {
        this.http = http;
        this.allowed = allowed;
        this.maxBytes = maxBytes;
    }

    /** Makes the HTTP client now, so that the first picture does not wait for it. */
    void prepare() {
        http.prepare();
    }

    /**
     * Attaches the picture that the body tells of; does nothing when it tells of none.
     *
     * @throws PictureException if the picture cannot be had; the message names the host, and no more of the address
     */
    void attach(Message message) throws PictureException {
        message.removeHeader(EzvizConstants.PICTURE_ENCRYPTED); // what the last call left there
        String address = address(message.getBody());
        if (address != null) {
            Picture picture = fetch(uri(address));
            if (PictureFormat.isEncrypted(picture.bytes)) {
                message.setHeader(EzvizConstants.PICTURE_ENCRYPTED, true);
            }
            message.getExchange().getMessage(AttachmentMessage.class).addAttachment(ATTACHMENT, new DataHandler(picture));
        }
    }

    private static String address(Object body) {
        Object told = body instanceof CameraEvent event ? event.data() : body;
        if (!(told instanceof Map<?, ?> map)) {
            return null;
        }
        for (String name : ADDRESSES) {
            if (map.get(name) instanceof String address && !address.isBlank()) {
                return address;
            }
        }
        if (map.get("pictureList") instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> picture
                && picture.get("url") instanceof String address) {
            return address;
        }
        return address(map.get("body")); // of a pushed message
    }

    private URI uri(String address) throws PictureException {
        try {
            URI uri = new URI(allowed.secured(address.strip()));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new PictureException("The address of the picture is not one of the web", 0, false, null);
            }
            Optional<String> refusal = allowed.refusal(uri);
            if (refusal.isPresent()) {
                throw new PictureException("The address of the picture is not gone to: " + refusal.get(), 0, false, null);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new PictureException("The address of the picture is malformed", 0, false, null); // the cause quotes it
        }
    }

    private Picture fetch(URI uri) throws PictureException {
        String what = "Cannot fetch the picture from " + uri.getHost() + ": ";
        try {
            HttpGet request = new HttpGet(uri);
            return http.send(request, allowed, response -> read(request, response, what));
        } catch (PictureException e) {
            throw e;
        } catch (IOException e) {
            throw new PictureException(what + e.getMessage(), 0, !(e instanceof ForbiddenAddressException), e);
        }
    }

    private Picture read(HttpGet request, ClassicHttpResponse response, String what) throws IOException {
        HttpEntity entity = response.getEntity();
        int status = response.getCode();
        if (status != HttpStatus.SC_OK || entity == null) {
            throw new PictureException(what + "HTTP status " + status, status, status >= HttpStatus.SC_SERVER_ERROR, null);
        }
        byte[] bytes = LimitedContent.read(request, entity, maxBytes)
                .orElseThrow(() -> new PictureException(what + "it is larger than maxPictureSize, " + maxBytes + " bytes", status, false,
                        null));
        if (bytes.length == 0) { // it may still be on its way from the camera
            throw new PictureException(what + "the answer is empty", status, true, null);
        }
        if (!PictureFormat.isPicture(bytes) && !PictureFormat.isEncrypted(bytes)) {
            throw new PictureException(what + "the answer is no picture, by its first bytes", status, false, null);
        }
        return new Picture(bytes, entity.getContentType() == null ? "application/octet-stream" : entity.getContentType());
    }

    private record Picture(byte[] bytes, String contentType) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("A picture that was fetched is only read");
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public String getName() {
            return ATTACHMENT;
        }
    }
}
