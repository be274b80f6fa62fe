package org.rootlet.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Side;

/**
 * What somebody presents with.
 *
 * @param findings what was found; what is not listed was not tested; said twice counts once
 * @param ageYears age, years, if known
 * @param daysSinceOnset days since it began, if known
 */
public record Presentation(List<Observation> findings, Optional<Double> ageYears, Optional<Double> daysSinceOnset) {
    private record Place(FindingName finding, Side side) {}

    /**
     * Drops what is said twice.
     *
     * @throws IllegalArgumentException if one finding is said to be two things
     */
    public Presentation {
        Map<Place, String> said = new HashMap<>();
        for (Observation finding : findings) {
            String before = said.putIfAbsent(new Place(finding.finding(), finding.side()), finding.said());
            if (before != null && !before.equals(finding.said())) {
                throw new IllegalArgumentException("%s contradicts %s".formatted(finding.words(), before));
            }
        }
        findings = findings.stream().distinct().toList();
    }

    /** Returns findings of somebody of whom nothing else is known. */
    public static Presentation of(List<Observation> findings) {
        return new Presentation(findings, Optional.empty(), Optional.empty());
    }

    /** Returns the same on the other side of the body. */
    public Presentation mirrored() {
        return new Presentation(findings.stream().map(Observation::mirrored).toList(), ageYears, daysSinceOnset);
    }
}
