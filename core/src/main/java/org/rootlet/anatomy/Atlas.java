package org.rootlet.anatomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Names;

/**
 * The atlas of the lumbosacral roots: the spine and the roots in it, plexuses and nerves, muscles, skin and reflexes, and
 * the pathways between cord and periphery. Immutable; both sides of the body are alike.
 *
 * <p>Positions along the spine are depths below the middle of the L1-L2 disc. All lengths hold at the reference height and
 * scale with height. Names are found whatever their case, and by synonyms; an unknown name gives an
 * {@link InputException} that suggests the nearest known ones.
 */
public final class Atlas {
    private final AtlasConstants constants;
    private final Spine usualSpine;
    private final Spine spine;
    private final ConjoinedRoots conjoined;
    private final Periphery usual;
    private final Periphery periphery;
    private final List<RootStation> stations;
    private final PathwayBuilder pathways;
    private final NameIndex<Muscle> muscles = new NameIndex<>("muscle");
    private final NameIndex<SkinRegion> regions = new NameIndex<>("skin region");
    private final NameIndex<Nerve> nerves = new NameIndex<>("nerve");
    private final NameIndex<Plexus> plexuses = new NameIndex<>("plexus");
    private final NameIndex<ReflexArc> reflexes = new NameIndex<>("reflex");
    private final NameIndex<SpinalLevel> levels = new NameIndex<>("level");

    private Atlas(
            AtlasConstants constants,
            Spine usualSpine,
            Spine spine,
            ConjoinedRoots conjoined,
            Periphery usual,
            Periphery periphery) {
        this.constants = constants;
        this.usualSpine = usualSpine;
        this.spine = spine;
        this.conjoined = conjoined;
        this.usual = usual;
        this.periphery = periphery;
        this.stations = new Stations(usualSpine, spine, conjoined).all();
        this.pathways = new PathwayBuilder(spine, periphery);
        periphery.muscles().forEach(muscle -> index(muscles, muscle, muscle.name(), muscle.synonyms()));
        for (SkinRegion region : periphery.regions()) {
            index(regions, region, region.name(), region.synonyms());
            index(regions, region, region.key(), List.of());
        }
        periphery.nerves().values().forEach(nerve -> index(nerves, nerve, nerve.name(), nerve.synonyms()));
        periphery.plexuses().values().forEach(plexus -> index(plexuses, plexus, plexus.name(), List.of()));
        periphery.reflexes().forEach(arc -> index(reflexes, arc, arc.name(), arc.synonyms()));
        spine.levels().forEach(level -> index(levels, level, level.name(), List.of()));
    }

