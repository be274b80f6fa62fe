package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/**
 * Reads plexuses, nerves, muscles, skin regions and reflexes. A nerve carries no root that its parent lacks, and a target
 * uses no root that its nerve lacks, so every path reaches the cord.
 */
final class PeripheryReader {
    private final AtlasTables tables;

    PeripheryReader(AtlasTables tables) {
        this.tables = tables;
    }

    Periphery read() {
        Map<String, List<NervePlace>> places = places();
        Map<String, Plexus> plexuses = plexuses(places);
        Map<String, Nerve> nerves = nerves(plexuses, places);
        for (DataTable.Row row : tables.rows("nerve_places.csv")) {
            String carrier = row.required("nerve");
            if (!nerves.containsKey(carrier) && !plexuses.containsKey(carrier)) {
                throw row.fault("names nerve %s, which nerves.csv and plexuses.csv do not have".formatted(carrier));
            }
        }
        List<Muscle> muscles = muscles(nerves);
        return new Periphery(plexuses, nerves, muscles, regions(nerves), reflexes(nerves, muscles));
    }

    private Map<String, List<NervePlace>> places() {
        Map<String, List<NervePlace>> places = new LinkedHashMap<>();
        Map<String, Set<String>> names = new HashMap<>();
        for (DataTable.Row row : tables.rows("nerve_places.csv")) {
            NervePlace place = new NervePlace(
                    row.required("place"),
                    AtlasTables.fraction(row, "fraction"),
                    AtlasTables.list(row, "synonyms"),
                    tables.provenance(row));
            String nerve = row.required("nerve");
            checkNew(row, names.computeIfAbsent(nerve, name -> new HashSet<>()), place.name(), place.synonyms());
            places.computeIfAbsent(nerve, name -> new ArrayList<>()).add(place);
        }
        return places;
    }

    private Map<String, Plexus> plexuses(Map<String, List<NervePlace>> places) {
        Map<String, Plexus> plexuses = new LinkedHashMap<>();
        for (DataTable.Row row : tables.rows("plexuses.csv")) {
            String name = row.required("name");
            Plexus plexus = new Plexus(
                    name,
                    roots(row),
                    AtlasTables.positive(row, "length_mm"),
                    places.getOrDefault(name, List.of()),
                    row.text("ontology"),
                    tables.provenance(row));
            if (plexuses.put(name, plexus) != null) {
                throw row.fault("gives plexus %s a second time".formatted(name));
            }
        }
        for (String needed : List.of(Periphery.TRUNK, Periphery.SACRAL)) {
            if (!plexuses.containsKey(needed)) {
                throw new InputException(
                        "plexuses.csv has no %s, through which the roots of the leg run.".formatted(needed));
            }
        }
        return plexuses;
    }

    private Map<String, Nerve> nerves(Map<String, Plexus> plexuses, Map<String, List<NervePlace>> places) {
        Map<String, Nerve> nerves = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (DataTable.Row row : tables.rows("nerves.csv")) {
            String name = row.required("name");
            Nerve nerve = new Nerve(
                    name,
                    row.required("parent"),
                    AtlasTables.fraction(row, "leaves_at"),
                    AtlasTables.positive(row, "length_mm"),
                    roots(row),
                    row.text("fascicle"),
                    places.getOrDefault(name, List.of()),
                    AtlasTables.list(row, "synonyms"),
                    row.text("ontology"),
                    tables.provenance(row));
            checkParent(row, nerve, plexuses, nerves);
            checkNew(row, names, name, nerve.synonyms());
            nerves.put(name, nerve);
        }
        return nerves;
    }

    private static void checkParent(
            DataTable.Row row, Nerve nerve, Map<String, Plexus> plexuses, Map<String, Nerve> nerves) {
        String parent = nerve.parent();
        boolean fromNerve = nerves.containsKey(parent);
        if (!fromNerve && !plexuses.containsKey(parent) && !parent.equals(Nerve.DORSAL_RAMI)) {
            throw row.fault("lets nerve %s come from %s, which no plexus and no row above names"
                    .formatted(nerve.name(), parent));
        }
        if (!fromNerve && nerve.leavesAtFraction() != 1) {
            throw row.fault("lets nerve %s leave %s at %s; a plexus and the dorsal rami are left at 1"
                    .formatted(nerve.name(), parent, nerve.leavesAtFraction()));
        }
        Periphery known = new Periphery(plexuses, nerves, List.of(), List.of(), List.of());
        for (Root root : nerve.roots()) {
            if (!known.rootsOfParent(parent).contains(root)) {
                throw row.fault("gives nerve %s root %s, which cannot reach the cord: %s does not carry it"
                        .formatted(nerve.name(), root, parent));
            }
        }
    }

