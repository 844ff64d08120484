#!/usr/bin/env python3
"""check.py - decide a Conewise claim by the rules of FORMAT.md, and by nothing else.

    python3 check.py [--json] [--max-bytes N] NETWORK.net CERTIFICATE.cert
    python3 check.py [--max-bytes N] --batch          (reads lines NETWORK<TAB>CERTIFICATE)

Exit code: 0 VERIFIED, 1 REJECTED by an R rule, 2 wrong usage, 3 REJECTED by an F rule, 4 no
verdict (out of memory, ...). With --batch every pair is answered by one line, VERIFIED,
REJECTED CODE or UNDECIDED REASON, and the exit code is 0.
Needs Python 3.9 and its standard library. Every decision is made on integers and fractions.
"""
import argparse, hashlib, json, os, re, sys
from fractions import Fraction
from functools import lru_cache
from math import gcd, isqrt, lcm
from operator import mul
from types import SimpleNamespace

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)       # Source.number() sees to it that numbers are not too long

BUDGET = 64 << 20                       # bytes of a file
INTEGER = re.compile("0|-?[1-9][0-9]*"), 10000, int             # spelling, greatest length, value
COUNT = re.compile("0|[1-9][0-9]*"), 10000, int
DECIMAL = re.compile("[01]([.][0-9]+)?"), 2002, Fraction
RANK = {"argmax": 0, "2nd_argmax": 1, "argmedian": 1}       # the number in section 2, for N <= 3

class Rejected(Exception):
    """Its arguments are the code and a message."""

def require(holds, code, message):
    if not holds:
        raise Rejected(code, message)

def short(text):
    return text if len(text) <= 60 else f"{text[:50]}... ({len(text)} characters)"

# ------------------------------------------------------------ Step 1: reading (sections 1 and 4)

class Source:
    """One of the two files, and how far it has been read."""

    def __init__(self, kind, path, budget):
        """F01, F02, F03: on the whole file, before anything else."""
        self.kind, self.lines, self.position = kind, 0, 0
        try:
            with open(path, "rb") as file:
                limit = min(os.fstat(file.fileno()).st_size or BUDGET, budget)  # a pipe has size 0
                self.data = file.read(limit + 1)
        except (OSError, ValueError) as error:
            self.require(False, "F01-UNREADABLE", ascii(str(error)))
        self.require(len(self.data) <= limit, "F02-TOO-LARGE", f"more than {limit} bytes")
        bad = re.search(rb"[^\n -~]", self.data)
        self.lines = self.data.count(b"\n", 0, bad.start()) + 1 if bad else 0
        self.require(not bad, "F03-NOT-ASCII", "a byte other than 0A and 20 to 7E")

    def require(self, holds, code, message):
        require(holds, code, f"{self.kind}, line {max(self.lines, 1)}: {message}")

    def line(self):
        self.lines += 1
        start, end = self.position, self.data.find(b"\n", self.position)
        self.require(end >= 0, "F04-TRUNCATED", "the file ends before this line does")
        self.position = end + 1
        return self.data[start:end].decode()

    def words(self, prefix, count, pattern="[^ ]+"):
        """F07: a line of this prefix and `count` further words (0: any number) of this pattern."""
        text = self.line()
        words = text[len(prefix):].split(" ")
        good = (text.startswith(prefix) and not text.startswith("# ") and count in (0, len(words))
                and all(re.fullmatch(pattern, word) for word in words))
        self.require(good, "F07-SYNTAX", f"'{short(text)}' should be '{prefix}' and then "
                     f"{count or 'some'} times {pattern}, between single spaces")
        return words

    def number(self, text, kind, allowed=None, code="F10-LIMIT"):
        """A field: "its length (F09), its spelling (F08), and its range (F10 or F11)"."""
        spelling, longest, convert = kind
        self.require(len(text) <= longest, "F09-NUMBER-TOO-LONG", short(text))
        self.require(spelling.fullmatch(text), "F08-NUMBER", f"'{short(text)}'")
        value = convert(text)
        self.require(allowed is None or value in allowed, code, f"{short(text)} is out of range")
        return value

    def rational(self, text):
        """ "A numerator is checked before its denominator, both before the fraction"."""
        top, slash, bottom = text.partition("/")
        p, q = self.number(top, INTEGER), self.number(bottom, COUNT) if slash else 1
        self.require(not slash or q >= 2 and gcd(p, q) == 1, "F08-NUMBER", f"'{short(text)}'")
        return Fraction(p, q)

    def room(self, needed):
        good = needed <= len(self.data) - self.position
        self.require(good, "F10-LIMIT", "the file is too short for what this line announces")

    def size(self, keyword, bytes_each):
        count = self.number(*self.words(keyword, 1), COUNT)
        self.room(bytes_each * count)
        return count

    def bounds(self, keyword):
        """F08: the same number of digits, not both ending with a 0, LOWER <= UPPER <= 1."""
        texts = self.words(keyword, 2)
        low, high = [self.number(text, DECIMAL) for text in texts]
        digits = max(len(texts[0]) - 2, 0)
        zeros = digits and all(text.endswith("0") for text in texts)
        good = len(texts[0]) == len(texts[1]) and not zeros and low <= high <= 1
        self.require(good, "F08-NUMBER", f"bounds {short(texts[0])} and {short(texts[1])}")
        return SimpleNamespace(low=low, high=high, digits=digits, texts=texts)

    def head(self, magic):
        """F06, and the comments. Returns the hash of the file without them."""
        self.require(self.line() == magic, "F06-MAGIC", f"it should be '{magic}'")
        first = self.data[:self.position]
        while self.data.startswith(b"# ", self.position):
            self.line()
        return hashlib.sha256(first + self.data[self.position:]).hexdigest()

    def tail(self):
        self.words("", 1, "end")
        self.lines += 1
        self.require(self.position == len(self.data), "F05-TRAILING", "it is after the end")

