package org.rootlet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code rootlet particles}: the simulated people that localization weighs. */
@Command(
        name = "particles",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ParticlesBuildCommand.class, CommandLine.HelpCommand.class},
        description = "The simulated people that localization weighs.")
final class ParticlesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
