package org.rootlet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rootlet.anatomy.Side;
import picocli.CommandLine;

/**
 * What a study found on one side or both. JSON has the side of interest at the top, the other one under {@code otherSide}; CSV has a row for
 * each side, or for each point of each side.
 */
final class ReflexAnswer {
    private static final String NOTICE = "For education and research. Not a medical device.";

    private final ReflexPerson person;
    private final UnaryOperator<Answer> given;
    private final List<SideAnswer> sides = new ArrayList<>();
    private final Answer comparison = new Answer();

    private record SideAnswer(Side side, Answer found, String series, List<Answer> points) {}

    /**
     * Begins an answer.
     *
     * @param person whose
     * @param given adds what was asked alike of both sides
     */
    ReflexAnswer(ReflexPerson person, UnaryOperator<Answer> given) {
        this.person = person;
        this.given = given;
    }

    /** Adds a side without points. */
    ReflexAnswer side(Side side, Answer found) {
        return side(side, found, "", List.of());
    }

    /**
     * Adds a side, the one of interest first.
     *
     * @param side the side
     * @param found what was found, each value once
     * @param series name of the points
     * @param points what was found at each of several values of one thing
     */
    ReflexAnswer side(Side side, Answer found, String series, List<Answer> points) {
        sides.add(new SideAnswer(side, found, series, points));
        return this;
    }

    /** Returns how the sides compare, to add to. */
    Answer comparison() {
        return comparison;
    }

    /** Returns one value over another; nothing where the other is 0. */
    static OptionalDouble ratio(double first, double other) {
        return other == 0 ? OptionalDouble.empty() : OptionalDouble.of(first / other);
    }

    /** Returns one value less another; nothing where one is missing. */
    static OptionalDouble difference(OptionalDouble first, OptionalDouble other) {
        return first.isPresent() && other.isPresent()
                ? OptionalDouble.of(first.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Writes the answer. */
    void print(CommandLine.Model.CommandSpec spec, AnswerOutput output) {
        String text =
                switch (output.format()) {
                    case JSON -> Json.of(document());
                    case CSV -> csv();
                    case TEXT -> text();
                };
        spec.commandLine().getOut().println(text);
    }

    private Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("patient", person.document());
        document.put("lesions", person.lesions());
        document.put("lost", person.losses());
        document.put("seed", person.run().seed());
        document.putAll(given.apply(new Answer()).document());
        document.putAll(document(sides.getFirst()));
        sides.stream().skip(1).forEach(side -> document.put("otherSide", document(side)));
        document.putAll(comparison.document());
        return document;
    }

    private static Map<String, @Nullable Object> document(SideAnswer side) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("side", side.side().label());
        if (!side.series().isEmpty()) {
            document.put(
                    side.series(), side.points().stream().map(Answer::document).toList());
        }
        document.putAll(side.found().document());
        return document;
    }

    private String csv() {
        return new AnswerTable(sides.stream()
                        .map(side -> side.points().isEmpty()
                                ? summary(side)
                                : given.apply(new Answer())
                                        .given("side", side.side().label())
                                        .series(side.series(), side.points()))
                        .toList())
                .csv();
    }

    private Answer summary(SideAnswer side) {
        Answer answer = given.apply(new Answer()).given("side", side.side().label());
        side.found().document().forEach(answer::found);
        return answer;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append("patient: ").append(person.words()).append('\n');
        person.lesions()
                .forEach(lesion -> text.append("lesion: ").append(lesion).append('\n'));
        person.losses().forEach(loss -> text.append("lost: ").append(loss).append('\n'));
        List<Answer> summaries = sides.stream().map(this::summary).toList();
        text.append(
                summaries.size() == 1
                        ? Outline.of(summaries.getFirst().document())
                        : new AnswerTable(summaries).text());
        text.append('\n');
        if (!comparison.document().isEmpty()) {
            text.append('\n').append(Outline.of(comparison.document())).append('\n');
        }
        List<Answer> series = sides.stream()
                .filter(side -> !side.points().isEmpty())
                .map(side -> (sides.size() == 1
                                ? new Answer()
                                : new Answer().given("side", side.side().label()))
                        .series(side.series(), side.points()))
                .toList();
        if (!series.isEmpty()) {
            text.append('\n').append(new AnswerTable(series).text()).append('\n');
        }
        return text.append('\n').append(NOTICE).toString();
    }
}
