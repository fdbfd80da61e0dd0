package io.github.camelcameras.test.sunmiipc;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.test.support.Json;

/** Makes events with the fields of the document, in its order. They are the caller's, to change as needed. */
public final class Events {

    private final Cameras cameras;
    private final int httpsPort;

    Events(Cameras cameras, int httpsPort) {
        this.cameras = cameras;
        this.httpsPort = httpsPort;
    }

    /** The number of a camera's next event; each camera counts from 1. */
    public long nextId(int camera) {
        return cameras.get(camera).lastEventId.incrementAndGet();
    }

    /** An event now, with the camera's next number and a link to a video that can be had. */
    public Map<String, Object> dynamicDetect(int camera, int detectType) {
        Map<String, Object> event = event(camera, "dynamic_detect_event");
        event.put("detect_type", detectType);
        event.put("video_url", link(camera, "sunmi_video/video_detect/" + event.get("report_time") + ".flv"));
        return event;
    }

    /** An event now, with the camera's next number and a link to a picture that can be had; no attributes of the user's. */
    public Map<String, Object> faceRecog(int camera, String group, String faceId) {
        Map<String, Object> event = event(camera, "face_recog_event");
        event.put("group_name", group);
        event.put("faceid", faceId);
        event.put("cloud_faceid", "8798765433");
        event.put("age", 10);
        event.put("age_range", 2);
        event.put("gender", 2);
        event.put("arrive_times", 4);
        event.put("pic_url", link(camera, "sunmi_image/snap/" + event.get("report_time") + "456_7.jpg"));
        return event;
    }

    private Map<String, Object> event(int camera, String type) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event_id", nextId(camera));
        event.put("event_type", type);
        event.put("sn", cameras.get(camera).serial);
        event.put("report_time", System.currentTimeMillis() / 1_000);
        return event;
    }

    private String link(int camera, String file) {
        return "https://" + cameras.get(camera).host + ":" + httpsPort + "/mnt/sd-card/" + file + "?auth_key="
                + Media.AUTH_KEY;
    }

    /** An event as JSON. */
    public static String json(Map<String, ?> event) {
        return Json.write(event);
    }
}
