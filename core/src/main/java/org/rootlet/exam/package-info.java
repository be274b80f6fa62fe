/**
 * The bedside examination as a document, and the instruments that fill it.
 *
 * <p>{@link org.rootlet.exam.Examination} is the document: strength, reflexes, sensation, signs and symptoms on both sides; what
 * it does not list was not tested. {@link org.rootlet.exam.BedsideExaminer} fills it from the floors below: {@link
 * org.rootlet.exam.ManualMuscleTest} grades the torque that is left (Medical Research Council, 0 to 5 in halves, 4.5 written
 * 4+) and {@link org.rootlet.exam.ReflexGrading} the response to a tap (NINDS scale, 0 to 4).
 *
 * <p>To add a test, let the examiner ask a floor below for the quantity, grade it by constants of the ledger ({@code exam.*},
 * {@code reflex.grade.*}) and list it; then give its name to {@code CaseVocabulary} so that case files may report it.
 *
 * <p>Known limits: this examiner makes no mistakes; published reliabilities stand in the ledger and are not applied.
 */
@NullMarked
package org.rootlet.exam;

import org.jspecify.annotations.NullMarked;
