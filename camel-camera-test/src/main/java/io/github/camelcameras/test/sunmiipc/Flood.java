package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

import io.github.camelcameras.test.support.Json;
import io.netty.buffer.ByteBuf;
import io.netty.util.concurrent.ScheduledFuture;

/**
 * Many copies of one event for one client of a camera, with rising event_id and the time of the first sending as report_time: as fast as
 * the client takes them, or at a rate. Waits while nobody is subscribed, and goes on with the next who is; a rate does not make up for
 * that time. Thread-safe.
 */
public final class Flood {

    private static final int BATCH = 32 * 1024;
    private static final int BATCHES_AT_ONCE = 8;
    private static final int LONGEST_NUMBER = 20;

    private final Frames frames;
    private final boolean resend;
    private final String type;
    private final byte[][] parts;
    private final boolean timeFirst;
    private final long firstId;
    private final int count;
    private final double perSecond;
    private final double phase;
    private final CompletableFuture<Long> done = new CompletableFuture<>();
    private final BitSet settled = new BitSet();
    /** The report_time of the event of this index and of those after it, up to the next entry. */
    private final TreeMap<Integer, byte[]> times = new TreeMap<>();
    private final CRC32 crc = new CRC32();
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private Connection connection;
    private ScheduledFuture<?> timer;
    private int next;
    private int again;
    private int againEnd;
    private long acknowledged;
    private long lost;
    private boolean stopped;
    private boolean paused = true;
    private long resumed;
    private int nextWhenResumed;

