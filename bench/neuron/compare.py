"""Times NEURON (mrg_axon.py) and Rootlet (org.rootlet.bench.PeerRun) side by side and prints tables; start it through compare.sh.

Each round measures every contender once, one process after the other, so that whatever else the machine does meets all of them. A
contender's time in a round is the median of its repetitions, of processor time where it has one thread; ratios are taken within a round, and their median over the rounds is
printed with the lowest and highest. Rootlet's calls before its warm-up is over are not counted; the table "cold" is about these.
"""

import argparse
import glob
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
VECTORS = "--add-modules=jdk.incubator.vector"
CONVERGED_M_PER_S = 56.246  # variable step at atol 1e-4, 10 um, 41 nodes, 37 C
SAME_STEP_MS = "0.005"
ACCURATE_STEP_MS = "0.0029"  # the longest step whose velocity is within 0.5 % of the converged one
COMPARTMENTS = 441

PUBLISHED = ["--layers", "2"]
QUICKEST = ["--layers", "1", "--cache-efficient"]
IDA = ["--mode", "ida", "--atol", "1e-2"]


class Bench:
    def __init__(self, options):
        self.options = options
        self.kept = []
        self.jar = sorted(glob.glob(os.path.join(options.jar, "rootlet-bench-*.jar")))[-1]

    def _start(self, command, cores):
        if shutil.which("taskset"):
            command = ["taskset", "-c", cores] + command
        started = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        wall_s = time.perf_counter() - started
        if done.returncode != 0:
            lines = [line for line in done.stderr.splitlines() if not line.startswith(("WARNING", "\tat "))]
            return [{"failed": lines[0] if lines else "no message"}]
        results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        for result in results:
            result["processSeconds"] = wall_s
        self.kept += results
        return results

    def neuron(self, *arguments):
        script = os.path.join(HERE, "mrg_axon.py")
        result = self._start([sys.executable, script, *arguments], "0")[0]
        if "failed" in result:
            sys.exit("NEURON's run failed: " + result["failed"])
        return result

    def rootlet_all(self, *arguments, java=(VECTORS,), cores="0"):
        command = [self.options.java, "-XX:+UseSerialGC", *java, "-cp", self.jar, "org.rootlet.bench.PeerRun"]
        return self._start(command + list(arguments), cores)

    def rootlet(self, *arguments, **settings):
        result = self.rootlet_all(*arguments, **settings)[0]
        if "failed" in result:
            sys.exit("Rootlet's run failed: " + result["failed"])
        return result


def kernels(warm_s):
    """Rootlet's kernels: arguments and Java options; what needs no vectors runs without their module."""
    return {
        "float vector": (["--kernel", "float", "--fibers", "256", "--warm-s", warm_s], (VECTORS,)),
        "double vector": (["--kernel", "double", "--fibers", "256", "--warm-s", warm_s], (VECTORS,)),
        "plain, without the module": (["--kernel", "plain", "--fibers", "64", "--warm-s", warm_s], ()),
        "scalar (full cable), without the module": (["--kernel", "scalar", "--fibers", "4", "--warm-s", warm_s], ()),
    }


def spread(values, digits=0):
    low, middle, high = min(values), statistics.median(values), max(values)
    if digits == 0:
        return f"{middle:,.0f} ({low:,.0f}-{high:,.0f})"
    return f"{middle:,.{digits}f} ({low:,.{digits}f}-{high:,.{digits}f})"


def table(title, header, rows):
    print(f"\n{title}\n")
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


def neuron_ns(result):
    return result["cpuSecondsPerRunMedian"] * 1e9 / (COMPARTMENTS * result["steps"])


def neuron_per_fiber_ms(result):
    return result["cpuSecondsPerRunMedian"] / result["durationMs"]


