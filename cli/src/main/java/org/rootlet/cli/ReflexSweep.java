package org.rootlet.cli;

import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import picocli.CommandLine.Option;

/** The option that says how long the record after a shock is. */
final class ReflexSweep {
    private static final double LONGEST_MS = 1000;

    @Option(
            names = "--sweep",
            paramLabel = "MS",
            description =
                    "Record after each shock, ms, up to 1000; default: until the slowest fibers have answered. A shorter one"
                            + " is refused.")
    private @Nullable Double givenMs;

    /**
     * Refuses, before any long work, what is too long for a record.
     *
     * @throws InputException if it is
     */
    void check() {
        if (givenMs != null && givenMs > LONGEST_MS) {
            throw new InputException("--sweep is %s ms; allowed is up to %s ms."
                    .formatted(NumberList.plain(givenMs), NumberList.plain(LONGEST_MS)));
        }
    }

    /** Returns what is given, else what a study needs, ms. */
    double ms(DoubleSupplier needed) {
        return givenMs == null ? needed.getAsDouble() : givenMs;
    }
}
