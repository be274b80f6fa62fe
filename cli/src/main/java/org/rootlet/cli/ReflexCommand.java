package org.rootlet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code rootlet reflex}: what a leg answers to shocks, taps and effort. */
@Command(
        name = "reflex",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            ReflexHCurveCommand.class,
            ReflexTapCommand.class,
            ReflexFWaveCommand.class,
            ReflexMvcCommand.class,
            ReflexPairedCommand.class,
            ReflexVWaveCommand.class,
            ReflexCentralLoopCommand.class,
            ReflexMotorCommand.class,
            ReflexSuralCommand.class
        },
        description =
                "One person's legs under shocks, taps and effort: M-, H-, T-, F- and V-waves, sensory potentials, firing of"
                        + " motor units; healthy, with lesions, or with some fibers gone.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rootlet reflex h-curve --svg h.svg",
            "  rootlet reflex h-curve --lose ia=0.5 --format json",
            "  rootlet reflex tap --patient age=75 --jendrassik",
            "  rootlet reflex mvc --lose motor=0.5 --svg mvc.svg",
            "  rootlet reflex central-loop --patient age=52,sex=female,height=163",
            "",
            "A lesion, in the words of a case file:",
            "  --lesion \"disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=120\"",
            "  --lesion \"entrapment,nerve=tibial,place=popliteal fossa,side=left,pressure=150\"",
            "",
            "'rootlet reflex COMMAND --help' describes one command."
        })
final class ReflexCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
