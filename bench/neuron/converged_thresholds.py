"""Converged answers of the MRG 2002 equations by NEURON's variable-step IDA, written as a table; start it through run_converged.sh.

Three quantities: the velocity, and the thresholds of a pulse given inside the center node and of a point cathode outside. The axon is
mrg_axon.py's. A pulse has hard edges: the integrator goes to the edge, the stimulus changes and the integrator starts anew there, so
that no step reaches across. Every run starts from the settled rest. --check repeats three thresholds with other tolerances and with
NEURON's fixed step, extrapolated to step zero.
"""

import argparse
import contextlib
import csv
import datetime
import io
import itertools
import math
import os
import sys
import time

import mrg_axon
from mrg_axon import GEOMETRY, Axon, Solver
from neuron import h

PASSPORT = "../../core/src/main/resources/org/rootlet/fiber/passport"
DIAMETERS_UM = sorted(GEOMETRY)
PULSES_MS = (0.02, 0.05, 0.2, 0.5, 1.0)
SWEEP_DIAMETER_UM = 10.0
SWEEP_MS = 0.1

CONDUCTIVITY_S_PER_M = 0.2
ELECTRODE_UM = 1000.0
NODES_FROM_END = 4
PRECISION = 1e-4  # width of the last bracket, as part of the threshold

# A run is read in pieces, and ends as soon as its verdict is certain.
PIECE_MS = 0.1
# A wave just above threshold starts late, by a few ms at most; then it needs about 1 ms at most.
LONGEST_MS = 10.0
# Nodes as quiet as this after the pulse mean that nothing will grow.
QUIET_MV = -76.0
TOLERANCES = (1e-4, 1e-3)
# IDA starts from derivatives that NEURON takes over this time. Right after an edge its default is too long: the residual is then tens of
# times what atol 1e-4 allows; it shrinks with this time.
DEFAULT_START_MS = 1e-9
EDGE_START_MS = 1e-12
CHECKED = (("threshold_outside", 10.0, 0.02), ("threshold_inside", 10.0, 0.1), ("threshold_outside", 5.7, 0.1))
CHECKED_STEPS_MS = (0.0005, 0.00025)

HEADER = """\
# Converged answers of the MRG 2002 equations. NEURON 8.2.2 Debian, CVODE/IDA (DASPK) variable step, atol 1e-4{loose}; made by \
bench/neuron/converged_thresholds.py (run_converged.sh) on {date}
# Axon of bench/neuron/mrg_axon.py and rootlet_node.mod, written from the equations; geometry of the 2002 paper, 1 and 2 um from ASCENT/PyFibers \
MRG_DISCRETE; sealed ends, nseg=1 per section, two extracellular layers, 37 C, from settled rest (start at -80 mV, 40 implicit steps of 5 ms)
# velocity: 41 nodes, IClamp at node 0, 0.1 ms, 0.2*D nA; nodes 10->30 crossing -20 mV upward, interpolated between the integrator's own time points
# thresholds: 41 nodes (101 for 1 um, 81 for 2 um), rectangular pulse from t = 0; the action potential is counted where node n-1-{end} of 0..n-1 crosses -20 mV; \
bisection to 0.01 % (middle of the last bracket); at both edges of the pulse the stimulus changes and the integrator is re-initialized \
(dae_init_dteps 1e-12 ms; with the default of 1e-9 the residual after an edge exceeds atol), so no step reaches across
# threshold_inside: depolarizing IClamp at the center node, nA
# threshold_outside: cathodic point source 1 mm over the center node, infinite homogeneous isotropic medium 0.2 S/m (500 ohm cm): \
Ve = I/(4 pi sigma r) at section centers through e_extracellular; magnitude, mA
# pw_ms is empty where there is no threshold pulse
"""


def node_count(diameter_um):
    return {1.0: 101, 2.0: 81}.get(diameter_um, 41)


