package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;

/**
 * The weakest stimulus that makes a distant site fire.
 *
 * <p>Algorithm: amplitudes that grow by a factor from one to the next are tried at once until one excites; the gap below it is then cut into eight
 * parts, again and again, until its ends differ by 0.01 %. All fibers of a call are tried side by side.
 */
public final class ThresholdStudy {
    private static final int TRIES = 7;
    private static final double CLOSE_ENOUGH = 1e-4;
    private static final double LADDER = 1.4;

    private final FiberEngine engine;

    /**
     * A threshold to find.
     *
     * @param fiber the fiber
     * @param before stimuli that stay as they are
     * @param unit the stimulus sought, of unit amplitude
     * @param guess an amplitude to begin with, above 0
     * @param most amplitude above which the fiber counts as inexcitable
     * @param site site that has to fire
     * @param firings how often it has to fire
     * @param durationMs how long to wait for it, ms
     */
    public record Question(
            Fiber fiber,
            List<Stimulus> before,
            Stimulus unit,
            double guess,
            double most,
            int site,
            int firings,
            double durationMs) {
        /**
         * Returns the question for one stimulus to a resting fiber.
         *
         * @param fiber the fiber
         * @param unit the stimulus, of unit amplitude
         * @param guess an amplitude to begin with, above 0
         * @param site site that has to fire
         */
        public static Question ofRest(Fiber fiber, Stimulus unit, double guess, int site) {
            double slowest = fiber.myelinated() ? 0.02 * Math.pow(3, (37 - fiber.temperatureC()) / 10) : 20;
            double durationMs = unit.waveform().endMs() + 20 + slowest * fiber.sites();
            return new Question(fiber, List.of(), unit, guess, 1e6 * guess, site, 1, durationMs);
        }
    }

    /** Creates a study that integrates with an engine. */
    public ThresholdStudy(FiberEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns the threshold of each question in the unit of its stimulus; empty where nothing up to its limit excites.
     *
     * @throws InputException if a fiber or stimulus is outside the range of the models
     */
    public List<OptionalDouble> thresholds(List<Question> questions) {
        List<Search> searches = questions.stream().map(Search::new).toList();
        while (true) {
            List<Search> open =
                    searches.stream().filter(search -> !search.finished()).toList();
            if (open.isEmpty()) {
                return searches.stream().map(Search::answer).toList();
            }
            List<FiberRun> runs = new ArrayList<>();
            for (Search search : open) {
                for (double amplitude : search.tries()) {
                    runs.add(search.run(amplitude));
                }
            }
            List<FiberResult> results = engine.run(runs);
            int next = 0;
            for (Search search : open) {
                boolean[] excited = new boolean[search.tries().length];
                for (int i = 0; i < excited.length; i++) {
                    excited[i] = results.get(next++).crossingsMs().getFirst().length >= search.question.firings();
                }
                search.learn(excited);
            }
        }
    }

    /** The search for one threshold. */
    private static final class Search {
        private final Question question;
        private double below;
        private double above = Double.POSITIVE_INFINITY;
        private double[] tries;

        private Search(Question question) {
            if (!(question.guess() > 0 && question.most() >= question.guess() && Double.isFinite(question.most()))) {
                throw new InputException(
                        "First guess of a threshold is %s of at most %s; allowed are finite numbers above 0."
                                .formatted(question.guess(), question.most()));
            }
            this.question = question;
            tries = ladder(question.guess() / Math.pow(LADDER, 3));
        }

        private double[] ladder(double from) {
            double[] rungs = new double[TRIES];
            Arrays.setAll(rungs, i -> Math.min(from * Math.pow(LADDER, i), question.most()));
            return rungs;
        }

        double[] tries() {
            return tries;
        }

        boolean finished() {
            boolean bracketed = below > 0 && Double.isFinite(above);
            return (bracketed && above - below <= CLOSE_ENOUGH * above) || below >= question.most();
        }

        OptionalDouble answer() {
            return below >= question.most() ? OptionalDouble.empty() : OptionalDouble.of(above);
        }

        FiberRun run(double amplitude) {
            List<Stimulus> stimuli = new ArrayList<>(question.before());
            stimuli.add(question.unit().times(amplitude));
            return new FiberRun(
                    question.fiber(),
                    stimuli,
                    question.durationMs(),
                    List.of(question.site()),
                    question.firings() == 1 ? FiberRun.End.WHEN_DECIDED : FiberRun.End.WHEN_SILENT,
                    List.of(),
                    0);
        }

        /** Narrows the gap to just below the weakest try that excited. */
        void learn(boolean[] excited) {
            int first = 0;
            while (first < excited.length && !excited[first]) {
                first++;
            }
            if (first > 0) {
                below = tries[first - 1];
            }
            if (first < excited.length) {
                above = tries[first];
            }
            if (below == 0) {
                double lowest = question.guess() * 1e-9;
                if (above < lowest) {
                    throw new InputException(
                            "%s fires without a stimulus worth the name; its threshold cannot be found."
                                    .formatted(question.fiber().name()));
                }
                tries = ladder(above / Math.pow(LADDER, TRIES));
            } else if (Double.isInfinite(above)) {
                tries = ladder(below * LADDER);
            } else {
                double gap = (above - below) / (TRIES + 1);
                double from = below;
                tries = new double[TRIES];
                Arrays.setAll(tries, i -> from + (i + 1) * gap);
            }
        }
    }
}
