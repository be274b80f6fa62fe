package org.rootlet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Ganglion;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Nerve;
import org.rootlet.anatomy.NervePlace;
import org.rootlet.anatomy.Plexus;
import org.rootlet.anatomy.Provenance;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootCourse;
import org.rootlet.anatomy.RootWeights;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.anatomy.SpinalLevel;
import org.rootlet.anatomy.Vertebra;

/** What is shown of each kind of thing in the atlas, as ordered maps. Lengths hold at the atlas's reference height. */
final class AtlasDocuments {
    private final Atlas atlas;

    AtlasDocuments(Atlas atlas) {
        this.atlas = atlas;
    }

    Map<String, Object> root(Root root) {
        RootCourse course = atlas.course(root);
        Ganglion ganglion = atlas.ganglion(root);
        Map<String, Object> document = begin("root", root.name());
        document.put("cordSegmentAtVertebra", atlas.segment(root).vertebra());
        document.put("leavesBy", course.exit());
        document.put("dorsalRootMm", AtlasIndex.tenths(course.dorsalLengthMm()));
        document.put("ventralRootMm", AtlasIndex.tenths(course.ventralLengthMm()));
        document.put("ganglion", AtlasIndex.words(ganglion.position()));
        document.put("ganglionIntraspinalProbability", ganglion.intraspinalProbability());
        List<Object> stations = new ArrayList<>();
        atlas.stations(root).forEach(station -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("level", station.level());
            entry.put("compartment", AtlasIndex.words(station.compartment()));
            stations.add(entry);
        });
        document.put("stations", stations);
        document.put(
                "plexuses",
                atlas.plexuses().stream()
                        .filter(plexus -> plexus.roots().contains(root))
                        .map(Plexus::name)
                        .toList());
        document.put(
                "nerves",
                atlas.nerves().stream()
                        .filter(nerve -> nerve.roots().contains(root))
                        .map(Nerve::name)
                        .toList());
        Map<String, Object> myotome = new LinkedHashMap<>();
        atlas.myotome(root)
                .forEach(muscle -> myotome.put(muscle.name(), muscle.roots().weight(root)));
        document.put("myotomeShares", myotome);
        Map<String, Object> dermatome = new LinkedHashMap<>();
        atlas.dermatome(root)
                .forEach(region -> dermatome.put(region.name(), region.roots().weight(root)));
        document.put("dermatomeShares", dermatome);
        Map<String, Object> reflexes = new LinkedHashMap<>();
        atlas.reflexArcs().stream()
                .filter(arc -> arc.roots().weight(root) > 0)
                .forEach(arc -> reflexes.put(arc.name(), arc.roots().weight(root)));
        document.put("reflexShares", reflexes);
        return end(document, course.provenance());
    }

    Map<String, Object> level(SpinalLevel level) {
        Map<String, Object> document = begin("level", level.name());
        document.put("levelKind", AtlasIndex.words(level.kind()));
        document.put("exitingRoot", level.exitingRoot().name());
        document.put("depthMm", AtlasIndex.tenths(level.depthMm()));
        Map<String, Object> roots = new LinkedHashMap<>();
        atlas.stations(level.name())
                .forEach(station -> roots.merge(
                        station.root().name(),
                        AtlasIndex.words(station.compartment()),
                        (first, second) -> first + " and " + second));
        document.put("rootsByCompartment", roots);
        return end(document, level.provenance());
    }

    Map<String, Object> conus() {
        Map<String, Object> document = begin("level", "conus");
        document.put("medianLevel", atlas.conus().median().level());
        Map<String, Object> shares = new LinkedHashMap<>();
        atlas.conus().levels().forEach(share -> shares.put(share.level(), share.share()));
        document.put("sharesOfPeople", shares);
        return end(document, atlas.conus().median().provenance());
    }

    Map<String, Object> vertebra(Vertebra vertebra) {
        Map<String, Object> document = begin("vertebra", vertebra.name());
        document.put("region", vertebra.region());
        document.put("number", vertebra.number());
        document.put("topMm", AtlasIndex.tenths(vertebra.topMm()));
        document.put("bottomMm", AtlasIndex.tenths(vertebra.bottomMm()));
        return end(document, vertebra.provenance());
    }

    Map<String, Object> plexus(Plexus plexus) {
        Map<String, Object> document = begin("plexus", plexus.name());
        document.put("roots", plexus.roots().stream().map(Root::name).toList());
        document.put("lengthMm", AtlasIndex.tenths(plexus.lengthMm()));
        document.put("places", plexus.places().stream().map(NervePlace::name).toList());
        return identified(document, plexus.ontologyId(), plexus.provenance());
    }

    Map<String, Object> nerve(Nerve nerve) {
        Map<String, Object> document = begin("nerve", nerve.name());
        document.put("comesFrom", nerve.parent());
        document.put("roots", nerve.roots().stream().map(Root::name).toList());
        document.put("lengthMm", AtlasIndex.tenths(nerve.lengthMm()));
        Map<String, Object> places = new LinkedHashMap<>();
        nerve.places().forEach(place -> places.put(place.name(), place.fraction()));
        document.put("placesByFraction", places);
        document.put(
                "branches",
                atlas.nerves().stream()
                        .filter(branch -> branch.parent().equals(nerve.name()))
                        .map(Nerve::name)
                        .toList());
        document.put(
                "muscles",
                atlas.muscles().stream()
                        .filter(muscle -> muscle.supply().nerve().equals(nerve.name()))
                        .map(Muscle::name)
                        .toList());
        document.put(
                "regions",
                atlas.regions().stream()
                        .filter(region -> region.mainSupply().nerve().equals(nerve.name()))
                        .map(SkinRegion::name)
                        .toList());
        return identified(document, nerve.ontologyId(), nerve.provenance());
    }

    Map<String, Object> muscle(Muscle muscle) {
        Map<String, Object> document = begin("muscle", muscle.name());
        document.put("rootShares", shares(muscle.roots()));
        document.put("textbookRoots", muscle.textbookRoots());
        document.put("nerve", muscle.supply().nerve());
        document.put("action", muscle.action());
        document.put("bedsideTest", muscle.bedsideTest());
        document.put("confidence", muscle.confidence());
        return identified(document, muscle.ontologyId(), muscle.provenance());
    }

    Map<String, Object> region(SkinRegion region) {
        Map<String, Object> document = begin("region", region.name());
        document.put("key", region.key());
        document.put("rootShares", shares(region.roots()));
        document.put("nerve", region.mainSupply().nerve());
        document.put("confidence", region.confidence());
        return end(document, region.provenance());
    }

    Map<String, Object> reflex(ReflexArc arc) {
        Map<String, Object> document = begin("reflex", arc.name());
        document.put("rootShares", shares(arc.roots()));
        document.put("muscles", arc.muscles().stream().map(Muscle::name).toList());
        document.put("nerve", arc.nerve());
        return end(document, arc.provenance());
    }

    private static Map<String, Object> begin(String kind, String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", kind);
        document.put("name", name);
        return document;
    }

    private static Map<String, Object> identified(
            Map<String, Object> document, String ontologyId, Provenance provenance) {
        if (!ontologyId.isEmpty()) {
            document.put("ontologyId", ontologyId);
        }
        return end(document, provenance);
    }

    private static Map<String, Object> end(Map<String, Object> document, Provenance provenance) {
        document.values().removeIf(AtlasDocuments::isEmpty);
        document.put("grade", provenance.grade().label());
        document.put("sources", provenance.sources());
        if (!provenance.note().isEmpty()) {
            document.put("note", provenance.note());
        }
        return document;
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    private static Map<String, Object> shares(RootWeights weights) {
        Map<String, Object> shares = new LinkedHashMap<>();
        weights.byRoot().forEach((root, share) -> shares.put(root.name(), share));
        return shares;
    }
}
