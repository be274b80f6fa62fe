package org.rootlet.inference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;

/** Findings that must not wait, whatever is most probable: of a cauda equina in danger. They depend on what was found and nothing else. */
final class RedFlags {
    private static final Set<String> SADDLE =
            Set.of("saddle", "perianal", "genitals", "S3 dermatome", "S4 dermatome", "S5 dermatome");
    private static final Set<String> LOST = Set.of("reduced", "absent");
    private static final Set<String> SEVERE = Set.of("0", "0.5", "1", "1.5", "2", "2.5", "severely weak");

    List<String> of(List<Observation> findings) {
        List<String> flags = new ArrayList<>();
        if (findings.stream()
                .anyMatch(each -> each.finding().kind() == Kind.SENSATION
                        && SADDLE.contains(each.finding().name())
                        && LOST.contains(each.said()))) {
            flags.add("Sensation is lost in the saddle: the cauda equina or conus may be in danger.");
        }
        if (findings.stream()
                .anyMatch(each -> each.finding().name().equals(FindingName.BLADDER)
                        && each.said().equals("present"))) {
            flags.add("The bladder does not work: the cauda equina or conus may be in danger.");
        }
        if (sides(findings, RedFlags::weak).size() == 2) {
            flags.add("Both legs are weak: the cauda equina, conus or several roots may be in danger.");
        }
        if (sides(findings, RedFlags::hurts).size() == 2) {
            flags.add("Both legs hurt: the cauda equina or several roots may be in danger.");
        }
        Set<String> severe = findings.stream()
                .filter(each -> strength(each) && SEVERE.contains(each.said()))
                .map(each -> "%s on the %s"
                        .formatted(each.finding().name(), each.side().name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!severe.isEmpty()) {
            flags.add("Strength is severely lost: %s.".formatted(String.join(", ", severe)));
        }
        return flags;
    }

    private static Set<Side> sides(List<Observation> findings, Predicate<Observation> what) {
        return findings.stream().filter(what).map(Observation::side).collect(Collectors.toSet());
    }

    private static boolean hurts(Observation observation) {
        return observation.finding().name().equals("leg pain")
                && observation.said().equals("present");
    }

    private static boolean strength(Observation observation) {
        return observation.finding().kind() == Kind.MOTOR
                || observation.finding().kind() == Kind.ACTION;
    }

    private static boolean weak(Observation observation) {
        return strength(observation)
                && !observation.said().equals("5")
                && !observation.said().equals("normal");
    }
}
