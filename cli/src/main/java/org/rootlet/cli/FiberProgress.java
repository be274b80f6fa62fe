package org.rootlet.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Shows on a terminal how many fibers have been integrated, in one line that is wiped at the end; silent where standard
 * error is no terminal. How many there will be is not known beforehand: later fibers depend on what earlier ones did.
 */
final class FiberProgress implements IntConsumer, AutoCloseable {
    private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean visible;
    private int most;
    private long shownNanos = System.nanoTime() - REFRESH_NANOS;

    /**
     * Creates the display.
     *
     * @param err standard error
     * @param visible whether to show anything
     */
    FiberProgress(PrintWriter err, boolean visible) {
        this.err = err;
        this.visible = visible;
    }

    @Override
    public synchronized void accept(int done) {
        most = Math.max(most, done);
        if (visible && System.nanoTime() - shownNanos >= REFRESH_NANOS) {
            shownNanos = System.nanoTime();
            err.print("\rrootlet: " + most + " fibers integrated");
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (visible) {
            err.print(WIPE);
            err.flush();
        }
    }
}