def same_step(bench):
    """(a) and (f): the same axon at the same step."""
    published, quickest = [], []
    ours = {}
    for _ in range(bench.options.rounds):
        fixed = ["--dt", SAME_STEP_MS, "--duration-ms", "2", "--repeat", "9"]
        published.append(neuron_ns(bench.neuron(*fixed, *PUBLISHED)))
        quickest.append(neuron_ns(bench.neuron(*fixed, *QUICKEST)))
        for name, (arguments, java) in kernels(bench.options.warm_s).items():
            for duration_ms in ("2", "20"):
                result = bench.rootlet(
                    *arguments, "--dt", SAME_STEP_MS, "--duration-ms", duration_ms, "--repeat", "9", java=java
                )
                ours.setdefault((name, duration_ms), []).append(result["cpuNsPerCompartmentStep"])
    rows = [
        ["NEURON fixed step, two layers (published)", "2", spread(published), "1", ""],
        ["NEURON fixed step, one layer, cache-efficient", "2", spread(quickest), "", "1"],
    ]
    for (name, duration_ms), values in ours.items():
        rows.append(
            [
                name,
                duration_ms,
                spread(values, 2),
                spread([a / b for a, b in zip(published, values)]),
                spread([a / b for a, b in zip(quickest, values)]),
            ]
        )
    table(
        f"41-node MRG axon, 10 um, step {SAME_STEP_MS} ms, one core, laying out included: median (lowest-highest)",
        ["", "run, ms", "ns per compartment-step", "times NEURON, two layers", "times NEURON, one layer"],
        rows,
    )


def accuracy(bench):
    """(b): velocity within 0.5 % of the converged one; both in the way that is quickest for them."""
    rows = []
    for duration_ms in ("1.2", "10"):
        published, quickest, velocities = [], [], {}
        ours = {}
        for _ in range(bench.options.rounds):
            for name, layers, to in (("published", PUBLISHED, published), ("one", QUICKEST, quickest)):
                result = bench.neuron(*IDA, *layers, "--duration-ms", duration_ms, "--repeat", "5")
                to.append(neuron_per_fiber_ms(result))
                velocities[name] = result["velocityMPerS"]
            for name in ("float vector", "double vector"):
                arguments, java = kernels(bench.options.warm_s)[name]
                for label, more in ((name, []), (name + ", all diameters different", ["--diameter", "9", "--thickest", "11"])):
                    result = bench.rootlet(
                        *arguments, *more, "--dt", ACCURATE_STEP_MS, "--duration-ms", duration_ms, "--repeat", "9", java=java
                    )
                    ours.setdefault(label, []).append(result["cpuSecondsPerFiberMs"])
                    if not more:
                        velocities[label] = result["velocityMPerS"]

        def percent(name):
            if name not in velocities:
                return ""
            return f"{velocities[name]:.3f} ({100 * (velocities[name] / CONVERGED_M_PER_S - 1):+.2f} %)"

        def us(values):
            return spread([value * 1e6 for value in values], 1)

        rows.append(["NEURON IDA atol 1e-2, two layers", duration_ms, percent("published"), us(published), "1", ""])
        rows.append(["NEURON IDA atol 1e-2, one layer, cache-efficient", duration_ms, percent("one"), us(quickest), "", "1"])
        for name, values in ours.items():
            rows.append(
                [
                    name,
                    duration_ms,
                    percent(name),
                    us(values),
                    spread([a / b for a, b in zip(published, values)]),
                    spread([a / b for a, b in zip(quickest, values)]),
                ]
            )
    table(
        f"Velocity within 0.5 % of {CONVERGED_M_PER_S} m/s; Rootlet at {ACCURATE_STEP_MS} ms: median (lowest-highest)",
        ["", "run, ms", "velocity, m/s", "us per fiber-ms", "times NEURON, two layers", "times NEURON, one layer"],
        rows,
    )


def cold(bench):
    """One process that does its work once, from the start of the process to its end."""
    rows = []
    for fibers in (16, 1000, 10000):
        ratios, walls = [], []
        for _ in range(bench.options.rounds):
            reference = bench.neuron("--dt", SAME_STEP_MS, "--duration-ms", "2", "--repeat", "9", *PUBLISHED)
            result = bench.rootlet(
                "--fibers", str(fibers), "--dt", SAME_STEP_MS, "--duration-ms", "2", "--warm-s", "0", "--repeat", "0"
            )
            walls.append(result["processSeconds"])
            ratios.append(fibers * reference["cpuSecondsPerRunMedian"] / result["processSeconds"])
        rows.append([f"{fibers:,}", spread(walls, 2), spread(ratios, 1 if max(ratios) < 10 else 0)])
    table(
        f"Cold: a whole process, float vector, step {SAME_STEP_MS} ms, 2 ms, against the integration alone of as many fibers in NEURON",
        ["fibers", "process, s", "times NEURON, two layers"],
        rows,
    )


