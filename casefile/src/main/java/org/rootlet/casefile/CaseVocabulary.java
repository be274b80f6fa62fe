package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.NervePlace;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinAreas;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.anatomy.SpinalLevel;
import org.rootlet.exam.SignFinding;
import org.rootlet.exam.Symptom;
import org.rootlet.inference.Signs;

/**
 * The names that a case file may use.
 *
 * @param discs levels that are discs, such as {@code L5-S1}, from the head down
 * @param sacralForamina levels that are sacral foramina, such as {@code S1 foramen}
 * @param nervePlaces named places of each nerve at which a lesion can sit
 * @param muscles atlas names of muscles
 * @param actions muscles of each action, such as {@code plantar flexion}
 * @param regions atlas names of skin regions
 * @param dermatomes core regions of each root: those in which it has the largest weight, the higher root of equals
 * @param territories regions of each nerve's territory: those that it and its branches supply most of
 * @param reflexes tendon reflexes
 * @param signs signs, provocation and functional tests
 * @param modeledSymptoms symptoms that the model gives where they are present
 * @param otherSymptoms symptoms that sources report and the model does not give
 */
public record CaseVocabulary(
        List<String> discs,
        List<String> sacralForamina,
        Map<String, List<String>> nervePlaces,
        List<String> muscles,
        Map<String, List<String>> actions,
        List<String> regions,
        Map<Root, List<String>> dermatomes,
        Map<String, List<String>> territories,
        List<String> reflexes,
        List<String> signs,
        List<String> modeledSymptoms,
        List<String> otherSymptoms) {
    /** Signs that a file may name. The nerve model gives those of {@link SignFinding}, localization knows all but a Tinel sign without a place. */
    public static final List<String> SIGNS = Stream.concat(Signs.load().names().stream(), Stream.of("Tinel sign"))
            .toList();

    /** Symptoms that sources report and the model does not give. */
    public static final List<String> OTHER_SYMPTOMS =
            List.of("back pain", "rash", "diabetes", "sudden onset", "injury", "bladder dysfunction");

    public CaseVocabulary {
        discs = List.copyOf(discs);
        sacralForamina = List.copyOf(sacralForamina);
        nervePlaces = ordered(nervePlaces);
        muscles = List.copyOf(muscles);
        actions = ordered(actions);
        regions = List.copyOf(regions);
        dermatomes = Collections.unmodifiableMap(new EnumMap<>(dermatomes));
        territories = ordered(territories);
        reflexes = List.copyOf(reflexes);
        signs = List.copyOf(signs);
        modeledSymptoms = List.copyOf(modeledSymptoms);
        otherSymptoms = List.copyOf(otherSymptoms);
    }

    /**
     * Takes the names from the atlas. A region belongs to the dermatome of the root with the largest weight in it.
     */
    public static CaseVocabulary of(Atlas atlas) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        atlas.plexuses().forEach(plexus -> addPlaces(places, plexus.name(), plexus.places()));
        atlas.nerves().forEach(nerve -> addPlaces(places, nerve.name(), nerve.places()));
        Map<Root, List<String>> dermatomes = new EnumMap<>(Root.class);
        SkinAreas.dermatomes(atlas).forEach((root, regions) -> dermatomes.put(root, names(regions)));
        Map<String, List<String>> territories = new LinkedHashMap<>();
        SkinAreas.territories(atlas).forEach((nerve, regions) -> territories.put(nerve, names(regions)));
        return new CaseVocabulary(
                levels(atlas, SpinalLevel.Kind.DISC),
                levels(atlas, SpinalLevel.Kind.SACRAL_FORAMEN),
                places,
                atlas.muscles().stream().map(Muscle::name).toList(),
                actions(atlas.muscles()),
                atlas.regions().stream().map(SkinRegion::name).toList(),
                dermatomes,
                territories,
                atlas.reflexArcs().stream().map(ReflexArc::name).toList(),
                SIGNS,
                Symptom.NAMES,
                OTHER_SYMPTOMS);
    }

    private static List<String> names(List<SkinRegion> regions) {
        return regions.stream().map(SkinRegion::name).toList();
    }

    private static void addPlaces(Map<String, List<String>> places, String nerve, List<NervePlace> named) {
        if (!named.isEmpty()) {
            places.put(nerve, named.stream().map(NervePlace::name).toList());
        }
    }

    private static List<String> levels(Atlas atlas, SpinalLevel.Kind kind) {
        return atlas.levels().stream()
                .filter(level -> level.kind() == kind)
                .map(SpinalLevel::name)
                .toList();
    }

    private static Map<String, List<String>> actions(List<Muscle> muscles) {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        for (Muscle muscle : muscles) {
            actions.computeIfAbsent(muscle.action(), action -> muscles.stream()
                    .filter(other -> other.action().equals(action))
                    .map(Muscle::name)
                    .toList());
        }
        return actions;
    }

    private static Map<String, List<String>> ordered(Map<String, List<String>> lists) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        lists.forEach((name, names) -> copy.put(name, List.copyOf(names)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns discs and sacral foramina, from the head down. */
    public List<String> levels() {
        List<String> levels = new ArrayList<>(discs);
        levels.addAll(sacralForamina);
        return List.copyOf(levels);
    }

    /** Returns all symptoms that a file may name. */
    public List<String> symptoms() {
        List<String> symptoms = new ArrayList<>(modeledSymptoms);
        symptoms.addAll(otherSymptoms);
        return List.copyOf(symptoms);
    }

    /** Returns the regions of every dermatome and territory, by the name under which it is compared and shown. */
    public Map<String, List<String>> areas() {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        dermatomes.forEach((root, regions) -> areas.put(SkinAreas.dermatome(root), regions));
        territories.forEach((nerve, regions) -> areas.put(SkinAreas.territory(nerve), regions));
        return areas;
    }
}
