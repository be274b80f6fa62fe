package org.rootlet.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Shows on a terminal how many fibers have been integrated, in one line that is wiped at the end; silent where standard
 * error is no terminal. How many there will be is not always known beforehand: later fibers may depend on what earlier ones did.
 */
final class RunProgress implements IntConsumer, AutoCloseable {
    private static final long REFRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int BAR = 30;
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean visible;
    private final int total;
    private int most;
    private long shownNanos = System.nanoTime() - REFRESH_NANOS;

    /**
     * Creates the display of an unknown number of fibers.
     *
     * @param err standard error
     * @param visible whether to show anything
     */
    RunProgress(PrintWriter err, boolean visible) {
        this(err, visible, 0);
    }

    /**
     * Creates the display of a known number of fibers, with a bar.
     *
     * @param err standard error
     * @param visible whether to show anything
     * @param total how many fibers there are at most; 0 if unknown
     */
    RunProgress(PrintWriter err, boolean visible, int total) {
        this.err = err;
        this.visible = visible;
        this.total = total;
    }

    @Override
    public synchronized void accept(int done) {
        most = Math.max(most, done);
        if (visible && System.nanoTime() - shownNanos >= REFRESH_NANOS) {
            shownNanos = System.nanoTime();
            err.print("\rrootlet: " + (total > 0 ? bar() : most + " fibers integrated"));
            err.flush();
        }
    }

    private String bar() {
        int filled = (int) ((long) BAR * Math.min(most, total) / total);
        return "[%s%s] %d of %d runs done".formatted("#".repeat(filled), ".".repeat(BAR - filled), most, total);
    }

    @Override
    public synchronized void close() {
        if (visible) {
            err.print(WIPE);
            err.flush();
        }
    }
}
