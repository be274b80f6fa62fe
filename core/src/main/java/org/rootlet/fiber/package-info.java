/**
 * One nerve fiber: does an action potential pass a lesion, how much time does it lose, and how fast does it travel?
 *
 * <p>Start with {@link org.rootlet.fiber.ConductionStudy} (many fibers, each with a {@link org.rootlet.fiber.LesionZone}) and
 * {@link org.rootlet.fiber.VelocityStudy} (one intact fiber). Every answer comes from integrating the membrane equations; there is
 * no curve of expected results anywhere.
 *
 * <ul>
 *   <li>Myelinated fibers are the double cable of McIntyre, Richardson and Grill 2002 (doi:10.1152/jn.00353.2001): nodes, and
 *       between two of them ten compartments of axolemma and myelin with the periaxonal space between. Geometry by diameter:
 *       {@link org.rootlet.fiber.MrgGeometryTable}.
 *   <li>Unmyelinated fibers are the axon of Sundt, Gamper and Jaffe 2015 (doi:10.1152/jn.00226.2015).
 * </ul>
 *
 * <p>How it runs: a {@link org.rootlet.fiber.Fiber}, its stimuli and what to watch make a {@link org.rootlet.fiber.FiberRun}; a
 * {@link org.rootlet.fiber.FiberEngine} integrates many side by side. An internode is linear and is solved in its modes
 * ({@code InternodeModes}, {@code ModeLumps}, {@code InternodeStep}), which leaves one equation per node; {@code LaneLayout} lays
 * fibers out for the kernels of {@code org.rootlet.fiber.kernel}, {@code BatchRun} takes a batch to its end. {@code FullCable} is
 * the reference without any of this. With {@link org.rootlet.fiber.Scheme#BACKWARD_EULER} the numbers are those of NEURON at the
 * same step; the default, {@link org.rootlet.fiber.Scheme#EXPONENTIAL}, is much closer to the exact solution of the same equations.
 *
 * <p>Known limits: one compartment per published section (finer sections would slow the fiber by up to 7 %); no heat or ion
 * concentration changes; the lesion zone is uniform; fibers do not talk to each other.
 */
@NullMarked
package org.rootlet.fiber;

import org.jspecify.annotations.NullMarked;
