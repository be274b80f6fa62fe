package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rootlet.anatomy.AtlasCard.Fact;

/** Cards of plexuses, nerves, muscles, skin regions and reflexes. */
final class PeripheryCards {
    private final Atlas atlas;

    PeripheryCards(Atlas atlas) {
        this.atlas = atlas;
    }

    AtlasCard plexus(Plexus plexus) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("roots", CardText.roots(plexus.roots())));
        facts.add(new Fact("length", CardText.mm(plexus.lengthMm())));
        facts.add(new Fact("named places", places(plexus.places())));
        SpineCards.addOntology(facts, plexus.ontologyId());
        List<Fact> relations = List.of(new Fact("nerves", children(plexus.name())));
        return new AtlasCard(plexus.name(), "plexus", plexus.id(), facts, relations, plexus.provenance());
    }

    AtlasCard nerve(Nerve nerve) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("roots", CardText.roots(nerve.roots())));
        facts.add(new Fact("length", CardText.mm(nerve.lengthMm())));
        if (!nerve.fascicle().isEmpty()) {
            facts.add(new Fact("runs in the sciatic nerve in", nerve.fascicle()));
        }
        facts.add(new Fact("named places", places(nerve.places())));
        SpineCards.addOntology(facts, nerve.ontologyId());
        List<Fact> relations = new ArrayList<>();
        relations.add(new Fact(
                "from", nerve.parent() + " at " + CardText.percent(nerve.leavesAtFraction()) + " of its length"));
        relations.add(new Fact("branches", children(nerve.name())));
        relations.add(new Fact(
                "muscles",
                CardText.orNone(atlas.muscles().stream()
                        .filter(muscle -> muscle.supply().nerve().equals(nerve.name()))
                        .map(Muscle::name)
                        .toList())));
        relations.add(new Fact(
                "skin",
                CardText.orNone(atlas.regions().stream()
                        .filter(region -> region.supplies().values().stream()
                                .anyMatch(supply -> supply.nerve().equals(nerve.name())))
                        .map(SkinRegion::name)
                        .toList())));
        return new AtlasCard(nerve.title(), "nerve", nerve.id(), facts, relations, nerve.provenance());
    }

    AtlasCard muscle(Muscle muscle) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("action", muscle.action()));
        facts.add(new Fact("roots", CardText.weights(muscle.roots())));
        facts.add(new Fact("roots in textbooks", muscle.textbookRoots()));
        facts.add(new Fact("confidence in the weights", muscle.confidence()));
        facts.add(new Fact("bedside test", muscle.bedsideTest()));
        SpineCards.addOntology(facts, muscle.ontologyId());
        List<Fact> relations = List.of(
                new Fact("nerve", supply(muscle.supply())),
                new Fact(
                        "reflexes",
                        CardText.orNone(atlas.reflexArcs().stream()
                                .filter(arc -> arc.muscles().contains(muscle))
                                .map(ReflexArc::name)
                                .toList())));
        return new AtlasCard(
                muscle.name(),
                "muscle",
                StructureIds.muscleBranch(muscle.name()),
                facts,
                relations,
                muscle.provenance());
    }

    AtlasCard region(SkinRegion region) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("roots", CardText.weights(region.roots())));
        facts.add(new Fact("confidence in the weights", region.confidence()));
        facts.add(new Fact("key", region.key()));
        if (!region.synonyms().isEmpty()) {
            facts.add(new Fact("also called", String.join(", ", region.synonyms())));
        }
        List<Fact> relations = region.roots().roots().stream()
                .map(root -> new Fact(root + " by", supply(region.supply(root))))
                .toList();
        return new AtlasCard(
                region.name(),
                "skin region",
                StructureIds.skinBranch(region.name()),
                facts,
                relations,
                region.provenance());
    }

    AtlasCard reflex(ReflexArc arc) {
        return new AtlasCard(
                arc.name() + " reflex",
                "reflex",
                "",
                List.of(
                        new Fact("roots", CardText.weights(arc.roots())),
                        new Fact("main root", arc.roots().mainRoot().name())),
                List.of(
                        new Fact(
                                "muscles",
                                arc.muscles().stream().map(Muscle::name).collect(Collectors.joining(", "))),
                        new Fact("nerve", atlas.nerve(arc.nerve()).title())),
                arc.provenance());
    }

    private String supply(Supply supply) {
        return "%s, leaving at %s of its length, branch of %s"
                .formatted(
                        atlas.nerve(supply.nerve()).title(),
                        CardText.percent(supply.leavesAtFraction()),
                        CardText.mm(supply.branchLengthMm()));
    }

    private String children(String parent) {
        return CardText.orNone(atlas.nerves().stream()
                .filter(nerve -> nerve.parent().equals(parent))
                .map(Nerve::name)
                .toList());
    }

    private static String places(List<NervePlace> places) {
        return CardText.orNone(places.stream().map(NervePlace::name).toList());
    }
}
