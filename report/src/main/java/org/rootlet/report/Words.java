package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Variation;
import org.rootlet.casefile.Comparison;
import org.rootlet.casefile.ReportedFinding;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Place;
import org.rootlet.patient.Patient;

/** The sentences that text and HTML share. */
final class Words {
    static final String DISCLAIMER = "For education and research; not a medical device.";

    private Words() {}

    static String person(Patient patient) {
        return "%s-year-old %s, %s cm, %s kg, nerves at %s °C%s"
                .formatted(
                        Numbers.decimal(patient.ageYears(), 0),
                        patient.sex().label(),
                        Numbers.decimal(patient.heightCm(), 0),
                        Numbers.decimal(patient.massKg(), 0),
                        Numbers.decimal(patient.temperatureC(), 1),
                        variation(patient.variation()));
    }

    private static String variation(Variation variation) {
        StringBuilder words = new StringBuilder();
        if (variation.plexus() != PlexusVariant.NORMAL) {
            words.append(", ").append(variation.plexus().label()).append(" plexus");
        }
        double shiftMm = variation.s1GanglionShiftMm();
        if (shiftMm != 0) {
            words.append(", S1 ganglion %s mm %s"
                    .formatted(
                            Numbers.decimal(Math.abs(shiftMm), 1),
                            shiftMm < 0 ? "nearer to the cord" : "farther down"));
        }
        if (variation.conjoinedRoots() != ConjoinedRoots.NONE) {
            words.append(", conjoined roots ").append(variation.conjoinedRoots().label());
        }
        if (variation.sensoryOverlap() != 1) {
            words.append(", overlap of roots in the skin %s of the usual"
                    .formatted(Numbers.decimal(variation.sensoryOverlap(), 2)));
        }
        if (variation.motorOverlap() != 1) {
            words.append(", overlap of roots in the muscles %s of the usual"
                    .formatted(Numbers.decimal(variation.motorOverlap(), 2)));
        }
        return words.toString();
    }

    static String lesion(Lesion lesion) {
        String side =
                lesion.side() == LesionSide.BOTH ? "both sides" : lesion.side().label();
        String stretch = lesion.strainPercent() > 0
                ? ", stretched by %s %%".formatted(Numbers.decimal(lesion.strainPercent(), 1))
                : "";
        return "%s, %s, %s; %s%s mmHg at rest%s, %s onset, day %s, inflammation %s of 1%s"
                .formatted(
                        sentence(lesion.cause().label()),
                        place(lesion.place()),
                        side,
                        size(lesion.place()),
                        Numbers.decimal(lesion.pressureMmHg(), 0),
                        stretch,
                        lesion.onset().label(),
                        Numbers.decimal(lesion.daysSinceOnset(), 1),
                        Numbers.decimal(lesion.inflammation(), 2),
                        relief(lesion));
    }

    private static String size(Place place) {
        return place instanceof Place.Spinal spinal
                ? spinal.size()
                        .map(size -> size.kind().words(Numbers.decimal(size.value(), 1)) + ", ")
                        .orElse("")
                : "";
    }

    private static String relief(Lesion lesion) {
        if (lesion.relievedOnDay().isEmpty()) {
            return "";
        }
        double day = lesion.relievedOnDay().getAsDouble();
        String tense = day > lesion.daysSinceOnset() ? "to be decompressed" : "decompressed";
        return ", %s on day %s".formatted(tense, Numbers.decimal(day, 1));
    }

    static String place(Place place) {
        return switch (place) {
            case Place.Spinal spinal -> spinal.level() + " " + spinal.zone().label();
            case Place.Ganglion ganglion -> ganglion.root() + " ganglion";
            case Place.Nerve nerve -> nerve.nerve() + " at the " + nerve.at();
        };
    }

    /** Returns an MRC grade as clinicians write it: 5, 4+, 4, 3+ ... */
    static String mrc(double grade) {
        long halves = Math.round(grade * 2);
        return halves / 2 + (halves % 2 == 0 ? "" : "+");
    }

    static String reflex(int grade) {
        return switch (grade) {
            case 0 -> "0 absent";
            case 1 -> "1+ reduced";
            case 2 -> "2+ normal";
            case 3 -> "3+ brisk";
            default -> grade + "+ clonus";
        };
    }

    static String simulated(Comparison comparison) {
        return comparison.simulated().isEmpty() ? "no such finding" : comparison.simulated();
    }

    static String verdict(Comparison.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agrees";
            case DIFFERS -> "differs";
            case NOT_MODELED -> "not modeled";
            case NOT_REPORTED -> "not reported";
        };
    }

    static String mark(Comparison.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "=";
            case DIFFERS -> "x";
            case NOT_MODELED -> "?";
            case NOT_REPORTED -> "-";
        };
    }

    static String reported(ReportedFinding finding) {
        List<String> words = new ArrayList<>();
        words.add(finding.side().label());
        words.add(finding.name());
        if (!finding.modality().isEmpty() && !finding.modality().equals("any")) {
            words.add("(" + finding.modality() + ")");
        }
        return String.join(" ", words) + ": " + finding.finding();
    }

    /** Returns how many comparisons have each verdict, as a phrase. */
    static String tally(List<Comparison> comparisons) {
        return Stream.of(Comparison.Verdict.values())
                .map(verdict -> comparisons.stream()
                                .filter(comparison -> comparison.verdict() == verdict)
                                .count()
                        + " " + counted(verdict))
                .collect(Collectors.joining(", "));
    }

    private static String counted(Comparison.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agree";
            case DIFFERS -> "differ";
            case NOT_MODELED -> "not modeled";
            case NOT_REPORTED -> "not reported by the source";
        };
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
