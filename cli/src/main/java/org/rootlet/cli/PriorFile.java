package org.rootlet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.evidence.Names;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;

/** A prior by its name, or from a file of lines {@code STRUCTURE,WEIGHT}; structures that are not listed have none. */
final class PriorFile {
    private PriorFile() {}

    static Prior read(String given, Ledger ledger) {
        if (Prior.NAMES.contains(given)) {
            return Prior.of(given, ledger);
        }
        Path file = Path.of(given);
        if (!Files.isRegularFile(file)) {
            throw new InputException("--prior '%s' is no file.%s Allowed are %s, or a file of lines STRUCTURE,WEIGHT."
                    .formatted(given, Names.suggestion(given, Prior.NAMES), String.join(", ", Prior.NAMES)));
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new InputException("The file %s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
        Map<Structure, Double> weights = new EnumMap<>(Structure.class);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split(",", -1);
                String where = "%s:%d".formatted(file, i + 1);
                if (parts.length != 2 || !Structure.ids().contains(parts[0].strip())) {
                    throw new InputException("%s: '%s' is no line STRUCTURE,WEIGHT; structures are %s."
                            .formatted(where, line, String.join(", ", Structure.ids())));
                }
                weights.put(Structure.of(parts[0].strip()), weight(parts[1].strip(), where));
            }
        }
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            throw new InputException("%s gives no structure a weight above 0.".formatted(file));
        }
        return new Prior(file.getFileName().toString(), weights);
    }

    private static double weight(String text, String where) {
        try {
            double weight = Double.parseDouble(text);
            if (weight >= 0 && Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new InputException(
                    "%s: weight '%s' is no number; allowed are numbers from 0.".formatted(where, text), e);
        }
        throw new InputException("%s: weight %s is not allowed; allowed are numbers from 0.".formatted(where, text));
    }
}
