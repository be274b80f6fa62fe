package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.evidence.Names;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.FiberPopulation;
import org.rootlet.fiber.LesionZone;
import org.rootlet.lesion.FiberDamage;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.simulation.Explanation.Step;

/** Walks from a finding back through muscle, arc or skin and the fibers to the lesion, and says what it would be without. */
public final class Explainer {
    private final Atlas atlas;
    private final Ledger ledger;
    private final ForwardModel model;

    /** Creates the explainer over an atlas and a ledger. */
    public Explainer(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
        model = new ForwardModel(atlas, ledger);
    }

    /**
     * Explains one finding.
     *
     * @param patient the person with the lesions
     * @param asked name of the finding, with a side before it or not; without one, the side that a lesion meets
     * @param seed seed of the run
     * @param threads threads; the result does not depend on it
     * @throws InputException if there is no such finding
     */
    public Explanation explain(Patient patient, String asked, long seed, int threads) {
        Simulation run = model.run(patient, seed, threads, done -> {});
        Patient unharmed = patient.withoutLesions();
        Simulation healthy = model.run(unharmed, seed, threads, done -> {});
        List<NamedFinding> findings = NamedFinding.of(run.examination());
        List<NamedFinding> before = NamedFinding.of(healthy.examination());
        NamedFinding finding = find(asked, run, findings, before);

        List<Step> steps = new ArrayList<>();
        steps.add(new Step("finding", List.of(value(finding, finding.value())), grading(finding)));
        Set<FiberClass> classes = new LinkedHashSet<>();
        body(finding, run, steps, classes);
        if (classes.isEmpty()) {
            classes.addAll(List.of(FiberClass.values()));
        }
        List<Load> loads = loads(patient, finding.side());
        fibers(finding.side(), run, classes, steps);
        loads(loads, classes, steps);
        lesions(patient.lesions(), steps);
        String without = before.stream()
                .filter(each -> each.name().equals(finding.name()) && each.side() == finding.side())
                .findFirst()
                .map(NamedFinding::value)
                .orElse("not present");
        steps.add(new Step("without the lesion", List.of(value(finding, without)), List.of()));
        return new Explanation(finding.name(), finding.side(), steps);
    }

    private static String value(NamedFinding finding, String value) {
        return "%s, %s: %s.".formatted(finding.name(), finding.side().label(), value);
    }

    private static NamedFinding find(
            String asked, Simulation run, List<NamedFinding> findings, List<NamedFinding> before) {
        String name = asked.strip().toLowerCase(Locale.ROOT);
        Optional<Side> side = Optional.empty();
        for (Side each : Side.values()) {
            if (name.startsWith(each.label() + " ")) {
                side = Optional.of(each);
                name = name.substring(each.label().length()).strip();
            }
        }
        Side wanted = side.orElseGet(() ->
                run.contacts().isEmpty() ? Side.LEFT : run.contacts().getFirst().side());
        String of = name;
        List<NamedFinding> known = new ArrayList<>(findings);
        known.addAll(before);
        return known.stream()
                .filter(each -> each.side() == wanted && Names.distance(each.name(), of) == 0)
                .findFirst()
                .orElseThrow(() -> new InputException("There is no finding '%s' on the %s side.%s"
                        .formatted(
                                asked,
                                wanted.label(),
                                Names.suggestion(
                                        of,
                                        known.stream()
                                                .filter(each -> each.side() == wanted)
                                                .map(NamedFinding::name)
                                                .distinct()
                                                .toList()))));
    }

    private static List<String> grading(NamedFinding finding) {
        return switch (finding.kind()) {
            case MUSCLE -> List.of("exam.mmt.resistance-share-of-expected");
            case REFLEX -> List.of("reflex.grade.reduced-side-ratio", "reflex.norm.sensitivity-log-sd");
            case SKIN -> List.of("sensation.result.touch-reduced-below", "sensation.result.touch-absent-below");
            case SIGN, SYMPTOM -> List.of();
        };
    }

    /** From the finding to the fibers that it rests on. */
    private void body(NamedFinding finding, Simulation run, List<Step> steps, Set<FiberClass> classes) {
        List<String> sentences = new ArrayList<>();
        switch (finding.kind()) {
            case MUSCLE, REFLEX, SKIN -> support(finding.name(), finding.side(), run, sentences, classes);
            case SIGN -> demands(finding, run, sentences, classes);
            case SYMPTOM -> {
                if (finding.name().equals("weakness")) {
                    classes.add(FiberClass.MOTOR);
                } else if (finding.name().equals("numbness")) {
                    classes.add(FiberClass.TOUCH);
                } else {
                    sentences.add(
                            "Felt because fibers under the load fire by themselves, the more the harder it presses,"
                                    + " the more it is inflamed, and the more fibers it has harmed.");
                    classes.addAll(List.of(FiberClass.TOUCH, FiberClass.PAIN, FiberClass.WARMTH));
                }
            }
        }
        if (!sentences.isEmpty()) {
            String heading =
                    switch (finding.kind()) {
                        case MUSCLE, SIGN -> "muscle";
                        case REFLEX -> "arc";
                        case SKIN -> "skin";
                        case SYMPTOM -> "nerve";
                    };
            steps.add(new Step(heading, sentences, List.of()));
        }
    }