    private List<Muscle> muscles(Map<String, Nerve> nerves) {
        List<Muscle> muscles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DataTable.Row row : tables.rows("muscles.csv")) {
            Supply supply = new Supply(
                    row.required("nerve"),
                    AtlasTables.fraction(row, "leaves_at"),
                    AtlasTables.positive(row, "branch_mm"));
            RootWeights weights = weights(row);
            weights.roots().forEach(root -> checkSupply(row, root, supply, nerves));
            Muscle muscle = new Muscle(
                    row.required("name"),
                    weights,
                    supply,
                    row.required("action"),
                    row.required("bedside_test"),
                    row.required("textbook_roots"),
                    row.required("confidence"),
                    AtlasTables.list(row, "synonyms"),
                    row.text("ontology"),
                    tables.provenance(row));
            checkNew(row, names, muscle.name(), muscle.synonyms());
            muscles.add(muscle);
        }
        return muscles;
    }

    private List<SkinRegion> regions(Map<String, Nerve> nerves) {
        List<SkinRegion> regions = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DataTable.Row row : tables.rows("regions.csv")) {
            Supply main = new Supply(
                    row.required("nerve"), AtlasTables.fraction(row, "at"), AtlasTables.positive(row, "branch_mm"));
            RootWeights weights = weights(row);
            Map<Root, Supply> supplies = new EnumMap<>(Root.class);
            weights.roots().forEach(root -> supplies.put(root, main));
            for (String exception : AtlasTables.list(row, "by_root")) {
                String[] parts = exception.split("[=@]", -1);
                if (parts.length != 3) {
                    throw row.fault("has '%s' in column by_root; allowed is root=nerve@fraction".formatted(exception));
                }
                Root root = AtlasTables.root(row, "by_root", parts[0]);
                if (!supplies.containsKey(root)) {
                    throw row.fault("names a nerve for root %s, whose weight is 0".formatted(root));
                }
                supplies.put(root, new Supply(parts[1], fraction(row, parts[2]), main.branchLengthMm()));
            }
            supplies.forEach((root, supply) -> checkSupply(row, root, supply, nerves));
            SkinRegion region = new SkinRegion(
                    row.required("key"),
                    row.required("name"),
                    weights,
                    main,
                    supplies,
                    row.required("confidence"),
                    AtlasTables.list(row, "synonyms"),
                    tables.provenance(row));
            List<String> otherNames = new ArrayList<>(region.synonyms());
            otherNames.add(region.key());
            checkNew(row, names, region.name(), otherNames);
            regions.add(region);
        }
        return regions;
    }

    private List<ReflexArc> reflexes(Map<String, Nerve> nerves, List<Muscle> muscles) {
        Map<String, Muscle> byName = muscles.stream().collect(Collectors.toMap(Muscle::name, muscle -> muscle));
        List<ReflexArc> arcs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DataTable.Row row : tables.rows("reflexes.csv")) {
            List<Muscle> arcMuscles = new ArrayList<>();
            for (String name : AtlasTables.list(row, "muscles")) {
                Muscle muscle = byName.get(name);
                if (muscle == null) {
                    throw row.fault("names muscle %s, which muscles.csv does not have".formatted(name));
                }
                arcMuscles.add(muscle);
            }
            RootWeights weights = weights(row);
            for (Root root : weights.roots()) {
                if (arcMuscles.stream().noneMatch(muscle -> muscle.roots().weight(root) > 0)) {
                    throw row.fault("gives root %s a share, yet no muscle of the arc has it".formatted(root));
                }
            }
            String nerve = row.required("nerve");
            if (!nerves.containsKey(nerve)) {
                throw row.fault("names nerve %s, which nerves.csv does not have".formatted(nerve));
            }
            ReflexArc arc = new ReflexArc(
                    row.required("name"),
                    arcMuscles,
                    nerve,
                    weights,
                    AtlasTables.list(row, "synonyms"),
                    tables.provenance(row));
            checkNew(row, names, arc.name(), arc.synonyms());
            arcs.add(arc);
        }
        return arcs;
    }

    private static void checkSupply(DataTable.Row row, Root root, Supply supply, Map<String, Nerve> nerves) {
        Nerve nerve = nerves.get(supply.nerve());
        if (nerve == null) {
            throw row.fault("names nerve %s, which nerves.csv does not have".formatted(supply.nerve()));
        }
        if (!nerve.roots().contains(root)) {
            throw row.fault("uses root %s, which cannot reach the cord: the %s does not carry it"
                    .formatted(root, nerve.title()));
        }
    }

    private static void checkNew(DataTable.Row row, Set<String> names, String name, List<String> synonyms) {
        // A row may repeat its own name as key; another row may not use it.
        Set<String> own = new LinkedHashSet<>(List.of(NameIndex.normal(name)));
        synonyms.forEach(synonym -> own.add(NameIndex.normal(synonym)));
        for (String each : own) {
            if (!names.add(each)) {
                throw row.fault("gives the name %s a second time".formatted(each));
            }
        }
    }

    private static double fraction(DataTable.Row row, String text) {
        try {
            return AtlasTables.fraction(row, "by_root", Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new InputException(
                    row.where() + " has '%s' in column by_root where a number is needed.".formatted(text), e);
        }
    }

    private static Set<Root> roots(DataTable.Row row) {
        List<Root> roots = AtlasTables.list(row, "roots").stream()
                .map(text -> AtlasTables.root(row, "roots", text))
                .toList();
        if (roots.isEmpty()) {
            throw row.fault("names no root");
        }
        return RootSets.ordered(roots);
    }

    private static RootWeights weights(DataTable.Row row) {
        Map<Root, Double> shares = new EnumMap<>(Root.class);
        for (Root root : Root.values()) {
            shares.put(root, row.number(root.name()));
        }
        try {
            return new RootWeights(shares);
        } catch (IllegalArgumentException e) {
            throw new InputException(row.where() + " " + e.getMessage() + ".", e);
        }
    }
}
