package org.rootlet.cli;

import org.rootlet.evidence.InputException;
import org.rootlet.reflex.Shock;
import picocli.CommandLine.Option;

/** The option that says how long a shock lasts. */
final class ReflexPulse {
    @Option(names = "--pulse", paramLabel = "MS", description = "Duration of a shock, ms; default: ${DEFAULT-VALUE}.")
    private double givenMs;

    /** Creates the option with the duration that is usual for a study, ms. */
    ReflexPulse(double usualMs) {
        givenMs = usualMs;
    }

    /**
     * Returns the duration, ms.
     *
     * @throws InputException if no stimulator gives it
     */
    double ms() {
        if (!Shock.isPulse(givenMs)) {
            throw new InputException("--pulse is %s ms; allowed is %s to %s ms."
                    .formatted(
                            NumberList.plain(givenMs),
                            NumberList.plain(Shock.LEAST_PULSE_MS),
                            NumberList.plain(Shock.MOST_PULSE_MS)));
        }
        return givenMs;
    }
}
