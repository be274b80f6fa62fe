package org.rootlet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.rootlet.evidence.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code rootlet}. A new command is a class with picocli annotations and one entry in the list of subcommands
 * here; it writes to {@code spec.commandLine().getOut()}.
 *
 * <p>Exit codes: 0 done; 2 the input or the command line cannot be used, said in one sentence on standard error; 1 a
 * defect of Rootlet. Standard output carries nothing but results.
 */
@Command(
        name = "rootlet",
        subcommands = {
            SimulateCommand.class,
            ExplainCommand.class,
            LocalizeCommand.class,
            VocabularyCommand.class,
            BenchmarkCommand.class,
            CalibrateCommand.class,
            ParticlesCommand.class,
            SampleCommand.class,
            ReflexCommand.class,
            FiberCommand.class,
            AtlasCommand.class,
            WhyCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "An executable S1 nerve root: from a lesion to the findings it causes.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rootlet simulate examples/s1-disc-intraradicular-41m.yaml",
            "                                     the main job: a lesion to its findings",
            "  rootlet explain examples/s1-sciatica-43f.yaml \"ankle reflex\"",
            "                                     from a finding back to the lesion",
            "  rootlet localize benchmark/cases/l5-disc-38m.yaml",
            "                                     from findings to where the lesion sits",
            "  rootlet vocabulary                 the names that an examination may use",
            "  rootlet sample --n 20 --seed 7     people and lesions from published distributions",
            "  rootlet reflex h-curve --lose ia=0.5",
            "                                     shocks, taps and effort: M, H, T, F, V, SNAP",
            "  rootlet fiber velocity --diameter 10",
            "  rootlet fiber lesion --diameter 5.7,10,16 --internodes 5 --myelin 0.05",
            "                                     fibers by themselves: speed, thresholds, block",
            "  rootlet atlas show S1              a root: course, muscles, skin, reflexes",
            "  rootlet atlas path soleus          the ways between the cord and a muscle",
            "  rootlet why --all                  every constant of the model, its source",
            "  rootlet why --all --format json    the same for programs",
            "",
            "'rootlet COMMAND --help' describes one command.",
            "Exit codes: 0 done, 2 unusable input, 1 a defect of Rootlet.",
            "For education and research. Not a medical device: it never advises treatment."
        })
public final class Rootlet implements Runnable {
    static final int DONE = CommandLine.ExitCode.OK;
    static final int DEFECT = 1;
    static final int UNUSABLE_INPUT = 2;

    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show where a failure came from (or set ROOTLET_DEBUG).")
    private boolean verbose;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Rootlet() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        boolean debug = System.getenv("ROOTLET_DEBUG") != null;
        // Not System.out: that one forgets why a write failed.
        int exitCode =
                run(args, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), debug);
        System.exit(exitCode);
    }

    /** Runs the command on the given streams and returns its exit code; further commands stand beside its own. */
    static int run(String[] args, OutputStream stdout, OutputStream stderr, boolean debug, Object... furtherCommands) {
        StandardOutput results = new StandardOutput(stdout);
        PrintWriter out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(stderr, true, StandardCharsets.UTF_8);
        Rootlet root = new Rootlet();
        CommandLine commandLine = new CommandLine(root);
        for (Object command : furtherCommands) {
            commandLine.addSubcommand(command);
        }
        NumberConverters.register(commandLine);
        commandLine
                .setOut(out)
                .setErr(err)
                .registerConverter(OutputFormat.class, OutputFormat::of)
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((fault, given) -> {
                    err.println("rootlet: " + oneLine(CommandLineFault.sentence(fault)));
                    return UNUSABLE_INPUT;
                })
                .setExecutionExceptionHandler(
                        (fault, command, parsed) -> explain(fault, err, debug || root.isVerbose(parsed)));
        int exitCode;
        try {
            exitCode = commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            exitCode = explain(e, err, debug || root.verbose);
        }
        out.flush();
        return results.failure()
                .map(failure -> {
                    err.println("rootlet: Cannot write the results: " + failure + ".");
                    return UNUSABLE_INPUT;
                })
                .orElse(exitCode);
    }

    private boolean isVerbose(ParseResult parsed) {
        return verbose || parsed.originalArgs().contains("--verbose");
    }

    private static int explain(Throwable fault, PrintWriter err, boolean verbose) {
        int exitCode;
        if (fault instanceof InputException) {
            err.println("rootlet: " + oneLine(String.valueOf(fault.getMessage())));
            exitCode = UNUSABLE_INPUT;
        } else {
            err.printf(
                    "rootlet: This is a defect of Rootlet %s, not of your input (%s); please report it with the output of"
                            + " the same command and --verbose.%n",
                    Version.number(), fault);
            exitCode = DEFECT;
        }
        if (verbose) {
            fault.printStackTrace(err);
        }
        return exitCode;
    }

    /** What was given may hold line ends or codes that move the cursor; the sentence stays one line of plain text. */
    private static String oneLine(String sentence) {
        return sentence.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