    private static void support(
            String name, Side side, Simulation run, List<String> sentences, Set<FiberClass> classes) {
        run.supports().stream()
                .filter(support -> support.side() == side && support.finding().equals(name))
                .flatMap(support -> support.shares().stream())
                .filter(share -> share.weight() > 0)
                .sorted(Comparator.comparingDouble(Support.Share::weight).reversed())
                .forEach(share -> {
                    classes.add(share.fiberClass());
                    sentences.add(String.format(
                            Locale.ROOT,
                            "%s: %s fibers of %s carry %.0f %%; %.0f %% of them conduct.",
                            name,
                            share.fiberClass().label(),
                            share.root(),
                            100 * share.weight(),
                            100 * share.conducting()));
                });
    }

    private void demands(NamedFinding sign, Simulation run, List<String> sentences, Set<FiberClass> classes) {
        for (LegReserve reserve : run.reserves()) {
            if (reserve.side() == sign.side() && reserve.demand().name().startsWith(sign.name())) {
                sentences.add(String.format(
                        Locale.ROOT,
                        "%s asks for %.0f N m; %.0f N m are there.",
                        reserve.demand().name(),
                        reserve.demand().demandNm(),
                        reserve.demand().capacityNm()));
                reserve.demand()
                        .muscleShares()
                        .forEach((muscle, share) -> sentences.add(String.format(
                                Locale.ROOT, "%s gives %.0f %% of the healthy torque.", muscle, 100 * share)));
                classes.add(FiberClass.MOTOR);
                reserve.demand().muscleShares().keySet().stream()
                        .filter(muscle -> atlas.muscles().stream()
                                .anyMatch(known -> known.name().equals(muscle)))
                        .forEach(muscle -> support(muscle, sign.side(), run, sentences, classes));
            }
        }
    }

    private static void fibers(Side side, Simulation run, Set<FiberClass> classes, List<Step> steps) {
        List<String> sentences = new ArrayList<>();
        for (FiberCount count : run.fibers()) {
            if (count.side() == side && classes.contains(count.fiberClass()) && count.total() > 0) {
                double total = count.total() / 100.0;
                sentences.add(String.format(
                        Locale.ROOT,
                        "%s fibers of %s at the %s: of %d, %.0f %% are intact, %.0f %% slowed, %.0f %% blocked, %.0f %% lost.",
                        count.fiberClass().label(),
                        count.root(),
                        count.structure(),
                        count.total(),
                        count.intact() / total,
                        count.slowed() / total,
                        count.blocked() / total,
                        count.lost() / total));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("No load meets these fibers.");
        }
        steps.add(new Step("fibers", sentences, List.of("lesion.fate.slowed-zone-delay-fraction")));
    }

    private List<Load> loads(Patient patient, Side side) {
        LesionMechanics mechanics = new LesionMechanics(atlas.variant(patient.variation()), ledger);
        return mechanics.loads(patient.lesions()).stream()
                .filter(load -> load.side() == side)
                .toList();
    }

    private void loads(List<Load> loads, Set<FiberClass> classes, List<Step> steps) {
        FiberDamage damage = new FiberDamage(ledger);
        List<String> sentences = new ArrayList<>();
        for (Load load : loads) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s: %.0f mmHg over %.0f mm for %.1f days%s, inflammation %.2f of 1.",
                    load.where(),
                    load.pressureMmHg(),
                    load.lengthMm(),
                    load.lesion().loadedDays(),
                    load.lesion().relievedDays() > 0
                            ? String.format(
                                    Locale.ROOT,
                                    ", ended %.1f days ago",
                                    load.lesion().relievedDays())
                            : "",
                    load.inflammation()));
            for (FiberClass fiberClass : classes) {
                if (fiberClass.myelinated()) {
                    double diameterUm = FiberPopulation.of(fiberClass, ledger).meanUm();
                    LesionZone zone = damage.typical(load, diameterUm);
                    sentences.add(String.format(
                            Locale.ROOT,
                            "A %s fiber of %.1f um in the middle of the bundle keeps %.0f %% of its lamellae at the edges of the"
                                    + " load and %.0f %% of its nodal sodium%s.",
                            fiberClass.label(),
                            diameterUm,
                            100 * zone.myelin(),
                            100 * zone.sodium(),
                            zone.interrupted() ? ", and is cut" : ""));
                }
            }
        }
        if (!sentences.isEmpty()) {
            steps.add(new Step(
                    "load",
                    sentences,
                    List.of(
                            "lesion.damage.threshold-acute-mmhg",
                            "lesion.damage.threshold-chronic-mmhg",
                            "lesion.damage.diameter-exponent",
                            "lesion.damage.ischemia-start-mmhg",
                            "lesion.damage.axon-loss-scale-mmhg",
                            "lesion.recovery.remyelination-days")));
        }
    }

    private static void lesions(List<Lesion> lesions, List<Step> steps) {
        List<String> sentences = lesions.stream()
                .map(lesion -> String.format(
                        Locale.ROOT,
                        "%s, %s side, %.0f mmHg at rest, %s onset %.1f days ago.",
                        lesion.cause().label(),
                        lesion.side().label(),
                        lesion.pressureMmHg(),
                        lesion.onset().label(),
                        lesion.daysSinceOnset()))
                .toList();
        steps.add(new Step("lesion", sentences.isEmpty() ? List.of("None.") : sentences, List.of()));
    }
}