    /** @param perSecond 0 for as fast as possible */
    Flood(Frames frames, boolean resend, Camera camera, Map<String, ?> event, int count,
            double perSecond) {
        this.frames = frames;
        this.resend = resend;
        this.type = String.valueOf(event.get("event_type"));
        this.count = count;
        this.perSecond = perSecond;
        this.phase = camera.number * 0.618_033_988_749 % 1; // so that a thousand cameras do not send at the same moment
        this.firstId = camera.lastEventId.getAndAdd(count) + 1;
        Map<String, Object> template = new LinkedHashMap<>(event);
        template.put("event_id", 0);
        template.put("report_time", 0);
        String json = Json.write(template);
        int id = json.indexOf("\"event_id\":0") + "\"event_id\":".length();
        int time = json.indexOf("\"report_time\":0") + "\"report_time\":".length();
        timeFirst = time < id;
        int first = Math.min(id, time);
        int second = Math.max(id, time);
        parts = new byte[][] {bytes(json.substring(0, first)), bytes(json.substring(first + 1, second)), bytes(json.substring(second + 1))};
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Completes when all have been acknowledged, with their number. Events that went down with a connection and are not sent again count
     * as lost: then the number is less than what was asked for.
     */
    public CompletableFuture<Long> done() {
        return done;
    }

    /** How many have been sent, without those sent again. */
    public synchronized long sent() {
        return next;
    }

    /** How many have been acknowledged. */
    public synchronized long acknowledged() {
        return acknowledged;
    }

    /** How many went down with a connection and are not sent again. */
    public synchronized long lost() {
        return lost;
    }

    /** The first event's number; the others follow without a gap. */
    public long firstId() {
        return firstId;
    }

    /** Sends no more. What has been sent is still waited for. */
    public void stop() {
        synchronized (this) {
            stopped = true;
        }
        completeIfDone();
    }

    /** The simulation ends. */
    void cancel() {
        done.cancel(false);
    }

    /** Sends to this client from now on if there is no other. */
    void attach(Connection candidate) {
        synchronized (this) {
            if (connection == null && candidate.conversation().isSubscribed(type)) {
                connection = candidate;
                again = 0;
                againEnd = next;
            }
        }
        candidate.execute(() -> pump(candidate));
    }

    void lost(Connection closed) {
        synchronized (this) {
            if (connection != closed) {
                return;
            }
            connection = null;
            paused = true;
            if (!resend) {
                lost += next - settled.cardinality();
                settled.set(0, next);
            }
        }
        completeIfDone();
    }

    /** Whether it was one of this flood's that was open. */
    synchronized boolean acknowledged(Connection by, long id) {
        long index = id - firstId;
        if (connection != by || index < 0 || index >= next || settled.get((int) index)) {
            return false;
        }
        settled.set((int) index);
        acknowledged++;
        return true;
    }

    void completeIfDone() {
        long result;
        synchronized (this) {
            if (acknowledged + lost < (stopped ? next : count)) {
                return;
            }
            result = acknowledged;
        }
        done.complete(result);
    }

    /** Sends what is due and what fits. On the connection's event loop. */
    synchronized void pump(Connection on) {
        if (connection != on || done.isDone()) {
            return;
        }
        if (!on.conversation().mayPublish(type)) {
            paused = true;
            return;
        }
        if (paused) {
            paused = false;
            nextWhenResumed = next;
            resumed = System.nanoTime() + (perSecond == 0 ? 0 : (long) (phase * TimeUnit.SECONDS.toNanos(1) / perSecond));
        }
        int due = due();
        byte[] time = bytes(Long.toString(System.currentTimeMillis() / 1_000));
        for (int i = 0; i < BATCHES_AT_ONCE && on.channel().isWritable() && hasNext(due); i++) {
            ByteBuf buffer = on.buffer(BATCH + 2 * parts[2].length + 1_024);
            while (buffer.readableBytes() < BATCH && hasNext(due)) {
                if (again < againEnd) {
                    append(on, buffer, again, times.floorEntry(again).getValue());
                    again++;
                } else {
                    if (resend && (times.isEmpty() || !Arrays.equals(times.lastEntry().getValue(), time))) {
                        times.put(next, time);
                    }
                    append(on, buffer, next++, time);
                }
            }
            on.write(buffer);
        }
        if (hasNext(due)) {
            if (on.channel().isWritable()) {
                on.execute(() -> pump(on)); // after what has come in the meantime
            }
        } else if (!stopped && next < count) {
            if (timer != null) {
                timer.cancel(false);
            }
            long wait = resumed + (long) ((next - nextWhenResumed) / perSecond * TimeUnit.SECONDS.toNanos(1)) - System.nanoTime();
            timer = on.channel().eventLoop().schedule(() -> pump(on), Math.max(wait, TimeUnit.MILLISECONDS.toNanos(1)),
                    TimeUnit.NANOSECONDS);
        }
    }

    /** How many may have been sent by now. */
    private int due() {
        if (stopped) {
            return next;
        }
        if (perSecond == 0) {
            return count;
        }
        long since = System.nanoTime() - resumed;
        return since < 0 ? nextWhenResumed
                : (int) Math.min(count, nextWhenResumed + (long) (since * perSecond / TimeUnit.SECONDS.toNanos(1)) + 1);
    }

    private boolean hasNext(int due) {
        if (again < againEnd) {
            again = settled.nextClearBit(again);
        }
        return again < againEnd || next < due;
    }

    private void append(Connection on, ByteBuf buffer, int index, byte[] time) {
        int start = buffer.writerIndex();
        on.conversation().published(firstId + index);
        frames.begin(buffer);
        buffer.writeBytes(parts[0]);
        appendNumber(buffer, timeFirst, firstId + index, time);
        buffer.writeBytes(parts[1]);
        appendNumber(buffer, !timeFirst, firstId + index, time);
        buffer.writeBytes(parts[2]);
        if (on.hasFault()) {
            byte[] payload = new byte[buffer.writerIndex() - start - Frames.HEADER];
            buffer.getBytes(start + Frames.HEADER, payload).writerIndex(start);
            on.append(buffer, Frames.PUBLISH, payload);
        } else {
            frames.end(buffer, start, crc);
        }
    }

    private void appendNumber(ByteBuf buffer, boolean isTime, long id, byte[] time) {
        if (isTime) {
            buffer.writeBytes(time);
            return;
        }
        int position = digits.length;
        for (long rest = id; rest > 0; rest /= 10) {
            digits[--position] = (byte) ('0' + rest % 10);
        }
        buffer.writeBytes(digits, position, digits.length - position);
    }
}
