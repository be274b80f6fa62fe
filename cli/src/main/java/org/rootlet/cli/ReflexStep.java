package org.rootlet.cli;

import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import picocli.CommandLine.Option;

/** The option that says in which steps the network is integrated and recorded. */
final class ReflexStep {
    private static final double LEAST_MS = 0.005;
    private static final double MOST_MS = 0.1;

    @Option(names = "--dt", paramLabel = "MS", description = "Time step, 0.005 to 0.1 ms; default: 0.05.")
    private @Nullable Double givenMs;

    /** Returns the step, ms. */
    double ms(ReflexPerson person) {
        double stepMs = givenMs == null ? person.ledger().value("electrodiagnosis.step-ms") : givenMs;
        if (!(stepMs >= LEAST_MS && stepMs <= MOST_MS)) {
            throw new InputException("--dt is %s ms; allowed is 0.005 to 0.1 ms.".formatted(NumberList.plain(stepMs)));
        }
        return stepMs;
    }
}
