# Read by run.sh and compare.sh. Needs NEURON (Debian: neuron, python3-neuron, neuron-dev); PYTHON names another interpreter than
# the system's.
python=${PYTHON:-/usr/bin/python3}
export NEURON_MODULE_OPTIONS=-nogui

# require_neuron: ends the script with status 2 and a sentence where NEURON is missing.
require_neuron() {
  if ! command -v nrnivmodl >/dev/null 2>&1 || ! "$python" -c 'import neuron' >/dev/null 2>&1; then
    echo "NEURON is not installed; on Debian, install the packages neuron, python3-neuron and neuron-dev." >&2
    exit 2
  fi
}

# compile_mechanism FOLDER: compiles the node's membrane from FOLDER into a throw-away folder and goes there, because NEURON loads
# it from the folder it starts in.
compile_mechanism() {
  build=$(mktemp -d)
  trap 'rm -rf "$build"' EXIT
  trap 'exit 130' INT TERM
  cd "$build"
  cp "$1/rootlet_node.mod" .
  # Debian 12 installs nrnivmodl's makefile where nrnivmodl does not look; what nrnivmodl has prepared is then built from there.
  if ! nrnivmodl >compile.log 2>&1 \
    && ! make -C x86_64 -f /usr/lib/nrn/nrnmech_makefile ROOT=/usr libdir=/usr/lib/nrn LDFLAGS= \
      MODOBJFILES=./rootlet_node.o mech_lib_shared >>compile.log 2>&1; then
    cat compile.log >&2
    echo "The mechanism rootlet_node.mod did not compile; the compiler's output is above." >&2
    exit 1
  fi
}
