package org.rootlet.cli;

import org.rootlet.anatomy.Muscle;
import picocli.CommandLine.Option;

/** The option that says over which muscle the electrodes are. */
final class ReflexMuscle {
    @Option(
            names = "--muscle",
            paramLabel = "NAME",
            description = "Muscle under the electrodes; default: ${DEFAULT-VALUE}.")
    private String name;

    /** Creates the option with the muscle that is usual for a study. */
    ReflexMuscle(String usual) {
        name = usual;
    }

    /** Returns the muscle; a name that the atlas does not have is refused with what may be meant. */
    Muscle of(ReflexPerson person) {
        return person.muscle(name);
    }
}
