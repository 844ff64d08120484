"""Tests of check.py: python3 proofs/test_check.py   (standard library only)"""
import decimal, glob, hashlib, io, json, os, random, re, subprocess, sys, tempfile, unittest
from contextlib import redirect_stderr, redirect_stdout
from decimal import Decimal
from fractions import Fraction
from functools import cmp_to_key
from types import SimpleNamespace
from unittest import mock

PROOFS = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(os.path.dirname(PROOFS), "src", "kernel", "src", "test", "corpus")
sys.path.insert(0, PROOFS)
import check  # noqa: E402

SAMPLES = sorted(path[:-5] for path in glob.glob(os.path.join(PROOFS, "*.cert")))
decimal.getcontext().prec = 320


# ------------------------------------------------------------------ reference numbers: other formulas than check.py's

def decimal_pi():
    """Gauss-Legendre: arithmetic-geometric mean (check.py: Machin)."""
    a, b, t, p = Decimal(1), 1 / Decimal(2).sqrt(), Decimal("0.25"), Decimal(1)
    for _ in range(12):
        a, b, t, p = (a + b) / 2, (a * b).sqrt(), t - p * ((a - b) / 2) ** 2, 2 * p
    return (a + b) ** 2 / (4 * t)


PI = decimal_pi()


def decimal_arctan(x):
    """Halves the angle 30 times by square roots, then Euler's series (check.py: subtracts arctan(j/2^k), Gregory's series)."""
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


def decimal_argument(x, y, s):
    """By the half angle: arg(x + iY) = 2 arctan(Y/(x + |.|)), for Y > 0."""
    root = Decimal(y) * Decimal(s).sqrt()
    norm = (Decimal(x) ** 2 + root ** 2).sqrt()
    if x > 0:
        return 2 * decimal_arctan(root / (Decimal(x) + norm))
    return PI - 2 * decimal_arctan(root / (-Decimal(x) + norm))


