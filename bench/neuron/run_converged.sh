#!/bin/sh
# Writes the table of converged answers, or checks them: bench/neuron/run_converged.sh [--check]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/mechanism.sh"
require_neuron
compile_mechanism "$here"
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/converged_thresholds.py" "$@"
