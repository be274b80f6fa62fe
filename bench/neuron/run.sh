#!/bin/sh
# Compiles the node's membrane into a throw-away folder and times NEURON: bench/neuron/run.sh --mode ida --atol 1e-3
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/mechanism.sh"
require_neuron
compile_mechanism "$here"
PYTHONDONTWRITEBYTECODE=1 "$python" "$here/mrg_axon.py" "$@"
