/**
 * Nerve-conduction studies: shocks to nerves and what the surface electrodes then record.
 *
 * <p>{@link org.rootlet.electrodiagnosis.HReflexStudy} runs recruitment curves, paired shocks and shocks during effort; {@link
 * org.rootlet.electrodiagnosis.CentralLoopStudy} stimulates the S1 spinal nerve. A study asks the spinal network of {@code reflex}
 * for the discharge of a muscle, {@code muscle} for the electromyogram of that, and measures it as an electromyographer does;
 * lesions act through the fibers only. {@link org.rootlet.electrodiagnosis.Recording} is one record with its marks.
 *
 * <p>Windows follow from the travel times of the fibers of the person ({@link org.rootlet.reflex.MuscleNerve}). Units ms, mA, mV;
 * positive is drawn upward. Constants: {@code electrodiagnosis.*} of the ledger. No noise of the amplifier.
 */
@NullMarked
package org.rootlet.electrodiagnosis;

import org.jspecify.annotations.NullMarked;
