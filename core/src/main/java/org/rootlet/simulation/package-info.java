/**
 * The forward model: from a patient with lesions to findings, with the fibers behind them.
 *
 * <p>Start with {@link org.rootlet.simulation.ForwardModel}:
 *
 * {@snippet :
 * Simulation simulation = new ForwardModel(Atlas.load(), Ledger.load()).run(patient, 1, 2, done -> {});
 * Examination examination = simulation.examination();
 * }
 *
 * <p>It runs mechanics, fibers, reflexes, muscles, skin and examiner in that order. A {@link
 * org.rootlet.simulation.Simulation} holds the examination and what it rests on: counts of fibers under each load, what
 * supports each finding, the pictures of an action potential at the lesion, the reading of the S1 triad, and warnings about
 * the limits of the run. The result depends on patient and seed alone, not on threads or time.
 *
 * <p>Counts are estimates: a sample of fibers of each class is integrated and scaled to the fibers of a root ({@code
 * population.*} of the ledger).
 */
@NullMarked
package org.rootlet.simulation;

import org.jspecify.annotations.NullMarked;
