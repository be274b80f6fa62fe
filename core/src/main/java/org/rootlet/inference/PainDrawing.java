package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rootlet.anatomy.Side;

/** Reads the zones of a side in which pain or tingling was told, or said to be absent, as one finding: people draw them in one go. */
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
                readings.add(new Reading(words(told, side), terms(told, side)));
            }
        }
        return readings;
    }

    private List<Reading.Term> terms(List<Observation> told, Side side) {
        List<Reading.Term> terms = new ArrayList<>();
        for (int part = 0; part < particles.drawingParts(); part++) {
            double[] likelihood = new double[1 << Byte.SIZE];
            Arrays.fill(likelihood, 1);
            for (Observation each : told) {
                int zone = zones.indexOf(each.finding().name());
                if (zone / Byte.SIZE == part) {
                    double[] said = examiner.likelihood(each).orElseThrow();
                    for (int state = 0; state < likelihood.length; state++) {
                        likelihood[state] *= said[state >> zone % Byte.SIZE & 1];
                    }
                }
            }
            terms.add(new Reading.Term(particles.drawing(part, side), likelihood));
        }
        return terms;
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
