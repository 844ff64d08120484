#!/usr/bin/env python3
"""Changes good instances in one place each; coqc has to reject every one.

Every case names the lemma or theorem at which the rejection has to happen, so
that a case cannot pass because of a mere syntax error.  The unchanged
instances have to be accepted.  Run after check.sh (the library must be
compiled).
"""

import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
A = "second_argmax_2_2_s0"
B = "handmade_2_2"
C = "last_input_1_2"
D = "wrong_on_one_ray_3_2"


def ring(change):
    """Changes the list of rays by a function."""
    def apply(text):
        start = text.index("Definition ring")
        start = text.index("[", start)
        end = text.index("]%Z.", start)
        rays = re.findall(r"\(-?\d+, -?\d+\)", text[start:end])
        return text[:start] + "[" + "; ".join(change(rays)) + text[end:]
    return apply


def replace(old, new):
    def apply(text):
        assert text.count(old) >= 1, old
        return text.replace(old, new, 1)
    return apply


def shift(index, dx, dy):
    def change(rays):
        x, y = map(int, rays[index].strip("()").split(","))
        return rays[:index] + ["(%d, %d)" % (x + dx, y + dy)] + rays[index + 1:]
    return ring(change)


def without(index):
    return ring(lambda rays: rays[:index] + rays[index + 1:])


def swapped(i, j):
    def change(rays):
        rays = list(rays)
        rays[i], rays[j] = rays[j], rays[i]
        return rays
    return ring(change)


def weight(field, pattern=r"-?\d+#"):
    """Adds one to the numerator of the first weight of a matrix."""
    def apply(text):
        start = text.index(field)
        match = re.compile(pattern).search(text, start)
        number = int(match.group()[:-1])
        return text[:match.start()] + "%d#" % (number + 1) + text[match.end():]
    return apply


def bound(which, step):
    """Moves one bound of the error fraction."""
    def apply(text):
        start = text.index("Theorem error_fraction_bounds")
        matches = list(re.compile(r"(\d+) / \d+").finditer(text, start))
        match = matches[which]
        return (text[:match.start(1)] + str(int(match.group(1)) + step)
                + text[match.end(1):])
    return apply


def faked_results(text):
    start = text.index("Definition results")
    end = text.index("\n", start)
    return (text[:start] + "Definition results : summary := Summary true nil nil nil."
            + text[end:])


def result_without_a_cell(text):
    start = text.index("Definition results")
    end = text.index("\n", start)
    return (text[:start] + "Definition results : summary := Eval vm_compute in "
            "let s := analyse cert in Summary (accepted s) (tl (wrong_cells_of s)) "
            "(tied_cells_of s) (wrong_rays_of s)." + text[end:])


def append(more):
    return lambda text: text + more


ZERO = """
Theorem claimed : error_fraction second_argmax ties_first net = 0.
Proof. exact (error_zero cert results analysed certificate_accepted eq_refl). Qed.
"""
NEVER = """
Theorem claimed : forall x0 x1, x0 <> x1 -> answer net x0 x1 = wanted second_argmax x0 x1.
Proof.
  exact (right_everywhere cert results analysed certificate_accepted eq_refl eq_refl).
Qed.
"""
CHECK = "certificate_accepted"
BOUNDS = "error_fraction_bounds"

