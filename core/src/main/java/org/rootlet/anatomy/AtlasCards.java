package org.rootlet.anatomy;

import java.util.List;
import java.util.function.Supplier;

/** Finds the card of anything the atlas knows by name. Where two things share a name, the one nearer to the cord wins. */
final class AtlasCards {
    private final NameIndex<Supplier<AtlasCard>> cards = new NameIndex<>("structure in the atlas");

    AtlasCards(Atlas atlas) {
        SpineCards spine = new SpineCards(atlas);
        PeripheryCards periphery = new PeripheryCards(atlas);
        for (Root root : Root.values()) {
            add(
                    () -> spine.root(root),
                    List.of(root.name(), root + " root", root + " nerve root", root + " dermatome", root + " myotome"));
            add(() -> spine.root(root), List.of(root + " dorsal root", root + " ventral root", "root " + root));
            add(
                    () -> spine.ganglion(root),
                    List.of(root + " ganglion", root + " dorsal root ganglion", "ganglion " + root));
            add(() -> spine.segment(root), List.of(root + " segment", root + " cord segment"));
            add(() -> spine.spinalNerve(root), List.of(root + " spinal nerve", root + " ventral ramus"));
        }
        for (SpinalLevel level : atlas.levels()) {
            add(() -> spine.level(level), List.of(level.name(), level.name() + " disc", level.foramen()));
        }
        for (Vertebra vertebra : atlas.vertebrae()) {
            add(() -> spine.vertebra(vertebra), List.of(vertebra.name() + " vertebra", vertebra.name()));
        }
        add(spine::conus, List.of("conus", "conus medullaris"));
        for (Muscle muscle : atlas.muscles()) {
            add(() -> periphery.muscle(muscle), List.of(muscle.name()));
            add(() -> periphery.muscle(muscle), muscle.synonyms());
        }
        for (SkinRegion region : atlas.regions()) {
            add(() -> periphery.region(region), List.of(region.name(), region.key()));
            add(() -> periphery.region(region), region.synonyms());
        }
        for (ReflexArc arc : atlas.reflexArcs()) {
            add(() -> periphery.reflex(arc), List.of(arc.name()));
            add(() -> periphery.reflex(arc), arc.synonyms());
        }
        for (Nerve nerve : atlas.nerves()) {
            add(() -> periphery.nerve(nerve), List.of(nerve.name()));
            add(() -> periphery.nerve(nerve), nerve.synonyms());
        }
        atlas.plexuses().forEach(plexus -> add(() -> periphery.plexus(plexus), List.of(plexus.name())));
    }

    private void add(Supplier<AtlasCard> card, List<String> names) {
        names.forEach(name -> cards.addIfFree(name, card));
    }

    AtlasCard get(String name) {
        return cards.get(name).get();
    }
}
