package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.AtlasCard.Fact;

/** Cards of vertebrae, levels, cord, roots and ganglia. */
final class SpineCards {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final Atlas atlas;

    SpineCards(Atlas atlas) {
        this.atlas = atlas;
    }

    AtlasCard root(Root root) {
        RootCourse course = atlas.course(root);
        Ganglion ganglion = atlas.ganglion(root);
        CordSegment segment = atlas.segment(root);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("order", order(root)));
        facts.add(new Fact("kind of fibers", "motor (ventral root) and sensory (dorsal root)"));
        facts.add(new Fact("leaves the cord", "at the height of vertebra " + segment.vertebra()));
        facts.add(new Fact("leaves the canal", "by the " + exit(course)));
        facts.add(new Fact("dorsal root", CardText.mm(course.dorsalLengthMm()) + " from cord to ganglion"));
        facts.add(new Fact("ventral root", CardText.mm(course.ventralLengthMm()) + " from cord to spinal nerve"));
        course.dorsalRootlets()
                .ifPresent(dorsal -> facts.add(new Fact(
                        "rootlets",
                        dorsal + " dorsal, " + course.ventralRootlets().orElse(0) + " ventral")));
        course.dorsalDiameterMm().ifPresent(mm -> facts.add(new Fact("dorsal root diameter", mm + " mm")));
        course.ventralDiameterMm().ifPresent(mm -> facts.add(new Fact("ventral root diameter", mm + " mm")));
        facts.add(new Fact(
                "ganglion",
                "mostly " + CardText.label(ganglion.position()) + " (in the canal in "
                        + CardText.percent(ganglion.intraspinalProbability()) + ")"));
        facts.add(new Fact(
                "dermatome",
                CardText.orNone(atlas.dermatome(root).stream()
                        .map(region -> region.name() + " "
                                + CardText.percent(region.roots().weight(root)))
                        .toList())));
        facts.add(new Fact(
                "myotome",
                CardText.orNone(atlas.myotome(root).stream()
                        .map(muscle -> muscle.name() + " "
                                + CardText.percent(muscle.roots().weight(root)))
                        .toList())));
        List<Fact> relations = new ArrayList<>();
        for (RootStation station : atlas.stations(root)) {
            relations.add(new Fact("at " + station.level(), CardText.label(station.compartment())));
        }
        relations.add(new Fact(
                "plexuses",
                CardText.orNone(atlas.plexuses().stream()
                        .filter(plexus -> plexus.roots().contains(root))
                        .map(Plexus::name)
                        .toList())));
        relations.add(new Fact(
                "nerves",
                CardText.orNone(atlas.nerves().stream()
                        .filter(nerve -> nerve.roots().contains(root))
                        .map(Nerve::name)
                        .toList())));
        relations.add(new Fact(
                "reflexes",
                CardText.orNone(atlas.reflexArcs().stream()
                        .filter(arc -> arc.roots().weight(root) > 0)
                        .map(arc ->
                                arc.name() + " " + CardText.percent(arc.roots().weight(root)))
                        .toList())));
        return new AtlasCard(root + " root", "root", "root:" + root, facts, relations, course.provenance());
    }

    /** Where a root stands among the roots of its part of the spine. */
    static String order(Root root) {
        return ORDINALS.get(root.number() - 1) + " of five " + root.region() + " roots";
    }

    private String exit(RootCourse course) {
        return atlas.levels().stream()
                .filter(level -> level.exitingRoot() == course.root())
                .map(SpinalLevel::foramen)
                .findFirst()
                .orElse(course.exit());
    }

    AtlasCard ganglion(Root root) {
        Ganglion ganglion = atlas.ganglion(root);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("position", "mostly " + CardText.label(ganglion.position())));
        facts.add(new Fact("in the canal in", CardText.percent(ganglion.intraspinalProbability()) + " of people"));
        facts.add(new Fact("upper end", CardText.depth(ganglion.depthMm())));
        facts.add(new Fact("length", CardText.mm(ganglion.lengthMm())));
        addOntology(facts, ganglion.ontologyId());
        return new AtlasCard(
                root + " dorsal root ganglion",
                "ganglion",
                ganglion.id(),
                facts,
                List.of(new Fact("from", root + " dorsal root"), new Fact("to", root + " spinal nerve")),
                ganglion.provenance());
    }

    AtlasCard segment(Root root) {
        CordSegment segment = atlas.segment(root);
        return new AtlasCard(
                root + " cord segment",
                "cord segment",
                "",
                List.of(
                        new Fact("height", "vertebra " + segment.vertebra()),
                        new Fact("middle", CardText.depth(segment.middleMm())),
                        new Fact("length", CardText.mm(segment.lengthMm()))),
                List.of(new Fact("gives", root + " root")),
                segment.provenance());
    }

    AtlasCard spinalNerve(Root root) {
        SpinalNerve nerve = atlas.spinalNerve(root);
        return new AtlasCard(
                root + " spinal nerve",
                "spinal nerve",
                StructureIds.spinalNerve(root),
                List.of(
                        new Fact("length", CardText.mm(nerve.lengthMm())),
                        new Fact("ventral ramus", CardText.mm(nerve.ventralRamusMm())),
                        new Fact("dorsal ramus", CardText.mm(nerve.dorsalRamusMm()))),
                List.of(new Fact("from", root + " ganglion and " + root + " ventral root")),
                nerve.provenance());
    }

    AtlasCard level(SpinalLevel level) {
        List<Fact> relations = atlas.stations(level.name()).stream()
                .map(station -> new Fact(station.root() + " root", CardText.label(station.compartment())))
                .toList();
        return new AtlasCard(
                level.name(),
                CardText.label(level.kind()),
                "",
                List.of(
                        new Fact("depth", CardText.depth(level.depthMm())),
                        new Fact("root that leaves", level.exitingRoot() + ", by the " + level.foramen())),
                relations,
                level.provenance());
    }

    AtlasCard vertebra(Vertebra vertebra) {
        return new AtlasCard(
                vertebra.name() + " vertebra",
                "vertebra",
                "",
                List.of(
                        new Fact("region", vertebra.region() + ", number " + vertebra.number()),
                        new Fact("upper end", CardText.depth(vertebra.topMm())),
                        new Fact("lower end", CardText.depth(vertebra.bottomMm()))),
                List.of(),
                vertebra.provenance());
    }

    AtlasCard conus() {
        Conus conus = atlas.conus();
        List<Fact> spread = conus.levels().stream()
                .map(share -> new Fact(share.level(), CardText.percent(share.share())))
                .toList();
        return new AtlasCard(
                "conus medullaris",
                "conus",
                "",
                List.of(new Fact("median level", conus.median().level())),
                spread,
                conus.median().provenance());
    }

    static void addOntology(List<Fact> facts, String id) {
        if (!id.isEmpty()) {
            facts.add(new Fact("ontology", id));
        }
    }
}