def read_network(path, budget):
    source = Source("network", path, budget)
    digest = source.head("conewise-network 1")
    ranges = range(1, 65537), range(1, 65), range(1, 65)
    hidden, length, outputs = [source.number(word, COUNT, allowed)
                               for word, allowed in zip(source.words("rnn ", 3), ranges)]
    source.room(2 * hidden * (1 + hidden + outputs))
    matrices = []
    for name, rows, columns in (("input-hidden", hidden, 1), ("hidden-hidden", hidden, hidden),
                                ("hidden-output", outputs, hidden)):
        source.words("", 1, name)
        matrices.append([[source.rational(word) for word in source.words("", columns)]
                         for _ in range(rows)])
    source.tail()
    scale = lcm(*(entry.denominator for matrix in matrices for row in matrix for entry in row))
    matrices = [[[int(entry * scale) for entry in row] for row in matrix] for matrix in matrices]
    return SimpleNamespace(hash=digest, hidden=hidden, length=length, outputs=outputs,
                           scale=scale, matrices=matrices)

def read_certificate(path, budget):
    source = Source("certificate", path, budget)
    source.head("conewise-certificate 1")
    digest, = source.words("network sha256 ", 1, "[0-9a-f]{64}")
    task, = source.words("task ", 1, "|".join(RANK))
    ties, = source.words("ties ", 1, "first|wrong")
    n = source.number(*source.words("dimension ", 1), COUNT, range(2, 4))
    rays, cells = [], []
    for _ in range(source.size("rays ", 2 * n)):
        ray = tuple([source.number(word, INTEGER) for word in source.words("", n)])
        source.require(gcd(*ray) == 1, "F12-RAY", "it is zero or not primitive")
        source.require(not rays or rays[-1] < ray, "F13-ORDER", "a ray not after the one above")
        rays.append(ray)
    known = COUNT, range(len(rays)), "F11-INDEX"
    for _ in range(source.size("cells ", 2 * n)):
        cell = tuple([source.number(word, *known) for word in source.words("", 0)])
        source.require(not cells or cells[-1] < cell, "F13-ORDER", "a cell not after the one above")
        source.require(n == 2 or cell[0] == min(cell), "F13-ORDER", "not the smallest ray first")
        cells.append(cell)
    error, tied = source.bounds("error "), source.bounds("tied ")
    source.tail()
    return SimpleNamespace(hash=digest, task=task, ties=ties, n=n, rays=rays, cells=cells,
                           error=error, tied=tied)