class Enclosures(unittest.TestCase):
    def contains(self, pair, true, w, slack):
        v, e = pair
        self.assertIsInstance(v, int)
        self.assertIsInstance(e, int)
        self.assertLess(abs(Decimal(v) - true * 2 ** w), e, (v, e, w))
        self.assertLess(e, slack)

    def test_reference(self):
        self.assertTrue(str(PI).startswith("3.14159265358979323846264338327950288419716939937510582097494459"))
        self.assertLess(abs(4 * decimal_arctan(1) - PI), Decimal(10) ** -300)

    def test_pi(self):
        for w in list(range(0, 80)) + [100, 333, 700, 900]:
            self.contains(check.pi(w), PI, w, 100 + 50 * w)

    def test_arctan(self):
        r = random.Random(1)
        for w in [0, 1, 2, 5, 8, 13, 40, 200, 900]:
            for _ in range(40):
                n = r.randrange(1, 10 ** r.randrange(1, 12))
                m = r.randrange(0, n // 2 + 1)
                self.contains(check.arctan(m, n, w), decimal_arctan(Decimal(m) / n), w, 4 * w + 9)
            self.contains(check.arctan(1, 2, w), decimal_arctan("0.5"), w, 4 * w + 9)

    def test_arctan_small_exhaustive(self):
        for n in range(1, 25):
            for m in range(0, n // 2 + 1):
                true = decimal_arctan(Decimal(m) / n)
                for w in (0, 3, 6, 10, 50):
                    self.contains(check.arctan(m, n, w), true, w, 4 * w + 9)

    def test_argument(self):
        r = random.Random(3)
        for w in [0, 1, 4, 20, 64, 300, 900]:
            for _ in range(60):
                x = r.randrange(-1, 2) * r.randrange(1, 10 ** r.randrange(1, 60))
                y = r.randrange(1, 10 ** r.randrange(1, 60))
                s = r.randrange(1, 10 ** r.randrange(1, 30))
                self.contains(check.argument(x, y, s, w), decimal_argument(x, y, s), w, 400 + 60 * w)

    def test_argument_known(self):
        for w in (0, 10, 100, 900):
            for x, y, s, part in [(1, 1, 1, (1, 4)), (1, 1, 3, (1, 3)), (0, 7, 5, (1, 2)), (-1, 1, 3, (2, 3)), (-1, 1, 1, (3, 4)),
                                  (-5, 0, 2, (1, 1)), (-1, 0, 1, (1, 1)), (3, 1, 3, (1, 6)), (-3, 1, 3, (5, 6)), (10 ** 90, 10 ** 90, 1, (1, 4))]:
                self.contains(check.argument(x, y, s, w), PI * part[0] / part[1], w, 400 + 60 * w)

    def test_argument_near_the_switching_points(self):
        for w in (2, 20, 200):
            for x, y in ((2, 1), (1, 3), (-1, 3), (-2, 1), (-10 ** 40, 1), (10 ** 40, 1), (0, 1)):
                for d in (-1, 0, 1):
                    x2, y2 = x * 10 ** 30 + d, y * 10 ** 30
                    self.contains(check.argument(x2, y2, 1, w), decimal_argument(x2, y2, 1), w, 400 + 60 * w)

    def test_square_root_is_below_and_near(self):
        for w in (0, 5, 100):
            for s in list(range(1, 200)) + [10 ** 40 - 1, 10 ** 40, 10 ** 40 + 1]:
                r = check.isqrt(s << 2 * w)
                self.assertTrue(r <= Decimal(s).sqrt() * 2 ** w < r + 1)


# ------------------------------------------------------------------ writing files

def net_text(ih, hh, ho):
    rows = lambda m: "".join(" ".join(map(str, row)) + "\n" for row in m)
    return ("conewise-network 1\nrnn %d LENGTH %d\ninput-hidden\n%shidden-hidden\n%shidden-output\n%send\n"
            % (len(ih), len(ho), rows(ih), rows(hh), rows(ho))).replace("LENGTH", str(len(ho)))


def cert_text(net, n, rays, cells, error="0 0", tied="0 0", task="2nd_argmax", ties="first", digest=None):
    """rays: vectors; cells: lists of vectors. Puts everything into canonical order."""
    rays = sorted(rays)
    cells = [[rays.index(v) for v in cell] for cell in cells]
    if n == 3:
        cells = [c[c.index(min(c)):] + c[:c.index(min(c))] for c in cells]
    cells.sort()
    return raw_cert(net, n, rays, cells, error, tied, task, ties, digest)


def raw_cert(net, n, rays, cells, error="0 0", tied="0 0", task="2nd_argmax", ties="first", digest=None):
    plain = "".join(line for line in net.splitlines(True) if not line.startswith("# "))
    lines = ["conewise-certificate 1", "network sha256 " + (digest or hashlib.sha256(plain.encode()).hexdigest()), "task " + task,
             "ties " + ties, "dimension %d" % n, "rays %d" % len(rays)]
    lines += [" ".join(map(str, ray)) for ray in rays] + ["cells %d" % len(cells)]
    lines += [" ".join(map(str, cell)) for cell in cells] + ["error " + error, "tied " + tied, "end"]
    return "\n".join(lines) + "\n"


def zero_net(n):
    return net_text([[0]], [[0]], [[0]] * n)


def fan(rays):
    """N = 2: the cells between neighbours, counter-clockwise."""
    half = lambda v: 0 if v[1] > 0 or v[1] == 0 and v[0] > 0 else 1
    order = sorted(rays, key=cmp_to_key(lambda a, b: (half(a) - half(b)) or (b[0] * a[1] > a[0] * b[1]) - (b[0] * a[1] < a[0] * b[1])))
    return [[u, v] for u, v in zip(order, order[1:] + order[:1])]


D, E = (1, 1, 1), (-1, -1, -1)


def lunes(points):
    """N = 3: the three lunes of argmax between (1,1,1) and (-1,-1,-1), each side with one point between: p01 (x_0 = x_1 > x_2), p02, p12."""
    p01, p02, p12 = points
    return [[D, p02, E, p01], [D, p01, E, p12], [D, p12, E, p02]]


P1 = [(1, 1, 0), (1, 0, 1), (0, 1, 1)]
P2 = [(1, 1, -1), (1, -1, 1), (-1, 1, 1)]
Q = [(1, 1), (-1, 1), (-1, -1), (1, -1)]
MEMORY = net_text([[1], [-1], [0], [0]], [[0] * 4, [0] * 4, [1, 0, 0, 0], [0, 1, 0, 0]], [[0, 0, 2, -2], [1, -1, 0, 0]])   # 2 x_1, x_2
AXES = Q + [(1, 0), (0, 1), (-1, 0), (0, -1)]


class Case(unittest.TestCase):
    def verdict(self, net, cert, **options):
        """The code, or VERIFIED."""
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, text in (("a.net", net), ("a.cert", cert)):
                paths.append(os.path.join(folder, name))
                if text is not None:
                    with open(paths[-1], "wb") as file:
                        file.write(text if isinstance(text, bytes) else text.encode())
            code, out = check.report(paths[0], paths[1], options.get("budget", check.BUDGET), False)
        first = out.split("\n")[0]
        if code == 0:
            self.assertEqual(first, "VERIFIED")
            return first
        self.assertTrue(first.startswith("REJECTED "), out)
        self.assertEqual(code, 3 if first[9] == "F" else 1)
        self.assertTrue(out.split("\n")[1])
        return first[9:]

    def expect(self, code, net, cert, **options):
        self.assertEqual(self.verdict(net, cert, **options).split("-")[0], code)

    def sample(self, name):
        with open(os.path.join(PROOFS, name + ".net")) as n, open(os.path.join(PROOFS, name + ".cert")) as c:
            return n.read(), c.read()


class Accepts(Case):
    def test_samples(self):
        self.assertTrue(SAMPLES)
        for name in SAMPLES:
            with self.subTest(name):
                self.expect("VERIFIED", *self.sample(os.path.basename(name)))

    def test_samples_with_wider_bounds(self):
        net, cert = self.sample("2nd_argmax_2_2_s0")
        head = cert[:cert.index("error ")]
        for bounds in ["0 1", "0.0 0.1", "0.00001 0.00002", "0.0000174 0.0000175"]:
            self.expect("VERIFIED", net, head + "error %s\ntied 0 0\nend\n" % bounds)
        self.expect("VERIFIED", net, head + "error 0 1\ntied 0.0 0.3\nend\n")

    def test_zero_network(self):
        for n, rays, cells in [(2, Q, fan(Q)), (3, P1 + [D, E], lunes(P1)), (3, P2 + [D, E], lunes(P2))]:
            net = zero_net(n)
            self.expect("VERIFIED", net, cert_text(net, n, rays, cells, "1 1", "1 1", "argmax", "wrong"))
        net = zero_net(2)
        self.expect("VERIFIED", net, cert_text(net, 2, Q, fan(Q), "0.5 0.5", "1 1"))
        self.expect("VERIFIED", net, cert_text(net, 2, Q, fan(Q), "0.50 0.51", "1 1"))
        net = zero_net(3)
        self.expect("VERIFIED", net, cert_text(net, 3, P1 + [D, E], lunes(P1), "0.6666 0.6667", "1 1", "argmax"))
        self.expect("R12", net, cert_text(net, 3, P1 + [D, E], lunes(P1), "0.6667 0.6668", "1 1", "argmax"))

    def test_quarter_exact_in_the_plane(self):
        net = MEMORY
        rays = AXES + [(1, 2), (-1, -2)]
        # 2 x_1 > x_2: 0 is given; wrong for argmax between (1,1) and (1,2), and opposite
        self.expect("VERIFIED", net, cert_text(net, 2, rays, fan(rays), "0.1024163 0.1024164", "0 0", "argmax"))
        self.expect("R12", net, cert_text(net, 2, rays, fan(rays), "0.1024164 0.1024165", "0 0", "argmax"))

    def test_example_of_section_5(self):
        net = net_text([[1]], [[0]], [[1], [0]])
        rays = [(1, 1), (-1, -1)] + AXES[4:]
        self.expect("VERIFIED", net, cert_text(net, 2, rays, fan(rays), "0.5 0.5", "0.5 0.5"))

    def test_example_as_printed(self):
        with open(os.path.join(PROOFS, "FORMAT.md")) as file:
            section = file.read().partition("## 5. Example")[2]
        net, cert = ("".join(line[4:] + "\n" for line in ("    " + block).split("\n") if line[:4] == "    ")
                     for block in re.findall(r"\n\n    (conewise-.*?\n    end)\n", section, re.S))
        self.expect("VERIFIED", net, cert)

    def test_comments_and_hash(self):
        net, cert = self.sample("2nd_argmax_handmade_2")
        commented = net.replace("1\n", "1\n# one\n# \n#  two  spaces \n", 1)
        self.expect("VERIFIED", commented, cert)
        self.expect("VERIFIED", commented, cert.replace("1\n", "1\n# one\n", 1))

    def test_long_numbers(self):
        big = 10 ** 9999 - 1
        net = net_text([[0]], [["-" + "9" * 9999]], [["1/1" + "0" * 9999]] * 2)
        rays = Q + [(big, 1)]
        self.expect("VERIFIED", net, cert_text(net, 2, rays, fan(rays), "0.5 0.5", "1 1"))

    def test_many_digits(self):
        net, cert = self.sample("2nd_argmax_2_2_s0")
        head = cert[:cert.index("error ")]
        network, c, wrong = check.check(*(os.path.join(PROOFS, "2nd_argmax_2_2_s0" + e) for e in (".net", ".cert")))
        low, high = check.covered(c, wrong, 2000)
        self.assertLessEqual(high - low, Fraction(1, 10 ** 2020))
        texts = []
        for shift in (0, 1):
            texts.append("0." + str(low * 10 ** 2000 // 1 + shift).zfill(2000))
        self.expect("VERIFIED", net, head + "error %s %s\ntied 0 0\nend\n" % tuple(texts))
        self.expect("R12", net, head + "error %s %s\ntied 0 0\nend\n" % (texts[1], texts[1][:-1] + "9"))

    def test_random_directions_agree(self):
        """The claimed probabilities against a plain floating-point evaluation of section 1 and 2 at random inputs."""
        rank = {"argmax": 0, "2nd_argmax": 1, "argmedian": 1}
        for name in ("2nd_argmax_4_3_s0", "argmedian_4_3_s0", "2nd_argmax_handmade_3_lambda_10"):
            r = random.Random(7)
            text = self.sample(name)[0].split("\n")
            hidden, n, _ = map(int, text[1].split()[1:])
            m = [[float(Fraction(w)) for w in line.split()] for line in text if line and line[0] in "-0123456789"]
            ih, hh, ho = m[:hidden], m[hidden:2 * hidden], m[2 * hidden:]
            cert = check.read_certificate(os.path.join(PROOFS, name + ".cert"), check.BUDGET)
            p, count, errors = float(cert.error.low), 20000, 0
            for _ in range(count):
                x, h = [r.gauss(0, 1) for _ in range(n)], [0.0] * hidden
                for x_t in x:
                    h = [max(0.0, ih[i][0] * x_t + sum(a * b for a, b in zip(hh[i], h))) for i in range(hidden)]
                logits = [sum(a * b for a, b in zip(row, h)) for row in ho]
                given = logits.index(max(logits))
                errors += sum(x[b] > x[given] for b in range(n)) != rank[cert.task]
            self.assertLess(abs(errors - count * p), 6 * (count * p) ** 0.5 + 1, name)


class ReadingCodes(Case):
    def setUp(self):
        self.net, self.cert = self.sample("2nd_argmax_handmade_2")
        self.expect("VERIFIED", self.net, self.cert)

    def net_is(self, code, old, new):
        self.assertIn(old, self.net)
        self.expect(code, self.net.replace(old, new, 1), self.cert)

    def cert_is(self, code, old, new):
        self.assertIn(old, self.cert)
        self.expect(code, self.net, self.cert.replace(old, new, 1))

    def test_F01_F02_F03(self):
        self.expect("F01", None, self.cert)
        self.expect("F01", self.net, None)
        self.assertIn("F01", check.report(PROOFS, PROOFS, 10 ** 6, False)[1])
        self.assertIn("F01", check.report("a\0b", PROOFS, 10 ** 6, False)[1])
        self.expect("F02", self.net, self.cert, budget=len(self.net) - 1)
        self.expect("F02", self.net, self.cert, budget=len(self.cert) - 1)
        self.expect("VERIFIED", self.net, self.cert, budget=len(self.cert))
        for byte in (b"\0", b"\t", b"\r", b"\x7f", b"\x80", b"\xff"):
            self.expect("F03", self.net.encode()[:-4] + byte + self.net.encode()[-4:], self.cert)
            self.expect("F03", self.net, byte + self.cert.encode())
            self.expect("F03", self.net, self.cert.encode() + byte)
        self.expect("F03", "garbage \0", self.cert)

    def test_F04_every_prefix(self):
        for text, other, swap in ((self.net, self.cert, False), (self.cert, self.net, True)):
            for k in range(len(text)):
                code = self.verdict(*((other, text[:k]) if swap else (text[:k], other)))
                self.assertIn(code[:3], ("F04", "F10"), (k, code))
                if k in (0, 3, len(text) - 1):
                    self.assertEqual(code[:3], "F04")

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
        for old, new in [("rnn 2 2 2", "rnn 2 2"), ("rnn 2 2 2", "rnn 2 2 2 2"), ("rnn 2 2 2", "rnn 2  2 2"), ("rnn 2 2 2", " rnn 2 2 2"),
                         ("rnn 2 2 2", "rnn 2 2 2 "), ("rnn 2 2 2", "lstm 2 2 2"), ("rnn 2 2 2", "#comment\nrnn 2 2 2"),
                         ("rnn 2 2 2", "#\nrnn 2 2 2"), ("input-hidden\n", "\ninput-hidden\n"), ("input-hidden", "input-hidden 1"),
                         ("input-hidden\n", "# comment\ninput-hidden\n"), ("-1 1", "-1  1"), ("-1 1", "-1 1 1"), ("-1 1", "-1"),
                         ("-1 1", "# 1"), ("end", "End"), ("end", "end 1"), ("hidden-output", "output-hidden")]:
            self.net_is("F07", old, new)
        digest = self.cert.split()[4]
        for old, new in [("task 2nd_argmax", "task argmin"), ("ties first", "ties last"), (digest, digest.upper()), (digest, digest[1:]),
                         (digest, digest + "0"), ("sha256", "sha512"), ("dimension 2", "dimension 2 2"), ("rays 4", "cells 4"), ("-1 -1", "-1"),
                         ("-1 -1", "-1 -1 "), ("0 1\n1 3", "0 1\n# c\n1 3"), ("0 1\n1 3", "0 1\n\n1 3"), ("0 1\n1 3", "0 1 \n1 3"),
                         ("error 0 0", "error 0"), ("error 0 0", "error 0 0 0"), ("tied", "tie"), ("ties first\n", ""), ("cells 4", "cells 3")]:
            self.cert_is("F07", old, new)

    def test_F08(self):
        for new in ("01", "-0", "+1", "1.0", "0x1", "1e3", "2/4", "0/5", "3/1", "3/0", "1/-2", "1/02", "1/", "/2", "/", "1/2/3", "--1", "-", "-0/2"):
            self.net_is("F08", "-1 1", new + " 1")
        for new in ("02", "-2", "x", "+2", "2/1"):
            self.net_is("F08", "rnn 2 2 2", "rnn %s 2 2" % new)
            self.cert_is("F08", "rays 4", "rays " + new)
            self.cert_is("F08", "dimension 2", "dimension " + new)
            self.cert_is("F08", "0 1\n1 3", "0 1\n%s 3" % new)
        for new in ("0.0 0.0", "0 0.0", "0.1 0.0", "1.0 1.0", "0.9 1.1", "2 2", "0. 0.", ".1 .2", "-0 0", "0.1 -0.2", "00 0", "0.12 0.3", "1 0",
                    "1e-3 1", "0.10 0.20", "0,1 0,2", "1/3 1/2", "0.5 1.1"):
            self.cert_is("F08", "error 0 0", "error " + new)
        self.cert_is("F08", "cells 4", "cells 5")                       # the line "error 0 0" as a cell

    def test_F09(self):
        long = "1" * 10001
        for new in (long, "-" + long[1:], "1/" + long, long + "/2", "x" * 10001):
            self.net_is("F09", "-1 1", new + " 1")
        self.net_is("F09", "rnn 2 2 2", "rnn %s 2 2" % long)
        self.cert_is("F09", "-1 -1", long + " -1")
        self.cert_is("F09", "rays 4", "rays " + long)
        self.cert_is("F09", "0 1\n1 3", "0 1\n1 " + long)
        self.cert_is("F09", "error 0 0", "error 0.%s 0.2" % ("1" * 2001))
        self.cert_is("F09", "error 0 0", "error 0.1 0.%s" % ("1" * 2001))
        self.cert_is("F09", "error 0 0", "error %s 0" % long)
        self.cert_is("F08", "error 0 0", "error %s 0" % long[:2002])
        self.cert_is("F09", "error 0 0", "error %s 0" % long[:2003])
        self.cert_is("F08", "error 0 0", "error .%s 0" % long[:2001])
        self.cert_is("F10", "rays 4", "rays " + long[1:])

    def test_F10(self):
        for new in ("rnn 0 2 2", "rnn 65537 2 2", "rnn 2 0 2", "rnn 2 65 2", "rnn 2 2 0", "rnn 2 2 65", "rnn 65536 2 2", "rnn 9 2 2"):
            self.net_is("F10", "rnn 2 2 2", new)
        for new in ("0", "1", "4", "99999"):
            self.cert_is("F10", "dimension 2", "dimension " + new)
        self.cert_is("F10", "rays 4", "rays 1000")
        for line in ("rnn 2 2 2\n", "rnn 3 2 1\n"):           # 20 and 30 further bytes are needed
            needed = 20 if "2 2 2" in line else 30
            self.expect("F10", "conewise-network 1\n" + line + "x" * (needed - 2) + "\n", self.cert)
            self.expect("F07", "conewise-network 1\n" + line + "x" * (needed - 1) + "\n", self.cert)
        head = self.cert[:self.cert.index("rays")]
        self.expect("F10", self.net, head + "rays 2\n" + "1 1\n1 \n"[:7])
        self.expect("F07", self.net, head + "rays 2\n" + "1 1\n12 \n"[:8] + "\n")
        self.expect("F04", self.net, head + "rays 2\n" + "1 1\n1 2x")
        self.cert_is("F10", "cells 4", "cells 1000")

    def test_F11_F12_F13(self):
        self.cert_is("F11", "0 1\n1 3", "0 4\n1 3")
        self.expect("F11", self.net, raw_cert(self.net, 2, [], [[0, 0]]))
        self.cert_is("F11", "0 1\n1 3", "99999999999999999999999 1\n1 3")
        self.cert_is("F12", "-1 -1", "-2 -2")
        self.cert_is("F12", "-1 -1", "0 0")
        self.cert_is("F12", "0 -1", "0 -2")
        self.cert_is("F13", "0 -1\n0 1", "0 1\n0 -1")
        self.cert_is("F13", "0 -1\n0 1", "0 -1\n0 -1")
        self.cert_is("F13", "0 1\n1 3", "1 3\n0 1")
        self.cert_is("F13", "0 1\n1 3", "0 1\n0 1")
        self.cert_is("F13", "1 3", "0 0")
        net = zero_net(3)
        good = cert_text(net, 3, P1 + [D, E], lunes(P1), "0 1", "1 1", "argmax")
        self.assertIn("0 3 4 2", good)
        self.expect("F13", net, good.replace("0 3 4 2", "3 4 2 0"))

    def test_priority(self):
        self.expect("F07", self.net.replace("rnn", "r"), "nonsense")           # the network is read first
        self.expect("F07", self.net.replace("rnn", "r"), None)
        self.cert_is("F11", "0 1\n1 3", "9 x\n1 3")               # field by field, from left to right
        self.cert_is("F08", "0 1\n1 3", "x 9\n1 3")
        self.cert_is("F11", "0 1\n1 3", "0 1\n0 9")
        self.net_is("F10", "rnn 2 2 2", "rnn 0 x 2")
        self.net_is("F08", "rnn 2 2 2", "rnn 65536 x 2")                       # the room comes last
        self.net_is("F09", "-1 1", "1/%s 1" % ("x" * 10001))
        self.net_is("F08", "-1 1", "x/%s 1" % ("1" * 10001))                   # the numerator first
        self.net_is("F09", "-1 1", "0/%s 1" % ("1" * 10001))
        self.cert_is("F09", "error 0 0", "error 1.5 0.%s" % ("1" * 2001))
        self.cert_is("F08", "error 0 0", "error x 0.%s" % ("1" * 2001))
        self.cert_is("F12", "0 -1\n0 1", "0 1\n0 -2")                          # the ray before the order


class RuleCodes(Case):
    def test_R01_R02(self):
        net, cert = self.sample("2nd_argmax_handmade_2")
        self.expect("R01", net.replace("1 -1\n-1 1\nend", "1 -1\n-1 2\nend"), cert)
        self.expect("R02", net, cert.replace("2nd_argmax", "argmedian"))
        net3 = zero_net(3)
        self.expect("R02", net3, cert_text(net3, 2, Q, fan(Q)))
        self.expect("R02", zero_net(2), cert_text(zero_net(2), 3, P1 + [D, E], lunes(P1)))
        odd = zero_net(2).replace("rnn 1 2 2", "rnn 1 3 2")
        self.expect("R02", odd, cert_text(odd, 2, Q, fan(Q)))

    def test_R03(self):
        net, net3, rays = zero_net(2), zero_net(3), sorted(P1 + [D, E])
        self.expect("R03", net, raw_cert(net, 2, sorted(Q), [[0, 1, 3]]))
        self.expect("R03", net, raw_cert(net, 2, sorted(Q), [[0]]))
        self.expect("R03", net, raw_cert(net, 2, sorted(Q), [[1, 1]]))
        self.expect("R03", net3, raw_cert(net3, 3, rays, [[0, 1]]))
        self.expect("R03", net3, raw_cert(net3, 3, rays, [[0, 1, 2, 1]]))
        self.expect("R03", net3, raw_cert(net3, 3, rays, [[0, 0, 1]]))
        many = sorted({(10 ** 6, k, k * k) for k in range(1001) if check.gcd(10 ** 6, k) == 1} | {(10 ** 6 + 1, k, 1) for k in range(900)})
        self.assertGreater(len(many), 1001)
        self.expect("R03", net3, raw_cert(net3, 3, many, [range(1001)]))
        self.expect("R04", net3, raw_cert(net3, 3, many, [range(1000)]))

    def test_R04(self):
        net, net3 = zero_net(2), zero_net(3)
        self.expect("R04", net, cert_text(net, 2, Q, [[v, u] for u, v in fan(Q)]))
        self.expect("R04", net, cert_text(net, 2, Q, [[Q[0], Q[2]], [Q[2], Q[0]]]))          # half planes
        rays = P1 + [D, E]
        self.expect("R04", net3, cert_text(net3, 3, rays, [cell[::-1] for cell in lunes(P1)]))
        e = [(1, 0, 0), (0, 1, 0), (-1, 0, 0), (0, -1, 0), (0, 0, 1), (1, 1, 0)]
        self.expect("R04", net3, cert_text(net3, 3, e[:4], [e[:4]]))                         # a half space
        self.expect("R04", net3, cert_text(net3, 3, e, [[e[0], e[5], e[1]]]))                # flat
        self.expect("R04", net3, cert_text(net3, 3, e, [[e[0], e[2], e[4]]]))                # an edge between opposite rays
        self.expect("R04", net3, cert_text(net3, 3, e, [[e[0], e[1], e[5], e[4]]]))          # back along an edge
        star = [(5, 0, 4), (2, 5, 4), (-4, 3, 4), (-4, -3, 4), (2, -5, 4)]
        self.expect("R04", net3, cert_text(net3, 3, star, [[star[0], star[2], star[4], star[1], star[3]]]))
        self.expect("R06", net3, cert_text(net3, 3, star, [star]))

    def test_R05_R06(self):
        net, net3 = zero_net(2), zero_net(3)
        cells = fan(Q)
        self.expect("R05", net, cert_text(net, 2, Q + [(0, 1)], cells + [[Q[0], (0, 1)]]))
        self.expect("R05", net, cert_text(net, 2, Q + [(0, 1)], cells + [[(0, 1), Q[1]]]))
        self.expect("R06", net, cert_text(net, 2, Q, cells[1:]))
        self.expect("R06", net, cert_text(net, 2, Q, []))
        self.expect("R06", net, raw_cert(net, 2, [], []))
        l = lunes(P1)
        self.expect("R06", net3, cert_text(net3, 3, P1 + [D, E], l[1:]))
        self.expect("R06", net3, cert_text(net3, 3, P1 + [D, E], []))
        self.expect("R05", net3, cert_text(net3, 3, P1 + [D, E], l + [[D, P1[1], P1[0]]]))
        # a side subdivided on one side only
        self.expect("R06", net3, cert_text(net3, 3, P1 + P2 + [D, E], [[D, P1[1], E, P2[0], P1[0]]] + l[1:]))
        both = [[D, P1[1], E, P2[0], P1[0]], [D, P1[0], P2[0], E, P1[2]], l[2]]
        self.expect("VERIFIED", net3, cert_text(net3, 3, P1 + P2 + [D, E], both, "0 1", "1 1", "argmax"))

    def test_R07_R08_R09(self):
        net, cert = self.sample("2nd_argmax_handmade_2")
        self.expect("R07", MEMORY, cert_text(MEMORY, 2, Q, fan(Q)))
        self.expect("R08", zero_net(2), cert_text(zero_net(2), 2, AXES[4:], fan(AXES[4:])))
        self.expect("R09", MEMORY, cert_text(MEMORY, 2, AXES, fan(AXES)))
        self.expect("R07", MEMORY, cert_text(MEMORY, 2, AXES[4:5] + Q, fan(AXES[4:5] + Q)))
        net3 = zero_net(3)                                # second of three changes within a lune of the first
        self.expect("R08", net3, cert_text(net3, 3, P1 + [D, E], lunes(P1), "0 1", "1 1", "2nd_argmax"))
        self.expect("VERIFIED", net3, cert_text(net3, 3, P1 + [D, E], lunes(P1), "0 1", "1 1", "argmax"))

    def test_R10(self):
        net = zero_net(3)
        double = cert_text(net, 3, P1 + P2 + [D, E], lunes(P1) + lunes(P2), "0 1", "1 1", "argmax")
        self.expect("R10", net, double)

    def test_R11(self):
        net = zero_net(2)
        rays = Q + [(1, 1000003 + k) for k in range(100)]
        self.expect("R11", net, cert_text(net, 2, rays, fan(rays), "0.5 0.5", "1 1"))
        self.expect("VERIFIED", net, cert_text(net, 2, rays[:-1], fan(rays[:-1]), "0.5 0.5", "1 1"))

    def test_R12_R13(self):
        net, cert = self.sample("2nd_argmax_4_3_s0")
        head = cert[:cert.index("error ")]
        error, tied = "0.0104706374473048403443438527921 0.0104706374473048403443438527922", "0.00050 0.00051"
        self.expect("VERIFIED", net, head + "error %s\ntied %s\nend\n" % (error, tied))
        for bad in ("0.0104706374473048403443438527922 0.0104706374473048403443438527923", "0 0", "1 1",
                    "0.0104706374473048403443438527920 0.0104706374473048403443438527921", "0.02 0.03"):
            self.expect("R12", net, head + "error %s\ntied %s\nend\n" % (bad, tied))
        for bad in ("0 0", "0.00049 0.00050", "0.00051 0.00052", "1 1"):
            self.expect("R13", net, head + "error %s\ntied %s\nend\n" % (error, bad))
        self.expect("R12", net, head + "error 0 0\ntied 0 0\nend\n")
        self.expect("R12", net, head.replace("ties first", "ties wrong") + "error %s\ntied %s\nend\n" % (error, tied))
        net2 = zero_net(2)
        self.expect("R12", net2, cert_text(net2, 2, Q, fan(Q), "0.500001 0.500002", "1 1"))
        self.expect("R13", net2, cert_text(net2, 2, Q, fan(Q), "0.5 0.5", "0.1 0.9"))


def covered(rays, cells, digits):
    """As one of 99 cells."""
    return check.covered(SimpleNamespace(n=len(rays[0]), rays=rays, cells=[()] * 99), cells, digits)


class Measure(unittest.TestCase):
    def test_octants_and_lunes(self):
        x, y, z, m = (1, 0, 0), (0, 1, 0), (0, 0, 1), (-1, 0, 0)
        rays = [x, y, z, m, (1, 1, 0)]
        for cell, part in [((0, 1, 2), Fraction(1, 8)), ((0, 1, 3, 2), Fraction(1, 4)), ((0, 4, 1, 2), Fraction(1, 8)), ((4, 1, 2), Fraction(1, 16))]:
            for digits in (0, 7, 100):
                low, high = covered(rays, [cell], digits)
                self.assertLess(low, part)
                self.assertLess(part, high)
                self.assertLessEqual(high - low, Fraction(1, 10 ** (digits + 20)))

    def test_sphere_adds_up(self):
        for name in SAMPLES:
            c = check.read_certificate(name + ".cert", check.BUDGET)
            low, high = check.covered(SimpleNamespace(n=c.n, rays=c.rays, cells=c.cells + [()]), c.cells, 50)
            self.assertTrue(low <= 1 and high == 1 and 1 - low <= Fraction(1, 10 ** 70), name)

    def test_exact_eighths(self):
        rays = [(1, 0), (1, 1), (0, 1), (2, 1), (3, 1), (-1, 0), (1, 2)]
        self.assertEqual(covered(rays, [(0, 1)], 5), (Fraction(1, 8),) * 2)
        self.assertEqual(covered(rays, [(0, 2)], 5), (Fraction(1, 4),) * 2)
        self.assertEqual(covered(rays, [(0, 3), (0, 4)], 5), (Fraction(1, 8),) * 2)      # arctan 1/2 + arctan 1/3
        self.assertEqual(covered(rays, [(0, 3), (3, 2), (2, 5)], 5), (Fraction(1, 2),) * 2)
        for near in ([(1, 0), (2, 1)], [(1, 0), (10 ** 60, 10 ** 60 + 1)], [(1, 0), (1, 10 ** 60)], [(1, 0), (-10 ** 60, 1)]):
            low, high = covered(near, [(0, 1)], 5)
            self.assertLess(low, high)
        self.assertEqual(covered(rays, [], 5), (0, 0))

    def test_tiny(self):
        rays = [(10 ** 3000, 1), (10 ** 3000 + 1, 1), (1, 0)]
        low, high = covered(rays, [(1, 0)], 5)
        self.assertEqual(low, 0)
        self.assertGreater(high, 0)
        rays = [(10 ** 3000, 1, 0), (10 ** 3000, 0, 1), (1, 0, 0)]
        low, high = covered(rays, [(2, 0, 1)], 2000)
        self.assertEqual(low, 0)
        self.assertTrue(0 < high <= Fraction(1, 10 ** 2020))


class CommandLine(Case):
    def run_it(self, *arguments, **options):
        done = subprocess.run([sys.executable, os.path.join(PROOFS, "check.py")] + list(arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              cwd=PROOFS, **options)
        self.assertNotIn(b"Traceback", done.stderr)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def test_exit_codes(self):
        a, b = "2nd_argmax_handmade_2.net", "2nd_argmax_handmade_2.cert"
        code, out, _ = self.run_it(a, b)
        self.assertEqual((code, out.split("\n")[0]), (0, "VERIFIED"))
        code, out, _ = self.run_it("2nd_argmax_2_2_s0.net", b)
        self.assertEqual((code, out.split("\n")[0]), (1, "REJECTED R01-NETWORK-HASH"))
        code, out, _ = self.run_it(b, a)
        self.assertEqual((code, out.split("\n")[0]), (3, "REJECTED F06-MAGIC"))
        code, out, _ = self.run_it("--max-bytes", "3", a, b)
        self.assertEqual((code, out.split("\n")[0]), (3, "REJECTED F02-TOO-LARGE"))
        self.assertEqual(self.run_it("--max-bytes", str(10 ** 30), a, b)[0], 0)
        for wrong in ([], [a], [a, b, b], ["--max-bytes", "-1", a, b], ["--max-bytes", "x", a, b], ["--frob", a, b], ["--batch", a, b]):
            self.assertEqual(self.run_it(*wrong)[:2], (2, ""), wrong)
        self.assertEqual(self.run_it("/dev/zero", b)[1].split("\n")[0], "REJECTED F02-TOO-LARGE")

    def test_json(self):
        code, out, _ = self.run_it("--json", "2nd_argmax_4_3_s0.net", "2nd_argmax_4_3_s0.cert")
        got = json.loads(out)
        self.assertEqual(code, 0)
        self.assertEqual([got["verdict"], got["task"], got["ties"], got["dimension"], got["rays"], got["cells"]],
                         ["VERIFIED", "2nd_argmax", "first", 3, 176, 200])
        self.assertEqual(got["error"], {"lower": "0.0104706374473048403443438527921", "upper": "0.0104706374473048403443438527922", "zero": False})
        self.assertEqual(sorted(got), sorted(["verdict", "task", "ties", "dimension", "network", "rays", "cells", "error", "tie"]))
        code, out, _ = self.run_it("--json", "2nd_argmax_2_2_s0.net", "2nd_argmax_4_3_s0.cert")
        self.assertEqual((code, json.loads(out)["code"], sorted(json.loads(out))), (1, "R01-NETWORK-HASH", ["code", "message", "verdict"]))

    def test_batch(self):
        names = [os.path.basename(s) for s in SAMPLES]
        lines = ["%s.net\t%s.cert" % (n, n) for n in names] + ["none\tnone", "%s.net\t%s.cert" % (names[0], names[1])]
        code, out, _ = self.run_it("--batch", input="\n".join(lines).encode() + b"\n\xff\xfe\tx\n")
        self.assertEqual(code, 0)
        self.assertEqual(out.splitlines(), ["VERIFIED"] * len(names) + ["REJECTED F01-UNREADABLE", "REJECTED R01-NETWORK-HASH", "REJECTED F01-UNREADABLE"])

    def test_out_of_memory_is_no_verdict(self):
        for error in (MemoryError, RecursionError, ZeroDivisionError):
            with mock.patch.object(check, "check", side_effect=error):
                out, err = io.StringIO(), io.StringIO()
                with redirect_stdout(out), redirect_stderr(err), mock.patch.object(sys, "argv", ["check.py", "a", "b"]):
                    self.assertEqual(check.main(), 4)
                self.assertEqual(out.getvalue(), "")
                self.assertIn("UNDECIDED", err.getvalue())

    def test_no_float(self):
        with open(os.path.join(PROOFS, "check.py")) as file:
            text = file.read()
        import ast
        for node in ast.walk(ast.parse(text)):
            self.assertFalse(isinstance(node, ast.Constant) and isinstance(node.value, float))
            self.assertFalse(isinstance(node, ast.Div))
            self.assertFalse(isinstance(node, ast.Name) and node.id == "float")


class Corpus(Case):
    def text(self, path):
        """A recipe spells a long file shortly: {x*3} stands for xxx."""
        with open(os.path.join(CORPUS, path), "rb") as file:
            data = file.read()
        if path.endswith(".recipe"):
            data = re.sub(rb"\{(.)\*([0-9]+)\}", lambda found: found[1] * int(found[2]), data)
        return data

    @unittest.skipUnless(os.path.isdir(CORPUS), "there is no folder " + CORPUS)
    def test_corpus(self):
        with open(os.path.join(CORPUS, "manifest.tsv")) as file:
            rows = [line.rstrip("\n").split("\t") for line in file][1:]
        self.assertTrue(rows)
        for certificate, network, expected, *_ in rows:
            with self.subTest(certificate=certificate, network=network):
                self.assertEqual(self.verdict(self.text(network), self.text(certificate)), expected)


class Garbage(Case):
    def test_random_changes_give_verdicts(self):
        """Never anything but a verdict; and a changed network is never accepted with the old certificate."""
        r = random.Random(11)
        for name in ("2nd_argmax_handmade_2", "2nd_argmax_handmade_3_lambda_10", "2nd_argmax_2_2_s0"):
            net, cert = self.sample(name)
            for _ in range(400):
                which, text = r.choice([(0, net), (1, cert)])
                data = bytearray(text.encode())
                for _ in range(r.randrange(1, 4)):
                    k = r.randrange(len(data))
                    data[k:k + r.randrange(0, 3)] = bytes(r.choice(b"0123456789-/ \n#.ae\xff") for _ in range(r.randrange(0, 3)))
                if bytes(data) != text.encode():
                    code = self.verdict(*((bytes(data), cert) if which == 0 else (net, bytes(data))))
                    if which == 0:
                        self.assertNotEqual(code, "VERIFIED")


if __name__ == "__main__":
    unittest.main()
