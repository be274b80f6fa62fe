/**
 * The evidence ledger: every constant of the model with its value, unit, spread, source and grade.
 *
 * <p>No number of physiology stands in the code. A floor asks the {@link org.rootlet.evidence.Ledger} for it by name, and
 * whoever doubts it can ask where it comes from:
 *
 * {@snippet :
 * Ledger ledger = Ledger.load();
 * double torqueNm = ledger.value("muscle.torque.plantar-flexion-nm");
 * for (Evidence entry : ledger.lookUp("plantar flexion").entries()) {
 *     Source source = ledger.source(entry);
 * }
 * }
 *
 * <h2>Data files</h2>
 *
 * <p>One CSV file for each floor lies beside this package ({@code fiber.csv}, {@code lesion.csv}, {@code reflex.csv},
 * {@code muscle.csv}, {@code sensation.csv}, {@code exam.csv}), with columns {@code
 * name,value,unit,spread,source,grade,note}. {@code clinical.csv} holds what clinics and laboratories published: norms,
 * priors, and the findings that the model is compared with and must not be built from. {@code sources.csv} lists what they
 * cite: {@code key,citation,url,read_level}; the last column says how much of the source was read, most often its abstract.
 *
 * <p>A name is lower-case, dotted, begins with its floor and ends in its unit where it has one. A value that several
 * sources give differently has one entry for each, told apart by the end of the name: contradictions are shown, not
 * averaged.
 *
 * <h2>Grades</h2>
 *
 * <p>{@link org.rootlet.evidence.Grade} tells how far to trust a value. {@code assumption} marks what Rootlet chose and
 * what is recalled and not confirmed; the note of such an entry says so with that very word. A value read second hand is
 * {@code published} and its note says "secondary page". A {@code derived} value names in its note what it is computed from.
 *
 * <h2>Other data files and names</h2>
 *
 * <p>{@link org.rootlet.evidence.DataTable} reads any CSV file and knows the line of each row; {@link
 * org.rootlet.evidence.Names} finds the known name that a mistyped one means; {@link org.rootlet.evidence.InputException}
 * carries the one sentence that a person with unusable input is shown.
 */
@NullMarked
package org.rootlet.evidence;

import org.jspecify.annotations.NullMarked;
