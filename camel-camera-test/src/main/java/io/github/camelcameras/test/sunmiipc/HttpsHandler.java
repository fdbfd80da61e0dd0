package io.github.camelcameras.test.sunmiipc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpChunkedInput;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;

/** One HTTPS client of a camera. */
final class HttpsHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

    private final Https https;
    private final Camera camera;

    HttpsHandler(Https https, Camera camera) {
        this.https = https;
        this.camera = camera;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) throws IOException {
        boolean keepAlive = HttpUtil.isKeepAlive(request);
        QueryStringDecoder uri = new QueryStringDecoder(request.uri());
        if (request.method().equals(HttpMethod.GET)) {
            download(ctx, uri, keepAlive);
        } else if (request.method().equals(HttpMethod.POST) && uri.path().startsWith("/openapi/")) {
            call(ctx, uri.path(), request, keepAlive);
        } else {
            send(ctx, HttpResponseStatus.METHOD_NOT_ALLOWED, "text/html", "", keepAlive);
        }
    }

    private void call(ChannelHandlerContext ctx, String path, FullHttpRequest request, boolean keepAlive) throws IOException {
        if (https.isEndless(path)) {
            sendChunked(ctx, "application/json", new Pattern(new byte[] { '{' }, Long.MAX_VALUE), keepAlive);
            return;
        }
        Https.Answer answer;
        try {
            String host = ((InetSocketAddress) ctx.channel().localAddress()).getAddress().getHostAddress();
            answer = https.answer(camera, host, read(path, request));
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException e) {
            answer = new Https.Answer(HttpResponseStatus.BAD_REQUEST.code(), e.toString());
        }
        HttpResponseStatus status = HttpResponseStatus.valueOf(answer.status());
        String body = answer.body();
        long delay = https.delay().toNanos();
        if (delay == 0) {
            send(ctx, status, "application/json", body, keepAlive);
        } else {
            ctx.executor().schedule(() -> send(ctx, status, "application/json", body, keepAlive), delay, TimeUnit.NANOSECONDS);
        }
    }

    private Call read(String path, FullHttpRequest request) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        Map<String, String> fields = new LinkedHashMap<>();
        List<Call.File> files = new ArrayList<>();
        HttpPostRequestDecoder decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
        try {
            for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                if (part instanceof FileUpload file) {
                    files.add(new Call.File(file.getName(), file.getFilename(), file.getContentType(), file.get()));
                } else if (part instanceof Attribute attribute) {
                    fields.put(attribute.getName(), attribute.getString(StandardCharsets.UTF_8));
                }
            }
        } finally {
            decoder.destroy();
        }
        return new Call(System.nanoTime(), camera.number, path, headers, fields, files, https.check(path, fields));
    }

    private void download(ChannelHandlerContext ctx, QueryStringDecoder uri, boolean keepAlive) {
        List<String> authKey = uri.parameters().getOrDefault("auth_key", List.of(""));
        int status = https.media().status(camera, uri.path(), authKey.get(0));
        if (status == HttpResponseStatus.OK.code()) {
            sendChunked(ctx, Media.contentType(uri.path()), https.media().contents(uri.path()), keepAlive);
        } else {
            send(ctx, HttpResponseStatus.valueOf(status), "text/html", "<html>" + status + "</html>", keepAlive);
        }
    }

    private static void sendChunked(ChannelHandlerContext ctx, String contentType, Pattern contents, boolean keepAlive) {
        HttpResponse response = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        if (contents.length() == Long.MAX_VALUE) {
            HttpUtil.setTransferEncodingChunked(response, true);
        } else {
            HttpUtil.setContentLength(response, contents.length());
        }
        announce(response, keepAlive);
        ctx.write(response);
        finish(ctx.writeAndFlush(new HttpChunkedInput(contents)), keepAlive);
    }

    private static void send(ChannelHandlerContext ctx, HttpResponseStatus status, String contentType, String body, boolean keepAlive) {
        ByteBuf bytes = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, bytes);
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        HttpUtil.setContentLength(response, bytes.readableBytes());
        announce(response, keepAlive);
        finish(ctx.writeAndFlush(response), keepAlive);
    }

    private static void announce(HttpResponse response, boolean keepAlive) {
        response.headers().set(HttpHeaderNames.CONNECTION, keepAlive ? HttpHeaderValues.KEEP_ALIVE : HttpHeaderValues.CLOSE);
    }

    private static void finish(ChannelFuture written, boolean keepAlive) {
        if (!keepAlive) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }
}
