package org.rootlet.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.casefile.CourseJson;
import org.rootlet.evidence.InputException;
import org.rootlet.report.CoursePicture;
import org.rootlet.report.CourseText;
import org.rootlet.report.Picture;
import org.rootlet.simulation.CourseDay;
import org.rootlet.simulation.CourseSeries;
import org.rootlet.simulation.ForwardModel;

/** {@code simulate --at-days}: a case followed over time. */
final class SimulateCourse {
    private static final String DOCUMENT = "course.json";
    private static final String PICTURE = "course.svg";
    private static final double LAST_DAY = 3650;

    private final ClinicalCase clinicalCase;
    private final long seed;
    private final SimulateOutput output;

    SimulateCourse(ClinicalCase clinicalCase, long seed, SimulateOutput output) {
        this.clinicalCase = clinicalCase;
        this.seed = seed;
        this.output = output;
    }

    void run(ForwardModel model, List<Double> days, int threads) {
        check(days);
        Optional<OutputDirectory> directory = output.check(List.of(DOCUMENT, PICTURE));
        List<CourseDay> course = model.course(clinicalCase.patient(), days, seed, threads);
        List<CourseSeries> sides = CourseSeries.of(course);
        String json = CourseJson.write(clinicalCase.title(), seed, course);
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(DOCUMENT, json);
        picture(sides, days).ifPresent(picture -> documents.put(PICTURE, picture.standalone()));
        output.write(directory, documents, json, CourseText.write(clinicalCase.title(), days, sides));
    }

    private static void check(List<Double> days) {
        for (int i = 0; i < days.size(); i++) {
            double day = days.get(i);
            if (!(day >= 0 && day <= LAST_DAY)) {
                throw new InputException("--at-days has %s; allowed are 0 to %s days since onset."
                        .formatted(NumberList.plain(day), NumberList.plain(LAST_DAY)));
            }
            if (i > 0 && day <= days.get(i - 1)) {
                throw new InputException("--at-days has %s after %s; days must ascend."
                        .formatted(NumberList.plain(day), NumberList.plain(days.get(i - 1))));
            }
        }
    }

    /** One side above the other; nothing to draw from a single day or without harm. */
    private Optional<Picture> picture(List<CourseSeries> sides, List<Double> days) {
        if (days.size() < 2) {
            return Optional.empty();
        }
        return sides.stream()
                .map(side -> new CoursePicture()
                        .draw(
                                clinicalCase.title()
                                        + (sides.size() > 1 ? ", " + side.side().label() + " side" : ""),
                                side))
                .reduce(Picture::above);
    }
}
