package org.rootlet.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence ledger: every constant of the model, by name.
 *
 * <p>Immutable, so it can be shared between threads. Reading it checks it: a fault in a data file is reported with file
 * and line before anything is computed.
 */
public final class Ledger {
    /** One file for each floor that owns constants, plus the clinical tables that the model is held against. */
    private static final List<String> FILES = List.of(
            "patient.csv",
            "variation.csv",
            "inference.csv",
            "fiber.csv",
            "population.csv",
            "lesion.csv",
            "mechanics.csv",
            "reflex.csv",
            "muscle.csv",
            "strength.csv",
            "sensation.csv",
            "exam.csv",
            "electrodiagnosis.csv",
            "clinical.csv");

    private final Map<String, Evidence> entries;
    private final Map<String, Source> sources;

    private Ledger(Map<String, Evidence> entries, Map<String, Source> sources) {
        this.entries = entries;
        this.sources = sources;
    }

    /**
     * Reads the ledger.
     *
     * @throws InputException if a name stands twice, a source is unknown, a grade is unknown or a value is no number
     */
    public static Ledger load() {
        return of(
                DataTable.beside(Ledger.class, "sources.csv"),
                FILES.stream().map(file -> DataTable.beside(Ledger.class, file)).toList());
    }

    /** Builds a ledger from its tables. */
    static Ledger of(DataTable sourceTable, List<DataTable> tables) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (DataTable.Row row : sourceTable.rows()) {
            Source source = new Source(
                    row.required("key"), row.required("citation"), row.text("url"), row.required("read_level"));
            if (sources.put(source.key(), source) != null) {
                throw row.fault("gives source %s a second time".formatted(source.key()));
            }
        }
        Map<String, Evidence> entries = new LinkedHashMap<>();
        for (DataTable table : tables) {
            for (DataTable.Row row : table.rows()) {
                Evidence entry = read(row);
                if (!sources.containsKey(entry.sourceKey())) {
                    throw row.fault(
                            "cites source %s, which %s does not have".formatted(entry.sourceKey(), sourceTable.file()));
                }
                if (entries.put(entry.name(), entry) != null) {
                    throw row.fault("gives constant %s a second time".formatted(entry.name()));
                }
            }
        }
        return new Ledger(entries, sources);
    }

    private static Evidence read(DataTable.Row row) {
        String grade = row.required("grade");
        try {
            return new Evidence(
                    row.required("name"),
                    row.number("value"),
                    row.required("unit"),
                    row.text("spread"),
                    row.required("source"),
                    Grade.valueOf(grade.toUpperCase(Locale.ROOT)),
                    row.required("note"));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    row.where()
                            + " has grade '%s'; allowed are measured, published, derived, assumption.".formatted(grade),
                    e);
        }
    }

    /**
     * Returns the value of a constant.
     *
     * @throws IllegalArgumentException if there is none of that name: a defect of the program, not of its input
     */
    public double value(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The ledger has no constant %s.%s".formatted(name, Names.suggestion(name, entries.keySet()))))
                .value();
    }

    /** Returns the entry of that name, if there is one. */
    public Optional<Evidence> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /**
     * Answers a name that a person typed: the entry of that very name; else the entries that have all the words in name
     * or note; else the nearest by spelling.
     *
     * @param given what was typed: a name, a part of one, or words
     */
    public Lookup lookUp(String given) {
        return Lookup.in(all(), given);
    }

    /** Returns all entries, file by file. */
    public List<Evidence> all() {
        return List.copyOf(entries.values());
    }

    /** Returns the source behind an entry. */
    public Source source(Evidence entry) {
        Source source = sources.get(entry.sourceKey());
        if (source == null) {
            throw new IllegalArgumentException("The ledger has no source " + entry.sourceKey());
        }
        return source;
    }

    /** Returns all sources in file order. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }
}