# ------------------------------------------------------------ Steps 2 to 6

def dot(a, b):
    return sum(map(mul, a, b))

def cross(u, v):
    """The vector whose product with w is det(u, v, w)."""
    return u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]

def edges(cell):
    return list(zip(cell, cell[1:] + cell[:1]))

def normals(rays, cell):
    """The vectors whose products with w are det(u, w) and det(w, v), or all det(u, v, w)."""
    if len(rays[0]) == 3:
        return [cross(rays[u], rays[v]) for u, v in edges(cell)]
    (a, b), (c, d) = rays[cell[0]], rays[cell[1]]
    return [(-b, a), (d, -c)]

def check_statement(network, cert):
    require(cert.hash == network.hash, "R01-NETWORK-HASH", f"that of the network is {network.hash}")
    good = cert.n == network.length == network.outputs and (cert.task, cert.n) != ("argmedian", 2)
    require(good, "R02-STATEMENT", f"{cert.task} of {cert.n} inputs, of a network with "
            f"{network.length} inputs and {network.outputs} outputs")

def check_cells(cert):
    for number, cell in enumerate(cert.cells):
        good = len(cell) == 2 if cert.n == 2 else 3 <= len(cell) <= 1000
        require(good and len(set(cell)) == len(cell), "R03-CELL-SHAPE", f"cell {number}")
        for normal in normals(cert.rays, cell):
            products = [dot(normal, cert.rays[ray]) for ray in cell]
            good = min(products) == 0 < max(products)       # 0 at the facet itself
            require(good, "R04-NOT-CONVEX", f"cell {number}")

def check_facets(cert):
    """A facet and its counterpart, the reverse, are (u, v) and (v, u) for N = 3. For N = 2 they
    are (u, None), ray u as the first one of a cell, and (None, u), the same as the second one."""
    owner = {}
    for number, cell in enumerate(cert.cells):
        for facet in edges(cell) if cert.n == 3 else [(cell[0], None), (None, cell[1])]:
            require(facet not in owner, "R05-FACET-TWICE", f"cell {number}, {facet}")
            owner[facet] = number
    for facet in owner:
        require(facet[::-1] in owner, "R06-FACET-OPEN", f"cell {owner[facet]}, {facet}")
    require(owner, "R06-FACET-OPEN", "there are no cells")

def evaluate(network, x):
    """The signs of all pre-activations (by time step first, unit second), and the logits times a
    positive number: with D the common denominator of the weights, D^t h_t stands for h_t."""
    a, b, c = network.matrices
    signs, h, power = [], [0] * network.hidden, 1
    for x_t in x:
        z = [weight * x_t * power + dot(row, h) for (weight,), row in zip(a, b)]
        signs += [(v > 0) - (v < 0) for v in z]
        h, power = [max(v, 0) for v in z], power * network.scale
    return signs, [dot(row, h) for row in c]

def wanted(points, rank):
    """The index wanted on the whole cell with these rays, or None."""
    indices = range(len(points[0]))
    for a in indices:
        differences = [[x[b] - x[a] for x in points] for b in indices if b != a]
        constant = not any(min(d) < 0 < max(d) for d in differences)
        if constant and sum(min(d) >= 0 for d in differences) == rank:
            return a
    return None

def check_signs(network, cert):
    """Returns the wrong cells and the tied cells."""
    values = [evaluate(network, ray) for ray in cert.rays]
    wrong, tied = [], []
    for number, cell in enumerate(cert.cells):
        for i, signs in enumerate(zip(*(values[ray][0] for ray in cell))):
            require(not min(signs) < 0 < max(signs), "R07-SIGN-CONFLICT", f"cell {number}, "
                    f"unit {i % network.hidden} in time step {i // network.hidden + 1}")
        answer = wanted([cert.rays[ray] for ray in cell], RANK[cert.task])
        require(answer is not None, "R08-LABEL-CONFLICT", f"cell {number}")
        logits = [values[ray][1] for ray in cell]
        winners = [a for a in range(cert.n) if all(row[a] == max(row) for row in logits)]
        require(winners, "R09-WINNER-CONFLICT", f"cell {number}")
        if len(winners) > 1:
            tied.append(cell)
        if winners[0] != answer or len(winners) > 1 and cert.ties == "wrong":
            wrong.append(cell)
    return wrong, tied

