package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;
import org.rootlet.fiber.FiberClass;
import org.rootlet.sensation.Modality;

/**
 * What changes in the course of one side, as series of one value a day: the muscle, the reflex and the skin region that are worst at any
 * time, the fibers of the load that harms most, the responses of nerves, and pain.
 */
public final class CourseSeries {
    /** Stands where a lesion has not come yet: everything is intact. */
    private static final FiberCount NONE = new FiberCount(Root.S1, Side.LEFT, FiberClass.MOTOR, "", 1, 1, 0, 0, 0);

    private final List<CourseDay> days;
    private final Side side;

    private CourseSeries(List<CourseDay> days, Side side) {
        this.days = List.copyOf(days);
        this.side = side;
    }

    /**
     * Returns the sides of a course on which a load meets fibers on any day, left first.
     *
     * @param days the course
     */
    public static List<CourseSeries> of(List<CourseDay> days) {
        List<CourseSeries> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            if (days.stream().flatMap(day -> day.fibers().stream()).anyMatch(count -> count.side() == side)) {
                sides.add(new CourseSeries(days, side));
            }
        }
        return sides;
    }

    /** A named series. */
    public record Line(String name, List<Double> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * Shares of fibers of one class at one load.
     *
     * @param name class, root and place
     * @param intact conduct as before, day by day, 0 to 1
     * @param slowed conduct late
     * @param blocked do not conduct
     * @param lost axon interrupted
     */
    public record Fates(
            String name, List<Double> intact, List<Double> slowed, List<Double> blocked, List<Double> lost) {}

    /** Returns which side. */
    public Side side() {
        return side;
    }

    /** Returns the days. */
    public List<Double> days() {
        return days.stream().map(CourseDay::day).toList();
    }

    /** Returns the fates of motor, touch and pain fibers where they are worst off; a class that no load meets is left out. */
    public List<Fates> fates() {
        List<Fates> fates = new ArrayList<>();
        for (FiberClass fiberClass : List.of(FiberClass.MOTOR, FiberClass.TOUCH, FiberClass.PAIN)) {
            worst(day -> counts(day, fiberClass), CourseSeries::place, CourseSeries::conducting)
                    .ifPresent(place -> fates.add(new Fates(
                            fiberClass.label() + " fibers of the " + place,
                            shares(fiberClass, place, FiberCount::intact),
                            shares(fiberClass, place, FiberCount::slowed),
                            shares(fiberClass, place, FiberCount::blocked),
                            shares(fiberClass, place, FiberCount::lost))));
        }
        return fates;
    }

    private List<FiberCount> counts(CourseDay day, FiberClass fiberClass) {
        return day.fibers().stream()
                .filter(count -> count.side() == side && count.fiberClass() == fiberClass && count.total() > 0)
                .toList();
    }

    private static String place(FiberCount count) {
        String root = count.root() + " root";
        return count.structure().startsWith(root) ? count.structure() : root + ", " + count.structure();
    }

    private static double conducting(FiberCount count) {
        return (double) (count.intact() + count.slowed()) / count.total();
    }

    private List<Double> shares(FiberClass fiberClass, String place, ToDoubleFunction<FiberCount> part) {
        return days.stream()
                .map(day -> counts(day, fiberClass).stream()
                        .filter(count -> place(count).equals(place))
                        .findFirst()
                        .map(count -> part.applyAsDouble(count) / count.total())
                        .orElse(part.applyAsDouble(NONE)))
                .toList();
    }

    /** Returns force left, 0 to 1, of soleus and of the muscle that is weakest at any time. */
    public List<Line> force() {
        List<String> shown = new ArrayList<>(List.of("soleus"));
        worst(this::motor, MotorFinding::muscle, MotorFinding::forceFraction)
                .filter(muscle -> !shown.contains(muscle))
                .ifPresent(shown::add);
        return shown.stream()
                .map(muscle -> new Line(
                        muscle, values(this::motor, MotorFinding::muscle, muscle, MotorFinding::forceFraction)))
                .toList();
    }

    private List<MotorFinding> motor(CourseDay day) {
        return day.examination().motor().stream()
                .filter(finding -> finding.side() == side)
                .toList();
    }

    /** Returns the response of the ankle jerk, and of the reflex that is worst at any time, over that of a young adult, 0 or more. */
    public List<Line> reflexes() {
        List<String> shown = new ArrayList<>(List.of("ankle"));
        worst(this::reflexes, ReflexFinding::name, ReflexFinding::responseFraction)
                .filter(name -> !shown.contains(name))
                .ifPresent(shown::add);
        return shown.stream()
                .map(name -> new Line(
                        name, values(this::reflexes, ReflexFinding::name, name, ReflexFinding::responseFraction)))
                .toList();
    }

    private List<ReflexFinding> reflexes(CourseDay day) {
        return day.examination().reflexes().stream()
                .filter(finding -> finding.side() == side)
                .toList();
    }

    /** Returns the share of afferents that conduct from the skin region that is worst off in touch or pinprick at any time. */
    public List<Line> sensation() {
        List<Line> lines = new ArrayList<>();
        worst(this::skin, SensoryFinding::region, SensoryFinding::survivingFraction)
                .ifPresent(region -> {
                    for (Modality modality : List.of(Modality.TOUCH, Modality.PINPRICK)) {
                        lines.add(new Line(
                                modality.label() + ", " + region,
                                values(
                                        day -> skin(day).stream()
                                                .filter(finding -> finding.modality() == modality)
                                                .toList(),
                                        SensoryFinding::region,
                                        region,
                                        SensoryFinding::survivingFraction)));
                    }
                });
        return lines;
    }

    private List<SensoryFinding> skin(CourseDay day) {
        return day.examination().sensation().stream()
                .filter(finding -> finding.side() == side
                        && (finding.modality() == Modality.TOUCH || finding.modality() == Modality.PINPRICK))
                .toList();
    }

    /** Returns responses of nerves as shares of their largest in the course, 0 to 1. */
    public List<Line> responses() {
        return List.of(
                response("tibial motor response", NerveResponse::tibialMv),
                response("peroneal motor response", NerveResponse::peronealMv),
                response("sural sensory response", NerveResponse::suralUv));
    }

    private Line response(String name, ToDoubleFunction<NerveResponse> size) {
        List<Double> sizes = days.stream()
                .flatMap(day -> day.responses().stream().filter(response -> response.side() == side))
                .map(size::applyAsDouble)
                .toList();
        double largest = sizes.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return new Line(
                name,
                sizes.stream().map(each -> largest == 0 ? 0 : each / largest).toList());
    }

    /** Returns the intensity of leg pain and of paresthesia, 0 to 10. */
    public List<Line> complaints() {
        return List.of(complaint("leg pain"), complaint("paresthesia"));
    }

    private Line complaint(String name) {
        return new Line(
                name,
                days.stream()
                        .map(day -> day.examination().symptoms().stream()
                                .filter(symptom ->
                                        symptom.side() == side && symptom.name().equals(name))
                                .mapToDouble(symptom -> symptom.intensity())
                                .max()
                                .orElse(0))
                        .toList());
    }

    /** Returns the strongest fibrillation in any muscle, 0 to 4. */
    public Line fibrillation() {
        return new Line(
                "fibrillation",
                days.stream()
                        .map(day -> day.denervation().stream()
                                .filter(finding -> finding.side() == side)
                                .mapToDouble(finding -> finding.fibrillation())
                                .max()
                                .orElse(0))
                        .toList());
    }

    /** The name of what has the lowest value on any day; the first of equals. */
    private <T> Optional<String> worst(
            Function<CourseDay, List<T>> of, Function<T, String> name, ToDoubleFunction<T> value) {
        return days.stream()
                .flatMap(day -> of.apply(day).stream())
                .min(Comparator.comparingDouble(value))
                .map(name);
    }

    private <T> List<Double> values(
            Function<CourseDay, List<T>> of, Function<T, String> name, String wanted, ToDoubleFunction<T> value) {
        return days.stream()
                .map(day -> of.apply(day).stream()
                        .filter(each -> name.apply(each).equals(wanted))
                        .findFirst()
                        .map(value::applyAsDouble)
                        .orElse(1.0))
                .toList();
    }
}