    private static <T> void index(NameIndex<T> index, T thing, String name, List<String> synonyms) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(synonyms);
        for (String each : all) {
            if (!index.add(each, thing)) {
                throw new InputException("The atlas gives the name '%s' to two things.".formatted(each));
            }
        }
    }

    /**
     * Reads the atlas from its data files.
     *
     * @throws InputException naming file and line if the data are wrong: weights that do not sum to one, an unknown root,
     *     nerve or source, a fraction outside 0 to 1, a name that stands twice, a path that does not reach the cord
     */
    public static Atlas load() {
        return read(new AtlasTables(file -> DataTable.beside(Atlas.class, file)));
    }

    static Atlas read(AtlasTables tables) {
        AtlasConstants constants = AtlasConstants.read(tables);
        Spine spine = new SpineReader(tables).read();
        Periphery periphery = new PeripheryReader(tables).read();
        return new Atlas(constants, spine, spine, ConjoinedRoots.NONE, periphery, periphery);
    }

    /**
     * Returns the atlas of a person whose plexus is prefixed or postfixed: part of every share that comes through a plexus
     * moves one root up or down, in muscles, skin and reflexes. What dorsal rami supply stays.
     */
    public Atlas variant(PlexusVariant shift) {
        return variant(Variation.of(shift));
    }

    /**
     * Returns the atlas of a person: the plexus is supplied as in {@link #variant(PlexusVariant)}, roots overlap more or less in
     * muscles and skin, the S1 ganglion lies nearer to the cord or farther from it, and conjoined roots leave the sac together. Which structures a
     * level meets follows from where they then lie.
     */
    public Atlas variant(Variation variation) {
        Periphery varied = variation.plexus() == PlexusVariant.NORMAL
                ? usual
                : new PlexusVariation(variation.plexus(), constants.variantShare(), usual).apply();
        return new Atlas(
                constants,
                usualSpine,
                new SpineVariation(usualSpine, variation).apply(),
                variation.conjoinedRoots(),
                usual,
                new Overlap(variation).of(varied));
    }

    /**
     * Returns the atlas of somebody in whom each muscle and each region of skin takes its roots in its own way: shares are multiplied by
     * lognormal factors and sum to one again. Both sides of the body are alike; what belongs to one root stays with it.
     *
     * @param motorLogSd spread of the logarithm of shares in muscles, 0 or more
     * @param sensoryLogSd the same in skin
     * @param random drawn from
     */
    public Atlas scattered(double motorLogSd, double sensoryLogSd, RandomGenerator random) {
        Periphery own = periphery.with(
                muscle -> muscle.with(muscle.roots().scattered(motorLogSd, random)),
                region -> region.with(region.roots().scattered(sensoryLogSd, random), region.supplies()),
                UnaryOperator.identity());
        return new Atlas(constants, usualSpine, spine, conjoined, usual, own);
    }

    /**
     * Returns the atlas with other tables of root weights, as another author would have drawn them.
     *
     * @param muscles shares of each muscle
     * @param skin shares of each region
     */
    public Atlas shared(Function<Muscle, RootWeights> muscles, Function<SkinRegion, RootWeights> skin) {
        Periphery other = usual.with(
                muscle -> muscle.with(muscles.apply(muscle)),
                region -> region.with(skin.apply(region), region.supplies()),
                UnaryOperator.identity());
        return new Atlas(constants, usualSpine, spine, conjoined, other, other);
    }

    /** Returns the standing height at which the lengths of the atlas hold, cm. */
    public double referenceHeightCm() {
        return constants.referenceHeightCm();
    }

    /**
     * Returns a length in a person of a given height, mm.
     *
     * @param referenceLengthMm length at the reference height, mm
     * @param heightCm standing height, cm
     */
    public double lengthMm(double referenceLengthMm, double heightCm) {
        return referenceLengthMm * heightCm / constants.referenceHeightCm();
    }

    /** Returns the depth at which the thecal sac ends, mm below the middle of the L1-L2 disc. */
    public double thecalSacEndMm() {
        return constants.thecalSacEndMm();
    }

    /** Returns the least share of a region's afferents that makes it part of a root's dermatome. */
    public double dermatomeShare() {
        return constants.dermatomeShare();
    }

    /** Returns the vertebrae from the head down. */
    public List<Vertebra> vertebrae() {
        return spine.vertebrae();
    }

    /** Returns the levels of the canal below the conus, discs first, then sacral foramina. */
    public List<SpinalLevel> levels() {
        return spine.levels();
    }

    /** Returns a level such as {@code L5-S1} or {@code S1 foramen}. */
    public SpinalLevel level(String name) {
        return levels.get(name);
    }

    /** Returns the spread of the level at which the cord ends. */
    public Conus conus() {
        return spine.conus();
    }

    /** Returns the cord segment of a root. */
    public CordSegment segment(Root root) {
        return spine.segment(root);
    }

    /** Returns the course of a root from cord to exit. */
    public RootCourse course(Root root) {
        return spine.course(root);
    }

    /** Returns the dorsal root ganglion of a root. */
    public Ganglion ganglion(Root root) {
        return spine.ganglion(root);
    }

    /** Returns the spinal nerve and rami of a root. */
    public SpinalNerve spinalNerve(Root root) {
        return spine.spinalNerve(root);
    }

    /** Returns all stations of all roots, root by root, from the head down. */
    public List<RootStation> stations() {
        return stations;
    }

    /** Returns the stations of a root from the head down; at its exit, foramen and beyond. */
    public List<RootStation> stations(Root root) {
        return stations.stream().filter(station -> station.root() == root).toList();
    }

    /**
     * Returns the stations of all roots at a level, from the root that leaves there to the lowest.
     *
     * @throws InputException if there is no such level
     */
    public List<RootStation> stations(String level) {
        String known = levels.get(level).name();
        return stations.stream()
                .filter(station -> station.level().equals(known))
                .toList();
    }

    /** Returns the plexuses and the trunk between them. */
    public List<Plexus> plexuses() {
        return List.copyOf(periphery.plexuses().values());
    }

    /** Returns a plexus, such as {@code sacral plexus}. */
    public Plexus plexus(String name) {
        return plexuses.get(name);
    }

    /** Returns the nerves, each after the one from which it comes. */
    public List<Nerve> nerves() {
        return List.copyOf(periphery.nerves().values());
    }

    /** Returns a nerve, such as {@code common peroneal}. */
    public Nerve nerve(String name) {
        return nerves.get(name);
    }

    /** Returns the roots that a nerve or plexus carries, from the head down. */
    public Set<Root> rootsOf(String nerve) {
        return plexuses.find(nerve).map(Plexus::roots).orElseGet(() -> nerve(nerve)
                .roots());
    }

    /**
     * Returns the site of a named place on a nerve or plexus.
     *
     * @param nerve such as {@code common peroneal} or {@code sacral plexus}
     * @param place such as {@code fibular head}
     * @throws InputException if there is no such nerve or place; the message lists the places that the nerve has
     */
    public Site nervePlace(String nerve, String place) {
        var plexus = plexuses.find(nerve);
        String id = plexus.isPresent() ? plexus.get().id() : nerve(nerve).id();
        List<NervePlace> places =
                plexus.isPresent() ? plexus.get().places() : nerve(nerve).places();
        NameIndex<NervePlace> index = new NameIndex<>("place on %s".formatted(nerve));
        for (NervePlace known : places) {
            index(index, known, known.name(), known.synonyms());
        }
        return new Site(id, index.get(place).fraction());
    }

    /** Returns the muscles, hip to foot. */
    public List<Muscle> muscles() {
        return periphery.muscles();
    }

    /** Returns a muscle, such as {@code soleus}; {@code gastrocnemius} gives the medial head. */
    public Muscle muscle(String name) {
        return muscles.get(name);
    }

    /** Returns the skin regions, groin to perineum. */
    public List<SkinRegion> regions() {
        return periphery.regions();
    }

    /** Returns a skin region by name, synonym or key, such as {@code lateral foot}. */
    public SkinRegion region(String name) {
        return regions.get(name);
    }

    /** Returns the reflex arcs. */
    public List<ReflexArc> reflexArcs() {
        return periphery.reflexes();
    }

    /** Returns a reflex arc, such as {@code ankle}. */
    public ReflexArc reflexArc(String name) {
        return reflexes.get(name);
    }

    /** Returns the regions in which a root supplies at least {@link #dermatomeShare()}, the most first. */
    public List<SkinRegion> dermatome(Root root) {
        return regions().stream()
                .filter(region -> region.roots().weight(root) >= constants.dermatomeShare())
                .sorted(Comparator.comparingDouble(
                        (SkinRegion region) -> -region.roots().weight(root)))
                .toList();
    }

    /** Returns the muscles to which a root gives at least {@link #dermatomeShare()} of the axons, the most first. */
    public List<Muscle> myotome(Root root) {
        return muscles().stream()
                .filter(muscle -> muscle.roots().weight(root) >= constants.dermatomeShare())
                .sorted(Comparator.comparingDouble(
                        (Muscle muscle) -> -muscle.roots().weight(root)))
                .toList();
    }

    /**
     * Returns the way of the motor axons from the ventral root to a muscle.
     *
     * @throws InputException if the root gives the muscle nothing
     */
    public Pathway pathway(Muscle muscle, Root root) {
        requireShare(muscle.name(), muscle.roots(), root);
        return pathways.motor(muscle, root);
    }

    /**
     * Returns the way of the spindle afferents between the dorsal root and a muscle.
     *
     * @throws InputException if the root gives the muscle nothing
     */
    public Pathway afferentPathway(Muscle muscle, Root root) {
        requireShare(muscle.name(), muscle.roots(), root);
        return pathways.afferent(muscle, root);
    }

    /**
     * Returns the way of the cutaneous afferents between the dorsal root and a skin region.
     *
     * @throws InputException if the root gives the region nothing
     */
    public Pathway pathway(SkinRegion region, Root root) {
        requireShare(region.name(), region.roots(), root);
        return pathways.cutaneous(region, root);
    }

    /** Returns every pathway of one side: of all muscles (motor beside afferent), then of all skin regions. */
    public List<Pathway> pathways() {
        List<Pathway> all = new ArrayList<>();
        for (Muscle muscle : muscles()) {
            for (Root root : muscle.roots().roots()) {
                all.add(pathway(muscle, root));
                all.add(afferentPathway(muscle, root));
            }
        }
        for (SkinRegion region : regions()) {
            for (Root root : region.roots().roots()) {
                all.add(pathway(region, root));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns every pathway of a muscle (motor, then afferent) or skin region, roots from the head down.
     *
     * @param target name of a muscle or skin region
     * @throws InputException if neither a muscle nor a region has that name
     */
    public List<Pathway> paths(String target) {
        List<Pathway> paths = new ArrayList<>();
        muscles.find(target).ifPresent(muscle -> {
            muscle.roots().roots().forEach(root -> paths.add(pathway(muscle, root)));
            muscle.roots().roots().forEach(root -> paths.add(afferentPathway(muscle, root)));
        });
        regions.find(target)
                .ifPresent(region -> region.roots().roots().forEach(root -> paths.add(pathway(region, root))));
        if (paths.isEmpty()) {
            Set<String> names = new LinkedHashSet<>(muscles.names());
            names.addAll(regions.names());
            List<String> near = Names.nearest(NameIndex.normal(target), names, NameIndex.SUGGESTED);
            throw new InputException("There is no muscle or skin region '%s'%s"
                    .formatted(target, near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return List.copyOf(paths);
    }

    /**
     * Returns what the atlas says of anything it knows: root ({@code S1}, {@code S1 dermatome}), level ({@code L5-S1}),
     * {@code S1 ganglion}, {@code conus}, plexus, nerve, muscle, skin region or reflex.
     *
     * @throws InputException if it knows nothing of that name
     */
    public AtlasCard card(String name) {
        return new AtlasCards(this).get(name);
    }

    private static void requireShare(String target, RootWeights weights, Root root) {
        if (weights.weight(root) <= 0) {
            throw new InputException(
                    "Root %s has no share in %s; its roots are %s.".formatted(root, target, weights.roots()));
        }
    }
}