def check_degree(cert):
    """ "The first v_k that is on no wall must be inside exactly one cell". """
    for k in range(100):
        v = (1, 1000003 + k, (1000003 + k) ** 2)[:cert.n]
        least = [min(dot(normal, v) for normal in normals(cert.rays, cell)) for cell in cert.cells]
        if 0 not in least:
            inside = sum(value > 0 for value in least)
            return require(inside == 1, "R10-DEGREE", f"v_{k} is inside {inside} cells")
    raise Rejected("R11-NO-GENERIC-VECTOR", "all hundred are on walls")

# ------------------------------------------------------------ Step 7
#
# A pair (v, e) of integers stands for a number which, times 2^w, differs from v by less than e.

def arctan(m, n, w):
    """x - x^3/3 + x^5/5 - ... for x = m/n from 0 to 1/2.
    Error: Let p_k = 2^w x^(2k+1), and P_k the integer for it. P_0 is low by less than 1, so P_0^2
    / 2^w is low by less than 2x <= 1, and `square` by less than 2. All P_k are low by less than 3:
    from k to k+1, less than 3 x^2 + 2 P_k / 2^w + 1 <= 3/4 + 1 + 1. So each of the k terms is off
    by less than 3 + 1, and what is left out, alternating, by less than p_k < P_k + 3 = 3."""
    power = (m << w) // n
    square, total, k = power * power >> w, 0, 0
    while power:
        total += (power, -power)[k % 2] // (2 * k + 1)
        power, k = power * square >> w, k + 1
    return total, 4 * k + 4

@lru_cache(maxsize=8)
def pi(w):
    """Machin: 16 arctan(1/5) - 4 arctan(1/239)."""
    (a, e), (b, f) = arctan(1, 5, w), arctan(1, 239, w)
    return 16 * a - 4 * b, 16 * e + 4 * f

def argument(x, y, s, w):
    """Of x + i y sqrt(s), in (0, pi]: turned back by k eighths of a turn until it is small.
    Error: 2^w y sqrt(s) is rounded down to Y. If y > 0, Y >= 2^w, and as the slope of arg(X + iY)
    in Y is at most 1/(2Y), this makes less than 1. The k pi/4 make at most e, and 1 to round."""
    x, y, k = x << w, isqrt(y * y * s << 2 * w), 0
    while 2 * abs(y) > x:
        x, y, k = x + y, y - x, k + 1                   # times 1 - i
    (p, e), (v, f) = pi(w), arctan(abs(y), x, w)
    return k * p // 4 + (v if y > 0 else -v), e + f + 2

def corners(rays, cell):
    """All (x, y, s) such that the angles of the cell are the arguments of x + i y sqrt(s)."""
    if len(cell) == 2:
        (a, b), (c, d) = rays[cell[0]], rays[cell[1]]
        return [(a * c + b * d, a * d - b * c, 1)]
    ring = [rays[ray] for ray in cell]
    return [(dot(a, c) * dot(b, b) - dot(a, b) * dot(b, c), dot(cross(a, b), c), dot(b, b))
            for a, b, c in zip(ring[-1:] + ring, ring, ring[1:] + ring[:1])]

def product(factors):
    """Of complex numbers; in halves, so that most of the multiplications are small."""
    if len(factors) == 1:
        return factors[0]
    (a, b), (c, d) = product(factors[::2]), product(factors[1::2])
    return a * c - b * d, a * d + b * c

def covered(cert, cells, digits):
    """Bounds of the fraction covered, which are equal in the three exact cases."""
    if len(cells) in (0, len(cert.cells)):
        return (Fraction(1 if cells else 0),) * 2
    angles = [corner for cell in cells for corner in corners(cert.rays, cell)]
    turn, flat = 2, 0                                   # sum of angles / (turn pi) - flat
    if cert.n == 3:
        turn, flat = 4, Fraction(sum(len(cell) - 2 for cell in cells), 4)
    w, low, high = (digits + 20) * 10 // 3 + len(angles).bit_length() + 32, 0, 1
    while high - low > Fraction(1, 10 ** (digits + 20)):
        p, e = pi(w)
        v, f = map(sum, zip(*(argument(x, y, s, w) for x, y, s in angles)))
        low = Fraction(max(v - f, 0), turn * (p + e)) - flat
        high = Fraction(v + f, turn * (p - e)) - flat
        w += 64
    eighth = Fraction(round(4 * (low + high)), 8)       # none but the nearest may be the number
    if cert.n == 2 and low < eighth < high:
        x, y = product([(x, y) for x, y, _ in angles])
        if x == 0 or y == 0 or abs(x) == abs(y):
            return eighth, eighth
    return max(low, 0), min(high, 1)

