package org.rootlet.inference;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Side;

/**
 * Reads the zones of a side in which pain or tingling was told, or said to be absent, as one finding: people draw them in one go, some of them
 * sparingly and some fully.
 */
final class PainDrawing {
    private final Particles particles;
    private final List<String> zones;
    private final ExaminerModel examiner;

    PainDrawing(Particles particles, Catalog catalog, ExaminerModel examiner) {
        this.particles = particles;
        this.examiner = examiner;
        zones = catalog.zones().names();
    }

    /** Returns a reading for each side of which zones were told. */
    List<Reading> readings(List<Observation> findings) {
        List<Reading> readings = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Observation> told = findings.stream()
                    .filter(finding ->
                            finding.side() == side && finding.finding().kind() == Kind.FIELD)
                    .toList();
            if (!told.isEmpty()) {
                readings.add(new Reading(words(told, side), particles.drawing(side), likelihood(told)));
            }
        }
        return readings;
    }

    /** Returns how likely everything that was told is, for each drawing that occurs. */
    private double[] likelihood(List<Observation> told) {
        int[] zone = told.stream()
                .mapToInt(each -> zones.indexOf(each.finding().name()))
                .toArray();
        int[] answer = told.stream()
                .mapToInt(each -> ExaminerModel.place(Kind.FIELD, each.said()))
                .toArray();
        return particles.drawings().stream()
                .mapToDouble(felt -> examiner.drawers().stream()
                        .mapToDouble(drawer -> {
                            double all = 1;
                            for (int i = 0; i < zone.length; i++) {
                                all *= drawer[felt.get(zone[i]) ? 1 : 0][answer[i]];
                            }
                            return all;
                        })
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static Observation words(List<Observation> told, Side side) {
        boolean some = told.stream().anyMatch(each -> each.said().equals("present"));
        String said = some ? "present" : "absent";
        String names = String.join(
                ", ",
                told.stream()
                        .filter(each -> each.said().equals(said))
                        .map(each -> each.finding().name())
                        .sorted()
                        .toList());
        return new Observation(new FindingName(Kind.FIELD, names), side, said);
    }
}