class ThresholdAxon(Axon):
    """An axon with a clamp at the center node and a point source over it; one of the two is in use."""

    def __init__(self, diameter_um, count):
        super().__init__(diameter_um, count)
        self.electrode.amp = 0
        self.clamp = h.IClamp(self.nodes[count // 2](0.5))
        self.clamp.delay = 0
        self.clamp.dur = 1e9
        self.clamp.amp = 0
        ends_um = list(itertools.accumulate(section.L for section in self.sections))
        middles_um = [end - section.L / 2 for end, section in zip(ends_um, self.sections)]
        center_um = middles_um[len(middles_um) // 2]
        # mA over (S/m um) is 1e6 mV
        self.mv_per_ma = [
            1e6 / (4 * math.pi * CONDUCTIVITY_S_PER_M * math.hypot(x - center_um, ELECTRODE_UM)) for x in middles_um
        ]
        self.last = self.nodes[-1 - NODES_FROM_END]

    def stimulate(self, quantity, amplitude):
        if quantity == "threshold_inside":
            self.clamp.amp = amplitude
        else:
            for section, mv in zip(self.sections, self.mv_per_ma):
                section.e_extracellular = -amplitude * mv


class Threshold:
    """Asks whether an amplitude conducts, and bisects."""

    def __init__(self, quantity, diameter_um, pulse_ms, solver):
        self.quantity = quantity
        self.pulse_ms = pulse_ms
        self.solver = solver
        self.solver.cvode.dae_init_dteps(EDGE_START_MS)
        self.axon = ThresholdAxon(diameter_um, node_count(diameter_um))
        self.voltage = h.Vector().record(self.axon.last(0.5)._ref_v)

    def conducts(self, amplitude):
        self.axon.stimulate(self.quantity, 0)
        self.solver.settle()
        self._switch(amplitude)
        self._advance(0, self.pulse_ms)
        self._switch(0)
        at_ms = self.pulse_ms
        while at_ms < LONGEST_MS:
            self._advance(at_ms, at_ms + PIECE_MS)
            at_ms += PIECE_MS
            if self.voltage.max() > mrg_axon.CROSSING_MV:
                return True
            if max(node.v for node in self.axon.nodes) < QUIET_MV:
                return False
        return False

    def _switch(self, amplitude):
        self.axon.stimulate(self.quantity, amplitude)
        if self.solver.variable:
            self.solver.cvode.re_init()
        else:
            h.fcurrent()

    def _advance(self, from_ms, to_ms):
        if self.solver.variable:
            self.solver.cvode.solve(to_ms)
            return
        for _ in range(round((to_ms - from_ms) / self.solver.step_ms)):
            h.fadvance()

    def bisect(self, guess):
        low, high = 0.985 * guess, 1.005 * guess
        while self.conducts(low):
            low, high = low / 1.05, low
        while not self.conducts(high):
            low, high = high, high * 1.05
        while high - low > PRECISION * high:
            middle = (low + high) / 2
            if self.conducts(middle):
                high = middle
            else:
                low = middle
        return (low + high) / 2


class Stepped:
    """Thresholds at NEURON's fixed step, from which a bisection starts: the finest step there is, between diameters by powers."""

    def __init__(self, folder):
        self.known = {}
        for quantity, name, column in (
            ("threshold_inside", "threshold_intracellular.csv", "thr_centre_nA"),
            ("threshold_outside", "threshold_extracellular_sd.csv", "thr_mA"),
        ):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                rows = csv.DictReader(line for line in file if not line.startswith("#"))
                for row in sorted(rows, key=lambda row: -float(row["dt_ms"])):
                    self.known[quantity, float(row["fiberD_um"]), float(row["pw_ms"])] = float(row[column])

    def guess(self, quantity, diameter_um, pulse_ms):
        if (quantity, diameter_um, pulse_ms) in self.known:
            return self.known[quantity, diameter_um, pulse_ms]
        points = sorted((d, value) for (q, d, pw), value in self.known.items() if (q, pw) == (quantity, pulse_ms))
        for (d0, value0), (d1, value1) in zip(points, points[1:]):
            if d0 <= diameter_um <= d1:
                part = math.log(diameter_um / d0) / math.log(d1 / d0)
                return value0 * (value1 / value0) ** part
        raise ValueError(f"no reference around {quantity} {diameter_um} um {pulse_ms} ms")


def solver_of(mode, accuracy):
    solver = Solver(
        argparse.Namespace(
            mode=mode,
            dt=accuracy if mode == "fixed" else 0.025,
            atol=accuracy if mode == "ida" else 1e-3,
            secondorder=0,
            cache_efficient=False,
        )
    )
    solver.cvode.dae_init_dteps(DEFAULT_START_MS)
    return solver


def at_tolerance(atol, task):
    """The answer by IDA; an error where an initialization failed, which NEURON prints and then ignores."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        value = task(solver_of("ida", atol))
    if "failure" in said.getvalue():
        raise RuntimeError(said.getvalue().splitlines()[0])
    return value


def first_that_works(task):
    """The answer at the tightest tolerance at which IDA gets through, and that tolerance."""
    for atol in TOLERANCES:
        try:
            return at_tolerance(atol, task), atol
        except RuntimeError as failure:
            print(f"atol {atol:g}: {failure}", file=sys.stderr)
    raise RuntimeError("IDA gave up at every tolerance")


def velocity(diameter_um, solver):
    axon = Axon(diameter_um, 41)
    duration_ms = 1.0 + 41 * axon.spacing_um * 1e-3 / (4.5 * diameter_um)
    found, _ = mrg_axon.velocity(axon, solver, duration_ms)
    if found is None:
        raise ValueError(f"no wave at {diameter_um} um")
    return found


def questions():
    for diameter_um in DIAMETERS_UM:
        yield "velocity", diameter_um, None, "m/s"
    for quantity, unit in (("threshold_inside", "nA"), ("threshold_outside", "mA")):
        for diameter_um in DIAMETERS_UM:
            yield quantity, diameter_um, SWEEP_MS, unit
    for quantity, unit in (("threshold_inside", "nA"), ("threshold_outside", "mA")):
        for pulse_ms in PULSES_MS:
            yield quantity, SWEEP_DIAMETER_UM, pulse_ms, unit


def answer(stepped, quantity, diameter_um, pulse_ms, solver):
    if quantity == "velocity":
        return velocity(diameter_um, solver)
    return Threshold(quantity, diameter_um, pulse_ms, solver).bisect(stepped.guess(quantity, diameter_um, pulse_ms))


def write(path, rows):
    loose = sorted({(quantity, d) for quantity, d, _, _, _, atol in rows if atol != TOLERANCES[0]})
    note = ""
    if loose:
        named = ", ".join(f"{quantity} {d:g} um" for quantity, d in loose)
        note = f" ({TOLERANCES[1]:g} where that does not initialize: {named})"
    order = {"velocity": 0, "threshold_inside": 1, "threshold_outside": 2}
    rows = sorted(rows, key=lambda row: (order[row[0]], row[1], row[2] or 0))
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(HEADER.format(loose=note, date=datetime.date.today().isoformat(), end=NODES_FROM_END))
        file.write("quantity,fiberD_um,pw_ms,value,unit\n")
        for quantity, d, pulse_ms, value, unit, _ in rows:
            pulse = "" if pulse_ms is None else f"{pulse_ms:g}"
            file.write(f"{quantity},{d:g},{pulse},{value:.6g},{unit}\n")


def check(stepped):
    for quantity, diameter_um, pulse_ms in CHECKED:
        print(f"{quantity} {diameter_um:g} um {pulse_ms:g} ms")
        for atol in (1e-2, 1e-3, 2e-4, 1e-4, 5e-5):
            try:
                value = at_tolerance(atol, lambda solver: answer(stepped, quantity, diameter_um, pulse_ms, solver))
                print(f"  IDA, atol {atol:g}: {value:.6g}", flush=True)
            except RuntimeError as failure:
                print(f"  IDA, atol {atol:g}: {failure}", flush=True)
        fixed = []
        for step_ms in CHECKED_STEPS_MS:
            fixed.append(answer(stepped, quantity, diameter_um, pulse_ms, solver_of("fixed", step_ms)))
            print(f"  backward Euler, step {step_ms:g} ms: {fixed[-1]:.6g}", flush=True)
        print(f"  backward Euler, step zero: {2 * fixed[1] - fixed[0]:.6g}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="Writes converged velocities and thresholds of the MRG axon.")
    parser.add_argument("--out", help="the table to write; without it, the table goes to the passport's folder")
    parser.add_argument("--check", action="store_true", help="compare three thresholds over tolerances and steps; writes no table")
    options = parser.parse_args()
    if not hasattr(h, "rootlet_node"):
        sys.exit("The membrane mechanism rootlet_node is not compiled here; start this script through run_converged.sh.")
    h.nlayer_extracellular(2)
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), PASSPORT)
    stepped = Stepped(folder)
    if options.check:
        check(stepped)
        return
    rows = []
    for quantity, diameter_um, pulse_ms, unit in questions():
        began = time.perf_counter()
        value, atol = first_that_works(lambda solver: answer(stepped, quantity, diameter_um, pulse_ms, solver))
        rows.append((quantity, diameter_um, pulse_ms, value, unit, atol))
        took_s = time.perf_counter() - began
        print(f"{quantity} {diameter_um:g} um {pulse_ms} ms: {value:.6g} {unit} (atol {atol:g}, {took_s:.1f} s)", flush=True)
        write(options.out or os.path.join(folder, "converged_neuron.csv"), rows)


if __name__ == "__main__":
    main()
