/**
 * Steps batches of fibers, one fiber per lane: what is computed at each step, apart from what the fibers are.
 *
 * <p>Start with {@link org.rootlet.fiber.kernel.Kernel} (what a batch can do) and {@link org.rootlet.fiber.kernel.LaneProgram} (the
 * equations of a step). {@link org.rootlet.fiber.kernel.MembraneStep} holds the gates as tables of voltage,
 * {@link org.rootlet.fiber.kernel.Fields} what sources outside do, {@link org.rootlet.fiber.kernel.Rest} where a batch begins.
 * {@link org.rootlet.fiber.kernel.Kernels} makes the kernels; in 64 bits all of them give the same bits.
 */
@NullMarked
package org.rootlet.fiber.kernel;

import org.jspecify.annotations.NullMarked;
