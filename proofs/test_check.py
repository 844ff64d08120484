"""Tests of check.py: python3 test_check.py   (standard library only)"""
import ast, decimal, glob, hashlib, io, itertools, json, math, os, random, re, subprocess, sys, tempfile, unittest
from contextlib import redirect_stderr, redirect_stdout
from decimal import Decimal
from fractions import Fraction
from math import gcd, prod
from types import SimpleNamespace
from unittest import mock

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import check  # noqa: E402

decimal.getcontext().prec = 320


# ------------------------------------------------------------------ reference numbers: other formulas than check.py's

def decimal_pi():
    """Gauss-Legendre: arithmetic-geometric mean."""
    a, b, t, p = Decimal(1), 1 / Decimal(2).sqrt(), Decimal("0.25"), Decimal(1)
    for _ in range(12):
        a, b, t, p = (a + b) / 2, (a * b).sqrt(), t - p * ((a - b) / 2) ** 2, 2 * p
    return (a + b) ** 2 / (4 * t)


PI = decimal_pi()


def decimal_arctan(x):
    """Halves the angle 30 times by square roots, then Euler's series."""
    x = Decimal(x)
    for _ in range(30):
        x = x / (1 + (1 + x * x).sqrt())
    y = x * x / (1 + x * x)
    term = total = x / (1 + x * x)
    k = 0
    while term and term.adjusted() > total.adjusted() - 320:
        term = term * y * (2 * k + 2) / (2 * k + 3)
        total += term
        k += 1
    return total * 2 ** 30


def decimal_argument(x, y):
    """By the half angle: arg(x + iy) = 2 arctan(y/(x + |.|)), for y > 0."""
    x, y = Decimal(x), Decimal(y)
    norm = (x * x + y * y).sqrt()
    return 2 * decimal_arctan(y / (x + norm)) if x > 0 else PI - 2 * decimal_arctan(y / (-x + norm))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def angles_fraction(cells):
    """N = 2 and 3: the sum of the angles, and of the spherical excesses (check.py: the boundary only)."""
    total = Decimal(0)
    for cell in cells:
        if len(cell) == 2:
            u, v = cell
            total += decimal_argument(dot(u, v), u[0] * v[1] - u[1] * v[0]) / (2 * PI)
            continue
        a, b, c = cell
        la, lb, lc = [Decimal(dot(x, x)).sqrt() for x in cell]
        volume = check.det([list(x) for x in cell])
        total += decimal_argument(la * lb * lc + dot(a, b) * lc + dot(a, c) * lb + dot(b, c) * la, volume) / (2 * PI)
    return total


# ------------------------------------------------------------------ a naive maker of certificates

def primitive(x):
    d = gcd(*x)
    return tuple(c // d for c in x)


class Layers:
    """A network of layers: pairs of the sources and the rows. Where it is run, the rows get the zeros that the sources leave out."""

    def __init__(self, inputs, *layers):
        self.inputs, self.layers = inputs, layers

    def text(self):
        return "conewise-network 1\nlayers %d %d\n%send\n" % (self.inputs, len(self.layers), "".join(
            "layer %d %s\n%s" % (len(rows), sources, matrix_text(rows)) for sources, rows in self.layers))

    def run(self, x):
        h, z, full = [], [], []
        for sources, rows in self.layers:
            z += full
            h = [max(y, 0) for y in full]
            full = [dot(row[:len(h)] if "units" in sources else [0] * len(h), h)
                    + (dot(row[-len(x):], x) if "inputs" in sources else 0) for row in rows]
        return z, full

    @staticmethod
    def of(net, length=None):
        """The same function as that of a recurrent network, with the same pre-activations."""
        ih, hh, ho = net
        length = length or len(ho)
        place = lambda entry, t: [entry * (k == t) for k in range(length)]
        steps = [("units+inputs" if t else "inputs", [(list(back) if t else []) + place(entry, t) for (entry,), back in zip(ih, hh)])
                 for t in range(length)]
        return Layers(length, *steps, ("units", ho))


def matrix_text(rows):
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)


def net_text(net, length=None):
    if isinstance(net, Layers):
        return net.text()
    rows = matrix_text
    ih, hh, ho = net
    return ("conewise-network 1\nrnn %d %d %d\ninput-hidden\n%shidden-hidden\n%shidden-output\n%send\n"
            % (len(ih), length or len(ho), len(ho), rows(ih), rows(hh), rows(ho)))


def run(net, x):
    """Pre-activations and logits, on fractions."""
    if isinstance(net, Layers):
        return net.run(x)
    ih, hh, ho = net
    h, z = [0] * len(ih), []
    for x_t in x:
        now = [row[0] * x_t + dot(back, h) for row, back in zip(ih, hh)]
        z += now
        h = [max(y, 0) for y in now]
    return z, [dot(row, h) for row in ho]


def orthants(n):
    unit = lambda i, s: tuple(s * (k == i) for k in range(n))
    return [frozenset(unit(i, s[i]) for i in range(n)) for s in itertools.product((1, -1), repeat=n)]


def refine(net, cells, comparisons=True, logits=True, reference=None):
    """Halves edges of simplicial cones, for one function after the other, until each has one sign on each cell. The value of
    a function at a ray is taken from the network; it is linear on every cell, once the earlier pre-activations have one sign."""
    def values(x):
        if x not in known:
            found = [run(each, x) for each in ([net] if reference is None else [net, reference])]
            known[x] = ([y for z, _ in found for y in z] + [a - b for a, b in itertools.combinations(x, 2) if comparisons]
                        + [a - b for _, o in found for a, b in itertools.combinations(o, 2) if logits])
        return known[x]
    known, at = {}, {}
    for cell in cells:
        for ray in cell:
            at.setdefault(ray, set()).add(cell)
    for k in range(len(values(next(iter(at))))):
        for a, b in sorted({tuple(sorted(e)) for cells in at.values() for cell in cells for e in itertools.combinations(cell, 2)}):
            p, q = values(a)[k], values(b)[k]
            if p * q < 0:
                f = Fraction(abs(q)) / Fraction(abs(p))
                new = primitive(tuple(f.numerator * x + f.denominator * y for x, y in zip(a, b)))
                assert values(new)[k] == 0
                for cell in at[a] & at[b]:
                    for ray in cell:
                        at[ray].discard(cell)
                    for old in (a, b):
                        for ray in cell - {old} | {new}:
                            at.setdefault(ray, set()).add(cell - {old} | {new})
    return {cell for cells in at.values() for cell in cells}


def digest(net):
    return hashlib.sha256("".join(line for line in net.splitlines(True) if not line.startswith("# ")).encode()).hexdigest()


def question(task, reference):
    """The line about the task, or about the reference (a text)."""
    return "task " + task if reference is None else "against sha256 " + digest(reference)


class Draft:
    """What a certificate says, to be changed and written. regions: [units, cells], a cell is a list of vectors."""

    def __init__(self, net, cells, task="2nd_argmax", ties="first", error="0 1", tied="0 1", direction=None, reference=None):
        self.net, self.task, self.ties, self.error, self.tied = net_text(net), task, ties, error, tied
        self.reference = None if reference is None else net_text(reference)
        self.n, self.digest, groups = len(next(iter(cells))), None, {}
        for cell in cells:
            on = tuple(z > 0 for each in ([net] if reference is None else [net, reference])
                       for z in run(each, tuple(map(sum, zip(*cell))))[0])
            groups.setdefault(on, []).append(self.oriented(cell))
        before, self.regions = (False,) * 10 ** 4, []
        for on in sorted(groups):
            self.regions.append([[i for i in range(len(on)) if on[i] != before[i]], groups[on]])
            before = on
        self.direction = direction or primitive((1009, 31, 7919, 523, 101)[:self.n])

    @staticmethod
    def oriented(cell):
        cell = sorted(cell)
        return cell if check.det([list(x) for x in cell]) > 0 else cell[:-2] + [cell[-1], cell[-2]]

    def cells(self):
        return [cell for _, cells in self.regions for cell in cells]

    def text(self):
        rays = sorted({ray for cell in self.cells() for ray in cell})
        number = {ray: i for i, ray in enumerate(rays)}
        lines = ["conewise-certificate 1", "proof fan", "network sha256 " + (self.digest or digest(self.net)),
                 question(self.task, self.reference), "ties " + self.ties, "dimension %d" % self.n, "direction " + " ".join(map(str, self.direction)),
                 "rays %d" % len(rays)] + [" ".join(map(str, ray)) for ray in rays] + ["regions %d" % len(self.regions)]
        for units, cells in self.regions:
            lines.append(" ".join(map(str, ["region", len(cells)] + units)))
            lines += [" ".join(map(str, cell)) for cell in sorted([number[ray] for ray in cell] for cell in cells)]
        return "\n".join(lines + ["error " + self.error, "tied " + self.tied, "end"]) + "\n"

    def read(self):
        """As check.py sees it, after step 4."""
        cert = certificate_of(self.text())
        check.r04_orientation(cert)
        return cert


def read_text(reader, text):
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(text)
        file.flush()
        return reader(file.name, check.BUDGET)


def certificate_of(text):
    return read_text(lambda path, budget: check.read_certificate(path, budget, []), text)


def network_of(net):
    """As check.py sees it."""
    return read_text(check.read_network, net if isinstance(net, str) else net_text(net))


def zero(n):
    return [[[0]], [[0]], [[0]] * n]


def copy_last(n):
    return [[[1]], [[0]], [[1]] + [[0]] * (n - 1)]


FIVE = [[["-528/89"]], [["-55/71"]], [["-7/38"], ["-29/17"], ["4"], ["-101/40"], ["-37/70"]]]   # one unit, five inputs


def model(name, units):
    if name == "five":
        return [[[Fraction(x) for x in row] for row in matrix] for matrix in FIVE]
    with open(os.path.join(os.path.dirname(HERE), "models", "trained", name + ".json")) as file:
        weights = json.load(file)["weights"]
    ih, hh, ho = [[[Fraction(x).limit_denominator(100) for x in row] for row in weights[key]]
                  for key in ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight")]
    return [ih[:units], [row[:units] for row in hh[:units]], [row[:units] for row in ho]]


MEMORY = [[[1], [-1], [0], [0]], [[0] * 4, [0] * 4, [1, 0, 0, 0], [0, 1, 0, 0]], [[0, 0, 2, -2], [1, -1, 0, 0]]]   # 2 x_1, x_2
MODELS = [("2nd_argmax_2_2_s0", 2), ("2nd_argmax_4_3_s0", 4), ("2nd_argmax_6_4_s0", 1), ("five", 1)]
made = {}


def fan_of(name, units):
    if name not in made:
        net = model(name, units)
        made[name] = net, refine(net, orthants(len(net[2])))
    return made[name]


def trivial(n, net=zero, **more):
    key = n, net
    if key not in made:
        made[key] = refine(net(n), orthants(n))
    return Draft(net(n), made[key], **more)


def plain(n, net=zero, **more):
    """The orthants: signs agree, but the comparisons do not (R08)."""
    return Draft(net(n), orthants(n), **more)


class Case(unittest.TestCase):
    def verdict(self, net, cert, reference=None, budget=check.BUDGET):
        """The code, or VERIFIED."""
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, text in (("a.net", net), ("a.cert", cert), ("b.net", reference)):
                paths.append(os.path.join(folder, name))
                if text is not None:
                    with open(paths[-1], "wb") as file:
                        file.write(text if isinstance(text, bytes) else text.encode())
            code, out = check.report(paths[0], paths[1], budget, None if reference is None else paths[2])
        first = out.split("\n")[0]
        if code == 0:
            self.assertEqual(first, "VERIFIED")
            return first
        self.assertTrue(first.startswith("REJECTED "), out)
        self.assertEqual(code, 3 if first[9] == "F" else 1)
        self.assertTrue(out.split("\n")[1])
        return first[9:]

    def expect(self, code, net, cert, reference=None, **options):
        self.assertEqual(self.verdict(net, cert, reference, **options).split("-")[0], code)

    def draft(self, code, draft, **changes):
        for name, value in changes.items():
            setattr(draft, name, value)
        self.expect(code, draft.net, draft.text(), reference=draft.reference)

    def example(self):
        """The network and its proof by a fan as printed in FORMAT.md."""
        return self.examples()[:2]

    def examples(self, start="## 8. Examples"):
        """As printed in a section of FORMAT.md, from `start` on. In section 8: a network and its proofs of all kinds, the same as layers, and a proof that compares the two."""
        with open(os.path.join(HERE, "FORMAT.md")) as file:
            section = file.read().partition(start)[2].partition("\n## ")[0]
        return ["".join(line[4:] + "\n" for line in ("    " + block).split("\n") if line[:4] == "    ")
                for block in re.findall(r"\n\n    (conewise-.*?\n    end)\n", section, re.S)]


# ------------------------------------------------------------------ numbers of step 8

class Enclosures(unittest.TestCase):
    def near(self, value, true, w, error):
        self.assertIsInstance(value, int)
        self.assertLess(abs(Decimal(value) - true * 2 ** w), error, (value, w))

    def test_reference(self):
        self.assertTrue(str(PI).startswith("3.14159265358979323846264338327950288419716939937510582097494459"))
        self.assertLess(abs(4 * decimal_arctan(1) - PI), Decimal(10) ** -300)

    def test_pi_and_arctan(self):
        for w in (0, 1, 7, 40, 100, 333, 900):
            self.near(check.pi(w), PI, w, 8)
            for j in (1, 2, 100, 255, 256):
                self.near(check.arctans(w)[j], decimal_arctan(Decimal(j) / 256), w, 2)

    def test_argument(self):
        r = random.Random(3)
        for w in (0, 1, 4, 20, 64, 300, 900):
            for _ in range(60):
                x = r.randrange(-1, 2) * r.randrange(1, 10 ** r.randrange(1, 60))
                y = r.randrange(1, 10 ** r.randrange(1, 60))
                self.near(check.argument(x, y, w), decimal_argument(x, y), w, w + 64)
            for x, y, a, b in [(1, 1, 1, 4), (0, 7, 1, 2), (-1, 1, 3, 4), (-5, 0, 1, 1), (5, 0, 0, 1)]:
                self.near(check.argument(x, y, w), PI * a / b, w, w + 64)
        for x, y in ((1, 1), (-1, 1), (256, 1), (1, 256), (-256, 3), (0, 1)):
            for d in (-1, 0, 1):
                x2, y2 = x * 10 ** 30 + d, y * 10 ** 30
                self.near(check.argument(x2, y2, 200), decimal_argument(x2, y2), 200, 264)

    def test_gauss_legendre(self):
        self.near(check.rule(2, 200)[0][0], 1 / Decimal(3).sqrt(), 200, 2)
        for (x, weight), side in zip(check.rule(4, 200), (1, -1)):
            self.near(x, ((3 + side * (Decimal(24) / 5).sqrt()) / 7).sqrt(), 200, 2)
            self.near(weight, (18 - side * Decimal(30).sqrt()) / 36, 200, 2)
        for n, w in ((2, 10), (4, 64), (10, 100), (40, 100), (44, 300)):
            nodes = check.rule(n, w)
            self.assertEqual(len(nodes), n // 2)
            for power in range(0, 2 * n, 2):
                total = sum(Fraction(2 * weight * x ** power, 1 << w * (power + 1)) for x, weight in nodes)
                self.assertLess(abs(total - Fraction(2, power + 1)), Fraction((power + 2) * 4 * n, 1 << w))

    def test_root_and_least(self):
        for p in range(1, 60):
            for q in range(1, 60):
                s = check.least(p, q)
                self.assertTrue(Fraction(p, q) <= 4 ** s and (s == 0 or Fraction(p, q) > 4 ** (s - 1)))
                root = check.root(p, q, 20)
                self.assertTrue(root ** 2 * q <= p << 40 < (root + 1) ** 2 * q)

    def test_cramer(self):
        r = random.Random(4)
        for n in (1, 2, 3, 4, 5):
            for _ in range(50):
                rows = [[r.choice((0, 0, 1, -1, 7, -10 ** 20)) for _ in range(n)] for _ in range(n)]
                v = [r.randrange(-9, 10) for _ in range(n)]
                naive = lambda m: sum((-1) ** sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n))
                                      * prod(m[i][p[i]] for i in range(n)) for p in itertools.permutations(range(n)))
                volume, d = check.cramer(rows, v)
                self.assertEqual(volume, naive(rows))
                if volume:
                    self.assertEqual(d, [naive(rows[:i] + [v] + rows[i + 1:]) for i in range(n)])


