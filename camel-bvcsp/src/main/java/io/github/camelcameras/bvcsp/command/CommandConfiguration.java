package io.github.camelcameras.bvcsp.command;

import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** How commands are carried out. */
@UriParams
public class CommandConfiguration {

    /** How many commands are carried out at the same time where nothing is said. */
    public static final int USUAL_CONCURRENCY = 16;

    private static final int MOST_CONCURRENCY = 10_000;

    @UriParam(label = "consumer", defaultValue = "" + USUAL_CONCURRENCY,
              description = "For commands: how many are carried out at the same time.")
    private int concurrentCommands = USUAL_CONCURRENCY;

    int requireConcurrentCommands() {
        if (concurrentCommands < 1 || concurrentCommands > MOST_CONCURRENCY) {
            throw new IllegalArgumentException("Option concurrentCommands must be from 1 to " + MOST_CONCURRENCY + ", but was "
                                               + concurrentCommands);
        }
        return concurrentCommands;
    }

    public int getConcurrentCommands() {
        return concurrentCommands;
    }

    public void setConcurrentCommands(int concurrentCommands) {
        this.concurrentCommands = concurrentCommands;
    }
}
