package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;

/** Runs a study over many combinations, part by part, so that memory stays small and somebody who waits sees how far it is. */
final class FiberSweep {
    private static final int PART = 1000;

    private FiberSweep() {}

    /**
     * Runs a study.
     *
     * @param spec the command, for its standard error
     * @param combinations what to ask
     * @param study answers a part of them in order
     * @return answers in the order of the combinations
     */
    static <Q, A> List<A> over(
            CommandLine.Model.CommandSpec spec, List<Q> combinations, Function<List<Q>, List<A>> study) {
        return over(spec, combinations, study, PART);
    }

    private static <Q, A> List<A> over(
            CommandLine.Model.CommandSpec spec, List<Q> combinations, Function<List<Q>, List<A>> study, int partSize) {
        List<A> answers = new ArrayList<>(combinations.size());
        try (RunProgress progress =
                new RunProgress(spec.commandLine().getErr(), Terminal.showsProgress(), combinations.size())) {
            for (int from = 0; from < combinations.size(); from += partSize) {
                int to = Math.min(combinations.size(), from + partSize);
                answers.addAll(study.apply(combinations.subList(from, to)));
                progress.accept(to);
            }
        }
        return answers;
    }

    /** Runs a study that takes one combination at a time. */
    static <Q, A> List<A> oneByOne(CommandLine.Model.CommandSpec spec, List<Q> combinations, Function<Q, A> study) {
        return over(spec, combinations, part -> List.of(study.apply(part.getFirst())), 1);
    }

    /** Puts combinations and their answers together. */
    static <Q, A> List<Answer> answers(List<Q> combinations, List<A> answers, BiFunction<Q, A, Answer> together) {
        List<Answer> documents = new ArrayList<>(combinations.size());
        for (int i = 0; i < combinations.size(); i++) {
            documents.add(together.apply(combinations.get(i), answers.get(i)));
        }
        return documents;
    }
}
