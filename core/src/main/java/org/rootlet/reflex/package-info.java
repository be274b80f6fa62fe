/**
 * Tendon reflexes.
 *
 * <p>A tap sends a volley up the spindle afferents of a muscle. Each fiber arrives when its length, velocity and delays in
 * lesions let it, or never. The potentials add in the motoneurons, whose thresholds are spread; the share of the pool
 * that fires sends its volley back through the motor axons that still conduct. Grades follow from the force against the
 * other side and against a young healthy adult. Signals of single motoneurons are not modeled yet.
 *
 * <p>Begin with {@link org.rootlet.reflex.TendonReflex}: responses are fractions of that of a young healthy adult, times ms.
 * Constants: {@code reflex.*} of the ledger; the fall of the ankle jerk with age is fitted to published shares of lost and
 * reduced jerks, the rest is assumed. Nothing here makes a reflex brisk: upper motor neurons are not modeled.
 */
@NullMarked
package org.rootlet.reflex;

import org.jspecify.annotations.NullMarked;
