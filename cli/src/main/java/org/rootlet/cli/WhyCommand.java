package org.rootlet.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.evidence.Lookup;
import org.rootlet.evidence.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rootlet why}: where a constant of the model comes from and how far it can be trusted. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says where a constant of the model comes from and how far it can be trusted.",
        footer = {
            "",
            "Examples:",
            "  rootlet why myelin                 constants with that word in name or note",
            "  rootlet why --all --format json    the whole ledger"
        })
final class WhyCommand implements Runnable {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Name of a constant, or words from it.")
    private @Nullable String name;

    @Option(names = "--all", description = "Every constant.")
    private boolean all;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: text.")
    private OutputFormat format = OutputFormat.TEXT;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** One entry of the ledger together with its source; the names are those of the JSON output. */
    record Entry(
            String name,
            double value,
            String unit,
            String spread,
            String grade,
            String note,
            String source,
            String citation,
            String url,
            String readLevel) {

        static Entry of(Ledger ledger, Evidence evidence) {
            Source source = ledger.source(evidence);
            return new Entry(
                    evidence.name(),
                    evidence.value(),
                    evidence.unit(),
                    evidence.spread(),
                    evidence.grade().label(),
                    evidence.note(),
                    source.key(),
                    source.citation(),
                    source.url(),
                    source.readLevel());
        }
    }

    @Override
    public void run() {
        if (all == (name != null)) {
            throw new InputException("'rootlet why' takes the name of a constant or --all, %s."
                    .formatted(all ? "not both" : "and neither was given"));
        }
        Ledger ledger = Ledger.load();
        List<Evidence> found = name == null ? ledger.all() : find(ledger, name);
        List<Entry> entries =
                found.stream().map(evidence -> Entry.of(ledger, evidence)).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == OutputFormat.JSON) {
            out.println(Json.of(entries.size() == 1 && !all ? entries.getFirst() : entries));
        } else if (entries.size() == 1) {
            describe(out, entries.getFirst());
        } else {
            entries.forEach(entry -> out.println(line(entry)));
        }
    }

    private List<Evidence> find(Ledger ledger, String given) {
        Lookup lookup = ledger.lookUp(given);
        if (lookup.match() == Lookup.Match.NONE) {
            throw new InputException(
                    "The ledger has no constant like '%s'; 'rootlet why --all' lists them.".formatted(given));
        }
        if (lookup.match() == Lookup.Match.NEAREST) {
            spec.commandLine().getErr().printf("rootlet: There is no constant '%s'; nearest to it:%n", given);
        }
        return lookup.entries();
    }

    private static void describe(PrintWriter out, Entry entry) {
        out.println(line(entry));
        out.println("  " + entry.note());
        if (!entry.spread().isEmpty()) {
            out.println("  spread: " + entry.spread());
        }
        out.printf("  source: %s [%s; read: %s]%n", entry.citation(), entry.source(), entry.readLevel());
        if (!entry.url().isEmpty()) {
            out.println("          " + entry.url());
        }
    }

    private static String line(Entry entry) {
        String unit = entry.unit().equals("1") ? "" : " " + entry.unit();
        return "%s = %s%s (%s)".formatted(entry.name(), plain(entry.value()), unit, entry.grade());
    }

    private static String plain(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain.length() > 12 ? Double.toString(value) : plain;
    }
}
