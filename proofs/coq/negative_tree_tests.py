#!/usr/bin/env python3
"""Changes instances of three and four inputs in one place each; coqc has to reject every one.

As in negative_tests.py, every case names the lemma or theorem at which the
rejection has to happen, and the unchanged instances have to be accepted.  Run
after check.sh (the library must be compiled).
"""

import os
import re
import sys
import tempfile

from negative_tests import HERE, replace, run

H = "handmade_3_lambda_100"     # errs in a few cones
C = "comparators_3"             # never wrong
F = "two_units_4"               # four inputs, errs often


class Node:
    """A node of the tree: its head, which is a name with arguments, and the nodes below."""

    def __init__(self, head, below):
        self.head, self.below = head, below

    def __str__(self):
        return "(" + " ".join([self.head] + [str(node) for node in self.below]) + ")"

    @property
    def name(self):
        return self.head.split()[0]


def parse(text):
    """The node that a text describes."""
    stack = [Node("", [])]
    for token in re.findall(r"[()]|[^()]+", text):
        if token == "(":
            stack.append(Node("", []))
        elif token == ")":
            node = stack.pop()
            stack[-1].below.append(node)
        elif token.strip():
            stack[-1].head = " ".join(token.split())
    return stack[0].below[0]


def nodes(node):
    found = [node]
    for below in node.below:
        found += nodes(below)
    return found


def tree(change):
    """Changes the tree by a function of its root; it says whether it found what to change."""
    def apply(text):
        start = text.index("Definition cases : tree :=")
        start = text.index("(", start)
        end = text.index("%N.", start)
        # The outer parentheses are those of the scope.
        root = parse(text[start:end])
        if not root.head:
            root = root.below[0]
        assert change(root)
        return text[:start] + "(" + str(root) + ")" + text[end:]
    return apply


def node(name, change, number=0, where=lambda node: True):
    """Changes one node with a name."""
    def apply(root):
        found = [one for one in nodes(root) if one.name == name and where(one)]
        change(found[number])
        return True
    return tree(apply)


def swap(one):
    one.below.reverse()


def same_twice(one):
    one.below[1] = one.below[0]


def head(pattern, replacement):
    def change(one):
        changed, count = re.subn(pattern, replacement, one.head, count=1)
        assert count == 1 and changed != one.head, one.head
        one.head = changed
    return change


def become(other):
    """Puts the first node below a node in its place, with a new head."""
    def change(one):
        one.head, one.below = other, one.below[:1]
    return change


def vanish(one):
    below = one.below[0]
    one.head, one.below = below.head, below.below


def twice(one):
    one.below = [Node(one.head, one.below)]


def cones(change):
    """Changes the list of cones, each of which is a list of the texts of its forms."""
    def apply(text):
        start = text.index("Definition wrong_cones")
        start = text.index("[", start)
        end = text.index("%Z.", start)
        found = [re.findall(r"\[+([^\[\]]+)", part)
                 for part in re.split(r"\]\s*\]\s*;?", text[start:end].replace("\n", " "))]
        found = [cone for cone in found if cone]
        changed = change([list(cone) for cone in found])
        assert changed != found
        joined = "; ".join("[" + "; ".join("[" + form + "]" for form in cone) + "]"
                           for cone in changed)
        return text[:start] + "[" + joined + "]" + text[end:]
    return apply


def form_plus_one(all_cones):
    first, rest = all_cones[0][0].split(";", 1)
    all_cones[0][0] = "%d;%s" % (int(first) + 1, rest)
    return all_cones


def weight(number):
    """Adds one to the numerator of a weight."""
    def apply(text):
        start = text.index("Definition net")
        match = list(re.compile(r"-?\d+#").finditer(text, start))[number]
        return (text[:match.start()] + "%d#" % (int(match.group()[:-1]) + 1)
                + text[match.end():])
    return apply


def all_of(old, new):
    def apply(text):
        assert old in text
        return text.replace(old, new)
    return apply


def append(more):
    return lambda text: text + more


ACCEPTED = "accepted"
NEVER = """
Theorem claimed : LayeredStatement.never_wrong 1 net.
Proof. exact (tree_never_wrong 1 net cases accepted). Qed.
"""
FEWER = """
Theorem claimed : errs_exactly_in 1 net (tl wrong_cones).
Proof. exact (tree_errors 1 net cases (tl wrong_cones) accepted). Qed.
"""


