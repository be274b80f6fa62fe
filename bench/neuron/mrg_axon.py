"""Times NEURON on the MRG 2002 axon and prints one JSON object.

The axon: McIntyre, Richardson and Grill 2002 (J Neurophysiol 87:995-1006), one section and two voltages (axolemma
and sheath) per compartment, one segment each, sealed ends, 37 C. Start it through run.sh, which compiles the node's membrane.

Only the integration is timed. Building, settling and the run that measures the velocity are not, and a timed run records
nothing. Derived costs come from the best run, which favors NEURON on a machine that has other things to do.
"""

import argparse
import json
import math
import statistics
import sys
import time

import neuron
from neuron import h

# fiber diameter: axon diameter, node diameter, node-to-node spacing, FLUT length (all um), lamellae
GEOMETRY = {
    1.0: (0.8, 0.7, 100, 5, 15),
    2.0: (1.6, 1.4, 200, 10, 30),
    5.7: (3.4, 1.9, 500, 35, 80),
    7.3: (4.6, 2.4, 750, 38, 100),
    8.7: (5.8, 2.8, 1000, 40, 110),
    10.0: (6.9, 3.3, 1150, 46, 120),
    11.5: (8.1, 3.7, 1250, 50, 130),
    12.8: (9.2, 4.2, 1350, 54, 135),
    14.0: (10.4, 4.7, 1400, 56, 140),
    15.0: (11.5, 5.0, 1450, 58, 145),
    16.0: (12.7, 5.5, 1500, 60, 150),
}
NODE_LENGTH_UM = 1.0
MYSA_LENGTH_UM = 3.0
RESISTIVITY_OHM_CM = 70.0
AXOLEMMA_UF_PER_CM2 = 2.0
LEAK_S_PER_CM2 = {"mysa": 0.001, "flut": 0.0001, "stin": 0.0001}
LEAK_REVERSAL_MV = -80.0
MEMBRANE_UF_PER_CM2 = 0.1
MEMBRANE_S_PER_CM2 = 0.001
SHORT_CIRCUIT_S_PER_CM2 = 1e10
INTERNODE = ("mysa", "flut") + ("stin",) * 6 + ("flut", "mysa")

CELSIUS = 37.0
START_MV = -80.0
SETTLING_STEPS = 40
SETTLING_STEP_MS = 5.0
PULSE_DELAY_MS = 0.1
PULSE_MS = 0.1
PULSE_NA_PER_UM = 0.2
CROSSING_MV = -20.0


class Axon:
    """The sections in order from end to end, and the electrode at the first node."""

    def __init__(self, diameter_um, node_count):
        axon_um, node_um, spacing_um, flut_um, lamellae = GEOMETRY[diameter_um]
        stin_um = (spacing_um - NODE_LENGTH_UM - 2 * MYSA_LENGTH_UM - 2 * flut_um) / 6
        lengths_um = {"node": NODE_LENGTH_UM, "mysa": MYSA_LENGTH_UM, "flut": flut_um, "stin": stin_um}
        kinds = (("node",) + INTERNODE) * (node_count - 1) + ("node",)
        self.sections = []
        for index, kind in enumerate(kinds):
            section = h.Section(name=f"{kind}{index}")
            section.nseg = 1
            section.L = lengths_um[kind]
            section.diam = node_um if kind in ("node", "mysa") else axon_um
            section.Ra = RESISTIVITY_OHM_CM
            section.cm = AXOLEMMA_UF_PER_CM2
            _wrap(section, kind, diameter_um, lamellae)
            if kind == "node":
                section.insert("rootlet_node")
            else:
                section.insert("pas")
                section.g_pas = LEAK_S_PER_CM2[kind]
                section.e_pas = LEAK_REVERSAL_MV
            if self.sections:
                section.connect(self.sections[-1](1), 0)
            self.sections.append(section)
        self.nodes = self.sections[:: len(INTERNODE) + 1]
        self.spacing_um = spacing_um
        self.electrode = h.IClamp(self.nodes[0](0.5))
        self.electrode.delay = PULSE_DELAY_MS
        self.electrode.dur = PULSE_MS
        self.electrode.amp = PULSE_NA_PER_UM * diameter_um


def _wrap(section, kind, diameter_um, lamellae):
    """The periaxonal space and the sheath, as the first extracellular layer; a second one keeps its default, a short circuit."""
    section.insert("extracellular")
    width_um = 0.002 if kind in ("node", "mysa") else 0.004
    inner_um = section.diam / 2
    space_um2 = math.pi * ((inner_um + width_um) ** 2 - inner_um**2)
    # ohm cm over um2 is 1e8 ohm/cm; NEURON wants megohm/cm
    section.xraxial[0] = RESISTIVITY_OHM_CM / space_um2 * 100
    if kind == "node":
        section.xg[0] = SHORT_CIRCUIT_S_PER_CM2
        section.xc[0] = 0
    else:
        # NEURON takes these per area of the section, which is the axolemma; the sheath's area goes with the fiber's diameter.
        sheath_area = diameter_um / section.diam
        section.xg[0] = MEMBRANE_S_PER_CM2 / (2 * lamellae) * sheath_area
        section.xc[0] = MEMBRANE_UF_PER_CM2 / (2 * lamellae) * sheath_area


