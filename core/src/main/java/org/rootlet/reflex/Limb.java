package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.Fate;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;
import org.rootlet.stream.KeyedStream;

/**
 * The nerve fibers of one leg, each with its course, its velocity and what lesions do to it.
 *
 * <p><b>Algorithm.</b> The atlas gives the lengths, scaled by height. A fiber conducts at its velocity down to the end of the
 * sciatic nerve and slower beyond, where nerves are cooler and fibers taper. At each load on its way the sampled fiber of the
 * fiber engine that is nearest in size, or one of its neighbors, says whether it passes and how much time it loses. An axon
 * that is cut is a block at first; over some days the part without its cell body goes: beyond the cut for motor
 * axons, on the far side from the ganglion for afferents, and all of it where the cell itself is destroyed.
 *
 * <p>Left and right leg of a person hold the same fibers, so that only lesions make them differ.
 */
public final class Limb {
    /** Fractional part of the golden ratio, whose multiples fill the unit interval evenly (Weyl 1916). */
    private static final double GOLDEN = 0.6180339887498949;

    private static final double SILVER = 0.41421356237309515;

    private static final double BODY_C = 37;
    private static final double WIDEST_SCATTER_SD = 2.5;

    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Patient patient;
    private final Side side;
    private final Ledger ledger;
    private final long seed;
    private final Loss loss;
    private final double agedVelocity;
    private final double belowKnee;
    private final double refractoryMs;
    private final int sampleNeighbors;
    private final PoolTable pools = PoolTable.load();
    private final NerveFibers nerveFibers = NerveFibers.load();

    /**
     * Shares of fibers that are gone without a lesion having a place, for experiments.
     *
     * @param motor share of motor axons, 0 to 1
     * @param ia share of primary spindle afferents, 0 to 1
     */
    public record Loss(double motor, double ia) {
        /** Nothing is gone. */
        public static final Loss NONE = new Loss(0, 0);

        /** Checks the shares. */
        public Loss {
            if (!(motor >= 0 && motor <= 1 && ia >= 0 && ia <= 1)) {
                throw new InputException(
                        "Losses are %s of motor axons and %s of Ia afferents; allowed is 0 to 1.".formatted(motor, ia));
            }
        }
    }

    /** Creates the fibers of one leg of a person. */
    public Limb(Atlas atlas, LesionedFibers fibers, Patient patient, Side side, Ledger ledger, long seed) {
        this(atlas, fibers, patient, side, ledger, seed, Loss.NONE);
    }

    private Limb(Atlas atlas, LesionedFibers fibers, Patient patient, Side side, Ledger ledger, long seed, Loss loss) {
        this.loss = loss;
        agedVelocity = agedVelocity(patient, ledger);
        belowKnee = ledger.value("reflex.axon.velocity-below-knee-fraction");
        refractoryMs = ledger.value("reflex.axon.refractory-ms");
        sampleNeighbors = (int) ledger.value("reflex.axon.sample-neighbors");
        this.atlas = atlas;
        this.fibers = fibers;
        this.patient = patient;
        this.side = side;
        this.ledger = ledger;
        this.seed = seed;
    }

    /** A fiber in place: its axon, its size, and the root it runs in. */
    record Strand(
            Axon axon,
            Course course,
            Pathway pathway,
            double diameterUm,
            double scatterSd,
            double daysCut,
            double cutMm) {
        private Strand dead() {
            return new Strand(axon.dead(), course, pathway, diameterUm, scatterSd, daysCut, cutMm);
        }
    }

    /**
     * What became of the axon of a motor unit.
     *
     * @param conducts whether an action potential comes from the cord to its end plates
     * @param daysCut for how many days it has been cut and has not grown back, 0 if it is whole
     * @param stumpMm length of axon from the cut to the muscle, mm, 0 if it is whole
     */
    public record AxonState(boolean conducts, double daysCut, double stumpMm) {
        private static final AxonState WHOLE = new AxonState(true, 0, 0);
    }

    /** Every i-th fiber, spread evenly by multiples of the silver ratio, which has nothing to do with the roots' golden one. */
    private static boolean gone(int index, double share) {
        return (0.5 + index * SILVER) % 1 < share;
    }

    /** Returns the same leg with some fibers gone, evenly over their sizes. */
    public Limb without(Loss lost) {
        return new Limb(atlas, fibers, patient, side, ledger, seed, lost);
    }

    /** Returns the same leg with every Ia afferent gone and what else is gone still gone. */
    public Limb withoutIa() {
        return without(new Loss(loss.motor(), 1));
    }

    /** Returns which leg it is. */
    public Side side() {
        return side;
    }

