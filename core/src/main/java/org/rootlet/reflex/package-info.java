/**
 * The spinal network and its nerve fibers: from a tap or a shock to action potentials at the end plates.
 *
 * <p>A {@link org.rootlet.reflex.Limb} holds the fibers of one leg, each with its course, velocity and lesions. A {@link
 * org.rootlet.reflex.ReflexNetwork} puts the motoneurons, interneurons and afferents of some muscles on it and runs a {@link
 * org.rootlet.reflex.Protocol}:
 *
 * {@snippet :
 * Limb limb = new Limb(atlas, fibers, patient, Side.LEFT, ledger, 1);
 * ReflexNetwork network = new ReflexNetwork(limb, List.of(atlas.muscle("soleus")), 0.05);
 * Shock shock = new Shock(limb.places().get("popliteal fossa"), 8, 1, 0);
 * List<Discharge> discharges = network.run(Protocol.rest(60, 0).with(shock));
 * }
 *
 * <p>M, H, T and F are not modeled one by one: a shock excites every fiber whose threshold it passes, action potentials run both
 * ways, act at synapses, invade somata, meet and end. What reaches the end plates early is the M-wave, what came through a synapse
 * the H-reflex, what turned back at an axon hillock the F-wave. {@link org.rootlet.reflex.TendonTap} and {@link
 * org.rootlet.reflex.Spindle} say when spindle afferents fire after a tap.
 *
 * <p>Times in ms, lengths in mm, velocities in m/s, currents in mA (stimulus) or nA (cell), conductances in uS. Data: {@code
 * pools.csv}, {@code motoneurons.csv}, {@code interneurons.csv}, {@code connections.csv}, {@code nerve-fibers.csv}, {@code
 * spindle.csv} beside this class, and {@code reflex.*} of the ledger.
 */
@NullMarked
package org.rootlet.reflex;

import org.jspecify.annotations.NullMarked;