ROOTS = {   # simple roots, and the part that the cone of all x with non-negative products covers
    "A1A1": ("10 01", 4), "B2": ("1- 01", 8), "A1A1A1": ("100 010 001", 8), "B3": ("1-0 01- 001", 48), "A2": ("1-0 01- 111", 12),
    "orthant": ("1000 0100 0010 0001", 16), "A3": ("1-00 01-0 001- 1111", 48), "B4": ("1-00 01-0 001- 0001", 384),
    "D4": ("1-00 01-0 001- 0011", 192), "F4": ("01-0 001- 0001 1---", 1152), "orthant 5": ("10000 01000 00100 00010 00001", 32),
    "A4": ("1-000 01-00 001-0 0001- 11111", 240), "B5": ("1-000 01-00 001-0 0001- 00001", 3840),
    "D5": ("1-000 01-00 001-0 0001- 00011", 1920)}


class Measure(unittest.TestCase):
    def cone(self, rays, direction, digits):
        cell = Draft.oriented(rays)
        cert = SimpleNamespace(n=len(rays), rays=cell, direction=direction, cells=[tuple(range(len(rays)))])
        check.r04_orientation(cert)
        cert.cells += [()] * 9
        return check.covered(cert, [0], digits)

    def test_chambers(self):
        r = random.Random(2)
        for name, (text, part) in ROOTS.items():
            roots = [[{"1": 1, "0": 0, "-": -1}[c] for c in word] for word in text.split()]
            n = len(roots)
            volume, rays = check.det(roots), []
            for i in range(n):
                d = check.cramer([list(c) for c in zip(*roots)], [int(k == i) for k in range(n)])[1]
                rays.append(primitive(tuple(x * check.sign(volume) for x in d)))
            for digits in (0, 12, 30):
                direction = primitive(tuple(r.randrange(-10 ** 4, 10 ** 4) for _ in range(n)))
                for direction in (direction, tuple(10 ** 6 * sum(c) + k ** 3 + 1 for k, c in enumerate(zip(*rays)))):
                    low, high = self.cone(rays, direction, digits)
                    self.assertTrue(low < Fraction(1, part) < high or n == 2 and low == high == Fraction(1, part), name)
                    self.assertLessEqual(high - low, Fraction(1, 10 ** (digits + 6)))

    def test_by_angles(self):
        """N = 2 and 3: any cells, against the sum of their angles."""
        r = random.Random(6)
        for name, units in MODELS[:2]:
            net, cells = fan_of(name, units)
            cert = Draft(net, cells).read()
            for size in (1, 2, len(cells) // 2, len(cells) - 1):
                chosen = sorted(r.sample(range(len(cert.cells)), size))
                low, high = check.covered(cert, chosen, 20)
                part = Fraction(angles_fraction([[cert.rays[ray] for ray in cert.cells[k]] for k in chosen]))
                self.assertTrue(low == high and abs(part - low) < Fraction(1, 10 ** 200) or low < part < high, (name, size))

    def test_any_cells(self):
        """N = 4 and 5: the complement, another direction and more digits agree; random vectors too."""
        r = random.Random(7)
        for net, cells in (fan_of(*MODELS[3]), (zero(4), trivial(4).cells())):
            cert = Draft(net, cells).read()
            chosen = sorted(r.sample(range(len(cert.cells)), min(40, len(cert.cells) // 2)))
            others = [k for k in range(len(cert.cells)) if k not in chosen]
            low, high = check.covered(cert, chosen, 14)
            a, b = check.covered(cert, chosen, 3)
            self.assertTrue(a < low < high < b)
            if cert.n == 4:
                a, b = check.covered(cert, others, 14)
                self.assertTrue(low + a < 1 < high + b)
            again = Draft(net, cells, direction=primitive((-17, 1001, 20, 333, 4321)[:cert.n])).read()
            a, b = check.covered(again, chosen, 14)
            self.assertTrue(max(a, low) < min(b, high))

    def test_quadrature_bound(self):
        """With few nodes, the error of every face is within what FORMAT.md says."""
        cert = Draft(*fan_of(*MODELS[3])).read()
        r, w = random.Random(8), 120
        for face in check.faces(cert, r.sample(cert.cells, 10)):
            good = check.integral(face, cert.direction, 20, w)
            for m in (2, 4, 6):
                difference = abs(check.integral(face, cert.direction, m, w) - good)
                self.assertLess(Decimal(difference) / 2 ** w / (4 * PI * PI), face.count * Decimal(11 + 4 * face.s) / 10 / 16 ** m)

    def test_exact_eighths(self):
        rays = [(-1, 0), (1, 0), (1, 1), (1, 2), (0, 1), (2, 1), (-1, 3), (10 ** 60, 1)]
        cert = SimpleNamespace(n=2, rays=rays, direction=(-100, -17))
        for chosen, part in [([(1, 2)], 1), ([(1, 4)], 2), ([(1, 5), (4, 6)], 1), ([(1, 5), (5, 4), (4, 0)], 4), ([(1, 2), (4, 0)], 3)]:
            cert.cells = chosen
            check.r04_orientation(cert)
            cert.cells = chosen + [()]
            self.assertEqual(check.covered(cert, range(len(chosen)), 5), (Fraction(part, 8),) * 2)
        for chosen in ([(1, 5)], [(1, 7)], [(7, 2)], [(1, 7), (7, 5)]):
            cert.cells = chosen
            check.r04_orientation(cert)
            cert.cells = chosen + [()]
            low, high = check.covered(cert, range(len(chosen)), 5)
            self.assertTrue(low < Fraction(angles_fraction([[rays[u] for u in c] for c in chosen])) < high)
        self.assertEqual(check.covered(cert, [], 5), (0, 0))
        self.assertEqual(check.covered(cert, range(len(cert.cells)), 5), (1, 1))

    def test_tiny(self):
        for n in (2, 3, 4, 5):
            unit = [tuple(int(k == i) for k in range(n)) for i in range(n)]
            rays = unit[:-1] + [(10 ** 40,) + (0,) * (n - 2) + (1,)]
            low, high = self.cone(rays, tuple(range(3, n + 3)), 20)
            self.assertTrue(low == 0 < high <= Fraction(1, 10 ** 26))


# ------------------------------------------------------------------ certificates that are right

class Accepts(Case):
    def test_example_as_printed(self):
        net, cert = self.example()
        self.expect("VERIFIED", net, cert)
        for bounds in ("0 1", "0.4 0.5", "0.5 0.6", "0.50 0.51", "0.0 0.9"):
            self.expect("VERIFIED", net, cert.replace("0.5 0.5", bounds, 1))
        self.expect("R10", net, cert.replace("0.5 0.5", "0.51 0.52", 1))
        commented = net.replace("1\n", "1\n# one\n# \n#  two  spaces \n", 1)
        self.expect("VERIFIED", commented, cert)
        self.expect("VERIFIED", commented, cert.replace("1\n", "1\n# one\n", 1))

    def test_zero_network(self):
        """Always answers 0, always tied."""
        for n, bounds in ((2, "0.5 0.5"), (3, "0.666666 0.666667"), (4, "0.74999999 0.75000001"), (5, "0.7999 0.8001")):
            self.draft("VERIFIED", trivial(n, error=bounds, tied="1 1"))
            if n < 5:
                self.draft("VERIFIED", trivial(n, error="1 1", tied="1 1", ties="wrong"))
                self.draft("VERIFIED", trivial(n, error=bounds, tied="1 1", task="argmax"))
                self.draft("VERIFIED" if n % 2 else "R02", trivial(n, error=bounds, tied="1 1", task="argmedian"))
                self.draft("R11", trivial(n, error=bounds, tied="0.9 0.9"))
                self.draft("R10", trivial(n, error="0.6 0.6", tied="1 1"))
        self.draft("R10", trivial(5, error="0.8 0.9", tied="1 1"))         # 4/5, but that is not shown

    def test_copy_last(self):
        for n in (2, 3, 4):
            self.draft("VERIFIED", trivial(n, copy_last, error="0.49 0.76", tied="0.5 0.5" if n == 2 else "0.4999 0.5001"))

    def test_models(self):
        """The right bounds, which agree with random inputs, and then slightly wrong ones."""
        for name, units in MODELS:
            net, cells = fan_of(name, units)
            draft = Draft(net, cells)
            cert, n = draft.read(), len(net[2])
            wrong, tied = check.signs([network_of(net)], cert)
            digits = 8
            lower = [int(check.covered(cert, chosen, digits)[0] * 10 ** digits) for chosen in (wrong, tied)]
            text = lambda k: str(k // 10 ** digits) + "." + str(k % 10 ** digits).zfill(digits)
            bounds = [text(max(k - 1, 0)) + " " + text(k + 2) for k in lower]
            self.draft("VERIFIED", draft, error=bounds[0], tied=bounds[1])
            if n < 5:
                self.draft("R10", draft, error=text(lower[0] + 2) + " " + text(lower[0] + 9))
                self.draft("R10", draft, error=text(lower[0] - 9) + " " + text(lower[0] - 1))
                self.draft("R11", draft, error=bounds[0], tied=text(lower[1] + 2) + " " + text(lower[1] + 9))
            r, count, errors, ties = random.Random(9), 4000, 0, 0
            plain = [[[float(w) for w in row] for row in matrix] for matrix in net]
            for _ in range(count):
                x = [r.gauss(0, 1) for _ in range(n)]
                o = run(plain, x)[1]
                errors += sum(y > x[o.index(max(o))] for y in x) != 1
                ties += o.count(max(o)) > 1
            for seen, true in ((errors, lower[0]), (ties, lower[1])):
                p = true / 10 ** digits
                self.assertLess(abs(seen - count * p), 5 * (count * p * (1 - p)) ** 0.5 + 1, name)

    def test_plane(self):
        draft = Draft(MEMORY, refine(MEMORY, orthants(2)), task="argmax", tied="0 0")     # between (1,1) and (1,2), and opposite
        self.draft("VERIFIED", draft, error="0.1024163 0.1024164")
        self.draft("R10", draft, error="0.1024164 0.1024165")

    def test_long_numbers(self):
        net = [[[0]], [["-" + "9" * 9999]], [["1/1" + "0" * 9999]] * 2]
        draft = trivial(2, error="0.5 0.5", tied="1 1")
        self.draft("VERIFIED", draft, net=net_text(net))


# ------------------------------------------------------------------ F codes

class ReadingCodes(Case):
    def setUp(self):
        self.net, self.cert = self.example()

    def net_is(self, code, old, new):
        self.assertIn(old, self.net)
        self.expect(code, self.net.replace(old, new, 1), self.cert)

    def cert_is(self, code, old, new):
        self.assertIn(old, self.cert)
        self.expect(code, self.net, self.cert.replace(old, new, 1))

    def test_F01_F02_F03(self):
        self.expect("F01", None, self.cert)
        self.expect("F01", self.net, None)
        self.assertIn("F01", check.report(HERE, HERE)[1])
        self.assertIn("F01", check.report("a\0b", HERE)[1])
        self.expect("F02", self.net, self.cert, budget=len(self.net) - 1)
        self.expect("F02", self.net, self.cert, budget=len(self.cert) - 1)
        self.expect("VERIFIED", self.net, self.cert, budget=len(self.cert))
        for byte in (b"\0", b"\t", b"\r", b"\x7f", b"\x80", b"\xff"):
            self.expect("F03", self.net.encode()[:-4] + byte + self.net.encode()[-4:], self.cert)
            self.expect("F03", self.net, byte + self.cert.encode())
            self.expect("F03", self.net, self.cert.encode() + byte)
        self.expect("F03", "garbage \0", self.cert)

    def test_F04_every_prefix(self):
        for k in range(len(self.net)):
            self.assertIn(self.verdict(self.net[:k], self.cert)[:3], ("F04", "F10") if k > 3 else ("F04",))
        for k in range(len(self.cert)):
            late = self.cert.index("5 3\n")
            self.assertIn(self.verdict(self.net, self.cert[:k])[:3], ("F04", "F10") if 3 < k <= late + 3 else ("F04",))

    def test_F05(self):
        for more in ("\n", " ", "x", "# comment\n", "end\n"):
            self.expect("F05", self.net + more, self.cert)
            self.expect("F05", self.net, self.cert + more)

    def test_F06(self):
        for first in ("conewise-network 2", "conewise-network 1 ", "Conewise-network 1", "", "conewise-certificate 1"):
            self.net_is("F06", "conewise-network 1", first)
        self.cert_is("F06", "conewise-certificate 1", "conewise-certificate 01")
        self.expect("F06", "# comment\n" + self.net, self.cert)

    def test_F07(self):
        for old, new in [("rnn 1 2 2", "rnn 1 2"), ("rnn 1 2 2", "rnn 1 2 2 2"), ("rnn 1 2 2", "rnn 1  2 2"), ("rnn 1 2 2", " rnn 1 2 2"),
                         ("rnn 1 2 2", "rnn 1 2 2 "), ("rnn 1 2 2", "lstm 1 2 2"), ("rnn 1 2 2", "#comment\nrnn 1 2 2"),
                         ("rnn 1 2 2", "#\nrnn 1 2 2"), ("input-hidden\n", "\ninput-hidden\n"), ("input-hidden", "input-hidden 1"),
                         ("input-hidden\n", "# comment\ninput-hidden\n"), ("\n0\n", "\n0 1\n"), ("\n0\n", "\n\n"), ("\n0\n", "\n 0\n"),
                         ("\n0\n", "\n# 1\n"), ("end", "End"), ("end", "end 1"), ("hidden-output", "output-hidden")]:
            self.net_is("F07", old, new)
        digest = self.cert.split()[6]
        for old, new in [("task 2nd_argmax", "task argmin"), ("ties first", "ties last"), (digest, digest.upper()), (digest, digest[1:]),
                         (digest, digest + "0"), ("sha256", "sha512"), ("dimension 2", "dimension 2 2"), ("rays 6", "cells 6"), ("-1 -1", "-1"),
                         ("-1 -1", "-1 -1 "), ("0 2\n1 0", "0 2\n# c\n1 0"), ("0 2\n1 0", "# 2\n1 0"), ("0 2\n1 0", "0 2\n\n1 0"), ("1 0\n", "1 0 \n"),
                         ("error 0.5 0.5", "error 0.5"), ("error 0.5 0.5", "error 0 0 0"), ("tied", "tie"), ("ties first\n", ""),
                         ("proof fan", "proof cone"), ("proof fan\n", ""), ("direction 3 1", "direction 3"), ("direction 3 1", "direction 3 1 1"),
                         ("region 2\n", "region\n"), ("region 2\n", "region \n"), ("region 2\n", "region  2\n"), ("region 2\n", "regions 2\n"),
                         ("region 2\n", "region 1\n"), ("regions 4", "regions 3"), ("region 1 1", "region 1  1"), ("region 1 1", "region 1 1 ")]:
            self.cert_is("F07", old, new)

    def test_F08(self):
        for new in ("01", "-0", "+1", "1.0", "0x1", "1e3", "2/4", "0/5", "3/1", "3/0", "1/-2", "1/02", "1/", "/2", "/", "1/2/3", "--1", "-", "-0/2"):
            self.net_is("F08", "\n0\n", "\n%s\n" % new)
        for new in ("02", "-2", "x", "+2", "2/1"):
            self.net_is("F08", "rnn 1 2 2", "rnn %s 2 2" % new)
            for keyword in ("rays 6", "dimension 2", "regions 4", "region 2", "region 1 1", "region 1 0 1"):
                self.cert_is("F08", keyword, keyword[:-1] + new)
            self.cert_is("F08", "1 0\nr", "1 %s\nr" % new)
            self.cert_is("F08", "region 2\n", "region %s\n" % new)
        self.cert_is("F08", "direction 3 1", "direction 3 1/2")
        for new in ("0.0 0.0", "0 0.0", "0.1 0.0", "1.0 1.0", "0.9 1.1", "2 2", "0. 0.", ".1 .2", "-0 0", "0.1 -0.2", "00 0", "0.12 0.3", "1 0",
                    "1e-3 1", "0.10 0.20", "0,1 0,2", "1/3 1/2", "0.5 1.1"):
            self.cert_is("F08", "error 0.5 0.5", "error " + new)
            self.cert_is("F08", "tied 0.5 0.5", "tied " + new)

    def test_F09(self):
        long = "1" * 10001
        for new in (long, "-" + long[1:], "1/" + long, long + "/2", "x" * 10001):
            self.net_is("F09", "\n0\n", "\n%s\n" % new)
        self.net_is("F09", "rnn 1 2 2", "rnn %s 2 2" % long)
        for old in ("rays ", "regions ", "region ", "direction ", "region 1 "):
            self.cert_is("F09", old, old + long)
        self.cert_is("F09", "-1 -1", "-1 -" + long)
        self.cert_is("F09", "1 0\nr", "1 %s\nr" % long)
        for pair in ("0.%s 0.2" % ("1" * 2001), "0.1 0.%s" % ("1" * 2001), long + " 0", long[:2003] + " 0"):
            self.cert_is("F09", "error 0.5 0.5", "error " + pair)
        for pair in (long[:2002] + " 0", ".%s 0" % long[:2001]):
            self.cert_is("F08", "error 0.5 0.5", "error " + pair)
        self.cert_is("F10", "rays 6", "rays " + long[1:])

    def test_F10(self):
        for new in ("rnn 0 2 2", "rnn 65537 2 2", "rnn 1 0 2", "rnn 1 65 2", "rnn 1 2 0", "rnn 1 2 65", "rnn 65536 2 2", "rnn 9 2 2"):
            self.net_is("F10", "rnn 1 2 2", new)
        for new in ("0", "1", "6", "99999"):
            self.cert_is("F10", "dimension 2", "dimension " + new)
        for old, new in (("rays 6", "rays 1000"), ("regions 4", "regions 1000"), ("region 2", "region 1000"), ("region 2", "region 0")):
            self.cert_is("F10", old, new)
        for line in ("rnn 2 2 2\n", "rnn 3 2 1\n"):           # 20 and 30 further bytes are needed
            needed = 20 if "2 2 2" in line else 30
            self.expect("F10", "conewise-network 1\n" + line + "x" * (needed - 2) + "\n", self.cert)
            self.expect("F07", "conewise-network 1\n" + line + "x" * (needed - 1) + "\n", self.cert)
        head = self.cert[:self.cert.index("rays")]
        for line, needed in (("rays 2\n", 8), ("rays 0\nregions 2\n", 26), ("rays 0\nregions 1\nregion 5\n", 20)):
            self.expect("F10", self.net, head + line + "x" * (needed - 2) + "\n")
            self.expect("F07", self.net, head + line + "x" * (needed - 1) + "\n")
        draft = plain(5)
        head = draft.text()[:draft.text().index("rays")]
        for line, needed in (("rays 2\n", 20), ("rays 0\nregions 2\n", 38), ("rays 0\nregions 1\nregion 5\n", 50)):
            self.expect("F10", draft.net, head + line + "x" * (needed - 2) + "\n")
            self.expect("F07", draft.net, head + line + "x" * (needed - 1) + "\n")

    def test_F11_F12_F13(self):
        for new in ("6", "99999999999999999999999"):
            self.cert_is("F11", "1 0\nr", "1 %s\nr" % new)
        self.cert_is("F11", "region 1 1", "region 1 4194304")
        self.cert_is("R03", "region 1 1", "region 1 4194303")
        for new in ("-2 -2", "0 0"):
            self.cert_is("F12", "-1 -1", new)
            self.cert_is("F12", "direction 3 1", "direction " + new)
        self.cert_is("F12", "\n0 -1", "\n0 -2")
        for old, new in [("0 -1\n0 1", "0 1\n0 -1"), ("0 -1\n0 1", "0 -1\n0 -1"), ("0 2\n1 0", "1 0\n0 2"), ("0 2\n1 0", "0 2\n0 2"),
                         ("1 0\nr", "1 1\nr"), ("region 1 0 1", "region 1 1 0"), ("region 1 0 1", "region 1 0 0")]:
            self.cert_is("F13", old, new)
        for n, good, bad in ((3, "0 1 3", "1 0 3"), (3, "0 1 3", "3 0 1"), (3, "0 1 3", "0 1 1"), (3, "0 1 3", "0 0 3"), (4, "0 1 2 3", "1 0 2 3"),
                             (4, "0 1 2 3", "0 2 1 3"), (4, "0 1 2 3", "0 3 2 1"), (5, "0 1 2 3 4", "0 2 1 3 4"), (5, "0 1 2 3 4", "0 1 4 3 2"),
                             (5, "0 1 2 3 4", "0 1 2 3 3")):
            text = plain(n).text()
            head = text[:text.index("regions")] + "regions 1\nregion 1\n"
            self.expect("F13", plain(n).net, head + bad + "\nerror 0 1\ntied 0 1\nend\n")
            self.assertIn(self.verdict(plain(n).net, head + good + "\nerror 0 1\ntied 0 1\nend\n")[:3], ("R04", "R05"))

    def test_order(self):
        self.expect("F07", self.net.replace("rnn", "r"), "nonsense")           # the network is read first
        self.cert_is("F11", "1 0\nr", "9 x\nr")                                # field by field, from left to right
        self.cert_is("F08", "1 0\nr", "x 9\nr")
        self.cert_is("F11", "1 0\nr", "0 9\nr")
        self.net_is("F10", "rnn 1 2 2", "rnn 0 x 2")
        self.net_is("F08", "rnn 1 2 2", "rnn 65536 x 2")                       # the room comes last
        self.net_is("F09", "\n0\n", "\n1/%s\n" % ("x" * 10001))
        self.net_is("F08", "\n0\n", "\nx/%s\n" % ("1" * 10001))                # the numerator first
        self.net_is("F09", "\n0\n", "\n0/%s\n" % ("1" * 10001))
        self.cert_is("F09", "error 0.5 0.5", "error 1.5 0.%s" % ("1" * 2001))
        self.cert_is("F08", "error 0.5 0.5", "error x 0.%s" % ("1" * 2001))
        self.cert_is("F12", "0 -1\n0 1", "0 1\n0 -2")                          # the ray before the order
        self.cert_is("F10", "region 1 0 1", "region 0 x")                      # a region: its size, the units, the room, the order
        self.cert_is("F08", "region 1 0 1", "region 1000 1 x")
        self.cert_is("F11", "region 1 0 1", "region 1000 1 4194304")
        self.cert_is("F10", "region 1 0 1", "region 1000 1 0")
        self.cert_is("F13", "0 2\n1 0", "1 0\n0 0")
        self.expect("F10", self.net, self.cert[:self.cert.index("rays")] + "rays 1\n")


class ReadingLayers(Case):
    def setUp(self):
        self.reference, *_, self.net, self.cert = self.examples()

    def net_is(self, code, old, new):
        self.assertIn(old, self.net)
        self.expect(code, self.net.replace(old, new, 1), self.cert, self.reference)

    def test_every_prefix(self):
        for k in range(len(self.net)):
            self.assertIn(self.verdict(self.net[:k], self.cert, self.reference)[:3], ("F04", "F10") if k > 3 else ("F04",))
            self.assertIn(self.verdict(self.reference, self.cert, self.net[:k])[:3], ("F04", "F10") if k > 3 else ("F04",))

    def test_F05_F07(self):
        for more in ("\n", "x", "layer 1 units\n", "end\n"):
            self.expect("F05", self.net + more, self.cert, self.reference)
        for old, new in [("layers 2 3", "layers 2"), ("layers 2 3", "layers 2 3 1"), ("layers 2 3", "layers"), ("layers 2 3", " layers 2 3"),
                         ("layers 2 3", "layers 2  3"), ("layers 2 3", "layers 2 3 "), ("layers 2 3", "layer 2 3"), ("layers 2 3", "mlp 2 3"),
                         ("layers 2 3", "rnn 2 3"), ("layers 2 3\n", "layers 2 3\n# comment\n"), ("layers 2 3", "layers 2 4"),
                         ("layer 1 inputs", "layer 1"), ("layer 1 inputs", "layer 1 inputs 1"), ("layer 1 inputs", "layers 1 inputs"),
                         ("layer 1 inputs", "layer  1 inputs"), ("layer 1 inputs", "layer 1 Inputs"), ("layer 1 inputs", "layer 1 inputs "),
                         ("layer 1 inputs", "layer inputs 1 1"), ("layer 1 inputs", "layer 1 units"), ("layer 1 inputs", "layer 1 units+inputs"),
                         ("layer 1 units+inputs", "layer 1 inputs+units"), ("layer 1 units+inputs", "layer 1 units + inputs"),
                         ("layer 1 units+inputs", "layer 1 units,inputs"), ("layer 1 units+inputs", "layer 1 unit+inputs"),
                         ("layer 1 units+inputs", "layer 1 units"), ("layer 1 units+inputs", "layer 1 inputs"), ("layer 2 units", "layer 2 inputs"),
                         ("layer 2 units", "layer 1 units"), ("layer 2 units", "# comment\nlayer 2 units"), ("\n1 0\n", "\n1\n"),
                         ("\n1 0\n", "\n1 0 0\n"), ("\n0 0 1\n", "\n0 1\n"), ("\n0 0 1\n", "\n0 0 0 1\n"), ("\n0 0 1\n", "\n\n"),
                         ("\n0 0 1\n", "\n0  0 1\n"), ("\nend", "\nEnd"), ("\nend", "\nlayer 1 units\n1\nend")]:
            self.net_is("F07", old, new)

    def test_F08_F09(self):
        for new in ("02", "-2", "+2", "2/1", "x", "1.0"):
            for line in ("layers 2 3", "layers 2 3", "layer 1 inputs", "layer 1 units+inputs", "layer 2 units"):
                number = line.split()[1]
                self.net_is("F08", line, line.replace(number, new))
            self.net_is("F08", "layers 2 3", "layers 2 " + new)
        for new in ("01", "-0", "2/4", "0/5", "3/1", "1/", "1.5"):
            self.net_is("F08", "\n0 0 1\n", "\n0 %s 1\n" % new)
        long = "1" * 10001
        for old, new in (("layers 2", "layers " + long), ("layers 2 3", "layers 2 " + long), ("layer 1", "layer " + long), ("0 0 1", "0 1/%s 1" % long)):
            self.net_is("F09", old, new)

    def test_F10(self):
        for new in ("layers 0 3", "layers 65 3", "layers 2 0", "layers 2 66", "layers 2 %s" % ("9" * 10000)):
            self.net_is("F10", "layers 2 3", new)
        for line in ("layer 1 inputs", "layer 1 units+inputs", "layer 2 units"):
            for width in ("0", "65537", "65536", "9" * 10000):          # the third one is allowed, in the first two lines, but the file is too short
                self.net_is("F10", line, "layer %s %s" % (width, line.split()[2]))
        self.net_is("F10", "layer 2 units", "layer 65 units")
        self.expect("F10", Layers(65, ("inputs", [[0] * 65])).text(), self.cert)
        first = "layers 3 2\nlayer 2 inputs\n0 0 0\n0 0 0\n"
        for head, needed in (("layers 3 1\nlayer 4 inputs\n", 24), (first + "layer 4 units\n", 16), (first + "layer 4 inputs\n", 24),
                             (first + "layer 4 units+inputs\n", 40), ("layers 3 2\nlayer 65 inputs\n", 390)):
            self.expect("F10", "conewise-network 1\n" + head + "x" * (needed - 2) + "\n", self.cert)
            self.expect("F07", "conewise-network 1\n" + head + "x" * (needed - 1) + "\n", self.cert)
        rows = "0\n" * 65
        self.expect("F10", "conewise-network 1\nlayers 1 2\nlayer 65 inputs\n%slayer 65 inputs\n%send\n" % (rows, rows), self.cert)

    def test_order(self):
        for old, new, code in (("layer 1 inputs", "layer 0 nothing", "F10"), ("layer 1 inputs", "layer x nothing", "F08"),
                               ("layer 1 inputs", "layer %s nothing" % ("x" * 10001), "F09"), ("layer 1 inputs", "layer 65536 nothing", "F07"),
                               ("layer 1 inputs", "layer 0 nothing more", "F07"), ("layer 2 units", "layer 65 nothing", "F10"),
                               ("layers 2 3", "layers 0 x", "F10"), ("layers 2 3", "layers x 0", "F08"), ("layers 2 3", "layers 2 0", "F10"),
                               ("layers 2 3", "rnn 2 x", "F07"), ("layers 2 3", "layers x", "F07")):
            self.net_is(code, old, new)

    def test_extremes(self):
        """The greatest sizes that a short file can have; and logits that are linear."""
        deep = Layers(64, *[("inputs", [[0] * 64])] * 64, ("units+inputs", [[0] * 65] * 64)).text()
        with mock.patch.object(check, "recount", claimed):
            self.expect("VERIFIED", deep, sample_text(deep))
        wide = network_of(Layers(1, ("inputs", [[1]] * 65536), ("inputs", [[1]])))
        self.assertEqual((wide.units, wide.outputs), (65536, 1))
        linear = Layers(2, ("inputs", [["1/2", "0"], ["0", "1/2"]])).text()
        self.expect("VERIFIED", linear, order_text(linear, task="argmax"))
        self.expect("VERIFIED", linear, order_text(linear, "1"))

    def test_layers_of_inputs_only(self):
        """The units of the layer before are left out, but have to keep their signs."""
        net = Layers(2, ("inputs", [[1, -1]]), ("inputs", [[1, 0], [0, 1]]))
        cells = refine(net, orthants(2))
        self.draft("VERIFIED", Draft(net, cells, task="argmax", error="0 0", tied="0 0"))
        draft = Draft(net, cells, task="argmax", error="0 0", tied="0 0")
        draft.regions = [[[], draft.cells()]]
        self.draft("R07", draft)
        text = Layers(2, ("inputs", [[1, -2]]), ("inputs", [[1, 0], [0, 1]])).text()
        self.expect("R14", text, order_text(text, task="argmax"))


# ------------------------------------------------------------------ R codes

class RuleCodes(Case):
    def test_R01_R02(self):
        net, cert = self.example()
        self.expect("R01", net.replace("\n0\nh", "\n1\nh"), cert)
        self.expect("R02", net, cert.replace("2nd_argmax", "argmedian"))
        self.draft("R01", plain(3), digest="0" * 64)
        self.draft("R01", plain(3, task="argmedian"), net=net_text(zero(2)), digest="0" * 64)
        for n in (2, 4):
            self.draft("R02", plain(n, task="argmedian"))
        for n in (2, 3, 4, 5):
            self.draft("R02", plain(n), net=net_text(zero(n), n + 1))
            self.draft("R02", plain(n), net=net_text(zero(n + 1)))
            self.draft("R02", plain(n), net=net_text(zero(n - 1), n))

    def test_R03(self):
        for n in (2, 3):
            bits = [list(units) for units, _ in plain(n, copy_last).regions]
            self.assertEqual(bits[0], [])
            for region, units in ((0, [n]), (1, []), (1, [0, n]), (2, [bits[2][0], n]), (2, bits[2][1:]), (len(bits) - 1, [0])):
                draft = plain(n, copy_last)
                draft.regions[region][0] = units
                self.draft("R03", draft)
            draft = plain(n, copy_last)
            draft.regions[0][0] = [n - 1]                       # now the second switches off
            self.draft("R03", draft)
            draft.direction = (0,) * (n - 1) + (1,)
            self.draft("R03", draft)                            # before R06
        for n in (2, 3, 4, 5):
            draft = plain(n)
            draft.regions[0][0] = [0]                           # one pattern, never positive
            self.draft("R07", draft)
            draft.regions.append([[], [draft.regions[0][1].pop()]])
            self.draft("R03", draft)

    def test_R04(self):
        for n in (2, 3, 4, 5):
            draft = plain(n)
            cell = draft.regions[0][1][-1]
            cell[-1], cell[-2] = cell[-2], cell[-1]
            self.draft("R04", draft)
            if n > 2:
                a, b = plain(n).regions[0][1][0][:2]
                draft = plain(n)
                flat = sorted([a, b, primitive(tuple(x + y for x, y in zip(a, b)))] + plain(n).regions[0][1][0][2:-1])
                draft.regions[0][1].append(flat)
                if len(set(flat)) == n:
                    self.draft("R04", draft)
        draft = plain(2)
        draft.regions[0][1].append([(1, 0), (-1, 0)])
        self.draft("R04", draft)

    def test_R05(self):
        for n in (2, 3, 4, 5):
            for k in (0, 1, -1):
                draft = plain(n)
                del draft.regions[0][1][k]
                self.draft("R05", draft)
            draft = plain(n)
            cell = draft.regions[0][1][1]
            middle = primitive(tuple(map(sum, zip(cell[0], cell[1]))))
            for old in cell[:2]:
                draft.regions[0][1].append(Draft.oriented([middle if ray == old else ray for ray in cell]))
            if n > 2:
                draft.regions[0][1].remove(cell)                # an edge halved in one cell only
                self.draft("R05", draft, direction=(1,) + (0,) * (n - 1))         # before R06
            draft = plain(n, copy_last)
            draft.regions[1][1].append(draft.regions[0][1][0])  # twice, in two regions
            self.draft("R05", draft)
            draft = plain(n, copy_last)
            del draft.regions[-1]
            self.draft("R05", draft)

    def test_R06(self):
        for n in (2, 3, 4, 5):
            unit = tuple(int(i == 0) for i in range(n))
            self.draft("R06", plain(n), direction=unit)
            if n < 5:
                self.draft("R06", trivial(n), direction=(1, 1) + tuple(range(7, 5 + n)))
            self.draft("R06", Draft(zero(n), orthants(n)), direction=(1,) * (n - 1) + (0,))
            rays = [tuple(int(i == k) for i in range(n)) for k in range(n)] + [(-1,) * n]
            simplex = Draft(zero(n), [frozenset(rays[:k] + rays[k + 1:]) for k in range(n + 1)])
            self.draft("R08", simplex)
            self.draft("R06", simplex, direction=(-1,) + (0,) * (n - 1))      # inside one cell, but in the plane of a facet of others
            other = [frozenset(turn(n, ray) for ray in cell) for cell in orthants(n)]
            self.assertIn(self.verdict(net_text(zero(n)), Draft(zero(n), other).text())[:3], ("R08", "VER"))     # a fan,
            double = Draft(zero(n), list(orthants(n)) + other)
            self.draft("R06", double)                           # and two
            empty = plain(n)
            empty.regions = []
            self.draft("R06", empty)

    def test_R07(self):
        for n in (2, 3, 4):
            self.draft("R07", Draft(copy_last(n), [cell for cell in refine(zero(n), [frozenset(turn(n, ray) for ray in cell) for cell in orthants(n)])]))
            for units in ([], [0], [n - 1]):
                draft = trivial(n, copy_last)
                draft.regions = [[units, draft.cells()]]
                self.draft("R07", draft)
        networks = [network_of(copy_last(2))]
        for on, values in ((1, [(1, 0), (0, 0)]), (2, [(0, 1), (2, 1)]), (0, [(0, 0), (0, 3)]), (3, [(1, 0), (2, 0)])):
            check.r07_sign_conflict(networks, on, [pair + ({0},) for pair in values], "")
        for on, values in ((0, [(0, 0), (1, 0)]), (1, [(1, 0), (0, 1)]), (1, [(0, 0), (0, 0)]), (2, [(2, 0), (3, 0)]), (3, [(1, 0), (1, 0)])):
            with self.assertRaises(check.Rejected):
                check.r07_sign_conflict(networks, on, [pair + ({0},) for pair in values], "")

    def test_R08(self):
        for n in (2, 3, 4, 5):
            for task in ("argmax", "2nd_argmax") + ("argmedian",) * (n % 2):
                self.draft("R08", Draft(zero(n), orthants(n), task=task))
        lunes = refine(zero(3), orthants(3))
        merged = Draft(zero(3), lunes, task="argmax")
        self.draft("VERIFIED", merged)

    def test_R09(self):
        self.draft("R09", Draft(MEMORY, refine(MEMORY, orthants(2), logits=False)))
        name, units = MODELS[1]
        net = model(name, units)
        self.draft("R09", Draft(net, refine(net, orthants(3), logits=False)))
        self.draft("R08", Draft(net, refine(net, orthants(3), comparisons=False)))

    def test_R10_R11(self):
        self.draft("R10", trivial(2, error="0.500001 0.500002", tied="0 0"))
        self.draft("R11", trivial(2, error="0.5 0.5", tied="0.1 0.9"))
        for n in (2, 3):
            self.draft("R10", trivial(n, ties="wrong", error="0 0", tied="0 0"))
            self.draft("R10", trivial(n, ties="wrong", error="0.5 0.9", tied="1 1"))


def turn(n, ray):
    """Another basis: rows (1, 1, 0, ...), (0, 1, 1, 0 ...), and the last one (1, ..., 1, 2)."""
    x = [ray[i] + ray[(i + 1) % n] * (i + 1 < n) for i in range(n - 1)] + [sum(ray) + ray[-1]]
    return primitive(tuple(x))


# ------------------------------------------------------------------ proofs by a sample and by order

def head(net, proof, task="2nd_argmax", ties="first", named=None, reference=None):
    return ("conewise-certificate 1\nproof %s\nnetwork sha256 %s\n%s\nties %s\n"
            % (proof, named or digest(net), question(task, reference), ties))


def sample_text(net, counts="0 0", error="0 1", tied="0 1", confidence=40, samples=100000, **more):
    return (head(net, "sample", **more) + "confidence %s\nsamples %s\ncounts %s\nerror %s\ntied %s\nend\n"
            % (confidence, samples, counts, error, tied))


def order_text(net, error="0", tied="0", **more):
    return head(net, "order", **more) + "error %s\ntied %s\nend\n" % (error, tied)


def hand_made_10():
    """2nd_argmax_handmade_10.net without its comments."""
    ih = [0] * 9 + [1] + [-1] * 9 + [1, 0, -1]
    hh, ho = [[0] * 22 for _ in range(22)], [[0] * 22 for _ in range(10)]
    for i in range(9):
        hh[i][i + 1] = 1
        ho[i][i], ho[i][10 + i], ho[i][19], ho[i][20], ho[i][21] = 1, 2, 2, 2, -2
    for i in range(10, 18):
        hh[i][i + 1], hh[i][19], hh[i][20], hh[i][21] = 1, 1, 1, -1
    ho[9][9], ho[9][20], hh[18][20] = 1, 2, 1
    hh[19][19], hh[19][20], hh[20][19], hh[20][20], hh[21][19], hh[21][20] = -1, -1, 1, 1, 1, 1
    return [[x] for x in ih], hh, ho


HAND_MADE_2 = [[1], [-1]], [[-1, 1], [1, -1]], [[1, -1], [-1, 1]]
COPY = net_text(copy_last(2))
TURN = [[1]], [[-2]], [[1], [0]]                # x_2 - 2 x_1, which has both signs where x_2 > x_1 > 0
counted = {}


def claimed(networks, cert):
    return cert.counts


class Kinds(Case):
    """Each sample is counted once."""

    def setUp(self):
        def recount(networks, cert):
            key = cert.seed, *(network.hash for network in networks)
            if key not in counted:
                counted[key] = original(networks, cert)
            return counted[key]
        original = check.recount
        patch = mock.patch.object(check, "recount", recount)
        patch.start()
        self.addCleanup(patch.stop)

    def sample(self, code, net=COPY, **options):
        self.expect(code, net, sample_text(net, **options), reference=options.get("reference"))

    def order(self, code, net=COPY, **options):
        net = net if isinstance(net, str) else net_text(net)
        self.expect(code, net, order_text(net, **options), reference=options.get("reference"))


def reference_far(p, count, samples, confidence):
    """The left side minus the right side."""
    total = -(confidence + 2) * Decimal(2).ln()
    for part, chance in ((count, p), (samples - count, 1 - p)):
        if part:
            ratio = Fraction(part, samples) / chance
            total += part * (Decimal(ratio.numerator).ln() - Decimal(ratio.denominator).ln())
    return total


class Samples(Kinds):
    def test_numbers_to_compare_with(self):
        net, _ = self.example()
        self.assertEqual(net, COPY)
        seed = certificate_of(sample_text(COPY).replace("\n", "\n# a comment\n# \n", 1)).seed
        self.assertEqual(seed.hex(), "ef5188634dbb33081cc58e38ff7dbcde5cd64c272bfcfe15413f7d7a93f7745c")
        table = [("0.64767295a0295f530687a9a2f79e024a", "-0.8f0e38295d535c53d20528ab713474bc"),
                 ("-0.369b4e6c792f1589df0aadb9cdc66f41", "-1.0d313d64daa2305cdd9a1f516cec18bf"),
                 ("0.97996e1353c9b6691e786e84037e20aa", "-0.f21700e21e93d1910165a14841f30048")]
        for i, row in enumerate(table):
            whole, late = check.Input(seed, 2, i), check.Input(seed, 2, i)
            for q in (1, 2, 5):
                late.near(q)
            for x, y, text in zip(whole.near(16), late.near(16), row):
                self.assertEqual(x, y)
                self.assertEqual("%s%x.%032x" % ("-" * (x < 0), abs(x) >> 128, abs(x) % (1 << 128)), text)

    def test_examples_as_printed(self):
        net, *certificates, layers, comparison = self.examples()
        self.assertEqual([text.split("\n")[1] for text in certificates], ["proof fan", "proof sample", "proof order"])
        for text in certificates:
            self.expect("VERIFIED", net, text)
        self.expect("VERIFIED", layers, comparison, reference=net)

    def test_accepts(self):
        for bounds in ("0 1", "0.45 0.55", "0.4 1.0", "0.0 0.6", "0.4879 0.5165"):
            self.sample("VERIFIED", counts="50215 50195", error=bounds)
            self.sample("VERIFIED", counts="50215 50195", tied=bounds)
        self.expect("VERIFIED", COPY, sample_text(COPY, counts="50215 50195").replace("\n", "\n# comment\n", 1))
        hand = net_text(HAND_MADE_2)
        self.sample("VERIFIED", hand, counts="0 0", error="0.000 0.001", tied="0.000 0.001")
        self.sample("R13", hand, counts="1 0")

    def test_R13(self):
        for counts in ("50214 50195", "50216 50195", "50215 50194", "50215 50196", "50195 50215", "0 0", "100000 100000"):
            self.sample("R13", counts=counts)
        self.sample("R13", counts="50215 50195", confidence=41)             # other seeds
        self.sample("R13", counts="50215 50195", ties="wrong")
        self.sample("R13", counts="50215 50195", task="argmax")
        self.sample("R13", net_text([[[2]], [[0]], [[1], [0]]]), counts="50215 50195")
        errors = [pair[0] for pair in counted.values()]
        self.assertTrue(any(abs(error - 62500) < 1000 for error in errors))     # ties wrong: 5/8

    def test_R12(self):
        with mock.patch.object(check, "recount", claimed):
            for samples in (0, 1, 10000, 50000, 99999, 100001, 150000, 300000, 400000, 999999999999, 10 ** 12 - 10):
                self.sample("R12", samples=samples)
            for samples in (lead * 10 ** k for k in range(5, 13) for lead in (1, 2, 5) if lead * 10 ** k <= 10 ** 12):
                self.sample("VERIFIED", samples=samples)
            self.sample("R12", samples=300000, error="0.5 0.5")
            self.sample("F10", samples=2 * 10 ** 12)

    def test_R10_R11(self):
        """Bounds one unit off, on each side."""
        for digits in (3, 6, 20):
            unit = Fraction(1, 10 ** digits)
            for K, which, code in ((50215, "error", "R10"), (50195, "tied", "R11")):
                for side in (0, 1):
                    near, wide = K * 10 ** digits // 100000, 0 if side == 0 else 10 ** digits
                    while abs(near - wide) > 1:             # the one is not far, the other is
                        middle = (near + wide) // 2
                        if reference_far(middle * unit, K, 100000, 40) >= 0:
                            wide = middle
                        else:
                            near = middle
                    for number, expected in ((wide, "VERIFIED"), (near, code)):
                        text = "0.%0*d" % (digits, number)
                        bounds = text + " 1." + "0" * digits if side == 0 else "0." + "0" * digits + " " + text
                        if text.endswith("0"):
                            continue
                        self.sample(expected, counts="50215 50195", **{which: bounds})
        with mock.patch.object(check, "recount", claimed):
            for counts, bounds, code in (("0 7", "0 0", "R10"), ("0 7", "0 1", "VERIFIED"), ("100000 7", "1 1", "R10"), ("0 7", "0.5 1.0", "R10"),
                                         ("100000 7", "0.5 1.0", "VERIFIED"), ("100000 7", "0.0 0.5", "R10"), ("7 0", "1 1", "R10"),
                                         ("90000 0", "0.1 0.5", "R10"), ("10000 0", "0.5 0.9", "R10"), ("10000 0", "0.50 0.60", "F08"),
                                         ("10000 0", "0.05 0.51", "VERIFIED"), ("10000 0", "0.1 0.1", "R10"), ("50000 50000", "0.5 0.5", "R10")):
                self.sample(code, counts=counts, error=bounds)
                swapped = " ".join(counts.split()[::-1])
                self.sample(code.replace("R10", "R11"), counts=swapped, tied=bounds)
            self.sample("R10", counts="9 9", error="0 0", tied="0 0")
            last = sample_text(COPY, counts="50215 50195", confidence=1, error="0.49 0.51")
            self.expect("VERIFIED", COPY, last)
            self.expect("R10", COPY, last.replace("confidence 1\n", "confidence 128\n"))

    def test_far(self):
        r = random.Random(20)
        for w in (0, 10, 64, 128, 300):
            for _ in range(40):
                x = Fraction(r.randrange(1, 10 ** r.randrange(1, 40)), r.randrange(1, 10 ** r.randrange(1, 40)))
                value, error = check.logarithm(x, w)
                true = (Decimal(x.numerator).ln() - Decimal(x.denominator).ln()) * 2 ** w
                self.assertLess(abs(Decimal(value) - true), error)
        self.assertEqual(check.logarithm(Fraction(1), 99)[0], 0)
        for _ in range(200):
            samples = r.choice((1, 2, 5)) * 10 ** r.randrange(5, 12)
            K, C = r.choice((0, 1, samples, samples - 1, r.randrange(samples), r.randrange(10 ** 5))), r.randrange(1, 129)
            digits = r.choice((1, 3, 8, 40))
            p = r.choice((Fraction(r.randrange(1, 10 ** digits), 10 ** digits),
                          Fraction(K * 10 ** digits // samples + r.randrange(-300, 300), 10 ** digits)))
            if 0 < p < 1:
                true = reference_far(p, K, samples, C)
                self.assertGreater(abs(true), Decimal(2) ** -40)
                self.assertEqual(check.far(p, K, SimpleNamespace(samples=samples, confidence=C)), true > 0)
        for p in (Fraction(1, 10 ** 2000), 1 - Fraction(1, 10 ** 2000)):
            for K in (0, 7, 10 ** 12):
                cert = SimpleNamespace(samples=10 ** 12, confidence=128)
                self.assertEqual(check.far(p, K, cert), K != (p > Fraction(1, 2)) * 10 ** 12)

    def test_choose_below(self):
        for m, values, result, rest in ((2, [5], 1, []), (2, [254, 9], 0, [9]), (6, [252, 255, 251], 5, []), (6, [253, 7, 1], 1, [1]),
                                        (256, [255], 255, []), (258, [255, 255, 254, 1], (254 * 256 + 1) % 258, []),
                                        (257, [255, 254], 65534 % 257, []), (257, [255, 255, 0, 3], 3, [])):
            values = iter(values)
            self.assertEqual(check.choose_below(m, values.__next__), result)
            self.assertEqual(list(values), rest)

    def test_less(self):
        for a, b, taken, result in (([], [], [1, 2], True), ([], [], [2, 1], False), ([1], [], [1, 7, 3], False), ([1, 2], [1], [9], True),
                                    ([], [3, 4], [3, 5], False), ([5], [5, 0, 1], [0, 0], True)):
            values = iter(taken)
            self.assertEqual(check.less(a, b, values.__next__), result)
            self.assertEqual(list(values), [])
            self.assertEqual(a < b, result)

    def test_deviates(self):
        """Their distribution, roughly: parts between multiples of 1/2, against the error function."""
        total, found, r = 20000, {}, random.Random(21)
        for i in range(total):
            minus, k, x = check.deviate(lambda: r.randrange(256))
            place = minus, min(2 * k + ((x + [r.randrange(256)])[0] >= 128), 5)
            found[place] = found.get(place, 0) + 1
        for minus in (-1, 1):
            for place in range(6):
                ends = [math.erf(place / 8 ** .5), 1 if place == 5 else math.erf((place + 1) / 8 ** .5)]
                expected = total * (ends[1] - ends[0]) / 2
                self.assertLess(abs(found[minus, place] - expected), 5 * expected ** .5, (minus, place))

    def test_answers(self):
        """Both ways to answer, against the network at the first digits of the inputs as fractions."""
        r, ways = random.Random(22), [0, 0]
        for number in range(60):
            n, hidden = r.randrange(1, 5), r.randrange(1, 5)
            entry = lambda: Fraction(r.choice((0, 0, 1, -1, 1, -1, 2, -3, 5)), r.choice((1, 1, 1, 2, 3)))
            net = [[[entry() for _ in range(columns)] for _ in range(rows)]
                   for rows, columns in ((hidden, 1), (hidden, hidden), (n, hidden))]
            if number % 3 == 0:
                net[2][-1] = list(net[2][0])
            network, seed = network_of(net), bytes([number])
            for task, rank in (("argmax", 0), ("2nd_argmax", 1), ("argmedian", n // 2)):
                if rank < n and (task != "argmedian" or n % 2):
                    for i in range(20):
                        x = [Fraction(y, 256 ** 40) for y in check.Input(seed, n, i).near(40)]
                        logits = run(net, x)[1]
                        winners = {a for a in range(n) if logits[a] == max(logits)}
                        wrong = sum(y > x[min(winners)] for y in x) != rank
                        for first in (1, 6):
                            with mock.patch.object(check, "FIRST", first):
                                sample = check.Input(seed, n, i)
                                self.assertEqual(check.exact_winners(network, sample), winners)
                                rough = check.rough_winners(network, sample.near(first))
                                self.assertIn(rough, (None, winners))
                                ways[rough is None] += 1
                                for ties in ("first", "wrong"):
                                    cert = SimpleNamespace(seed=seed, n=n, task=task, ties=ties)
                                    tied = len(winners) > 1
                                    self.assertEqual(check.answer([network], cert, i), (wrong or tied and ties == "wrong", tied))
        self.assertGreater(min(ways), 200)

    def test_reading(self):
        text = sample_text(COPY, counts="50215 50195")
        for code, old, new in (
                ("F10", "confidence 40", "confidence 0"), ("F10", "confidence 40", "confidence 129"), ("F08", "confidence 40", "confidence 040"),
                ("F07", "confidence 40", "confidence"), ("F07", "confidence", "confident"), ("F07", "confidence 40\n", ""),
                ("F10", "samples 100000", "samples 1000000000001"), ("F08", "samples 100000", "samples 1e5"), ("F10", "50215 ", "100001 "),
                ("F10", "50195\n", "100001\n"), ("F07", " 50195\n", "\n"), ("F08", "50215 ", "-1 "), ("F08", "50195\n", "+1\n"),
                ("F10", "50215 50195", "100001 x"), ("F09", "50215 ", "1" * 10001 + " "), ("F07", "proof sample", "proof samples"),
                ("F08", "error 0 1", "error 1 0"), ("F08", "error 0 1", "error 0.50 0.50"), ("F08", "tied 0 1", "tied 0 1/2"),
                ("F07", "tied 0 1", "tied 0"), ("F05", "end\n", "end\nend\n"), ("F04", "end\n", ""), ("F07", "proof sample", "proof order"),
                ("F07", "proof sample", "proof fan"), ("F07", "samples", "# x\nsamples")):
            self.assertEqual(text.count(old), 1, old)
            self.expect(code, COPY, text.replace(old, new))
        with mock.patch.object(check, "recount", claimed):
            for confidence in (1, 128):
                self.sample("VERIFIED", counts="100000 0", confidence=confidence)

    def test_R01_R02(self):
        self.sample("R01", named="0" * 64)
        for n, length, task in ((2, 2, "argmedian"), (2, 3, "argmax"), (3, 2, "argmax"), (1, 1, "2nd_argmax"), (4, 4, "argmedian")):
            net = net_text(zero(n), length)
            self.sample("R02", net, task=task)
            self.order("R02", net, task=task)
            self.sample("R01", net, task=task, named="1" * 64)
            self.order("R01", net, task=task, named="1" * 64)
        with mock.patch.object(check, "recount", claimed):
            self.sample("VERIFIED", net_text(zero(64)))
            self.sample("VERIFIED", net_text(zero(1)), task="argmax")
            self.sample("VERIFIED", net_text(zero(1)), task="argmedian")


def chambers_of(n):
    """Their rays, and how much each weighs: places[i] is the place of x_i in the order, and 0 has one too."""
    for order in itertools.permutations(range(n + 1)):          # from the least; n stands for 0
        middle = order.index(n)
        rays = [tuple(-(i in order[:k]) for i in range(n)) for k in range(1, middle + 1)]
        rays += [tuple(int(i in order[k:]) for i in range(n)) for k in range(middle + 1, n + 1)]
        yield order, rays, Fraction(1, 2 ** n * math.factorial(middle) * math.factorial(n - middle))


def brute_order(net, rank, ties):
    """The code, or both fractions."""
    n = net.inputs if isinstance(net, Layers) else len(net[2])
    wrong, tied, codes = 0, 0, set()
    for order, rays, weight in chambers_of(n):
        z, logits = zip(*(run(net, ray) for ray in rays))
        if any(min(values) < 0 < max(values) for values in zip(*z)):
            codes.add("R14")
        winners = [a for a in range(n) if all(o[a] == max(o) for o in logits)]
        if not winners:
            codes.add("R15")
            continue
        wanted = [i for i in order if i < n][n - 1 - rank]
        tied += weight * (len(winners) > 1)
        wrong += weight * (winners[0] != wanted or len(winners) > 1 and ties == "wrong")
    return min(codes) if codes else (wrong, tied)


class Orders(Kinds):
    def test_known(self):
        self.order("VERIFIED", error="1/2", tied="1/2")
        self.order("VERIFIED", ties="wrong", error="5/8", tied="1/2")
        for ties in ("first", "wrong"):
            self.order("VERIFIED", HAND_MADE_2, ties=ties)
        ten = hand_made_10()
        self.order("VERIFIED", ten, error="881/92160", tied="11/1024")
        self.order("VERIFIED", ten, ties="wrong", error="11/1024", tied="11/1024")
        self.order("R10", ten, error="881/92161", tied="11/1024")
        self.order("R11", ten, error="881/92160", tied="5/512")
        for n in (1, 2, 3, 4, 7):
            self.order("VERIFIED", zero(n), task="argmax", error=str(Fraction(n - 1, n)), tied=str(int(n > 1)))
            self.order("VERIFIED", zero(n), task="argmax", ties="wrong", error=str(int(n > 1)), tied=str(int(n > 1)))

    def test_hand_made_10_is_the_file(self):
        path = os.path.join(HERE, "2nd_argmax_handmade_10.net")
        if not os.path.exists(path):
            self.skipTest("no " + path)
        with open(path) as file:
            self.assertEqual("".join(line for line in file if not line.startswith("# ")), net_text(hand_made_10()))

    def test_R10_R11(self):
        for error, tied, code in (("1/3", "1/2", "R10"), ("0", "1/2", "R10"), ("1/2", "1/3", "R11"), ("1/2", "1", "R11"), ("1/3", "1/3", "R10"),
                                  ("-1/2", "1/2", "R10"), ("1/2", "-1/2", "R11"), ("3/2", "1/2", "R10"), ("1/2", "7", "R11")):
            self.order(code, error=error, tied=tied)
        self.order("R10", error="5/8", tied="1/2")
        self.order("R10", ties="wrong", error="1/2", tied="1/2")

    def test_R14_R15(self):
        self.order("R14", TURN)
        self.order("R15", MEMORY)
        self.order("R14", [[[1], [1]], [[-2, 0], [0, 0]], [[0, 1], [0, 2]]])
        self.order("R02", TURN, task="argmedian")
        self.order("R02", zero(13))
        self.order("VERIFIED", zero(8), error="7/8", tied="1")

    def test_against_all_chambers(self):
        r, seen = random.Random(23), {}
        for number in range(160):
            n, hidden = r.choice((2, 2, 3, 3, 4)), r.randrange(1, 4)
            entries = [0, 0, 0, 1, -1] + [2] * (number % 2)
            net = [[[r.choice(entries) for _ in range(columns)] for _ in range(rows)]
                   for rows, columns in ((hidden, 1), (hidden, hidden), (n, hidden))]
            for task, rank in (("argmax", 0), ("2nd_argmax", 1)) + (("argmedian", 1),) * (n == 3):
                for ties in ("first", "wrong"):
                    right = brute_order(net, rank, ties)
                    seen[str(right)] = seen.get(str(right), 0) + 1
                    if isinstance(right, str):
                        self.order(right, net, task=task, ties=ties, error="1/2", tied="1/2")
                    else:
                        self.order("VERIFIED", net, task=task, ties=ties, error=str(right[0]), tied=str(right[1]))
                        self.order("R10", net, task=task, ties=ties, error=str(right[0] + Fraction(1, 10 ** 9)), tied=str(right[1]))
                        self.order("R11", net, task=task, ties=ties, error=str(right[0]), tied=str(right[1] - Fraction(1, 10 ** 9)))
        self.assertTrue(seen["R14"] > 20 and seen["R15"] > 20 and len(seen) > 20, seen)

    def test_the_chambers(self):
        for n in (1, 2, 3, 4):
            every = list(chambers_of(n))
            self.assertEqual(sum(weight for _, _, weight in every), 1)
            self.assertEqual(len({ray for _, rays, _ in every for ray in rays}), 2 * (2 ** n - 1))

    def test_reading(self):
        text = order_text(COPY, "1/2", "1/2")
        for code, old, new in (("F08", "error 1/2", "error 2/4"), ("F08", "error 1/2", "error 0.5"), ("F08", "tied 1/2", "tied 1/1"),
                               ("F08", "tied 1/2", "tied 0/2"), ("F08", "tied 1/2", "tied -0"), ("F07", "error 1/2", "error 1/2 1/2"),
                               ("F07", "tied 1/2", "tied"), ("F07", "tied 1/2\n", ""), ("F09", "tied 1/2", "tied 1/" + "1" * 10001),
                               ("F05", "end\n", "end\n\n"), ("F07", "error", "dimension 2\nerror"), ("F07", "proof order", "proof sample")):
            self.assertEqual(text.count(old), 1, old)
            self.expect(code, COPY, text.replace(old, new))


# ------------------------------------------------------------------ layers, and references

def random_rows(r, rows, columns, entries=(0, 0, 1, -1, 1, -1, 2, -3)):
    return [[Fraction(r.choice(entries), r.choice((1, 1, 1, 2, 3))) for _ in range(columns)] for _ in range(rows)]


def random_recurrent(r, n, hidden, **more):
    return [random_rows(r, rows, columns, **more) for rows, columns in ((hidden, 1), (hidden, hidden), (n, hidden))]


def random_layers(r, n, widths, **more):
    layers, before = [], 0
    for width in widths:
        sources = r.choice(("units", "units", "units+inputs", "inputs")) if layers else "inputs"
        layers.append((sources, random_rows(r, width, ("units" in sources) * before + ("inputs" in sources) * n, **more)))
        before = width
    return Layers(n, *layers)


def random_network(r, n, outputs, **more):
    """Of either form."""
    if n == outputs and r.randrange(2):
        return random_recurrent(r, n, r.randrange(1, 3), **more)
    return random_layers(r, n, [r.randrange(1, 3) for _ in range(r.randrange(3))] + [outputs], **more)


class LayersAndSteps(Kinds):
    """A recurrent network, and the same as a list of layers."""

    def pairs(self, seed, count, sizes):
        r = random.Random(seed)
        for _ in range(count):
            n = r.choice(sizes)
            net = random_recurrent(r, n, r.randrange(1, 4), entries=(0, 1, -1, 2) if r.randrange(2) else (0, 0, 0, 1, -1))
            yield r, n, net, Layers.of(net)

    def test_values(self):
        for r, n, net, same in self.pairs(31, 80, (1, 2, 3, 4)):
            one, other = network_of(net), network_of(same)
            self.assertEqual((one.inputs, one.outputs, one.units), (other.inputs, other.outputs, other.units))
            for _ in range(10):
                x = [r.randrange(-9, 10) for _ in range(n)]
                z, logits = run(net, x)
                up, down = [sum(1 << i for i, y in enumerate(z) if sign * y > 0) for sign in (1, -1)]
                right = up, down, {a for a in range(n) if logits[a] == max(logits)}
                self.assertEqual(check.evaluate(one, x), right)
                self.assertEqual(check.evaluate(other, x), right)

    def test_places(self):
        net = [[[1]] * 3, [[0] * 3] * 3, [[0] * 3] * 2]
        networks = [network_of(net), network_of(Layers(2, ("inputs", [[1, 0]]), ("units", [[1]] * 4), ("units", [[1] * 4] * 2)))]
        for number, text in ((0, "unit 0 of layer 1"), (2, "unit 2 of layer 1"), (5, "unit 2 of layer 2"),
                             (6, "unit 0 of layer 1 of the reference"), (10, "unit 3 of layer 2 of the reference")):
            self.assertEqual(check.place(networks, number), text)

    def test_fans(self):
        """Equal verdicts of right certificates and of wrong ones."""
        seen = set()
        for r, n, net, same in self.pairs(32, 24, (2, 2, 3)):
            cells = refine(net, orthants(n))
            changed = sorted(cells, key=sorted)[1:] if r.randrange(3) == 0 else cells
            for these, logits in ((cells, True), (changed, True), (refine(net, orthants(n), logits=False), False)):
                drafts = [Draft(each, these, tied="0.0 0.9", task=r.choice(("argmax", "2nd_argmax"))) for each in (net, same)]
                drafts[1].task = drafts[0].task
                if r.randrange(3) == 0:
                    for draft in drafts:
                        draft.regions[-1][0] = draft.regions[-1][0][1:]
                self.assertEqual(drafts[0].text().split("\n")[3:], drafts[1].text().split("\n")[3:])
                codes = [self.verdict(draft.net, draft.text()) for draft in drafts]
                self.assertEqual(*codes)
                seen.add(codes[0][:3])
        self.assertLessEqual({"VER", "R03", "R05", "R09", "R11"}, seen)

    def test_orders(self):
        seen = set()
        for r, n, net, same in self.pairs(33, 60, (2, 3, 4)):
            right = brute_order(net, 1, "first")
            for fractions in (right, (right[0], Fraction(1, 7)), (Fraction(1, 7), right[1])) if isinstance(right, tuple) else ((0, 0),):
                codes = [self.verdict(net_text(each), order_text(net_text(each), *map(str, fractions))) for each in (net, same)]
                self.assertEqual(*codes)
                seen.add(codes[0][:3])
        self.assertEqual(seen, {"VER", "R10", "R11", "R14", "R15"})

    def test_samples(self):
        """The same inputs, and equal counts, which are those of the functions at the first digits."""
        tasks, total = ("argmax", "2nd_argmax", "argmedian"), [0, 0]
        for r, n, net, same in self.pairs(34, 24, (2, 3, 5)):
            networks, task = [network_of(each) for each in (net, same)], r.choice(tasks[:2 + n % 2])
            cert = SimpleNamespace(seed=bytes([n]), n=n, task=task, ties=r.choice(("first", "wrong")), samples=60)
            counts = [check.recount([network], cert) for network in networks]
            self.assertEqual(*counts)
            total = [a + b for a, b in zip(total, counts[0])]
            for i in range(20):
                sample = check.Input(cert.seed, n, i)
                self.assertEqual(*[check.exact_winners(network, sample) for network in networks])
        self.assertGreater(min(total), 100)

    def test_answers_of_layers(self):
        """Both ways to answer, against the network at the first digits of the inputs as fractions."""
        r, ways = random.Random(35), [0, 0]
        for number in range(60):
            n, outputs = r.randrange(1, 5), r.randrange(1, 5)
            net, seed = random_layers(r, n, [r.randrange(1, 5) for _ in range(r.randrange(4))] + [outputs]), bytes([number])
            network = network_of(net)
            for i in range(20):
                logits = run(net, [Fraction(y, 256 ** 40) for y in check.Input(seed, n, i).near(40)])[1]
                winners = {a for a in range(outputs) if logits[a] == max(logits)}
                for first in (1, 6):
                    with mock.patch.object(check, "FIRST", first):
                        sample = check.Input(seed, n, i)
                        self.assertEqual(check.exact_winners(network, sample), winners)
                        rough = check.rough_winners(network, sample.near(first))
                        self.assertIn(rough, (None, winners))
                        ways[rough is None] += 1
        self.assertGreater(min(ways), 100)

    def test_layers_against_all_chambers(self):
        r, seen = random.Random(36), {}
        for _ in range(120):
            n = r.choice((2, 3, 4))
            net = random_layers(r, n, [r.randrange(1, 4) for _ in range(r.randrange(3))] + [n], entries=(0, 0, 0, 1, -1))
            for ties in ("first", "wrong"):
                right = brute_order(net, 1, ties)
                seen[str(right)] = seen.get(str(right), 0) + 1
                if isinstance(right, str):
                    self.order(right, net, ties=ties)
                else:
                    self.order("VERIFIED", net, ties=ties, error=str(right[0]), tied=str(right[1]))
                    self.order("R10", net, ties=ties, error=str(right[0] + Fraction(1, 10 ** 9)), tied=str(right[1]))
        self.assertTrue(seen["R14"] > 10 and seen["R15"] > 10 and len(seen) > 10, seen)


def comparison(net, reference, n, **more):
    return Draft(net, refine(net, orthants(n), comparisons=False, reference=reference), reference=reference, **more)


class References(Kinds):
    def setUp(self):
        super().setUp()
        self.reference, self.task_cert, *_, self.net, self.cert = self.examples()

    def cert_is(self, code, old, new):
        self.assertIn(old, self.cert)
        self.expect(code, self.net, self.cert.replace(old, new, 1), self.reference)

    def test_example_as_printed(self):
        self.expect("VERIFIED", self.net, self.cert, self.reference)
        self.expect("VERIFIED", self.net, self.cert, self.reference.replace("1\n", "1\n# comment\n", 1))
        self.expect("VERIFIED", self.net, self.cert.replace("tied 0.5 0.5", "tied 0 1"), self.reference)
        self.cert_is("R10", "error 0 0", "error 0.1 0.2")
        self.cert_is("R11", "tied 0.5 0.5", "tied 0 0")
        self.cert_is("R10", "ties first", "ties wrong")
        self.expect("VERIFIED", self.net, self.cert.replace("first", "wrong").replace("error 0 0", "error 0.5 0.5"), self.reference)

    def test_R01(self):
        """Swapped, missing, superfluous, another one; for every kind of proof."""
        other = net_text(zero(2))
        for make in (lambda net, reference: self.cert if reference else self.task_cert,
                     lambda net, reference: sample_text(net, reference=reference), lambda net, reference: order_text(net, reference=reference)):
            about_two, about_one = make(self.net, self.reference), make(self.reference, None)
            self.expect("R01", self.reference, about_two, self.net)
            self.expect("R01", self.net, about_two)
            self.expect("R01", self.net, about_two, self.net)
            self.expect("R01", self.net, about_two, other)
            self.expect("R01", other, about_two, self.reference)
            self.expect("R01", self.reference, about_one, self.reference)
            self.expect("R01", self.reference, about_one, other)
            self.expect("R01", self.reference, about_one.replace("2nd_argmax", "argmedian"), other)      # before R02

    def test_reading_the_reference(self):
        for code, text in (("F01", None), ("F03", "\0"), ("F04", self.reference[:-1]), ("F05", self.reference + "x"), ("F06", self.cert),
                           ("F07", self.reference.replace("rnn", "r")), ("F08", self.reference.replace("\n1\n", "\n01\n")),
                           ("F10", self.net.replace("layers 2 3", "layers 65 3"))):
            with tempfile.TemporaryDirectory() as folder:
                paths = [os.path.join(folder, name) for name in "abc"]
                for path, content in zip(paths, (self.net, "nonsense", text)):
                    if content is not None:
                        with open(path, "w") as file:
                            file.write(content)
                status, out = check.report(paths[0], paths[1], reference_path=paths[2])      # the certificate is read last,
                self.assertEqual((status, out[9:12]), (3, code))
                self.assertIn("\nreference, line ", out)
                self.assertIn("\nnetwork, line ", check.report(paths[1], paths[1], reference_path=paths[2])[1])      # the network first
        self.expect("F07", self.reference, self.task_cert, self.reference.replace("rnn", "r"))      # even if it is superfluous
        self.expect("F02", self.net, self.cert, self.reference + "#" * 2000, budget=2000)

    def test_reading_the_question(self):
        digest = self.cert.split()[9]
        line = "against sha256 %s\n" % digest
        for code, new in (("F07", "against sha256 %s\n" % digest[1:]), ("F07", "against sha256 %s0\n" % digest), ("F07", "against %s\n" % digest),
                          ("F07", "against sha512 %s\n" % digest), ("F07", "against sha256 %s x\n" % digest), ("F07", "against sha256\n"),
                          ("F07", "against  sha256 %s\n" % digest), ("F07", "against sha256 %s\n" % digest.upper()), ("F07", "against\n"),
                          ("F07", "Against sha256 %s\n" % digest), ("F07", line + line), ("F07", line + "task argmax\n"), ("F07", "task argmax\n" + line),
                          ("F07", "reference sha256 %s\n" % digest), ("F07", ""), ("R01", "task argmax\n"), ("R01", line.replace(digest, "0" * 64))):
            self.cert_is(code, line, new)
        start = self.cert.index(line)
        for k in range(len(line)):
            self.expect("F04", self.net, self.cert[:start + k], self.reference)

    def test_R02(self):
        """Both have N inputs, and equally many logits, but not always N."""
        wide = lambda n, outputs: Layers(n, ("inputs", [[0] * n] * outputs)).text()
        with mock.patch.object(check, "recount", claimed):
            for n, outputs in ((2, 2), (2, 1), (2, 3), (3, 64), (64, 1), (1, 2)):
                net = wide(n, outputs)
                self.sample("VERIFIED", net, reference=net)
                self.sample("R02", net, reference=wide(n, outputs % 64 + 1))
                self.sample("R02", net, reference=wide(n % 64 + 1, outputs))
                self.sample("VERIFIED", net, reference=Layers(n, ("inputs", [[0] * n]), ("units", [[1]] * outputs)).text())
                self.order("R02", net, reference=net)
                if n < 3:
                    self.sample("VERIFIED" if n == outputs else "R02", net, task="argmax")
        for n in (2, 3):
            for outputs in (1, 2, 4):
                net = Layers(n, ("inputs", [[0] * n] * outputs))
                self.draft("VERIFIED", Draft(net, orthants(n), reference=net, error="0 0", tied="0 0" if outputs == 1 else "1 1"))
                self.draft("R02", Draft(net, orthants(n), reference=net), reference=wide(n, outputs + 1))
                self.draft("R02", Draft(net, orthants(n), reference=net), reference=wide(n + 1, outputs))
                self.draft("R02", Draft(net, orthants(n), reference=net), net=wide(n + 1, outputs))
                both = Draft(net, orthants(n), reference=net)
                self.draft("R02", both, net=wide(n + 1, outputs), reference=wide(n + 1, outputs))
                self.assertEqual(self.verdict(net.text(), Draft(net, orthants(n), task="argmax").text())[:3], "R08" if n == outputs else "R02")

    def test_R03_R07(self):
        """The pre-activations of the reference come after those of the network."""
        self.cert_is("R03", "region 1 1 3\n2", "region 1 1 4\n2")
        self.cert_is("R03", "region 1 1 3\n2", "region 1 1 3 4\n2")
        for new in ("region 1 1\n2", "region 1 1 2 3\n2"):
            self.cert_is("R07", "region 1 1 3\n2", new)

    def test_R08_is_for_tasks(self):
        same = comparison(zero(3), zero(3), 3, error="0 0", tied="1 1")
        self.draft("VERIFIED", same)
        self.draft("R08", plain(3))

    def test_R09(self):
        """In either network."""
        calm = Layers(2, ("inputs", [[1, 0], [1, 0]]))
        for net, reference in ((MEMORY, calm), (calm, MEMORY)):
            cells = refine(net, orthants(2), comparisons=False, logits=False, reference=reference)
            self.draft("R09", Draft(net, cells, reference=reference))
            self.draft("VERIFIED", comparison(net, reference, 2))

    def test_ties_of_either(self):
        """Only one of them is tied."""
        turned, level = Layers(2, ("inputs", [[1, 0], [0, 0]])), Layers(2, ("inputs", [[0, 0], [0, 0]]))
        for net, reference in ((turned, level), (level, turned)):
            self.draft("VERIFIED", comparison(net, reference, 2, error="0.5 0.5", tied="1 1"))
            self.draft("VERIFIED", comparison(net, reference, 2, error="1 1", tied="1 1", ties="wrong"))
        self.draft("VERIFIED", comparison(turned, turned, 2, error="0 0", tied="0 0", ties="wrong"))

    def test_cells(self):
        """Wrong and tied are the cells of which an inner point is."""
        r, found = random.Random(41), [0, 0, 0]
        for number in range(40):
            n, outputs = r.choice((2, 2, 3)), r.choice((2, 3))
            net, reference = [random_network(r, n, outputs) for _ in range(2)]
            draft = comparison(net, reference, n, ties=r.choice(("first", "wrong")))
            cert = draft.read()
            wrong, tied = [], []
            for k, cell in enumerate(cert.cells):
                inner = tuple(map(sum, zip(*(cert.rays[ray] for ray in cell))))
                logits = [run(each, inner)[1] for each in (net, reference)]
                tie = any(o.count(max(o)) > 1 for o in logits)
                given, wanted = [o.index(max(o)) for o in logits]
                wrong += [k] * (given != wanted or tie and cert.ties == "wrong")
                tied += [k] * tie
            self.assertEqual(check.signs([network_of(net), network_of(reference)], cert), (wrong, tied))
            found = [a + b for a, b in zip(found, (bool(wrong), bool(tied), len(cert.cells) - len(wrong)))]
            self.draft("VERIFIED", draft)
        self.assertGreater(min(found), 10)

    def test_bounds(self):
        r, digits, tested = random.Random(42), 8, 0
        for _ in range(12):
            net, reference = [random_network(r, 2, 2) for _ in range(2)]
            draft = comparison(net, reference, 2)
            cert = draft.read()
            wrong, tied = check.signs([network_of(net), network_of(reference)], cert)
            share = angles_fraction([[cert.rays[ray] for ray in cert.cells[k]] for k in wrong]) * 10 ** digits
            if 0 < share < 10 ** digits and share != int(share):
                bounds = lambda low, high: "0.%0*d 0.%0*d" % (digits, int(share) + low, digits, int(share) + high)
                if not bounds(0, 1).endswith("0") or not bounds(0, 1).split()[0].endswith("0"):
                    self.draft("VERIFIED", draft, error=bounds(0, 1))
                    self.draft("R10", draft, error=bounds(1, 2))
                    tested += 1
        self.assertGreater(tested, 3)

    def test_samples(self):
        """Against the networks at the first digits of the inputs as fractions."""
        r, found = random.Random(43), [0, 0]
        for number in range(40):
            n, outputs = r.randrange(1, 4), r.randrange(1, 4)
            net, reference = [random_network(r, n, outputs) for _ in range(2)]
            networks = [network_of(net), network_of(reference)]
            for ties in ("first", "wrong"):
                cert = SimpleNamespace(seed=bytes([number]) + ties.encode(), n=n, task=None, ties=ties, samples=20)
                wrong = tied = 0
                for i in range(cert.samples):
                    x = [Fraction(y, 256 ** 40) for y in check.Input(cert.seed, n, i).near(40)]
                    logits = [run(each, x)[1] for each in (net, reference)]
                    tie = any(o.count(max(o)) > 1 for o in logits)
                    given, wanted = [o.index(max(o)) for o in logits]
                    wrong, tied = wrong + (given != wanted or tie and ties == "wrong"), tied + tie
                self.assertEqual(check.recount(networks, cert), (wrong, tied))
                found = [a + b for a, b in zip(found, (wrong, tied))]
        self.assertGreater(min(found), 50)

    def test_a_whole_sample(self):
        """The seed depends on the reference; the copy of the last entry never differs from itself, and is tied half of the time."""
        texts = [sample_text(self.net, reference=self.reference), sample_text(self.net), sample_text(self.net, reference=self.net)]
        self.assertEqual(len({certificate_of(text).seed for text in texts}), 3)
        cert = certificate_of(texts[0])
        self.assertEqual(cert.seed, hashlib.sha256(texts[0][:texts[0].index("counts")].encode()).digest())
        cert.n = 2
        wrong, tied = check.recount([network_of(self.net), network_of(self.reference)], cert)
        self.assertEqual(wrong, 0)
        self.assertLess(abs(tied - 50000), 1000)
        self.sample("VERIFIED", self.net, reference=self.reference, counts="0 %d" % tied, error="0.000 0.001", tied="0.45 0.55")
        self.sample("R13", self.net, reference=self.reference, counts="1 %d" % tied)

    def test_what_is_printed(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in "abc"]
            for path, text in zip(paths, (self.net, self.cert, self.reference)):
                with open(path, "w") as file:
                    file.write(text)
            code, out = check.report(paths[0], paths[1], reference_path=paths[2])
        self.assertEqual(out, """VERIFIED
For the network 774409582bfe84163f76d44a8ddae3721ce4bfe040b3348267d9cca3d39dd641 and
2 inputs of any rotation-invariant distribution without an atom at 0,
the probability of an error against the network
8015ccb38adc8bc15fb6a7d4ec52acec276db9a5350f471f99e21f6c2d123304 (ties first) lies in [0 0],
the probability of a tie lies in [0.5 0.5].
Both networks together have 4 activation regions.""")


class EveryRuleOfTheOtherKinds(Kinds):
    def test_every_rule_is_needed(self):
        """Without any one rule, check.py accepts a forgery."""
        forged = [("R01", COPY, sample_text(COPY, named="0" * 64)), ("R01", COPY, order_text(COPY, "1/2", "1/2", named="0" * 64)),
                  ("R01", COPY, sample_text(COPY, named="0" * 64, reference=net_text(zero(2))), net_text(zero(2))),
                  ("R01", COPY, sample_text(COPY, reference=COPY), net_text(zero(2))), ("R01", COPY, sample_text(COPY), COPY),
                  ("R02", COPY, sample_text(COPY, reference=net_text(zero(1), 2)), net_text(zero(1), 2)),
                  ("R02", COPY, sample_text(COPY, task="argmedian")),
                  ("R02", net_text(zero(2)), order_text(net_text(zero(2)), "1/2", "1", task="argmedian")),
                  ("R10", COPY, sample_text(COPY, error="0.1 1.0", tied="0.0 0.1")), ("R10", COPY, order_text(COPY, "1/3", "1/2")),
                  ("R11", COPY, sample_text(COPY, tied="0.1 1.0")), ("R11", COPY, order_text(COPY, "1/2", "1/3")),
                  ("R12", COPY, sample_text(COPY, samples=300000)), ("R13", COPY, sample_text(COPY, counts="3 4")),
                  ("R14", net_text(TURN), None), ("R15", net_text(MEMORY), None)]
        with mock.patch.object(check, "recount", claimed):
            for code, net, text, *reference in forged:
                name, forgiving = FORGIVING[code]
                with self.subTest(code=code, text=text), mock.patch.object(check, name, forgiving):
                    if code == "R13":
                        with mock.patch.object(check, "recount", lambda networks, cert: (0, 0)):
                            self.expect("VERIFIED", net, text, *reference)
                    elif text:
                        self.expect("VERIFIED", net, text, *reference)
                    else:
                        network = network_of(net)
                        cert = SimpleNamespace(n=2, task="2nd_argmax", ties="first")
                        try:
                            fractions = check.chambers(network, cert, check.chamber_rays(network))
                        except check.Rejected as rejected:
                            self.fail(rejected.args)
                        text = order_text(net, *map(str, fractions))
                        self.expect("VERIFIED", net, text, *reference)
                if text:
                    with self.subTest(code=code, text=text):
                        if code == "R13":
                            with mock.patch.object(check, "recount", lambda networks, cert: (0, 0)):
                                self.expect(code, net, text, *reference)
                        else:
                            self.expect(code, net, text, *reference)


# ------------------------------------------------------------------ transformers, and proofs by all inputs

class Attentive:
    """A transformer. Layers: the matrices query, key, value and output."""

    def __init__(self, embedding, positions, layers, unembedding):
        self.embedding, self.positions, self.layers, self.unembedding = embedding, positions, layers, unembedding
        self.n, self.width = len(positions), len(embedding[0])

    def text(self):
        sizes = self.width, self.n, len(self.embedding), len(self.unembedding), len(self.layers)
        blocks = [("embedding", self.embedding), ("positions", self.positions)]
        for layer in self.layers:
            blocks += zip(("query", "key", "value", "output"), layer)
        blocks.append(("unembedding", self.unembedding))
        return "conewise-network 1\ntransformer %d %d %d %d %d\n" % sizes + "".join(
            name + "\n" + matrix_text(rows) for name, rows in blocks) + "end\n"

    def run(self, x):
        """The last state and the logits, in decimals of 60 digits; every matrix is used where the definition has it."""
        with decimal.localcontext() as context:
            context.prec = 60
            states = [[in_decimals(p) + in_decimals(q) for p, q in zip(self.embedding[token], place)] for token, place in zip(x, self.positions)]
            root = Decimal(self.width).sqrt()
            for query, key, value, output in self.layers:
                queries, keys, values = [[decimal_product(matrix, s) for s in states] for matrix in (query, key, value)]
                for i, q in enumerate(queries):
                    exponents = [dot(q, k) / root for k in keys]
                    w = [(e - max(exponents)).exp() for e in exponents]
                    mean = [dot(w, column) / sum(w) for column in zip(*values)]
                    states[i] = [s + t for s, t in zip(states[i], decimal_product(output, mean))]
            return states[-1], decimal_product(self.unembedding, states[-1])

    def greatest(self, x):
        logits = self.run(x)[1]
        gaps = [max(logits) - y for y in logits]
        assert all(gap < Decimal(10) ** -40 or gap > Decimal(10) ** -25 for gap in gaps), gaps
        return {a for a, gap in enumerate(gaps) if gap < Decimal(10) ** -40}

    def counts(self, ties):
        wrong = tied = 0
        for x in itertools.product(range(self.n), repeat=self.n):
            winners = self.greatest(x)
            tied += len(winners) > 1
            wrong += min(winners) != cycle_by_definition(x) - 1 or len(winners) > 1 and ties == "wrong"
        return wrong, tied


def in_decimals(x):
    x = Fraction(x)
    return Decimal(x.numerator) / Decimal(x.denominator)


def decimal_product(matrix, vector):
    return [dot(map(in_decimals, row), vector) for row in matrix]


def cycle_by_definition(f):
    return max(k for k in range(1, len(f) + 1) for c in itertools.permutations(range(len(f)), k)
               if all(f[a] == b for a, b in zip(c, c[1:] + c[:1])))


def unit_matrix(width, factor=1):
    return [[factor * (i == j) for j in range(width)] for i in range(width)]


def random_transformer(r, n, width, depth, size=2, tokens=None, outputs=None):
    """Sometimes two rows of the unembedding are equal, or the attention does not change the last entry of the state."""
    def matrix(rows):
        return [[Fraction(r.randrange(-9 * size, 9 * size + 1), r.randrange(1, 12)) for _ in range(width)] for _ in range(rows)]
    layers = [[matrix(width) for _ in range(4)] for _ in range(depth)]
    unembedding = matrix(outputs or n)
    if r.randrange(2):
        unembedding[-1] = unembedding[0]
    if r.randrange(2):
        for layer in layers:
            layer[3][-1] = [0] * width
        unembedding[-1] = unembedding[0][:-1] + [unembedding[0][-1] + r.randrange(-1, 2)]
    return Attentive(matrix(tokens or n), matrix(n), layers, unembedding)


def always_equal(gap=0):
    """Two tokens, two logits, 2 + 2 gap and 2, of which the difference is not free."""
    zeros = unit_matrix(2, 0)
    return Attentive([[1 + gap, 1]] * 2, zeros, [[zeros, zeros, unit_matrix(2), unit_matrix(2)]], unit_matrix(2))


def finite_text(net, wrong=0, tied=0, undecided=0, precision=256, error=None, ties_bounds=None, m=4, task="longest_cycle", **more):
    def fractions(count):
        return "%s %s" % (Fraction(count, m), Fraction(count + undecided, m))
    return head(net, "finite", task=task, **more) + "precision %s\ncounts %d %d %d\nerror %s\ntied %s\nend\n" % (
        precision, wrong, tied, undecided, error or fractions(wrong), ties_bounds or fractions(tied))


class Transformers(Case):
    def test_cycles(self):
        for n in (1, 2, 3, 4):
            for f in itertools.product(range(n), repeat=n):
                self.assertEqual(check.longest_cycle(f), cycle_by_definition(f))
        self.assertEqual([check.longest_cycle(f) for f in ((1, 2, 3, 0, 0), (1, 0, 3, 4, 2), (4, 4, 4, 4, 4), (1, 2, 0, 3, 3))], [4, 3, 1, 3])

    def test_exponential(self):
        r = random.Random(51)
        for w in (8, 9, 17, 64, 100, 128, 257, 1000):
            self.assertEqual(check.exponential(0, w), 1 << w)
            for _ in range(200):
                x = -r.randrange(1 << r.randrange(1, w + w.bit_length() + 2))
                true = (Decimal(x) / 2 ** w).exp() * 2 ** w
                self.assertLess(abs(check.exponential(x, w) - true), 2, (x, w))
            for x in (-1, -2, -(w << w), -(w << w) - 1, -(1 << 10 * w), -(1 << w), -(1 << w - 1)):
                self.assertLess(abs(check.exponential(x, w) - (Decimal(x) / 2 ** w).exp() * 2 ** w), 2, (x, w))

    def test_states(self):
        """They are enclosed, more closely with more bits; too few bits are none."""
        r, few = random.Random(52), 0
        for number in range(40):
            net = random_transformer(r, r.randrange(1, 4), r.randrange(1, 6), r.randrange(1, 4), size=r.choice((1, 1, 10)))
            network = network_of(net.text())
            for x in itertools.islice(itertools.product(range(net.n), repeat=net.n), 0, None, 5):
                true, _ = net.run(x)
                off = []
                for w in (64, 192, 256):
                    state, e = check.last_state(network, x, w)
                    few += state is None
                    if state is not None:
                        for near, y in zip(state, true):
                            self.assertLessEqual(abs(near - y * 2 ** w), e + max(abs(y), 1) * Decimal(2) ** w / Decimal(10) ** 45)
                        off.append(e)
                self.assertLess(off[-1], 2 * off[-2])               # of units that are smaller by 2^-64
        self.assertGreater(few, 0)

    def test_attention_of_equal_states(self):
        """Nothing that cancels: the mean of equal states is the state, and one position attends to itself."""
        net = Attentive([[3, 5]], [[0, 0]], [[unit_matrix(2, 7)] * 2 + [unit_matrix(2)] * 2] * 2, unit_matrix(2))
        state, e = check.last_state(network_of(net.text()), (0,), 64)
        for near, y in zip(state, (12, 20)):
            self.assertLessEqual(abs(near - (y << 64)), e)

    def test_answers(self):
        r, tied = random.Random(53), 0
        for number in range(40):
            n, width, depth = r.choice(((1, 3, 1), (2, 1, 1), (2, 3, 2), (3, 2, 1), (3, 4, 2)))
            net = random_transformer(r, n, width, depth)
            network = network_of(net.text())
            for x in itertools.product(range(n), repeat=n):
                winners = net.greatest(x)
                tied += len(winners) > 1
                self.assertEqual(check.greatest_logits(network, x, 256), winners)
        self.assertGreater(tied, 50)

    def test_huge_weights(self):
        """64 bits are far too few."""
        r = random.Random(54)
        for big in (10 ** 10, 10 ** 20):
            net = random_transformer(r, 2, 2, 1)
            net.layers = [[[[big * y for y in row] for row in matrix] for matrix in layer[:2]] + layer[2:] for layer in net.layers]
            network = network_of(net.text())
            self.assertEqual(check.last_state(network, (0, 1), 64), (None, None))
            for x in itertools.product(range(2), repeat=2):
                self.assertEqual(check.greatest_logits(network, x, 256), net.greatest(x))

    def test_families(self):
        """Of equal rows, and of rows that differ by what no layer changes."""
        zeros, last = unit_matrix(3, 0), [[1, 2, 3], [2, 0, 1], [0, 0, 0]]
        rows = [[1, 0, 0], [1, 0, 5], [0, 1, 0], [1, 0, 0], [0, 1, -1]]
        for layers, families in (([last], [[0, 1, 3], [2, 4]]), ([zeros], [[0, 1, 2, 3, 4]]), ([last, unit_matrix(3)], [[0, 3], [1], [2], [4]]),
                                 ([unit_matrix(3), last], [[0, 3], [1], [2], [4]])):
            net = Attentive([[0] * 3] * 5, [[0] * 3] * 5, [[zeros, zeros, unit_matrix(3), output] for output in layers], rows)
            self.assertEqual(network_of(net.text()).families, families)
        turned = Attentive([[0] * 3] * 5, [[0] * 3] * 5, [[zeros, zeros, [list(row) for row in zip(*last)], unit_matrix(3)]], rows)
        self.assertEqual(network_of(turned.text()).families, [[0, 3], [1], [2], [4]])

    def test_four_tokens(self):
        """256 inputs of a transformer of usual size."""
        net = random_transformer(random.Random(55), 4, 8, 2, size=1)
        for ties in ("first", "wrong"):
            wrong, tied = net.counts(ties)
            self.expect("VERIFIED", net.text(), finite_text(net.text(), wrong, tied, m=256, ties=ties))
        self.expect("R16", net.text(), finite_text(net.text(), wrong - 1, tied, m=256, ties="wrong"))


class AllInputs(Case):
    def setUp(self):
        self.net, self.cert = self.examples("### Example\n")

    def finite(self, code, net, *counts, **options):
        text = net if isinstance(net, str) else net.text()
        self.expect(code, text, finite_text(text, *counts, **options))

    def test_example_as_printed(self):
        self.expect("VERIFIED", self.net, self.cert)
        self.assertEqual(self.cert, finite_text(self.net, 3))
        self.expect("VERIFIED", self.net.replace("\n", "\n# a\n# \n", 1), self.cert.replace("\n", "\n# \n", 1))

    def test_what_is_printed(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in "ab"]
            for cert, error in ((self.cert, "is 3/4"), (finite_text(self.net, 2, 0, 1), "lies in [1/2 3/4]")):
                for path, text in zip(paths, (self.net, cert)):
                    with open(path, "w") as file:
                        file.write(text)
                self.assertEqual(check.report(*paths), (0, """VERIFIED
For the network 2929cc664e6cf104e291d9339d9852d7dd8fa65b8b3e25b945fb248f3fd05c3b and
all sequences of 2 tokens below 2, which are equally probable,
the probability of an error at longest_cycle (ties first) %s,
the probability of a tie %s.""" % (error, "is 0" if error == "is 3/4" else "lies in [0 1/4]")))

    def test_counts(self):
        """Of random transformers, against an evaluation of another kind."""
        r, found = random.Random(56), [0, 0]
        for number in range(12):
            n = r.choice((2, 3))
            net, ties = random_transformer(r, n, r.randrange(1, 5), r.randrange(1, 3)), r.choice(("first", "wrong"))
            wrong, tied = net.counts(ties)
            found = [found[0] + wrong, found[1] + tied]
            for i, j in itertools.product((-1, 0, 1), repeat=2):
                if 0 <= wrong + i <= n ** n and 0 <= tied + j <= n ** n:
                    self.finite("R16" if i or j else "VERIFIED", net, wrong + i, tied + j, m=n ** n, ties=ties)
            for i, j, undecided in ((-1, -1, 1), (-1, 0, 1), (0, -1, 1), (1, 0, 1), (0, 1, 1), (-2, 0, 1), (0, -2, 1), (-2, -1, 2)):
                a, b = wrong + i, tied + j
                if min(a, b) >= 0 and max(a, b) + undecided <= n ** n:
                    good = max(i, j) <= 0 and min(i, j) >= -undecided
                    self.finite("VERIFIED" if good else "R16", net, a, b, undecided, m=n ** n, ties=ties)
        self.assertGreater(min(found), 10)

    def test_R10_R11(self):
        for bounds in ("3/4 1", "0 3/4", "1/2 3/4", "1/2 1/2", "-3/4 3/4", "3/4 -3/4", "3000001/4000000 3/4", "3/4 3000001/4000000", "0 1"):
            self.finite("R10", self.net, 3, error=bounds)
        for bounds in ("0 1", "0 1/4", "-1/4 0", "1/4 1/4", "0 1/1000000"):
            self.finite("R11", self.net, 3, ties_bounds=bounds)
        self.finite("R10", self.net, 5)
        self.finite("R10", self.net, 3, 0, 2)
        self.finite("R11", self.net, 0, 3, 2)
        self.finite("R10", self.net, 10 ** 12, 10 ** 12, 10 ** 12)
        self.finite("R10", self.net, 2, error="3/4 3/4")
        self.finite("R10", self.net, 3, 9, error="0 0")             # before R11
        self.finite("R10", always_equal(), 0, 0, 4, error="1 0")

    def test_open(self):
        """Equal logits of which the difference is not free stay open, whatever the precision."""
        for precision in (1, 64, 256, 1000, 4096):
            self.finite("VERIFIED", always_equal(), 0, 0, 4, precision=precision)
        for counts in ((0, 0, 3), (1, 0, 3), (0, 1, 3), (0, 0, 0), (1, 4, 0), (0, 4, 0), (1, 1, 3), (2, 2, 2), (4, 4, 0)):
            self.finite("R16", always_equal(), *counts)
        net = always_equal()
        net.unembedding = [[1, 0], [1, 0]]                          # now it is free
        self.finite("VERIFIED", net, 1, 4)
        self.finite("VERIFIED", net, 4, 4, ties="wrong")

    def test_precision(self):
        """What exceeds by more than 2^-P is decided, and both ways."""
        for bits in (1, 20, 63, 70, 200, 300, 1000):
            gap = Fraction(1, 2 ** bits)
            self.finite("VERIFIED", always_equal(gap), 1, precision=bits)
            self.finite("VERIFIED", always_equal(-gap), 3, precision=bits)
            self.finite("R16", always_equal(gap), 3, precision=bits)
            self.finite("R16", always_equal(gap), 2, 0, 2, precision=bits)
            self.finite("R16", always_equal(-gap), 0, 0, 2, precision=bits)
        tiny = always_equal(Fraction(1, 2 ** 1000))
        for counts in ((0, 0, 4), (0, 0, 1), (1, 0, 0)):
            self.finite("VERIFIED" if counts[2] == 4 else "R16", tiny, *counts, precision=100)

    def test_free_beside_open(self):
        """A third logit that loses by a free difference, or wins by far, changes nothing or everything."""
        zeros = unit_matrix(3, 0)
        net = Attentive([[1, 1, 1]] * 3, zeros, [[zeros, zeros, unit_matrix(3), [[1, 0, 0], [0, 1, 0], [0, 0, 0]]]],
                        [[1, 0, 0], [0, 1, 0], [1, 0, -1]])
        self.finite("VERIFIED", net, 0, 0, 27, m=27)
        network = network_of(net.text())
        self.assertEqual(check.leaders(network, 0), [{0}, {1}])
        net.unembedding[2] = [1, 0, 1]
        self.assertEqual(network_of(net.text()).families, [[0, 2], [1]])
        self.finite("VERIFIED", net, 25, m=27)                      # two of 27 have a cycle of length 3
        net.unembedding[2] = [9, 0, 0]
        self.finite("VERIFIED", net, 25, m=27)

    def test_R01_R02(self):
        self.finite("R01", self.net, 3, named="0" * 64)
        for task in ("argmax", "2nd_argmax", "argmedian"):
            self.finite("R02", self.net, 3, task=task)
            self.finite("R01", self.net, 3, task=task, named="0" * 64)
        self.finite("R02", self.net, 3, reference=COPY)
        self.finite("R01", self.net, 3, reference=COPY, named="0" * 64)
        r = random.Random(57)
        for n, tokens, outputs in ((2, 3, 2), (3, 2, 3), (2, 2, 3), (3, 3, 2), (2, 3, 3), (9, 9, 9), (64, 64, 64)):
            net = random_transformer(r, n, 1, 1, tokens=tokens, outputs=outputs)
            self.finite("R02", net, 5)
            self.finite("R01", net, 5, named="1" * 64)
        net = random_transformer(r, 8, 1, 1)
        with mock.patch.object(check, "count_inputs", lambda network, cert: (0, 0, 0)):
            self.finite("VERIFIED", net)
        for kind, text in (("sample", sample_text), ("order", order_text)):
            self.expect("R02", COPY, text(COPY, task="longest_cycle"))
        self.draft("R02", trivial(2), task="longest_cycle")

    def test_kinds(self):
        """The kind is compared with the form directly after its line."""
        start = "conewise-certificate 1\nproof %s\n"
        for kind in ("fan", "sample", "order", "finite"):
            for networks in ((self.net,), (COPY,), (self.net, COPY), (COPY, self.net), (self.net, self.net), (COPY, COPY)):
                good = networks == (self.net,) if kind == "finite" else self.net not in networks
                for rest, code in (("", "F04"), ("nonsense\n", "F07")):
                    self.expect(code if good else "R02", networks[0], start % kind + rest, *networks[1:])
        for text, code in ((start % "fun", "F07"), (start % "finite x", "F07"), (start % "fan" + "\t", "F03"), ((start % "fan").replace(" 1", " 2"), "F06"),
                           ((start % "fan")[:-1], "F04"), (start % "fan", "R02"), (start % "order" + "network sha256 " + "0" * 64, "R02")):
            self.expect(code, self.net, text)
        self.expect("F04", COPY, start % "fan", reference=self.net[:-1])

    def test_reading_the_network(self):
        for k in range(len(self.net)):
            self.assertIn(self.verdict(self.net[:k], self.cert)[:3], ("F04", "F10"))
        sizes = "transformer 2 2 2 2 1"
        for old, new in ((sizes, sizes + " 1"), (sizes, "transformer 2 2 2 2"), (sizes, "transformers 2 2 2 2 1"), (sizes, "transformer"), (sizes, " " + sizes),
                         (sizes, "rnn 2 2 2 2 1"), (sizes, "layers 2 2 2 2 1"), ("embedding", "Embedding"), ("embedding", "embedding 2"), ("positions\n", ""),
                         ("query", "key"), ("key", "query"), ("value", "output"), ("unembedding", "embedding"), ("\n1 0\n", "\n1\n"), ("\n1 0\n", "\n1 0 0\n"),
                         ("\n1 0\n", "\n1  0\n"), ("query\n0 0\n", "query\n"), ("query\n", "# x\nquery\n"), ("\nend", "\n1 1\nend"), (sizes, "transformer 2 2 2 1 1")):
            self.assertIn(old, self.net)
            self.expect("F07", self.net.replace(old, new, 1), self.cert)
        for place in range(5):
            for new, code in (("0", "F10"), ("257" if place == 0 else "65", "F10"), ("02", "F08"), ("-2", "F08"), ("2/1", "F08"), ("1" * 10001, "F09")):
                numbers = sizes.split()
                numbers[place + 1] = new
                self.expect(code, self.net.replace(sizes, " ".join(numbers)), self.cert)
        for new, code in (("transformer 0 x 2 2 1", "F10"), ("transformer 256 2 2 2 x", "F08"), ("transformer 256 64 64 64 64", "F10"), ("transformer 0", "F07")):
            self.expect(code, self.net.replace(sizes, new), self.cert)
        for new in ("2/4", "1.0", "-0", "+1", "1/0", "1/1", "x"):
            self.expect("F08", self.net.replace("\n1 0", "\n%s 0" % new, 1), self.cert)
        self.expect("F05", self.net + "end\n", self.cert)
        for width, code in ((256, "F07"), (257, "F10")):             # the file is long enough for both
            self.expect(code, "conewise-network 1\ntransformer %d 1 1 1 1\n%s\n" % (width, "x" * (2 * 257 * (3 + 4 * 257))), self.cert)
        for line, needed in (("2 2 2 2 1", 56), ("1 1 1 1 1", 14), ("3 5 7 2 2", 228)):         # 2 WIDTH (TOKENS + LENGTH + 4 WIDTH LAYERS + OUTPUTS)
            for length, code in ((needed - 1, "F10"), (needed, "F07")):
                self.expect(code, "conewise-network 1\ntransformer %s\n%s\n" % (line, "x" * (length - 1)), self.cert)

    def test_reading_the_certificate(self):
        for k in range(len(self.cert)):
            self.expect("F04", self.net, self.cert[:k])
        for code, old, new in (
                ("F10", "precision 256", "precision 0"), ("F10", "precision 256", "precision 4097"), ("F08", "precision 256", "precision 0256"),
                ("F08", "precision 256", "precision -1"), ("F07", "precision 256", "precision"), ("F07", "precision 256", "precision 2 5"), ("F07", "precision 256\n", ""),
                ("F07", "counts 3 0 0", "counts 3 0"), ("F07", "counts 3 0 0", "counts 3 0 0 0"), ("F07", "counts", "count"), ("F08", "counts 3", "counts 3/1"),
                ("F08", "counts 3", "counts -3"), ("F08", "3 0 0", "3 00 0"), ("F08", "3 0 0", "3 0 +0"), ("F10", "3 0 0", "1000000000001 0 x"),
                ("F10", "3 0 0", "3 1000000000001 0"), ("F10", "3 0 0", "3 0 1000000000001"), ("R10", "3 0 0", "1000000000000 0 0"),
                ("F08", "3/4 3/4", "6/8 3/4"), ("F08", "3/4 3/4", "3/4 6/8"), ("F08", "3/4 3/4", "0.75 3/4"), ("F08", "3/4 3/4", "3/4 3/0"), ("F07", "3/4 3/4", "3/4"),
                ("F07", "3/4 3/4", "3/4 3/4 3/4"), ("F09", "3/4 3/4", "3/4 1/" + "7" * 10001), ("F08", "tied 0 0", "tied 0 -0"), ("F07", "tied 0 0", "tied 0"),
                ("F07", "tied", "ties"), ("F05", "\nend\n", "\nend\nend\n"), ("F07", "longest_cycle", "longest"), ("F07", "ties first", "ties last"),
                ("R11", "tied 0 0", "tied 0 " + "7" * 10000), ("F07", "counts", "# x\ncounts"), ("F07", "task longest_cycle\n", "")):
            self.assertEqual(self.cert.count(old), 1, old)
            self.expect(code, self.net, self.cert.replace(old, new))
        for precision in (1, 4096):
            self.finite("VERIFIED", self.net, 3, precision=precision)

    def test_every_rule_is_needed(self):
        """Without any one rule, check.py accepts a forgery."""
        for code, text in (("R01", finite_text(self.net, 3, named="0" * 64)), ("R02", finite_text(self.net, 3, task="argmax")),
                           ("R10", finite_text(self.net, 3, error="0 1")), ("R11", finite_text(self.net, 3, ties_bounds="0 1")), ("R16", finite_text(self.net, 1))):
            self.expect(code, self.net, text)
            with mock.patch.object(check, *FORGIVING[code]):
                self.expect("VERIFIED", self.net, text)

    def test_random_changes_give_verdicts(self):
        r = random.Random(58)
        for _ in range(600):
            which, text = r.choice([(0, self.net), (1, self.cert)])
            data = bytearray(text.encode())
            for _ in range(r.randrange(1, 3)):
                k = r.randrange(len(data))
                data[k:k + r.randrange(0, 3)] = bytes(r.choice(b"0123456789-/ \n#.ae\xff") for _ in range(r.randrange(0, 3)))
            code = self.verdict(*((bytes(data), self.cert) if which == 0 else (self.net, bytes(data))))
            if which == 0 and bytes(data) != text.encode():
                self.assertFalse(code == "VERIFIED" and b"\n# " not in data)


# ------------------------------------------------------------------ the program

class CommandLine(Case):
    def run_it(self, *arguments):
        done = subprocess.run([sys.executable, os.path.join(HERE, "check.py")] + list(arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertNotIn(b"Traceback", done.stderr)
        return done.returncode, done.stdout.decode().split("\n")[0]

    def test_exit_codes(self):
        with tempfile.TemporaryDirectory() as folder:
            a, b, c, layers, comparison = [os.path.join(folder, name) for name in ("a", "b", "c", "d", "e")]
            for path, text in zip((a, b, c, layers, comparison), self.example() + [net_text(zero(2))] + self.examples()[-2:]):
                with open(path, "w") as file:
                    file.write(text)
            self.assertEqual(self.run_it(a, b), (0, "VERIFIED"))
            self.assertEqual(self.run_it(c, b), (1, "REJECTED R01-NETWORK-HASH"))
            self.assertEqual(self.run_it(b, a), (3, "REJECTED F06-MAGIC"))
            self.assertEqual(self.run_it(layers, a, comparison), (0, "VERIFIED"))
            self.assertEqual(self.run_it(layers, "--max-bytes", "2000", a, comparison), (0, "VERIFIED"))
            self.assertEqual(self.run_it(a, layers, comparison), (1, "REJECTED R01-NETWORK-HASH"))
            self.assertEqual(self.run_it(layers, comparison), (1, "REJECTED R01-NETWORK-HASH"))
            self.assertEqual(self.run_it(a, a, b), (1, "REJECTED R01-NETWORK-HASH"))
            self.assertEqual(self.run_it(layers, b, comparison), (3, "REJECTED F06-MAGIC"))
            self.assertEqual(self.run_it("--max-bytes", "3", a, b), (3, "REJECTED F02-TOO-LARGE"))
            self.assertEqual(self.run_it("--max-bytes", str(10 ** 30), a, b), (0, "VERIFIED"))
            self.assertEqual(self.run_it("/dev/zero", b), (3, "REJECTED F02-TOO-LARGE"))
            for wrong in ([], [a], [layers, a, comparison, comparison], ["--max-bytes", "-1", a, b], ["--max-bytes", "x", a, b], ["--frob", a, b]):
                self.assertEqual(self.run_it(*wrong), (2, ""), wrong)

    def test_no_verdict(self):
        for error in (MemoryError, RecursionError, ZeroDivisionError):
            with mock.patch.object(check, "check", side_effect=error):
                out, err = io.StringIO(), io.StringIO()
                with redirect_stdout(out), redirect_stderr(err), mock.patch.object(sys, "argv", ["check.py", "a", "b"]):
                    self.assertEqual(check.main(), 4)
                self.assertEqual(out.getvalue(), "")
                self.assertIn("UNDECIDED", err.getvalue())

    def test_no_float(self):
        with open(os.path.join(HERE, "check.py")) as file:
            tree = ast.parse(file.read())
        divisions = [node for node in ast.walk(tree) if isinstance(node, ast.Div)]
        self.assertLessEqual(len(divisions), 1)         # of a Fraction, in covered()
        for node in ast.walk(tree):
            self.assertFalse(isinstance(node, ast.Constant) and isinstance(node.value, float))
            self.assertFalse(isinstance(node, ast.Name) and node.id in ("float", "Decimal"))


CORPUS = os.path.join(os.path.dirname(HERE), "src", "kernel", "src", "test", "corpus")


def forgive_orientation(cert):
    """Step 4 without its rule."""
    cert.sides = []
    for cell in cert.cells:
        volume, d = check.cramer([cert.rays[ray] for ray in cell], cert.direction)
        signs = {check.sign(x) for x in d} if volume else {1, -1}
        cert.sides.append(0 if 0 in signs else signs.pop() if len(signs) == 1 else None)


FORGIVING = {
    "R01": ("r01_network_hash", lambda networks, cert: None), "R02": ("r02_statement", lambda networks, cert: None),
    "R03": ("r03_pattern", lambda networks, cert: None), "R04": ("r04_orientation", forgive_orientation),
    "R05": ("r05_facet_open", lambda cert: None), "R06": ("r06_degree", lambda cert: None),
    "R07": ("r07_sign_conflict", lambda networks, on, values, where: None), "R08": ("r08_label_conflict", lambda points, rank, where: 0),
    "R09": ("r09_winner_conflict", lambda values, where: [{0}] * 2), "R10": ("r10_error_bounds", lambda cert, wrong: None),
    "R11": ("r11_tied_bounds", lambda cert, tied: None), "R12": ("r12_sample_size", lambda cert: None),
    "R13": ("r13_sample_counts", lambda cert, counts: None), "R14": ("r14_unit_open", lambda network, rays: None),
    "R15": ("r15_answer_open", lambda winners, positive: None),
    "R16": ("r16_input_counts", lambda cert, wrong, tied, undecided: None)}
OTHER_KINDS = {"R12": "sample", "R13": "sample", "R14": "order", "R15": "order", "R16": "finite"}        # the rest: fans too, in each dimension


@unittest.skipUnless(os.path.isdir(CORPUS), "there is no folder " + CORPUS)
class Corpus(Kinds):
    def setUp(self):
        super().setUp()
        with open(os.path.join(CORPUS, "manifest.tsv")) as file:
            self.rows = [line.rstrip("\n").split("\t")[:4] for line in file][1:]

    def text(self, path):
        """A recipe spells a long file shortly: {x*3} stands for xxx."""
        with open(os.path.join(CORPUS, path), "rb") as file:
            data = file.read()
        if path.endswith(".recipe"):
            data = re.sub(rb"\{([^{}*]+)\*([0-9]+)\}", lambda found: found[1] * int(found[2]), data)
        return data

    def files(self, row):
        """The network, the certificate and, if there is one, the reference: its name follows that of the network and a space."""
        certificate, networks = row[:2]
        network, *reference = networks.split(" ")
        return [self.text(path) for path in (network, certificate, *reference)]

    def test_expected_codes(self):
        self.assertTrue(self.rows)
        for row in self.rows:
            with self.subTest(certificate=row[0], networks=row[1]):
                self.assertEqual(self.verdict(*self.files(row)), row[2])

    def test_two_networks_in_the_manifest(self):
        network, certificate, *_, layers, comparison = self.examples()
        texts = {"n": layers, "r": network, "c": comparison, "t": certificate}
        with mock.patch.object(self, "text", texts.get):
            for row, code in ((("c", "n r"), "VERIFIED"), (("c", "r n"), "R01"), (("c", "n"), "R01"), (("t", "r"), "VERIFIED"), (("t", "r n"), "R01")):
                self.expect(code, *self.files(row))

    def test_every_rule_is_needed_in_every_dimension(self):
        """Without any one rule, check.py accepts a forgery."""
        for code, (name, forgiving) in FORGIVING.items():
            if code in OTHER_KINDS:
                continue
            pairs = [self.files(row) for row in self.rows if row[2].startswith(code)]
            for n in (2, 3, 4, 5):
                here = [pair for pair in pairs if b"\ndimension %d\n" % n in pair[1]]
                with self.subTest(code=code, n=n), mock.patch.object(check, name, forgiving):
                    self.assertTrue(any(self.verdict(*pair) == "VERIFIED" for pair in here))

    def test_every_rule_of_the_other_kinds_is_needed(self):
        """The same for proofs by a sample, by order and by all inputs. Counts are taken for right where they are not the matter."""
        for kind in ("sample", "order", "finite"):
            for code in ("R01", "R02", "R10", "R11") + tuple(code for code in OTHER_KINDS if OTHER_KINDS[code] == kind):
                pairs = [self.files(row) for row in self.rows if row[2].startswith(code) and "/%s-" % kind in row[0]]
                recount = check.recount if code == "R13" else claimed
                with self.subTest(code=code, kind=kind), mock.patch.object(check, *FORGIVING[code]), mock.patch.object(check, "recount", recount):
                    self.assertTrue(any(self.verdict(*pair) == "VERIFIED" for pair in pairs))


class Garbage(Case):
    def test_random_changes_give_verdicts(self):
        """Never anything but a verdict; and a changed network is never accepted with the old certificate."""
        r = random.Random(11)
        for net, cert in (self.example(), (trivial(3, copy_last).net, trivial(3, copy_last).text())):
            for _ in range(400):
                which, text = r.choice([(0, net), (1, cert)])
                data = bytearray(text.encode())
                for _ in range(r.randrange(1, 4)):
                    k = r.randrange(len(data))
                    data[k:k + r.randrange(0, 3)] = bytes(r.choice(b"0123456789-/ \n#.ae\xff") for _ in range(r.randrange(0, 3)))
                if bytes(data) != text.encode():
                    code = self.verdict(*((bytes(data), cert) if which == 0 else (net, bytes(data))))
                    if which == 0:
                        self.assertFalse(code == "VERIFIED" and b"\n# " not in data)

    def test_of_the_other_kinds(self):
        r = random.Random(12)
        with mock.patch.object(check, "recount", claimed):
            for cert in (sample_text(COPY, counts="50215 50195", error="0.4 0.9"), order_text(COPY, "1/2", "1/2")):
                self.expect("VERIFIED", COPY, cert)
                for _ in range(400):
                    data = bytearray(cert.encode())
                    for _ in range(r.randrange(1, 3)):
                        k = r.randrange(len(data))
                        data[k:k + r.randrange(0, 3)] = bytes(r.choice(b"0123456789-/ \n#.ae\xff") for _ in range(r.randrange(0, 3)))
                    self.verdict(COPY, bytes(data))


if __name__ == "__main__":
    unittest.main()