CASES = [
    # (what was changed, base, change, where it is rejected)
    ("ray of the logit difference moved by one unit", A, shift(2, 0, 1), CHECK),
    ("the same ray moved the other way", A, shift(2, 0, -1), CHECK),
    ("ray of a pre-activation moved by one unit", A, shift(1, 1, 0), CHECK),
    ("diagonal ray moved", A, shift(3, 1, 0), CHECK),
    ("vertical ray moved", A, shift(5, 1, 0), CHECK),
    ("ray of a pre-activation missing", A, without(1), CHECK),
    ("ray of the logit difference missing", A, without(2), CHECK),
    ("first ray missing", A, without(0), CHECK),
    ("last ray missing", A, without(-1), CHECK),
    ("two rays swapped", A, swapped(3, 4), CHECK),
    ("ray twice", A, ring(lambda r: r[:4] + r[3:]), CHECK),
    ("ray zero added", A, ring(lambda r: r[:4] + ["(0, 0)"] + r[4:]), CHECK),
    ("upper half plane only", A, ring(lambda r: r[:6]), CHECK),
    ("ring clockwise", A, ring(lambda r: r[:1] + r[:0:-1]), CHECK),
    ("ring rotated by one ray", A, ring(lambda r: r[1:] + r[:1]), CHECK),
    ("ring twice around", A, ring(lambda r: r + r), CHECK),
    ("no rays", A, ring(lambda r: []), CHECK),
    ("ray replaced by its opposite", A, ring(
        lambda r: r[:3] + ["(-1, -1)"] + r[4:]), CHECK),
    ("weight of W_hi plus one unit", A, weight("W_hi :="), CHECK),
    ("weight of W_hh plus one unit", A, weight("W_hh :="), CHECK),
    ("weight of W_oh plus one unit", A, weight("W_oh :="), CHECK),
    ("output rows swapped in sign", B, replace("[[1#1; -1#1];\n           [-1#1; 1#1]]%Q |}",
                                               "[[-1#1; 1#1];\n           [1#1; -1#1]]%Q |}"),
     "error_fraction_zero"),
    ("hand-made weight changed", B, replace("W_hh := [[-1#1;", "W_hh := [[-2#1;"), CHECK),
    ("row of W_hh too short", A, replace("; 1573355#1048576]", "]"), CHECK),
    ("third output", C, replace("[0#1]]%Q |}", "[0#1]; [0#1]]%Q |}"), CHECK),
    ("lower bound one unit higher", A, bound(0, 1), BOUNDS),
    ("upper bound one unit lower", A, bound(1, -1), BOUNDS),
    ("both bounds far off", A, lambda t: bound(0, 9)(bound(1, 9)(t)), BOUNDS),
    ("error of another task", A, replace("Certificate net second_argmax", "Certificate net argmax"),
     "error_integrable"),
    ("error under another tie policy", A, replace("ties_first ring", "ties_wrong ring"),
     "error_integrable"),
    ("results invented", A, faked_results, "analysed"),
    ("one wrong cell left out of the results", A, result_without_a_cell, "analysed"),
    ("claim of no error, network with errors", A, append(ZERO), "claimed"),
    ("claim of never wrong, network with errors", A, append(NEVER), "claimed"),
    ("claim of never wrong, network wrong on one ray", D, append(NEVER), "claimed"),
    ("exact fraction one eighth higher", C, replace("net = 4 / 8", "net = 5 / 8"),
     "error_fraction_exact"),
    ("exact fraction one eighth higher in statement and proof", C,
     lambda t: t.replace("net = 4 / 8", "net = 5 / 8").replace("accepted 4 eq", "accepted 5 eq"),
     "error_fraction_exact"),
]


def run(directory, number, text):
    path = os.path.join(directory, "case_%d.v" % number)
    with open(path, "w") as file:
        file.write(text)
    done = subprocess.run(["coqc", "-w", "-ambiguous-paths", "-Q", HERE, "Conewise", path],
                          capture_output=True, text=True)
    if done.returncode == 0:
        return None
    line = int(re.search(r'line (\d+), characters [\d-]+:\nError', done.stderr).group(1))
    before = "\n".join(text.split("\n")[:line])
    return re.findall(r"(?:Lemma|Theorem|Definition) (\w+)", before)[-1]


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        bases = {}
        for name in (A, B, C, D):
            with open(os.path.join(HERE, "instances", name + ".v")) as file:
                bases[name] = file.read()
            where = run(directory, 0, bases[name])
            failed += where is not None
            print("%-4s %s unchanged: accepted" % ("ok" if where is None else "FAIL", name))
        for number, (what, base, change, expected) in enumerate(CASES, 1):
            text = change(bases[base])
            assert text != bases[base], what
            where = run(directory, number, text)
            failed += where != expected
            print("%-4s %s, %s: %s" % (
                "ok" if where == expected else "FAIL", base, what,
                "accepted" if where is None else "rejected at " + where), flush=True)
    print("%d cases, %d failed" % (len(CASES) + len(bases), failed))
    sys.exit(failed != 0)


if __name__ == "__main__":
    main()
