package org.rootlet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output that remembers why it could not be written. A reader that has seen enough and closed the pipe, as {@code
 * head} does, is no failure: the rest of the output is dropped.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream target;
    private boolean closed;
    private String failure = "";

    StandardOutput(OutputStream target) {
        this.target = new BufferedOutputStream(target);
    }

    /** Returns why the output is incomplete, if it is and somebody still reads. */
    Optional<String> failure() {
        return Optional.of(failure).filter(reason -> !reason.isEmpty());
    }

    @Override
    public void write(int b) {
        attempt(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    private void attempt(Write write) {
        if (closed) {
            return;
        }
        try {
            write.run();
        } catch (IOException e) {
            closed = true;
            String reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            if (!reason.contains("Broken pipe")) {
                failure = reason;
            }
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