    /** Returns the places at which its nerves can be stimulated. */
    public StimulusPlaces places() {
        return new StimulusPlaces(atlas, ledger);
    }

    /** Returns the constants. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the atlas it is measured on. */
    public Atlas atlas() {
        return atlas;
    }

    /** Returns whose leg it is. */
    public Patient patient() {
        return patient;
    }

    /** Returns the seed of its random draws. */
    public long seed() {
        return seed;
    }

    PoolTable.Row pool(Muscle muscle) {
        return pools.of(muscle.name());
    }

    /** Returns the motor units of a muscle in order of recruitment. */
    public List<MotorUnit> units(Muscle muscle) {
        PoolTable.Row pool = pool(muscle);
        List<MotorUnit> units = new ArrayList<>();
        RandomGenerator random = KeyedStream.of(seed, "axon velocity", muscle.name());
        int rank = 0;
        for (UnitType type : UnitType.values()) {
            int count = pool.units()[type.ordinal()];
            for (int i = 0; i < count; i++) {
                double share = scattered(pool.size() == 1 ? 0 : (double) rank / (pool.size() - 1), random);
                double velocity = pool.slowestMPerS() + share * (pool.fastestMPerS() - pool.slowestMPerS());
                units.add(new MotorUnit(
                        type,
                        count == 1 ? 0 : (double) i / (count - 1),
                        root(muscle, rank),
                        velocity,
                        nerveFibers.diameterUm(velocity)));
                rank++;
            }
        }
        return List.copyOf(units);
    }

    /** Moves a place in the order of recruitment to one in the order of velocity: the two go together, but not strictly. */
    private double scattered(double share, RandomGenerator random) {
        double scatter = ledger.value("reflex.axon.order-scatter");
        double moved = share + scatter * Math.clamp(random.nextGaussian(), -WIDEST_SCATTER_SD, WIDEST_SCATTER_SD);
        double reflected = Math.abs(moved);
        return Math.clamp(reflected > 1 ? 2 - reflected : reflected, 0, 1);
    }

    /** Returns for each motor unit of a muscle what became of its axon. */
    public List<AxonState> axonStates(Muscle muscle) {
        boolean met = muscle.roots().roots().stream()
                .map(root -> atlas.pathway(muscle, root))
                .anyMatch(pathway -> fibers.loads().stream().anyMatch(load -> load.meets(pathway, side)));
        if (!met && loss.motor() == 0) {
            return Collections.nCopies(pool(muscle).size(), AxonState.WHOLE);
        }
        return motorStrands(muscle, units(muscle)).stream()
                .map(strand -> {
                    Axon axon = strand.axon().silent();
                    boolean conducts = axon.leaveCord(0) && axon.arrivalsAtEndMs().length > 0;
                    double stumpMm = strand.daysCut() > 0 ? strand.course().endMm() - strand.cutMm() : 0;
                    return new AxonState(conducts, strand.daysCut(), stumpMm);
                })
                .toList();
    }

    /** Returns the axons of the motor units of a muscle. */
    List<Strand> motorStrands(Muscle muscle, List<MotorUnit> units) {
        List<Strand> strands = new ArrayList<>();
        RandomGenerator random = KeyedStream.of(seed, "motor strand", muscle.name());
        Map<Root, Route> routes = new EnumMap<>(Root.class);
        for (MotorUnit unit : units) {
            Route route = routes.computeIfAbsent(unit.root(), root -> route(atlas.pathway(muscle, root)));
            Strand strand = strand(route, FiberClass.MOTOR, unit.axonVelocityMPerS(), 1, random);
            strands.add(gone(strands.size(), loss.motor()) ? strand.dead() : strand);
        }
        return strands;
    }

    /** Returns the afferents of a kind of a muscle, the slowest first. */
    List<Strand> afferentStrands(Muscle muscle, AfferentKind kind) {
        int count = pool(muscle).afferents()[kind.ordinal()];
        List<Strand> strands = new ArrayList<>();
        RandomGenerator random = KeyedStream.of(seed, "afferent strand", muscle.name(), kind.key());
        Map<Root, Route> routes = new EnumMap<>(Root.class);
        double slowest = ledger.value("reflex.%s.velocity-slowest-m-per-s".formatted(kind.key()));
        double fastest = ledger.value("reflex.%s.velocity-fastest-m-per-s".formatted(kind.key()));
        double nearest = ledger.value("reflex.spindle.nearest-branch-fraction");
        for (int i = 0; i < count; i++) {
            double velocity = slowest + (i + 0.5) / count * (fastest - slowest);
            double alongBranch = nearest + (1 - nearest) * ((0.5 + i * GOLDEN) % 1);
            Route route = routes.computeIfAbsent(root(muscle, i), root -> route(atlas.afferentPathway(muscle, root)));
            Strand strand = strand(route, FiberClass.STRETCH, velocity, alongBranch, random);
            strands.add(kind == AfferentKind.IA && gone(i, loss.ia()) ? strand.dead() : strand);
        }
        return strands;
    }

