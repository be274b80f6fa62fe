/**
 * Simulated people with known lesions, to localize by or to be localized: {@link org.rootlet.cohort.ParticleBuilder} draws bodies, harms every
 * {@link org.rootlet.inference.Structure} in them a number of times, and lets the forward model examine them.
 */
@NullMarked
package org.rootlet.cohort;

import org.jspecify.annotations.NullMarked;
