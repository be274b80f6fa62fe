package org.rootlet.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Structure;

/**
 * What people show who have no lesion of a nerve. The nerve model cannot give it; frequencies are those of {@code mimics.csv}, most of them
 * assumptions. They are written over the codes of a healthy examination.
 */
final class Conditions {
    private record Feature(
            List<FindingName> names, boolean together, boolean either, double chance, int least, int most) {}

    private record Condition(Structure structure, double weight, double daysMedian, List<Feature> features) {}

    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final ParticleCoder coder;

    Conditions(Catalog catalog, ParticleCoder coder) {
        this.coder = coder;
        for (DataTable.Row row :
                DataTable.beside(Conditions.class, "conditions.csv").rows()) {
            conditions.put(
                    row.required("condition"),
                    new Condition(
                            Structure.of(row.required("structure")),
                            row.number("weight"),
                            row.number("days_median"),
                            new ArrayList<>()));
        }
        for (DataTable.Row row :
                DataTable.beside(Conditions.class, "mimics.csv").rows()) {
            Condition condition = conditions.get(row.required("condition"));
            if (condition == null) {
                throw row.fault("has a condition that conditions.csv does not have");
            }
            condition.features().add(feature(row, catalog));
        }
    }

    private static Feature feature(DataTable.Row row, Catalog catalog) {
        Kind kind = Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        String names = row.required("names");
        List<FindingName> all = names.equals("all")
                ? catalog.own().stream().filter(name -> name.kind() == kind).toList()
                : Arrays.stream(names.split(";"))
                        .map(name -> new FindingName(kind, name))
                        .toList();
        for (FindingName name : all) {
            if (catalog.index(name).isEmpty()) {
                throw row.fault("has a finding that there is not: " + name.words());
            }
        }
        return new Feature(
                all,
                row.required("draw").equals("together"),
                row.required("sides").equals("either"),
                row.number("chance"),
                (int) row.number("least"),
                (int) row.number("most"));
    }

    /**
     * Draws one of the conditions of a structure, if it has any, and writes what it shows.
     *
     * @return the median of the days for which such people have had it; empty if the structure has no conditions
     */
    OptionalDouble write(Structure structure, byte[] codes, RandomGenerator random) {
        List<Condition> choices = conditions.values().stream()
                .filter(condition -> condition.structure() == structure)
                .toList();
        if (choices.isEmpty()) {
            return OptionalDouble.empty();
        }
        Condition drawn = drawn(choices, random);
        // One leg, or both alike in those conditions that may take both.
        boolean both = random.nextBoolean();
        for (Feature feature : drawn.features()) {
            List<Side> sides = feature.either() && both ? List.of(Side.values()) : List.of(Side.LEFT);
            boolean all = random.nextDouble() < feature.chance();
            int code = code(feature, random);
            for (FindingName name : feature.names()) {
                if (name.kind() == Kind.HISTORY) {
                    Arrays.stream(Side.values())
                            .forEach(side -> coder.set(codes, name, side, History.percent(feature.chance())));
                    continue;
                }
                boolean own = random.nextDouble() < feature.chance();
                int ownCode = code(feature, random);
                if (feature.together() ? all : own) {
                    for (Side side : name.isMidline() ? List.of(Side.values()) : sides) {
                        coder.set(codes, name, side, feature.together() ? code : ownCode);
                    }
                }
            }
        }
        return OptionalDouble.of(drawn.daysMedian());
    }

    private static Condition drawn(List<Condition> choices, RandomGenerator random) {
        double left = random.nextDouble()
                * choices.stream().mapToDouble(Condition::weight).sum();
        for (Condition choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice;
            }
        }
        return choices.getLast();
    }

    private static int code(Feature feature, RandomGenerator random) {
        return feature.least() + random.nextInt(feature.most() - feature.least() + 1);
    }
}