    /** Returns some touch afferents of a skin region, the slowest first. */
    List<Strand> skinStrands(SkinRegion region, int count, double slowest, double fastest) {
        List<Strand> strands = new ArrayList<>();
        RandomGenerator random = KeyedStream.of(seed, "skin strand", region.name());
        Map<Root, Route> routes = new EnumMap<>(Root.class);
        for (int i = 0; i < count; i++) {
            double velocity = slowest + (i + 0.5) / count * (fastest - slowest);
            Route route = routes.computeIfAbsent(
                    root(region.roots().byRoot(), i), root -> route(atlas.pathway(region, root)));
            strands.add(strand(route, FiberClass.TOUCH, velocity, 1, random));
        }
        return strands;
    }

    private static Root root(Muscle muscle, int index) {
        return root(muscle.roots().byRoot(), index);
    }

    /** The root of the i-th fiber: shares are met evenly at every size. */
    private static Root root(Map<Root, Double> shares, int index) {
        double at = (0.5 + index * GOLDEN) % 1;
        double passed = 0;
        Root last = Root.S1;
        for (Map.Entry<Root, Double> share : shares.entrySet()) {
            last = share.getKey();
            passed += share.getValue();
            if (at < passed) {
                return last;
            }
        }
        return last;
    }

    /** A pathway in this person, with the loads on it. */
    private record Route(Pathway pathway, Course.Shape shape, double cellFromMm, double cellToMm, List<Met> met) {}

    /** A load and where it is. */
    private record Met(Load load, double placeMm) {}

    private Route route(Pathway pathway) {
        boolean motor = pathway.kind() == Pathway.Kind.MOTOR;
        return new Route(
                pathway,
                Course.Shape.of(pathway, scaled(1)),
                motor ? 0 : ganglionMm(pathway, 0),
                motor ? 0 : ganglionMm(pathway, 1),
                fibers.loads().stream()
                        .filter(load -> load.meets(pathway, side))
                        .map(load -> new Met(load, loadMm(pathway, load)))
                        .toList());
    }

    private Strand strand(
            Route route, FiberClass fiberClass, double velocityAt37, double alongBranch, RandomGenerator random) {
        double diameterUm = nerveFibers.diameterUm(velocityAt37);
        double velocity = velocityAt37 * agedVelocity * warmth(fiberClass, diameterUm);
        double scatter = Math.clamp(random.nextGaussian(), -WIDEST_SCATTER_SD, WIDEST_SCATTER_SD);
        int pick = pick(fiberClass, diameterUm, random);
        Course course = new Course(route.shape(), alongBranch, velocity, velocity * belowKnee);
        Axon axon = axon(route, course, fiberClass, pick);
        double daysCut = 0;
        double cutMm = 0;
        for (Met met : route.met()) {
            FiberOutcome outcome =
                    fibers.at(met.load(), route.pathway(), fiberClass).get(pick);
            if (outcome.daysCut() > daysCut) {
                daysCut = outcome.daysCut();
                cutMm = met.placeMm();
            }
        }
        return new Strand(axon, course, route.pathway(), diameterUm, scatter, daysCut, cutMm);
    }

    private static double agedVelocity(Patient patient, Ledger ledger) {
        double years = Math.max(0, patient.ageYears() - ledger.value("reflex.axon.velocity-full-until-years"));
        return 1 - ledger.value("reflex.axon.velocity-decline-per-year") * years;
    }

    /** Returns the strength of Ia synapses over that in a young adult. */
    double agedIa() {
        double years = Math.max(0, patient.ageYears() - ledger.value("reflex.gain.full-until-years"));
        return StrictMath.exp(-ledger.value("reflex.ia.strength-decline-per-year") * years);
    }

    /** Velocity at the temperature of the nerves over that at 37 degrees C, as the fiber engine has it for this size. */
    private double warmth(FiberClass fiberClass, double diameterUm) {
        if (patient.temperatureC() == BODY_C) {
            return 1;
        }
        FiberOutcome nearest = fibers.healthy(fiberClass).get(nearest(fiberClass, diameterUm));
        return nearest.velocityMPerS() / nerveFibers.velocityMPerS(nearest.diameterUm());
    }