class Solver:
    """One way to integrate: fixed step, or variable step (IDA, which NEURON takes for anything with an extracellular layer)."""

    def __init__(self, options):
        self.variable = options.mode == "ida"
        self.step_ms = options.dt
        self.order = options.secondorder
        self.cvode = h.CVode()
        self.cvode.cache_efficient(options.cache_efficient)
        if self.variable:
            self.cvode.atol(options.atol)
        self.parallel = h.ParallelContext()
        self.parallel.set_maxstep(10)

    def settle(self):
        """To rest by long implicit steps, then set the clock to zero."""
        self.cvode.active(False)
        h.secondorder = 0
        h.celsius = CELSIUS
        h.dt = SETTLING_STEP_MS
        h.finitialize(START_MV)
        h.t = -SETTLING_STEPS * SETTLING_STEP_MS
        for _ in range(SETTLING_STEPS):
            h.fadvance()
        h.t = 0
        h.dt = self.step_ms
        h.secondorder = self.order
        if self.variable:
            self.cvode.active(True)
            self.cvode.use_daspk(True)
            self.cvode.re_init()
        else:
            h.fcurrent()
        h.frecord_init()

    def integrate(self, duration_ms):
        if self.variable:
            self.cvode.solve(duration_ms)
        else:
            self.parallel.psolve(duration_ms)


def velocity(axon, solver, duration_ms):
    """Velocity (m/s) between the quarter points, or None where the wave does not pass both; and the number of time points."""
    first = len(axon.nodes) // 4
    last = 3 * len(axon.nodes) // 4
    times = h.Vector().record(h._ref_t)
    voltages = [h.Vector().record(axon.nodes[index](0.5)._ref_v) for index in (first, last)]
    solver.settle()
    solver.integrate(duration_ms)
    start_ms, end_ms = (crossing(list(times), list(voltage)) for voltage in voltages)
    if start_ms is None or end_ms is None:
        return None, len(times)
    return (last - first) * axon.spacing_um * 1e-3 / (end_ms - start_ms), len(times)


def crossing(times_ms, voltages_mv):
    for index in range(1, len(times_ms)):
        before, after = voltages_mv[index - 1], voltages_mv[index]
        if before < CROSSING_MV <= after:
            part = (CROSSING_MV - before) / (after - before)
            return times_ms[index - 1] + part * (times_ms[index] - times_ms[index - 1])
    return None


def timed(solver, duration_ms, repeats):
    wall_s, cpu_s = [], []
    for _ in range(repeats):
        solver.settle()
        wall, cpu = time.perf_counter(), time.process_time()
        solver.integrate(duration_ms)
        cpu_s.append(time.process_time() - cpu)
        wall_s.append(time.perf_counter() - wall)
    return wall_s, cpu_s


def parse():
    parser = argparse.ArgumentParser(description="Times NEURON on the MRG axon; prints one JSON object.")
    parser.add_argument("--diameter", type=float, default=10.0, choices=sorted(GEOMETRY), help="fiber diameter, um")
    parser.add_argument("--nodes", type=int, default=41, help="nodes of Ranvier")
    parser.add_argument("--duration-ms", type=float, default=2.0)
    parser.add_argument("--mode", choices=("fixed", "ida"), default="fixed")
    parser.add_argument("--dt", type=float, default=0.005, help="step of the fixed mode, ms")
    parser.add_argument("--atol", type=float, default=1e-3, help="absolute tolerance of the variable step")
    parser.add_argument("--repeat", type=int, default=3, help="timed runs")
    parser.add_argument(
        "--secondorder",
        type=int,
        choices=(0, 1, 2),
        default=0,
        help="NEURON's secondorder, fixed mode only; 1 and 2 are wrong with extracellular (74 for 56 m/s as the step shrinks)",
    )
    parser.add_argument(
        "--layers",
        type=int,
        choices=(1, 2),
        default=2,
        help="extracellular layers; one is enough for this intracellular stimulus, an extracellular one needs two",
    )
    parser.add_argument("--cache-efficient", action="store_true", help="NEURON's contiguous memory layout")
    options = parser.parse_args()
    if options.nodes < 5:
        parser.error(f"--nodes is {options.nodes}, allowed are 5 and more.")
    for name in ("duration_ms", "dt", "atol", "repeat"):
        if getattr(options, name) <= 0:
            parser.error(f"--{name.replace('_', '-')} is {getattr(options, name)}, allowed are values above zero.")
    return options


def main():
    options = parse()
    if not hasattr(h, "rootlet_node"):
        sys.exit("The membrane mechanism rootlet_node is not compiled here; start this script through run.sh.")
    h.nlayer_extracellular(options.layers)
    axon = Axon(options.diameter, options.nodes)
    solver = Solver(options)
    try:
        velocity_m_per_s, points = velocity(axon, solver, options.duration_ms)
        wall_s, cpu_s = timed(solver, options.duration_ms, options.repeat)
    except RuntimeError:
        sys.exit(f"NEURON gave up in mode {options.mode}; IDA may do so at atol 1e-5 and below.")

    result = {"peer": f"NEURON {neuron.__version__.removesuffix('.dev0')}", "mode": options.mode}
    if options.mode == "fixed":
        result.update(dtMs=options.dt, secondOrder=options.secondorder)
    else:
        result.update(atol=options.atol)
    result.update(
        extracellularLayers=options.layers,
        cacheEfficient=options.cache_efficient,
        diameterUm=options.diameter,
        nodes=options.nodes,
        compartments=len(axon.sections),
        durationMs=options.duration_ms,
        steps=points - 1,
        secondsPerRun=wall_s,
        secondsPerRunBest=min(wall_s),
        secondsPerRunMedian=statistics.median(wall_s),
        cpuSecondsPerRun=cpu_s,
        cpuSecondsPerRunBest=min(cpu_s),
        cpuSecondsPerRunMedian=statistics.median(cpu_s),
    )
    if options.mode == "fixed":
        result.update(nsPerCompartmentStep=min(wall_s) * 1e9 / (len(axon.sections) * (points - 1)))
    result.update(secondsPerFiberMs=min(wall_s) / options.duration_ms, velocityMPerS=velocity_m_per_s)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