def check_measure(cert, cells, claim, code):
    low, high = covered(cert, cells, claim.digits)
    good = claim.low <= low <= high <= claim.high
    require(good, code, f"it is about {int(low * 10 ** 20)}/10^20")

def check(network_path, certificate_path, budget=BUDGET):
    """All steps. Returns the network, the certificate and the wrong cells, or raises Rejected."""
    network = read_network(network_path, budget)
    cert = read_certificate(certificate_path, budget)
    check_statement(network, cert)
    check_cells(cert)
    check_facets(cert)
    wrong, tied = check_signs(network, cert)
    check_degree(cert)
    check_measure(cert, wrong, cert.error, "R12-ERROR-BOUNDS")
    check_measure(cert, tied, cert.tied, "R13-TIED-BOUNDS")
    return network, cert, wrong

# ------------------------------------------------------------ command line

STATEMENT = """VERIFIED
For the network {network[sha256]} and
{dimension} inputs of any rotation-invariant distribution without an atom at 0,
the probability of an error at {task} (ties {ties}) lies in [{error[lower]}, {error[upper]}],
the probability of a tie lies in [{tie[lower]}, {tie[upper]}]."""

def report(network_path, certificate_path, budget, as_json):
    """The exit code, and what is to be printed."""
    try:
        network, cert, wrong = check(network_path, certificate_path, budget)
    except Rejected as rejected:
        code, message = rejected.args
        verdict = {"verdict": "REJECTED", "code": code, "message": message}
        text = json.dumps(verdict) if as_json else f"REJECTED {code}\n{message}"
        return 3 if code[0] == "F" else 1, text
    except Exception as error:              # out of memory and the like: no verdict
        return 4, f"UNDECIDED {type(error).__name__}"
    error, tie = (dict(zip(("lower", "upper"), claim.texts)) for claim in (cert.error, cert.tied))
    verdict = {"verdict": "VERIFIED", "task": cert.task, "ties": cert.ties, "dimension": cert.n,
               "network": {"sha256": network.hash}, "rays": len(cert.rays),
               "cells": len(cert.cells), "error": dict(error, zero=not wrong), "tie": tie}
    return 0, json.dumps(verdict) if as_json else STATEMENT.format(**verdict)

def main():
    parser = argparse.ArgumentParser(description="Check a Conewise claim.", allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--max-bytes", type=int, default=BUDGET, metavar="N",
                        help="byte budget for each file")
    parser.add_argument("--batch", action="store_true",
                        help="read lines NETWORK<TAB>CERTIFICATE from standard input")
    parser.add_argument("files", nargs="*", metavar="NETWORK CERTIFICATE")
    given = parser.parse_args()
    count = 0 if given.batch else 2
    if len(given.files) != count or given.max_bytes < 0 or given.batch and given.json:
        parser.error("expected NETWORK CERTIFICATE, or --batch without --json; N is at least 0")
    if not given.batch:
        code, text = report(*given.files, given.max_bytes, given.json)
        print(text, file=sys.stderr if code == 4 else sys.stdout, flush=True)
        return code
    for line in sys.stdin.buffer:
        network, tab, certificate = os.fsdecode(line.rstrip(b"\n")).partition("\t")
        if not tab:
            parser.error("expected NETWORK<TAB>CERTIFICATE on standard input")
        print(report(network, certificate, given.max_bytes, False)[1].split("\n")[0], flush=True)
    return 0

if __name__ == "__main__":
    try:
        status = main()
    except (OSError, MemoryError, KeyboardInterrupt):   # such as: nobody reads the output
        os._exit(4)
    sys.exit(status)
