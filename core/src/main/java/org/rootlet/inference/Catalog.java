package org.rootlet.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.SkinAreas;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.exam.Symptom;
import org.rootlet.sensation.Modality;

/**
 * All that can be tested on a side, in a fixed order: first what the forward model gives, then what is put together from it: several
 * modalities as the worst of them, dermatomes and territories of nerves as the mean of their regions.
 */
public final class Catalog {
    /** Several modalities under one name. */
    private static final Map<String, List<Modality>> GROUPS = groups();

    private final Zones zones = Zones.load();
    private final List<FindingName> own = new ArrayList<>();
    private final Map<FindingName, Integer> index = new LinkedHashMap<>();
    private final Map<FindingName, int[][]> parts = new LinkedHashMap<>();

    /** Creates the catalog of an atlas. */
    public Catalog(Atlas atlas) {
        List<Muscle> muscles =
                atlas.muscles().stream().filter(ManualMuscleTest::tests).toList();
        muscles.forEach(muscle -> add(new FindingName(Kind.MOTOR, muscle.name())));
        for (ReflexArc arc : atlas.reflexArcs()) {
            add(new FindingName(Kind.REFLEX, arc.name()));
        }
        for (SkinRegion region : atlas.regions()) {
            for (Modality modality : Modality.values()) {
                add(new FindingName(Kind.SENSATION, region.name(), modality.label()));
            }
        }
        Signs.load().names().forEach(sign -> add(new FindingName(Kind.SIGN, sign)));
        Symptom.NAMES.forEach(symptom -> add(new FindingName(Kind.SYMPTOM, symptom)));
        FindingName.TOLD.forEach(told -> add(FindingName.told(told)));
        add(new FindingName(Kind.SYMPTOM, FindingName.BLADDER));
        zones.names().forEach(zone -> add(new FindingName(Kind.FIELD, zone)));
        FindingName.RESPONSES.forEach(response -> add(new FindingName(Kind.RESPONSE, response)));
        muscles.stream().map(Muscle::action).distinct().forEach(action -> add(new FindingName(Kind.ACTION, action)));
        own.addAll(index.keySet());
        for (SkinRegion region : atlas.regions()) {
            GROUPS.forEach((name, modalities) ->
                    put(new FindingName(Kind.SENSATION, region.name(), name), List.of(region), modalities));
        }
        SkinAreas.dermatomes(atlas).forEach((root, regions) -> area(SkinAreas.dermatome(root), regions));
        SkinAreas.territories(atlas).forEach((nerve, regions) -> area(SkinAreas.territory(nerve), regions));
    }

    private void area(String name, List<SkinRegion> regions) {
        GROUPS.forEach((group, modalities) -> put(new FindingName(Kind.SENSATION, name, group), regions, modalities));
        for (Modality modality : Modality.values()) {
            put(new FindingName(Kind.SENSATION, name, modality.label()), regions, List.of(modality));
        }
    }

    private static Map<String, List<Modality>> groups() {
        Map<String, List<Modality>> groups = new LinkedHashMap<>();
        // What is tested where a source only says "sensation".
        groups.put("any", List.of(Modality.TOUCH, Modality.PINPRICK));
        groups.put("temperature", List.of(Modality.COLD, Modality.WARMTH));
        return groups;
    }

    private void add(FindingName name) {
        index.put(name, index.size());
    }

    private void put(FindingName name, List<SkinRegion> regions, List<Modality> modalities) {
        parts.put(
                name,
                regions.stream()
                        .map(region -> modalities.stream()
                                .mapToInt(modality -> index.getOrDefault(
                                        new FindingName(Kind.SENSATION, region.name(), modality.label()), -1))
                                .toArray())
                        .toArray(int[][]::new));
        add(name);
    }

    /** Returns the zones in which pain and tingling are told. */
    public Zones zones() {
        return zones;
    }

    /** Returns what the forward model gives, in order; these are the columns of a particle file. */
    public List<FindingName> own() {
        return own;
    }

    /** Returns everything, own findings first. */
    public List<FindingName> all() {
        return List.copyOf(index.keySet());
    }

    /** Returns the place of a finding in {@link #all()}, if there is one of that name. */
    public Optional<Integer> index(FindingName name) {
        return Optional.ofNullable(index.get(name));
    }

    /** Returns the places of the findings that one is the mean of the worst of; empty for own findings. */
    int[][] parts(FindingName name) {
        return parts.getOrDefault(name, new int[0][]);
    }
}
