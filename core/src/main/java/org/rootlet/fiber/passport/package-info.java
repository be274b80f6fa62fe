/**
 * The conformance passport: the engine rerun at every point that another simulator or a paper gives for the same models.
 *
 * <p>The tables lie beside this package with the headers that say how they were made ({@code *.csv}); what counts as agreement stands in
 * {@code tolerances.csv}. {@link org.rootlet.fiber.passport.Passport} runs a sheet per table and gives a
 * {@link org.rootlet.fiber.passport.PassportPoint} for each number. Points that Rootlet has no means to rerun, such as models or
 * refinements it does not have, are listed as not run, with the reason.
 *
 * <p>To add a point: a row in a table of a kind that is known, or a new table with a {@code Sheet} that says what to do for a row.
 */
@NullMarked
package org.rootlet.fiber.passport;

import org.jspecify.annotations.NullMarked;
