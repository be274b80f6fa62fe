package org.rootlet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rootlet.casefile.CaseWriter;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.PatientSampler;
import org.rootlet.patient.Population;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rootlet sample}: people and lesions from published distributions, as case files. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Draws people, and what is wrong with their nerves, from published distributions; writes them as case files.",
            "The same seed and population give the same people, however many are drawn."
        },
        footer = {
            "",
            "Examples:",
            "  rootlet sample --n 20 --seed 7 --out cases        writes cases/case-00001.yaml and so on",
            "  rootlet simulate cases/case-00001.yaml",
            "  rootlet sample --n 1000 --population general | jq .patient.heightCm",
            "  rootlet why variation.pressure                    what the draws rest on"
        })
final class SampleCommand implements Runnable {
    private static final String YAML = "yaml";
    private static final String JSONL = "jsonl";
    private static final String LINES_FILE = "cases.jsonl";
    private static final int MOST = 10_000;

    @Option(names = "--n", paramLabel = "N", description = "How many people, 1 to 10000; default: ${DEFAULT-VALUE}.")
    private int count = 20;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the sample; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--population",
            paramLabel = "NAME",
            description = "general or spine-clinic; default: ${DEFAULT-VALUE}.")
    private String population = Population.SPINE_CLINIC.label();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write here: one YAML file for each person, or cases.jsonl.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "yaml, or jsonl: one case on each line; default: yaml with --out or a single person, else jsonl.",
            })
    private String format = "";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        if (count < 1 || count > MOST) {
            throw new InputException("--n %d is outside 1 to %d.".formatted(count, MOST));
        }
        Population people = Population.of(population);
        boolean lines = lines();
        PatientSampler sampler = new PatientSampler(Ledger.load(), seed, people);
        if (out == null) {
            PrintWriter results = spec.commandLine().getOut();
            IntStream.rangeClosed(1, count)
                    .mapToObj(number -> text(sampler, number, lines))
                    .forEach(results::print);
            results.flush();
            return;
        }
        List<String> names = lines
                ? List.of(LINES_FILE)
                : IntStream.rangeClosed(1, count)
                        .mapToObj(SampleCommand::fileName)
                        .toList();
        OutputDirectory directory = OutputDirectory.check(out, names);
        Map<String, String> documents = new LinkedHashMap<>();
        if (lines) {
            documents.put(
                    LINES_FILE,
                    IntStream.rangeClosed(1, count)
                            .mapToObj(number -> text(sampler, number, true))
                            .collect(Collectors.joining()));
        } else {
            IntStream.rangeClosed(1, count)
                    .forEach(number -> documents.put(fileName(number), text(sampler, number, false)));
        }
        directory.write(documents);
        String written = names.size() == 1 ? names.getFirst() : names.getFirst() + " to " + names.getLast();
        spec.commandLine().getErr().printf("rootlet: Wrote %s in %s.%n", written, out);
    }

    private boolean lines() {
        switch (format) {
            case "" -> {
                return out == null && count > 1;
            }
            case JSONL -> {
                return true;
            }
            case YAML -> {
                if (out == null && count > 1) {
                    throw new InputException(
                            "--format yaml writes one case to standard output, and --n is %d; allowed are --out DIR, --n 1 or --format jsonl."
                                    .formatted(count));
                }
                return false;
            }
            default ->
                throw new InputException(
                        "There is no format '%s' of a sample; allowed are %s, %s.".formatted(format, YAML, JSONL));
        }
    }

    private String text(PatientSampler sampler, int number, boolean line) {
        CaseWriter writer = new CaseWriter(
                "Sampled person %d".formatted(number),
                sampler.patient(number),
                List.of("Drawn from published distributions (variation.* of the ledger), population %s, seed %d."
                        .formatted(population, seed)));
        return line ? writer.jsonLine() : writer.yaml();
    }

    private static String fileName(int number) {
        return "case-%05d.yaml".formatted(number);
    }
}
