package org.rootlet.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.CauseAges;
import org.rootlet.inference.ExaminerModel;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Observation;
import org.rootlet.inference.Particles;
import org.rootlet.inference.Presentation;
import org.rootlet.inference.Prior;
import org.rootlet.inference.Structure;
import org.rootlet.stream.KeyedStream;

/**
 * A clinic of simulated people whose lesion is known. What they have is drawn from a prior, how they show it from people of the forward
 * model, what is tested of them from {@code clinic.csv}, and what is then said from an examiner.
 */
public final class SimulatedClinic {
    private final Catalog catalog;
    private final ExaminerModel examiner;
    private final List<Item> protocol = new ArrayList<>();
    private final Map<Structure, List<Particles.Person>> people = new EnumMap<>(Structure.class);
    private final CauseAges ages;
    private final double drawingTold;
    private final double personKnown;

    private record Item(FindingName finding, List<Side> sides, double chance) {}

    /**
     * Somebody in the clinic.
     *
     * @param presentation what was found
     * @param truth what is harmed
     */
    public record Visit(Presentation presentation, Structure truth) {}

    /**
     * Opens a clinic.
     *
     * @param people people to draw from, not those that they will be localized by
     * @param catalog names of what they show
     * @param examiner how they are examined
     * @param ledger constants
     */
    public SimulatedClinic(List<Particles.Person> people, Catalog catalog, ExaminerModel examiner, Ledger ledger) {
        this.catalog = catalog;
        this.examiner = examiner;
        ages = new CauseAges(ledger);
        drawingTold = ledger.value("inference.clinic.drawing-told");
        personKnown = ledger.value("inference.clinic.person-known");
        people.forEach(person -> this.people
                .computeIfAbsent(person.structure(), structure -> new ArrayList<>())
                .add(person));
        for (DataTable.Row row :
                DataTable.beside(SimulatedClinic.class, "clinic.csv").rows()) {
            FindingName finding =
                    new FindingName(Kind.valueOf(row.required("kind")), row.required("name"), row.text("modality"));
            if (catalog.index(finding).isEmpty()) {
                throw row.fault("has a finding that there is not: " + finding.words());
            }
            List<Side> sides = row.required("side").equals("both")
                    ? List.of(Side.values())
                    : List.of(Side.valueOf(row.required("side").toUpperCase(Locale.ROOT)));
            protocol.add(new Item(finding, sides, row.number("chance")));
        }
    }

    /**
     * Examines somebody.
     *
     * @param prior how often there is what
     * @param seed seed of the clinic
     * @param number which visit; the same gives the same
     */
    public Visit visit(Prior prior, long seed, int number) {
        RandomGenerator random = KeyedStream.of(seed, "visit", Integer.toString(number));
        Structure truth = structure(prior, random);
        List<Particles.Person> alike = people.getOrDefault(truth, List.of());
        Particles.Person person = person(alike, random);
        boolean mirrored = random.nextBoolean();
        List<Observation> findings = new ArrayList<>();
        for (Item item : protocol) {
            if (random.nextDouble() < item.chance()) {
                for (Side side : item.sides()) {
                    double[] answers = examiner.answers(item.finding(), code(person, item.finding(), side));
                    findings.add(said(item.finding(), answers, mirrored ? side.opposite() : side, random));
                }
            }
        }
        for (Side side : Side.values()) {
            boolean told = random.nextDouble() < drawingTold;
            double[][] drawer =
                    examiner.drawers().get(random.nextInt(examiner.drawers().size()));
            for (String zone : catalog.zones().names()) {
                FindingName field = new FindingName(Kind.FIELD, zone);
                double[] answers = drawer[code(person, field, side)];
                Observation finding = said(field, answers, mirrored ? side.opposite() : side, random);
                if (told) {
                    findings.add(finding);
                }
            }
        }
        boolean known = random.nextDouble() < personKnown;
        return new Visit(
                new Presentation(
                        findings,
                        known ? Optional.of((double) person.ageYears()) : Optional.empty(),
                        known ? Optional.of((double) person.days()) : Optional.empty()),
                truth);
    }

    /** Draws somebody of those with one structure harmed, causes at the ages at which they are common. */
    private Particles.Person person(List<Particles.Person> alike, RandomGenerator random) {
        double left =
                random.nextDouble() * alike.stream().mapToDouble(this::factor).sum();
        Particles.Person drawn = alike.getFirst();
        for (Particles.Person person : alike) {
            drawn = person;
            left -= factor(person);
            if (left < 0) {
                break;
            }
        }
        return drawn;
    }

    private double factor(Particles.Person person) {
        return ages.factor(person.cause(), person.ageYears());
    }

    private Structure structure(Prior prior, RandomGenerator random) {
        double left = random.nextDouble();
        Structure drawn = Structure.NONE;
        for (Structure structure : people.keySet()) {
            left -= prior.of(structure);
            drawn = structure;
            if (left < 0) {
                break;
            }
        }
        return drawn;
    }

    private int code(Particles.Person person, FindingName finding, Side side) {
        int index = catalog.index(finding).orElseThrow();
        return person.code(index * Side.values().length + side.ordinal());
    }

    private static Observation said(FindingName finding, double[] answers, Side side, RandomGenerator random) {
        double left = random.nextDouble();
        int answer = 0;
        while (answer < answers.length - 1 && left >= answers[answer]) {
            left -= answers[answer++];
        }
        return new Observation(finding, side, finding.kind().answers().get(answer));
    }
}
