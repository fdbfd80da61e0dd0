package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Table.Sight;

/** Nothing, little, and what is around the limits of hosts and ours. */
final class Lengths {

    /** A longer body is refused. */
    static final int MOST = 1024 * 1024;

    private static final int CHUNK = 8_000;
    private static final int[] FIELDS = { 2_047, 2_048, 2_049, 8_191, 8_192, 8_193, 65_536, 100_000 };

    private Lengths() {
    }

    static void addTo(Table table) {
        none(table);
        for (int length : FIELDS) {
            field(table, length);
        }
        for (int length : new int[] { MOST - 1, MOST }) {
            whole(table, length);
        }
        tooLong(table, MOST + 1);
        tooLong(table, 3 * MOST);
        announced(table);
    }

    private static void none(Table table) {
        table.refused("nothing to SimCam, announced as nothing", table.simcam(""), 400);
        table.refused("nothing to SimCam, with no length", Request.post(table.keys().simcamPath()).contentType(Table.URLENCODED), 400);
        table.refused("nothing to SimCam, in no chunks", table.simcam("").chunked(1), 400);
        table.refused("one byte to SimCam", table.simcam("a"), 400);
        table.refused("nothing to EZVIZ, signed", table.ezviz(""), 400);
        table.refused("one byte to EZVIZ, signed", table.ezviz("1"), 400);
        table.refused("nothing to EZVIZ, unsigned", table.ezvizUnsigned(new byte[0]), 403);
        table.refused("nothing to Sunmi", Table.sunmi(""), 403);
        table.refused("one byte to Sunmi", Table.sunmi("a"), 403);
        table.refused("an empty multipart to SimCam", table.simcamMultipart(""), 400);
        table.refused("an empty multipart to Sunmi", Table.sunmiMultipart(""), 400);
    }

    private static void field(Table table, int length) {
        Sight urlencoded = table.sight("camera", "Gate", "x".repeat(length));
        table.taken("a urlencoded field of " + length + " bytes", table.simcam(urlencoded), urlencoded.event());
        Sight multipart = table.sight("camera", "Gate", "y".repeat(length));
        table.taken("a multipart field of " + length + " bytes", table.simcamMultipart(Multiparts.of(multipart.fields())),
                multipart.event());
    }

    private static void whole(Table table, int length) {
        Sight empty = table.sight();
        int left = length - Table.urlencoded(empty.fields()).length();
        Sight full = new Sight(empty.deviceId(), empty.name(), "x".repeat(left), empty.time());
        table.taken("a form of " + length + " bytes", table.simcam(full), full.event());

        Sight chunked = new Sight(empty.deviceId() + "-", empty.name(), "x".repeat(left - 1), empty.time());
        table.taken("a form of " + length + " bytes in chunks", table.simcam(chunked).chunked(CHUNK), chunked.event());

        String id = table.messageId();
        table.taken("a push of " + length + " bytes", table.ezviz(padded(table.message(id), length)), Table.messageEvent(id));
        String chunkedId = table.messageId();
        table.taken("a push of " + length + " bytes in chunks", table.ezviz(padded(table.message(chunkedId), length)).chunked(CHUNK),
                Table.messageEvent(chunkedId));
    }

    private static void tooLong(Table table, int length) {
        Sight sight = table.sight("camera", "Gate", "x".repeat(length));
        String form = Table.urlencoded(sight.fields()).substring(0, length);
        table.refused("a form of " + length + " bytes", table.simcam(form), 413);
        table.refused("a form of " + length + " bytes in chunks", table.simcam(form).chunked(CHUNK), 413);
        table.refused("a form of " + length + " bytes to Sunmi, unsigned", Table.sunmi(form), 413);
        table.refused("a multipart of " + length + " bytes to Sunmi, in chunks",
                Table.sunmiMultipart(Multiparts.of(sight.fields())).chunked(CHUNK), 413);
        byte[] push = padded(table.message(table.messageId()), length).getBytes(StandardCharsets.UTF_8);
        table.refused("a push of " + length + " bytes, signed", table.ezviz(push), 413);
        table.refused("a push of " + length + " bytes in chunks, unsigned", table.ezvizUnsigned(push).chunked(CHUNK), 413);
        table.refused("a form of " + length + " bytes, by a wrong token",
                Request.post(WebhookKeys.SIMCAM_PATH + "wrong").contentType(Table.URLENCODED).body(form), 403, 413);
    }

    private static void announced(Table table) {
        table.refused("a form announced with 9 GB, of which little comes",
                table.simcam("").body("a=b".getBytes(StandardCharsets.UTF_8), "9000000000"), 413);
        table.refused("a push announced with 9 GB, of which little comes",
                table.ezvizUnsigned(new byte[0]).body("{}".getBytes(StandardCharsets.UTF_8), "9000000000"), 413);
        table.refused("a form announced with 9 GB, by a wrong token", Request.post(WebhookKeys.SIMCAM_PATH + "wrong")
                .contentType(Table.URLENCODED).body(new byte[0], "9000000000"), 403, 413);
    }

    /** JSON and blanks. */
    private static String padded(String json, int length) {
        return json + " ".repeat(length - json.length());
    }
}