def two_threads(bench):
    """(c): one thread and two, in alternation within one process."""
    rows = []
    for name in ("float vector", "double vector"):
        arguments, java = kernels(bench.options.warm_s)[name]
        ratios, busy = [], []
        for _ in range(bench.options.rounds):
            one, two = bench.rootlet_all(
                *arguments, "--fibers", "2048", "--duration-ms", "5", "--threads", "1,2", "--repeat", "9", java=java, cores="0,1"
            )
            busy.append(os.getloadavg()[0])
            ratios.append(one["secondsPerCallMedian"] / two["secondsPerCallMedian"])
        rows.append([name, spread(ratios, 2), f"{max(busy):.1f}"])
    table(
        "Two threads over one, 2,048 fibers, 5 ms: median (lowest-highest)",
        ["", "times as fast", "load of the machine, 2 being this run alone"],
        rows,
    )


def narrow_vectors(bench):
    """(d): 256-bit vectors."""
    rows = []
    for name in ("float vector", "double vector"):
        arguments, java = kernels(bench.options.warm_s)[name]
        ratios, same = [], []
        for _ in range(bench.options.rounds):
            run = [*arguments, "--dt", SAME_STEP_MS, "--duration-ms", "20", "--repeat", "9"]
            wide = bench.rootlet(*run, java=java)
            narrow = bench.rootlet(*run, java=(*java, "-XX:UseAVX=2"))
            ratios.append(narrow["cpuSecondsPerCallMedian"] / wide["cpuSecondsPerCallMedian"])
            same.append((wide["conducted"] == narrow["conducted"], wide["velocityMPerS"], narrow["velocityMPerS"]))
        rows.append([name, spread(ratios, 2), "yes" if all(s[0] for s in same) else "no", f"{same[0][1]} / {same[0][2]}"])
    table(
        "-XX:UseAVX=2 against the default: median (lowest-highest)",
        ["", "times as slow", "same verdicts", "velocity, m/s"],
        rows,
    )


def memory(bench):
    """(e): many fibers in one call, under a limit of the heap."""
    rows = []
    for name, more in (("float", []), ("double", [])):
        result = bench.rootlet_all(
            *("--kernel", name, "--fibers", "100000", "--diameter", "5.7", "--thickest", "16", "--dt", ACCURATE_STEP_MS),
            *("--duration-ms", "3", "--threads", "2", "--warm-s", "0", "--repeat", "0"),
            java=(VECTORS, "-Xmx1g"),
            cores="0,1",
        )[0]
        if "failed" in result:
            rows.append([name, "no: " + result["failed"], "", "", "", ""])
            continue
        rows.append(
            [
                name,
                "yes",
                f"{result['conducted']:,}",
                str(result["heapPeakMiB"]),
                str(result["residentPeakMiB"]),
                f"{result['processSeconds']:.0f}",
            ]
        )
    table(
        "100,000 fibers of 41 nodes, 5.7 to 16 um, all different, 3 ms, in one call, -Xmx1g, two threads",
        ["vector", "done", "conducted", "peak of the heap, MiB", "peak resident, MiB", "s, whole process"],
        rows,
    )


TABLES = {
    "step": same_step,
    "accuracy": accuracy,
    "cold": cold,
    "threads": two_threads,
    "avx2": narrow_vectors,
    "memory": memory,
}


def main():
    parser = argparse.ArgumentParser(description="Times NEURON and Rootlet side by side.")
    parser.add_argument("--java", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--jar", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--from", dest="folder", default=".", help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--warm-s", default="5", help="warm-up of each Java process that is discarded, s")
    parser.add_argument("--only", default=",".join(TABLES), help="tables, separated by commas")
    parser.add_argument("--json", help="file that gets every measurement, one JSON object a line")
    options = parser.parse_args()
    names = options.only.split(",")
    for name in names:
        if name not in TABLES:
            parser.error(f"--only names '{name}', allowed are {', '.join(TABLES)}.")
    bench = Bench(options)
    print(f"{options.rounds} rounds; the first {options.warm_s} s of each Java process are warm-up and not counted.")
    for name in names:
        TABLES[name](bench)
    if options.json:
        with open(os.path.join(options.folder, options.json), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(result) + "\n" for result in bench.kept)


if __name__ == "__main__":
    main()