CASES = [
    # (what was changed, base, change, where it is rejected)
    ("branches of a unit exchanged", H, node("Unit", swap), ACCEPTED),
    ("branches of another unit exchanged", F, node("Unit", swap, -1), ACCEPTED),
    ("branches of a coordinate exchanged", H, node("Coordinate", swap), ACCEPTED),
    ("branches of a comparison exchanged", F, node("Compare", swap), ACCEPTED),
    ("branches of two logits exchanged", H, node("Lead", swap), ACCEPTED),
    ("one branch of a unit in place of the other", H, node("Unit", same_twice), ACCEPTED),
    ("one branch of a comparison in place of the other", F, node("Compare", same_twice), ACCEPTED),
    ("one branch of two logits in place of the other", H, node("Lead", same_twice), ACCEPTED),
    ("a branch missing: both signs occur, one is said to follow", F,
     node("Unit", become("Sign 0"), -1), ACCEPTED),
    ("a branch missing: the sign of a coordinate", H, node("Coordinate", vanish), ACCEPTED),
    ("two other logits compared", H, node("Lead", head(r"Lead \d", "Lead 9")), ACCEPTED),
    ("two other inputs compared", F, node("Compare", head(r"Compare (\d) (\d)", r"Compare \2 \1")),
     ACCEPTED),
    ("basis of other cuts", H, node("Basis", head(r"\[(\d+); (\d+); \d+\]", r"[\1; \2; \2]")), ACCEPTED),
    ("basis of too few cuts", H, node("Basis", head(r"; \d+\]", "]")), ACCEPTED),
    ("basis that does not exist", H, node("Sign", head(r"\d+", "99")), ACCEPTED),
    ("another basis", F, node("Sign", head(r"\d+", "0"), where=lambda one: one.head == "Sign 1"),
     ACCEPTED),
    ("a sign left out", H, node("Sign", vanish), ACCEPTED),
    ("a sign twice", H, node("Sign", twice), ACCEPTED),
    ("a layer left out", H, node("Next", vanish), ACCEPTED),
    ("a layer twice", H, node("Next", twice), ACCEPTED),
    ("another answer at a leaf", H, node("Leaf", head(r"Leaf \d", "Leaf 9")), ACCEPTED),
    ("the answer of a right leaf changed", C, node("Leaf", head(r"Leaf 0", "Leaf 1"), where=lambda one:
        one.head.startswith("Leaf 0")), ACCEPTED),
    ("a logit not compared at a leaf", H, node("Leaf", head(r"\[\d+; ", "[")), ACCEPTED),
    ("an input not compared at a leaf", H, node("Leaf", head(r"; \d+\]$", "]")), ACCEPTED),
    ("a comparison at a leaf by no basis", H, node("Leaf", head(r"; \d+\]$", "; 99]")), ACCEPTED),
    ("a wall dropped", H, node("Walls", head("None", "Some 0")), ACCEPTED),
    ("a cut kept that is no wall", H, node("Walls", head(r"Some \d+", "None"), where=lambda one:
        "Some" in one.head), ACCEPTED),
    ("marks for too few cuts", H, node("Walls", head(r"; (None|Some \d+)\]$", "]")), ACCEPTED),
    ("a tree of one leaf", H, tree(lambda root: vars(root).update(
        Node("Leaf 0 [] []", []).__dict__) is None), ACCEPTED),
    ("a coefficient of a wall plus one", H, cones(form_plus_one), ACCEPTED),
    ("a cone left out", H, cones(lambda found: found[1:]), ACCEPTED),
    ("a cone twice", H, cones(lambda found: found[:1] + found), ACCEPTED),
    ("a wall of a cone left out", H, cones(lambda found: [found[0][1:]] + found[1:]), ACCEPTED),
    ("no cones", H, cones(lambda found: []), ACCEPTED),
    ("a weight plus one unit", H, weight(0), ACCEPTED),
    ("a weight of the second matrix plus one unit", H, weight(5), ACCEPTED),
    ("a weight of the logits plus one unit", H, weight(-1), ACCEPTED),
    ("a weight of another network plus one unit", F, weight(2), ACCEPTED),
    ("a weight of the comparators plus one unit", C, weight(0), ACCEPTED),
    ("a logit of the comparators with another weight", C, weight(-1), ACCEPTED),
    ("another number of inputs", H, replace("recurrent 3", "recurrent 4"), "net_well_formed"),
    ("another task", H, all_of("analyse 1 net", "analyse 0 net"), ACCEPTED),
    ("another task in the theorem alone", H,
     replace("errs_exactly_in 1 net", "errs_exactly_in 0 net"), "errors"),
    ("another task, never wrong", C, all_of("analyse 1 net", "analyse 2 net"), ACCEPTED),
    ("claim of never wrong, network with errors", H, append(NEVER), "claimed"),
    ("claim of fewer errors", H, append(FEWER), "claimed"),
]


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as directory:
        bases = {}
        for name in (H, C, F):
            with open(os.path.join(HERE, "trees", name + ".v")) as file:
                bases[name] = file.read()
            unchanged = tree(lambda root: True)(bases[name])
            where = run(directory, 0, unchanged)
            failed += where is not None
            print("%-4s %s unchanged: %s" % (
                "ok" if where is None else "FAIL", name,
                "accepted" if where is None else "rejected at " + where), flush=True)
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
