#!/bin/sh
# Times NEURON and Rootlet on the same fibers, in alternation and on one core where taskset is there, and prints tables of ratios:
#   ./mvnw -q -DskipTests package && bench/neuron/compare.sh
# Takes about ten minutes; --rounds 1 takes a third of that. --only NAME,NAME picks tables: step, accuracy, cold, threads, avx2, memory.
# --json FILE keeps every measurement. BENCH_TARGET names another folder of the built benchmarks than bench/target.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)
. "$here/mechanism.sh"
require_neuron

. "$home/.mvn/find-jdk.sh"
if ! find_jdk; then
  echo "No JDK $JDK_WANTED or newer was found in JAVA_HOME, on the PATH or in the usual folders." >&2
  exit 2
fi
target=$(cd "${BENCH_TARGET:-$home/bench/target}" 2>/dev/null && pwd) || target=
set -- --java "$JDK_HOME/bin/java" --jar "$target" "$@"
if [ -z "$target" ] || ! ls "$target"/rootlet-bench-*.jar >/dev/null 2>&1; then
  echo "The benchmarks are not built; build them with: ./mvnw -q -DskipTests package" >&2
  exit 2
fi
# A relative name after --json means the folder that the script was started in.
from=$(pwd)
compile_mechanism "$here"
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/compare.py" --from "$from" "$@"