    /** The sampled fiber nearest in size or one of its neighbors, which lie elsewhere in the bundle. */
    private int pick(FiberClass fiberClass, double diameterUm, RandomGenerator random) {
        int offset = random.nextInt(2 * sampleNeighbors + 1) - sampleNeighbors;
        int last = fibers.healthy(fiberClass).size() - 1;
        return Math.clamp((long) nearest(fiberClass, diameterUm) + offset, 0, last);
    }

    private int nearest(FiberClass fiberClass, double diameterUm) {
        List<FiberOutcome> sample = fibers.healthy(fiberClass);
        int best = 0;
        for (int i = 1; i < sample.size(); i++) {
            if (Math.abs(sample.get(i).diameterUm() - diameterUm)
                    < Math.abs(sample.get(best).diameterUm() - diameterUm)) {
                best = i;
            }
        }
        return best;
    }

    private Axon axon(Route route, Course course, FiberClass fiberClass, int pick) {
        double aliveFromMm = 0;
        double aliveToMm = Double.POSITIVE_INFINITY;
        List<Double> blocksMm = new ArrayList<>();
        for (Met met : route.met()) {
            double placeMm = met.placeMm();
            FiberOutcome outcome =
                    fibers.at(met.load(), route.pathway(), fiberClass).get(pick);
            if (outcome.fate().conducts()) {
                course.delay(placeMm, outcome.delayMs());
                continue;
            }
            blocksMm.add(placeMm);
            boolean degenerated = outcome.fate() == Fate.LOST && outcome.daysCut() >= stumpDays(fiberClass, pick);
            if (degenerated && placeMm >= route.cellFromMm()) {
                aliveToMm = Math.min(aliveToMm, placeMm);
            }
            if (degenerated && !fiberClass.ventral() && placeMm <= route.cellToMm()) {
                aliveFromMm = Math.max(aliveFromMm, placeMm);
            }
        }
        return new Axon(
                course.ms(course.endMm()),
                aliveFromMm == 0 ? 0 : course.ms(aliveFromMm),
                Double.isInfinite(aliveToMm) ? Double.POSITIVE_INFINITY : course.ms(aliveToMm),
                blocksMm.stream().mapToDouble(course::ms).toArray(),
                refractoryMs);
    }

    /** Days for which the part of a cut axon without its cell body still answers to a shock: some fibers go early, some late. */
    private double stumpDays(FiberClass fiberClass, int pick) {
        String kind = fiberClass.ventral() ? "motor" : "sensory";
        double first = ledger.value("reflex.axon.stump-%s-first-days".formatted(kind));
        double last = ledger.value("reflex.axon.stump-%s-last-days".formatted(kind));
        return first + (0.5 + pick * SILVER) % 1 * (last - first);
    }

    private double loadMm(Pathway pathway, Load load) {
        return load.sites().stream()
                .map(pathway::referenceDistanceMm)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .map(this::scaled)
                .min()
                .orElseThrow();
    }

    private double ganglionMm(Pathway pathway, double fraction) {
        return scaled(pathway.referenceDistanceMm(
                        new Site(atlas.ganglion(pathway.root()).id(), fraction))
                .orElseThrow());
    }

    private double scaled(double referenceMm) {
        return atlas.lengthMm(referenceMm, patient.heightCm());
    }

    /** Returns the travel time from the cord to a place of stimulation; empty where the fiber does not pass there. */
    OptionalDouble placeMs(Strand strand, StimulusPlace place) {
        OptionalDouble mm = placeMm(strand, place);
        return mm.isEmpty() ? mm : OptionalDouble.of(strand.course().ms(mm.getAsDouble()));
    }

    /** Returns the way from the cord to a place of stimulation, mm; empty where the fiber does not pass there. */
    OptionalDouble placeMm(Strand strand, StimulusPlace place) {
        OptionalDouble mm = strand.pathway().referenceDistanceMm(place.site());
        if (mm.isEmpty() || scaled(mm.getAsDouble()) > strand.course().endMm()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(scaled(mm.getAsDouble()));
    }

    /**
     * Returns the least current that excites a fiber, mA: the threshold of the fiber engine for its diameter and distance at a
     * short pulse, carried to another duration by the law of Weiss with the strength-duration time constant of its class.
     */
    double thresholdMa(Strand strand, StimulusPlace place, double pulseMs, boolean motor) {
        double distanceMm = place.distanceMm() + strand.scatterSd() * place.scatterMm();
        double shortMa = nerveFibers.thresholdMa(strand.diameterUm(), distanceMm);
        double tauMs =
                ledger.value(motor ? "reflex.strength-duration.motor-ms" : "reflex.strength-duration.sensory-ms");
        double chargeRatio = (pulseMs + tauMs) / (NerveFibers.PULSE_MS + tauMs);
        return shortMa * NerveFibers.PULSE_MS / pulseMs * chargeRatio;
    }
}
