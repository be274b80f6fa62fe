package org.rootlet.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The evidence ledger: every constant of the model, by name. */
public final class Ledger {
    /** One file for each floor that owns constants, plus the clinical tables that the model is held against. */
    private static final List<String> FILES = List.of(
            "patient.csv",
            "fiber.csv",
            "lesion.csv",
            "reflex.csv",
            "muscle.csv",
            "sensation.csv",
            "exam.csv",
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
     * @throws InputException if a name stands twice, a source is unknown or a value is no number
     */
    public static Ledger load() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (DataTable.Row row : DataTable.beside(Ledger.class, "sources.csv").rows()) {
            Source source = new Source(
                    row.required("key"), row.required("citation"), row.text("url"), row.required("read_level"));
            if (sources.put(source.key(), source) != null) {
                throw row.fault("gives source %s a second time".formatted(source.key()));
            }
        }
        Map<String, Evidence> entries = new LinkedHashMap<>();
        for (String file : FILES) {
            for (DataTable.Row row : DataTable.beside(Ledger.class, file).rows()) {
                Evidence entry = read(row);
                if (!sources.containsKey(entry.sourceKey())) {
                    throw row.fault("cites source %s, which sources.csv does not have".formatted(entry.sourceKey()));
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
                .orElseThrow(() -> new IllegalArgumentException("The ledger has no constant " + name))
                .value();
    }

    /** Returns the entry of that name, if there is one. */
    public Optional<Evidence> find(String name) {
        return Optional.ofNullable(entries.get(name));
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
