package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.rootlet.sensation.Exertion;
import org.rootlet.sensation.PainTrace;

/** Traces of pain in both legs, and below each what causes it: pressure of cerebrospinal fluid, an angle, or contact pressure. */
public final class ManeuverPicture {
    private static final double WIDTH = 760;
    private static final double LEFT = 60;
    private static final double RIGHT = 130;
    private static final double PAIN_PX = 110;
    private static final double CAUSE_PX = 48;
    private static final double GAP_PX = 26;
    private static final double FOOT_PX = 62;
    private static final double HEAD_PX = 48;
    private static final double MOST = 10;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SLOW_S = 120;
    private static final double TOLERANCE_PX = 0.1;

    private static final List<String> KINDS = List.of("rl-lead", "rl-trace rl-fired");
    private static final List<String> DASHES = List.of("6 4", "");

    /** What acts, and its unit. */
    private record Cause(String name, double least, ToDoubleFunction<PainTrace.Sample> value) {}

    /**
     * Draws traces.
     *
     * @param title title of the picture
     * @param traces at least one; those of one exertion share a panel
     */
    public Picture draw(String title, List<PainTrace> traces) {
        Markup svg = new Markup();
        List<Exertion> exertions =
                traces.stream().map(PainTrace::exertion).distinct().toList();
        double panelPx = PAIN_PX + GAP_PX + CAUSE_PX + FOOT_PX;
        double height = HEAD_PX + exertions.size() * panelPx;
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        double top = HEAD_PX;
        for (Exertion exertion : exertions) {
            panel(
                    svg,
                    top,
                    traces.stream()
                            .filter(trace -> trace.exertion() == exertion)
                            .toList());
            top += panelPx;
        }
        String words = traces.stream()
                .map(trace -> Words.sentence(trace.exertion().label()) + ", "
                        + trace.side().label() + " leg: " + ManeuverText.numbers(trace) + ".")
                .collect(Collectors.joining(" "));
        return new Picture(title, words, WIDTH, height, svg.finish());
    }

    private static void panel(Markup svg, double top, List<PainTrace> traces) {
        PainTrace first = traces.getFirst();
        double endS = first.samples().getLast().timeS();
        boolean slow = endS > SLOW_S;
        double unit = slow ? SECONDS_PER_MINUTE : 1;
        Plot pain = new Plot(LEFT, top, WIDTH - LEFT - RIGHT, PAIN_PX, 0, endS / unit, 0, MOST);
        pain.frame(svg);
        pain.ticksY(svg, "");
        Plot.text(svg, "Leg pain, 0 to 10: " + first.exertion().label(), "rl-s", LEFT, top - 6);
        for (int i = 0; i < traces.size(); i++) {
            line(svg, pain, traces.get(i), PainTrace.Sample::intensity, unit, KINDS.get(i), DASHES.get(i));
            double y = top + 14 + 18 * i;
            Plot.line(svg, KINDS.get(i), DASHES.get(i), pain.right() + 12, y - 4, pain.right() + 36, y - 4);
            Plot.text(svg, traces.get(i).side().label() + " leg", "rl-s", pain.right() + 42, y);
        }
        Cause cause = cause(first.exertion());
        List<PainTrace> caused = cause.name().startsWith("Contact") ? traces : List.of(first);
        double most = caused.stream()
                .flatMap(trace -> trace.samples().stream())
                .mapToDouble(cause.value())
                .max()
                .orElse(0);
        Plot below = new Plot(
                LEFT, pain.bottom() + GAP_PX, pain.width(), CAUSE_PX, 0, endS / unit, 0, Math.max(most, cause.least()));
        below.frame(svg);
        below.ticksY(svg, "");
        below.ticksX(svg, slow ? "min" : "s");
        Plot.text(svg, cause.name(), "rl-s", LEFT, below.top() - 6);
        for (int i = 0; i < caused.size(); i++) {
            String kind = caused.size() == 1 ? "rl-trace" : KINDS.get(i);
            line(svg, below, caused.get(i), cause.value(), unit, kind, caused.size() == 1 ? "" : DASHES.get(i));
        }
    }

    private static Cause cause(Exertion exertion) {
        return switch (exertion) {
            case COUGH, SNEEZE, VALSALVA ->
                new Cause("Rise of cerebrospinal-fluid pressure, mmHg", 10, PainTrace.Sample::csfRiseMmHg);
            case SITTING, STANDING, WALKING ->
                new Cause("Contact pressure where it hurts most, mmHg", 10, PainTrace.Sample::contactMmHg);
            case STRAIGHT_LEG_RAISE, CROSSED_STRAIGHT_LEG_RAISE ->
                new Cause("Hip flexion, degrees", 90, PainTrace.Sample::angleDeg);
            case SLUMP -> new Cause("Knee straightened, degrees", 90, PainTrace.Sample::angleDeg);
            case FEMORAL_STRETCH -> new Cause("Knee bent, degrees", 90, PainTrace.Sample::angleDeg);
        };
    }

    private static void line(
            Markup svg,
            Plot plot,
            PainTrace trace,
            ToDoubleFunction<PainTrace.Sample> value,
            double unit,
            String kind,
            String dashes) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (PainTrace.Sample sample : trace.samples()) {
            x.add(plot.x(sample.timeS() / unit));
            y.add(plot.y(value.applyAsDouble(sample)));
        }
        svg.empty(
                "polyline",
                "class",
                kind,
                "stroke-dasharray",
                dashes,
                "points",
                Polyline.points(array(x), array(y), TOLERANCE_PX));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
