package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Lesion;
import org.rootlet.patient.Patient;

/**
 * Reads a patient and lesions from the values of options: {@code age=52,sex=female} and {@code disc
 * herniation,level=L5-S1,zone=paracentral,side=left,pressure=120}. Keys, names and ranges are those of a case file; a key may leave out its
 * unit, and the cause of a lesion may stand first without its key. Faults say which character of the value they are at.
 */
public final class CompactReader {
    /** What a patient is where nothing is said; for a woman height and mass are those of a case file. */
    public static final String USUAL_PATIENT = "age=30,sex=male,height=172,mass=75,temperature=37";

    /** What a lesion is where nothing is said. */
    public static final String USUAL_LESION = "onset=subacute,days=14";

    private static final String PATIENT_OPTION = "--patient";
    private static final String LESION_OPTION = "--lesion";
    private static final String SEX = "sex";
    private static final String CAUSE = "cause";
    /** Short keys that are not the key without its unit. */
    private static final Map<String, String> SHORT_KEYS = Map.of(
            "days", NumberKey.DAYS_SINCE_ONSET.key(), "decompressed", NumberKey.DECOMPRESSED.key(), "place", "at");

    private final CaseReader reader;

    /** Creates a reader that knows the names of the atlas and takes defaults from the ledger. */
    public CompactReader(Atlas atlas, Ledger ledger) {
        reader = new CaseReader(atlas, ledger);
    }

    /**
     * Reads a patient with lesions.
     *
     * @param patient value of {@code --patient}; empty for the usual one
     * @param lesions values of {@code --lesion}
     * @throws org.rootlet.evidence.InputException if one has an unknown key or name, or a value outside its range
     */
    public Patient read(String patient, List<String> lesions) {
        List<Lesion> read = new ArrayList<>();
        for (String lesion : lesions) {
            Map<String, DocumentNode.Entry> entries = entries(LESION_OPTION, lesion, true);
            entries(LESION_OPTION, USUAL_LESION, false).forEach(entries::putIfAbsent);
            read.add(reader.lesion("lesion " + (read.size() + 1), mapping(LESION_OPTION, entries)));
        }
        return reader.patient(mapping(PATIENT_OPTION, patientEntries(patient)), read);
    }

    private static Map<String, DocumentNode.Entry> patientEntries(String patient) {
        Map<String, DocumentNode.Entry> usual = entries(PATIENT_OPTION, USUAL_PATIENT, false);
        if (patient.isEmpty()) {
            return usual;
        }
        Map<String, DocumentNode.Entry> entries = entries(PATIENT_OPTION, patient, false);
        if (entries.containsKey(SEX) && !text(entries, SEX).equals(text(usual, SEX))) {
            usual.remove(NumberKey.HEIGHT.key());
            usual.remove(NumberKey.MASS.key());
        }
        usual.forEach(entries::putIfAbsent);
        return entries;
    }

    private static String text(Map<String, DocumentNode.Entry> entries, String key) {
        return entries.get(key) instanceof DocumentNode.Entry(Location _, DocumentNode.Scalar scalar)
                ? scalar.text()
                : "";
    }

    private static DocumentNode.Mapping mapping(String option, Map<String, DocumentNode.Entry> entries) {
        return new DocumentNode.Mapping(new Location(option, 0, 1), entries);
    }

    private static Map<String, DocumentNode.Entry> entries(String option, String given, boolean causeFirst) {
        Map<String, DocumentNode.Entry> entries = new LinkedHashMap<>();
        int at = 0;
        for (String part : given.split(",", -1)) {
            Location where = new Location(option, 0, at + 1);
            int equals = part.indexOf('=');
            if (equals < 0 && !(causeFirst && at == 0 && !part.isBlank())) {
                throw where.fault(
                        "'%s' is no KEY=VALUE; parts are separated by commas".formatted(Excerpt.of(part.strip())));
            }
            String key = equals < 0 ? CAUSE : fileKey(part.substring(0, equals).strip());
            String value = part.substring(equals + 1).strip();
            Location valueWhere = new Location(option, 0, at + equals + 2);
            DocumentNode.Scalar scalar = new DocumentNode.Scalar(valueWhere, type(value), value);
            if (entries.put(key, new DocumentNode.Entry(where, scalar)) != null) {
                throw where.fault("'%s' is given a second time".formatted(Excerpt.of(key)));
            }
            at += part.length() + 1;
        }
        return entries;
    }

    private static String fileKey(String key) {
        for (NumberKey number : NumberKey.values()) {
            if (number.shortKey().equals(key)) {
                return number.key();
            }
        }
        return SHORT_KEYS.getOrDefault(key, key);
    }

    private static DocumentNode.Scalar.Type type(String value) {
        return value.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")
                ? DocumentNode.Scalar.Type.NUMBER
                : DocumentNode.Scalar.Type.TEXT;
    }
}
