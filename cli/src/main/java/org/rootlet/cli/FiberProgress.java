package org.rootlet.cli;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many fibers have been integrated; silent where standard error is no terminal. */
final class FiberProgress implements IntConsumer, AutoCloseable {
    private final @Nullable ProgressBar bar;

    private FiberProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Opens the display. */
    static FiberProgress onTerminal() {
        if (!Terminal.showsProgress()) {
            return new FiberProgress(null);
        }
        return new FiberProgress(new ProgressBarBuilder()
                .setTaskName("fibers")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void accept(int done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
