package org.rootlet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code rootlet fiber}: single fibers by themselves, and all of a root. */
@Command(
        name = "fiber",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            FiberVelocityCommand.class,
            FiberThresholdCommand.class,
            FiberStrengthDurationCommand.class,
            FiberRecoveryCommand.class,
            FiberFollowingCommand.class,
            FiberLesionCommand.class,
            FiberBlockCommand.class,
            FiberRunCommand.class,
            FiberRootCommand.class,
            FiberPassportCommand.class
        },
        description =
                "Nerve fibers by themselves, myelinated (MRG axon) or not (Sundt C-fiber): how fast they conduct, what excites"
                        + " them, and whether they pass a lesion.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rootlet fiber velocity --diameter 5.7,7.3,10:16:1 --format csv",
            "  rootlet fiber velocity --diameter 10 --scheme neuron --dt 0.005",
            "  rootlet fiber threshold --diameter 10 --distance 1",
            "  rootlet fiber lesion --diameter 10 --internodes 5 --myelin 0.05 --svg a.svg",
            "  rootlet fiber run --diameter 10 --record 0,10,20 --format csv",
            "  rootlet fiber root --lesion internodes=10,myelin=0.1",
            "",
            "'rootlet fiber COMMAND --help' describes one command."
        })
final class FiberCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
