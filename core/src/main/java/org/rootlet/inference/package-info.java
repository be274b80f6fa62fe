/**
 * The forward model run backwards: from findings to where the lesion sits.
 *
 * <p>Particles are many simulated people, each with a lesion drawn under one {@link org.rootlet.inference.Structure}. {@link
 * org.rootlet.inference.Localizer} weighs them by the findings at hand: findings are independent given such a particle, and only given it. {@link org.rootlet.inference.ExaminerModel} says how likely an examiner reports a
 * finding that is or is not there.
 */
@NullMarked
package org.rootlet.inference;

import org.jspecify.annotations.NullMarked;
