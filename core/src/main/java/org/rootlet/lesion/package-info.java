/**
 * Causes and their mechanics: from where a lesion sits to what it does to fibers of each size.
 *
 * <p>{@link org.rootlet.lesion.LesionMechanics} turns a {@link org.rootlet.lesion.Lesion} (a cause at a {@link
 * org.rootlet.lesion.Place}) into {@link org.rootlet.lesion.Load}s: which roots or nerves are pressed, in mmHg, over how many
 * mm. Which roots lie there is the atlas's answer. {@link org.rootlet.lesion.FiberDamage} says what a load leaves of the
 * myelin and the nodal sodium of one fiber, and whether its axon is cut. {@link org.rootlet.lesion.LesionedFibers} samples
 * fibers of every class, has them integrated, and keeps what became of each ({@link org.rootlet.lesion.Fate}).
 *
 * <p>Nothing here decides a finding: whether a harmed fiber conducts is for {@code org.rootlet.fiber} to say.
 *
 * <p>Units: mmHg, mm, um, ms, days; inflammation, myelin and sodium are fractions, 0 to 1. Constants: {@code lesion.*} and
 * {@code population.*} of the ledger. Sources: Pedowitz 1992 and Olmarker 1989 and 1990 for pressure, time and onset, Rydevik
 * and Nordborg 1980 for interruption, Ochoa, Fowler and Gilliatt 1972 for size; how they are joined is assumed.
 *
 * <p>Known limits: no recovery, regrowth or sprouting; the harm is uniform along the zone; C-fibers lose sodium or are cut but
 * have no myelin to lose.
 */
@NullMarked
package org.rootlet.lesion;

import org.jspecify.annotations.NullMarked;
