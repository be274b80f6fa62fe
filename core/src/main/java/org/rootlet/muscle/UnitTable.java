package org.rootlet.muscle;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

/**
 * Properties of motor units by muscle and type, {@code units.csv}: linear from the first recruited unit of a type to its last.
 *
 * <p>Muscles without rows of their own have those of {@code other}. Ranges have the shape of the published configurations of Cisi and
 * Kohn 2008 (doi:10.1007/s10827-008-0092-8), which describe cats; sizes are scaled to human muscles as the notes of the file say.
 */
public final class UnitTable {
    private static final String OTHER = "other";

    private record Range(int units, UnitProperties first, UnitProperties last) {}

    private final Map<String, Map<UnitType, Range>> muscles;
    private final Map<UnitType, Range> others;

    private UnitTable(Map<String, Map<UnitType, Range>> muscles, Map<UnitType, Range> others) {
        this.muscles = muscles;
        this.others = others;
    }

    /**
     * Reads the data file.
     *
     * @throws InputException if a row is malformed, or a muscle lacks a type
     */
    public static UnitTable load() {
        return of(DataTable.beside(UnitTable.class, "units.csv"));
    }

    static UnitTable of(DataTable table) {
        Map<String, Map<UnitType, Range>> muscles = new LinkedHashMap<>();
        for (DataTable.Row row : table.rows()) {
            Range range = new Range((int) row.number("units"), properties(row, "first"), properties(row, "last"));
            Map<UnitType, Range> types =
                    muscles.computeIfAbsent(row.required("muscle"), muscle -> new EnumMap<>(UnitType.class));
            if (types.put(type(row), range) != null) {
                throw row.fault("gives a type of a muscle a second time");
            }
        }
        for (Map.Entry<String, Map<UnitType, Range>> muscle : muscles.entrySet()) {
            if (muscle.getValue().size() < UnitType.values().length) {
                throw new InputException("%s lacks a type of unit for %s.".formatted(table.file(), muscle.getKey()));
            }
        }
        Map<UnitType, Range> others = Optional.ofNullable(muscles.get(OTHER))
                .orElseThrow(() -> new InputException("%s lacks the rows of 'other'.".formatted(table.file())));
        return new UnitTable(muscles, others);
    }

    private static UnitType type(DataTable.Row row) {
        String type = row.required("type");
        try {
            return UnitType.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw new InputException(row.where() + " has type '%s'; allowed are S, FR, FF.".formatted(type), e);
        }
    }

    private static UnitProperties properties(DataTable.Row row, String end) {
        return new UnitProperties(
                row.number("twitch_%s_n".formatted(end)),
                row.number("contraction_%s_ms".formatted(end)),
                row.number("tetanus_" + end),
                row.number("saturation_" + end),
                row.number("potential_%s_mv".formatted(end)),
                row.number("lambda_%s_ms".formatted(end)));
    }

    /** Returns the properties of a unit of a muscle, by its type and its place in the type. */
    public UnitProperties of(String muscle, MotorUnit unit) {
        Range range = range(muscle, unit.type());
        UnitProperties a = range.first();
        UnitProperties b = range.last();
        double place = unit.placeInType();
        return new UnitProperties(
                between(a.twitchN(), b.twitchN(), place),
                between(a.contractionMs(), b.contractionMs(), place),
                between(a.tetanusOverTwitch(), b.tetanusOverTwitch(), place),
                between(a.saturation(), b.saturation(), place),
                between(a.potentialMv(), b.potentialMv(), place),
                between(a.lambdaMs(), b.lambdaMs(), place));
    }

    /** Returns how many units of a type a healthy adult's muscle has, where the file has rows for it. */
    int count(String muscle, UnitType type) {
        return range(muscle, type).units();
    }

    /** Returns whether a muscle has rows of its own. */
    boolean has(String muscle) {
        return muscles.containsKey(muscle);
    }

    private Range range(String muscle, UnitType type) {
        return Optional.ofNullable(muscles.getOrDefault(muscle, others).get(type))
                .orElseThrow();
    }

    private static double between(double first, double last, double place) {
        return first + (last - first) * place;
    }
}
