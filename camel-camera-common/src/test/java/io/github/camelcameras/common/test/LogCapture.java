package io.github.camelcameras.common.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Keeps every line that is logged in this JVM, with the stack traces. */
public final class LogCapture extends AbstractAppender {

    private static final LogCapture INSTANCE = install();

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogCapture() {
        super("capture", null, PatternLayout.newBuilder().setPattern("%p %c %m%n%throwable").build(), false, Property.EMPTY_ARRAY);
    }

    private static LogCapture install() {
        LogCapture capture = new LogCapture();
        capture.start();
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        context.getConfiguration().getRootLogger().addAppender(capture, null, null);
        context.updateLoggers();
        return capture;
    }

    /** What was logged since the JVM started, in order; begins to capture when first called. */
    public static List<String> lines() {
        return INSTANCE.lines;
    }

    /**
     * Has all that Camel, its parts and ours log at DEBUG captured while something runs.
     *
     * @param but loggers that stay at INFO
     */
    public static void atDebug(List<String> but, ThrowingRunnable action) throws Exception {
        lines();
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        Level before = context.getConfiguration().getRootLogger().getLevel();
        Map<String, Level> own = new HashMap<>();
        context.getConfiguration().getLoggers().forEach((name, logger) -> own.put(name, logger.getLevel()));
        try {
            own.keySet().forEach(name -> Configurator.setLevel(name, Level.DEBUG));
            Configurator.setRootLevel(Level.DEBUG);
            but.forEach(name -> Configurator.setLevel(name, Level.INFO));
            action.run();
        } finally {
            but.forEach(name -> Configurator.setLevel(name, before));
            own.forEach(Configurator::setLevel);
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface ThrowingRunnable {
        /** @throws Exception whatever it is */
        void run() throws Exception;
    }

    @Override
    public void append(LogEvent event) {
        lines.add((String) getLayout().toSerializable(event));
    }
}
