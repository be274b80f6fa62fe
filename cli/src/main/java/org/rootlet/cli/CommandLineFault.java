package org.rootlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rootlet.evidence.Names;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line. */
final class CommandLineFault {
    private CommandLineFault() {}

    static String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return "%s%s '%s --help' describes the command.".formatted(message, message.endsWith(".") ? "" : ".", command);
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        CommandLine command = fault.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String given = fault.getUnmatched().getFirst();
        if (given.startsWith("-")) {
            String option = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
            List<String> options = command.getCommandSpec().options().stream()
                    .flatMap(known -> Arrays.stream(known.names()))
                    .filter(known -> known.startsWith("--"))
                    .toList();
            return "'%s' has no option '%s'.%s '%s --help' lists them."
                    .formatted(name, option, Names.suggestion(option, options), name);
        }
        if (!command.getSubcommands().isEmpty()) {
            List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
            return "'%s' has no command '%s'.%s '%s --help' lists them."
                    .formatted(name, given, Names.suggestion(given, commands), name);
        }
        return "'%s' has no use for '%s'. '%s --help' describes the command.".formatted(name, given, name);
    }
}
