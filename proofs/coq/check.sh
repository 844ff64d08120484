#!/bin/sh
# Compiles the library and all instances with coqc, one file after the other, and
# compares the printed axioms with assumptions.txt. Exit code 0: everything proved.
#   check.sh            everything
#   check.sh library    the library only
set -eu
cd "$(dirname "$0")"

flags="-q -w -ambiguous-paths -Q . Conewise"

if grep -nwE 'Admitted|admit|Axiom|Axioms|Parameter|Parameters|Conjecture|bypass_check' ./*.v instances/*.v trees/*.v; then
    echo "check.sh: a file leaves something unproved" >&2
    exit 1
fi

compile() {
    start=$(date +%s.%N)
    coqc $flags "$1"
    end=$(date +%s.%N)
    awk -v f="$1" -v a="$start" -v b="$end" 'BEGIN { printf "%-40s %6.1f s\n", f, b - a }'
}

for name in Statement Checker SignMerge Circle Soundness Bounds \
    LayeredStatement Tree TreeSoundness; do
    compile "$name.v"
done
[ "${1-}" = library ] && exit 0

for file in instances/*.v trees/*.v; do
    compile "$file"
done

compile Examples.v

printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
coqc $flags Assumptions.v > "$printed"
if diff -u assumptions.txt "$printed"; then
    echo "axioms: as in assumptions.txt"
else
    echo "check.sh: the printed axioms differ from assumptions.txt" >&2
    exit 1
fi
