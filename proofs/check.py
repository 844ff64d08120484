#!/usr/bin/env python3
"""check.py - decide a Conewise claim by the rules of FORMAT.md, and by nothing else.

    python3 check.py [--max-bytes N] NETWORK [REFERENCE] CERTIFICATE

Exit code: 0 VERIFIED, 1 REJECTED by an R rule, 2 wrong usage, 3 REJECTED by an F rule, 4 no verdict
(out of memory, interrupted, ...). Needs Python 3.9 and its standard library. Every decision is
made on integers and fractions; Step 8 encloses real numbers by integers with proved errors, and so
do the bounds of a proof by sample and the logits of a transformer. A proof by sample draws all its
samples again, and a proof by all inputs evaluates the transformer at each of them.
"""
import argparse, hashlib, os, re, sys
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import chain, combinations, product as sequences
from math import factorial, gcd, isqrt, lcm, prod
from operator import mul
from types import SimpleNamespace

if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)       # Source.number() sees to it that numbers are not too long

BUDGET = 64 << 20                       # bytes of a file
INTEGER = re.compile("0|-?[1-9][0-9]*"), 10000, int             # spelling, greatest length, value
COUNT = re.compile("0|[1-9][0-9]*"), 10000, int
DECIMAL = re.compile("[01]([.][0-9]+)?"), 2002, Fraction
HASH = "[0-9a-f]{64}"
RANK = {"argmax": lambda n: 0, "2nd_argmax": lambda n: 1, "argmedian": lambda n: Fraction(n - 1, 2),
        "longest_cycle": lambda n: None}

class Rejected(Exception):
    """Its arguments are the code and a message."""

def require(holds, code, message):
    if not holds:
        raise Rejected(code, message)

def short(text):
    return text if len(text) <= 60 else f"{text[:50]}... ({len(text)} characters)"

# ------------------------------------------------------------ Step 1: reading (sections 1 and 5)

class Source:
    """One of the files, and how far it has been read."""

    def __init__(self, kind, path, budget):
        """F01, F02, F03: on the whole file, before anything else."""
        self.kind, self.lines, self.position, self.data = kind, 0, 0, bytearray()
        try:
            with open(path, "rb") as file:
                block = True
                while block and len(self.data) <= budget:
                    block = file.read(1 << 20)
                    self.data += block
        except (OSError, ValueError) as error:          # ValueError: a path with a null character
            self.require(False, "F01-UNREADABLE", ascii(str(error)))
        self.require(len(self.data) <= budget, "F02-TOO-LARGE", f"more than {budget} bytes")
        bad = re.search(rb"[^\n -~]", self.data)
        self.lines = self.data.count(b"\n", 0, bad.start()) + 1 if bad else 0
        self.require(not bad, "F03-NOT-ASCII", "a byte other than 0A and 20 to 7E")

    def require(self, holds, code, message):
        if not holds:
            raise Rejected(code, f"{self.kind}, line {max(self.lines, 1)}: {message}")

    def at(self, prefix):
        """Whether this comes next."""
        return self.data.startswith(prefix.encode(), self.position)

    def line(self):
        self.lines += 1
        start, end = self.position, self.data.find(b"\n", self.position)
        self.require(end >= 0, "F04-TRUNCATED", "the file ends before this line does")
        self.position = end + 1
        return self.data[start:end].decode()

    def words(self, prefix, count, pattern="[^ ]+"):
        """F07: a line of this prefix and `count` further words (0: one or more) of this pattern."""
        text = self.line()
        words = text[len(prefix):].split(" ")
        good = (text.startswith(prefix) and not text.startswith("# ") and count in (0, len(words))
                and all(words) and (pattern == "[^ ]+" or re.fullmatch(pattern, words[0])))
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

    def vector(self, prefix, n):
        """F12: neither zero nor a multiple of a smaller one."""
        vector = tuple([self.number(word, INTEGER) for word in self.words(prefix, n)])
        self.require(gcd(*vector) == 1, "F12-RAY", "it is zero or not primitive")
        return vector

    def increase(self, items):
        """F13: the second of two items is greater than the first."""
        self.require(len(items) < 2 or items[0] < items[1], "F13-ORDER", "not after the one above")

    def bounds(self, keyword):
        """F08: the same number of digits, not both ending with a 0, LOWER <= UPPER <= 1."""
        texts = self.words(keyword, 2)
        low, high = [self.number(text, DECIMAL) for text in texts]
        digits = max(len(texts[0]) - 2, 0)
        zeros = digits and all(text.endswith("0") for text in texts)
        good = len(texts[0]) == len(texts[1]) and not zeros and low <= high <= 1
        self.require(good, "F08-NUMBER", f"bounds {short(texts[0])} and {short(texts[1])}")
        return SimpleNamespace(low=low, high=high, digits=digits, text=" ".join(texts))

    def head(self, magic):
        """F06, and the comments. Returns the hash of the file without them."""
        self.require(self.line() == magic, "F06-MAGIC", f"it should be '{magic}'")
        first = self.data[:self.position]
        while self.at("# "):
            self.line()
        self.comments = len(first), self.position
        return self.hash(len(self.data)).hexdigest()

    def hash(self, end):
        """Of the file without comments, from its start to this position."""
        start, stop = self.comments
        return hashlib.sha256(self.data[:start] + self.data[stop:end])

    def tail(self):
        """F05."""
        self.words("", 1, "end")
        self.lines += 1
        self.require(self.position == len(self.data), "F05-TRAILING", "it is after the end")

def rows_of(source, rows, columns):
    return [[source.rational(word) for word in source.words("", columns)] for _ in range(rows)]

class Matrix:
    """Of `rows` of integers: the rational entries times `scale`."""

    def __init__(self, entries):
        self.scale = lcm(*(entry.denominator for row in entries for entry in row))
        self.rows = [[int(entry * self.scale) for entry in row] for row in entries]

    @cached_property
    def sizes(self):
        """The absolute values."""
        return [[abs(entry) for entry in row] for row in self.rows]

    @cached_property
    def norm(self):
        """The greatest sum of the absolute values of a row."""
        return max(map(sum, self.sizes))

    def after(self, other):
        """The product with the matrix to the right."""
        columns, scale = list(zip(*other.rows)), self.scale * other.scale
        return Matrix([[Fraction(dot(row, column), scale) for column in columns]
                       for row in self.rows])

    def times(self, vectors, e):
        """The products with vectors that are off by e, and what these are off by."""
        result = [[dot(row, vector) // self.scale for row in self.rows] for vector in vectors]
        return result, self.norm * e // self.scale + 2

class Layer:
    """`matrix` has a column for each unit of the layer before, if `units`, and then one for each
    of the numbers of inputs in `inputs`."""

    def __init__(self, matrix, units, inputs):
        self.matrix, self.units, self.inputs, self.width = matrix, units, inputs, len(matrix.rows)

    def column(self, h, x, factor):
        """What the matrix is multiplied with, if the layer before is h and the inputs are x."""
        return (h if self.units else []) + [factor * x[i] for i in self.inputs]

class Network:
    """`layers` ends with that of the logits. Where the network is evaluated, integers D z_t stand
    for z_t; D is the product of the scales of layers 1 to t."""

    def __init__(self, inputs, layers):
        self.inputs, self.layers, self.outputs = inputs, layers, layers[-1].width
        self.units = sum(layer.width for layer in layers[:-1])
        self.forms = {}

class Attention:
    """A layer of a transformer. (query s_i) . (key s_j) is s_i . scores s_j, and the mean of the
    output value s_j is `change` times the mean of the s_j."""

    def __init__(self, query, key, value, output):
        self.query, self.key, self.value, self.output = query, key, value, output

    @cached_property
    def scores(self):
        return Matrix(list(zip(*self.query))).after(Matrix(self.key))

    @cached_property
    def change(self):
        return Matrix(self.output).after(Matrix(self.value))

class Transformer:
    """`inputs` is LENGTH."""

    def __init__(self, embedding, positions, layers, unembedding):
        self.embedding, self.positions, self.layers = embedding, positions, layers
        self.unembedding = Matrix(unembedding)
        self.tokens, self.inputs = len(embedding), len(positions)
        self.outputs, self.starts = len(unembedding), {}

    @cached_property
    def states(self):
        """For each position, a matrix with the state of each token before the first layer."""
        return [Matrix([[p + q for p, q in zip(row, place)] for row in self.embedding])
                for place in self.positions]

    @cached_property
    def families(self):
        """The sets of logits of which all differences are free: u output value is 0 exactly if it
        is the same row for both logits of which u is the difference."""
        result = {}
        for a, row in enumerate(self.unembedding.rows):
            key = tuple(dot(row, column) for layer in self.layers
                        for column in zip(*layer.change.rows))
            result.setdefault(key, []).append(a)
        return list(result.values())

def read_network(path, budget, kind="network"):
    source = Source(kind, path, budget)
    digest = source.head("conewise-network 1")
    form = next((form for form in FORMS if source.at(form)), "rnn ")
    network = FORMS[form](source)
    source.tail()
    network.hash = digest
    return network

def read_layers(source):
    inputs, depth = [source.number(word, COUNT, allowed) for word, allowed
                     in zip(source.words("layers ", 2), (range(1, 65), range(1, 66)))]
    layers = []
    for t in range(1, depth + 1):
        size, sources = source.words("layer ", 2)
        width = source.number(size, COUNT, range(1, 65 if t == depth else 65537))
        good = sources in (("inputs", "units", "units+inputs") if layers else ("inputs",))
        source.require(good, "F07-SYNTAX", f"'{short(sources)}' as the sources of layer {t}")
        units, direct = "units" in sources, range(inputs if "inputs" in sources else 0)
        columns = (layers[-1].width if units else 0) + len(direct)
        source.room(2 * width * columns)
        layers.append(Layer(Matrix(rows_of(source, width, columns)), units, direct))
    return Network(inputs, layers)

def read_recurrent(source):
    """A layer for each time step, all but the first with the same matrix, and one for the logits.
    The first one is without units, which are 0."""
    ranges = range(1, 65537), range(1, 65), range(1, 65)
    hidden, length, outputs = [source.number(word, COUNT, allowed)
                               for word, allowed in zip(source.words("rnn ", 3), ranges)]
    source.room(2 * hidden * (1 + hidden + outputs))
    matrices = []
    for name, rows, columns in (("input-hidden", hidden, 1), ("hidden-hidden", hidden, hidden),
                                ("hidden-output", outputs, hidden)):
        source.words("", 1, name)
        matrices.append(rows_of(source, rows, columns))
    first, back, last = matrices
    step = Matrix([row + entry for row, entry in zip(back, first)])
    return Network(length, [Layer(Matrix(first), False, range(1))]
                   + [Layer(step, True, range(t, t + 1)) for t in range(1, length)]
                   + [Layer(Matrix(last), True, range(0))])

def read_transformer(source):
    ranges = range(1, 257), *[range(1, 65)] * 4
    width, length, tokens, outputs, depth = [
        source.number(word, COUNT, allowed)
        for word, allowed in zip(source.words("transformer ", 5), ranges)]
    source.room(2 * width * (tokens + length + 4 * width * depth + outputs))

    def block(name, rows):
        source.words("", 1, name)
        return rows_of(source, rows, width)

    embedding, positions = block("embedding", tokens), block("positions", length)
    layers = [Attention(*[block(name, width) for name in ("query", "key", "value", "output")])
              for _ in range(depth)]
    return Transformer(embedding, positions, layers, block("unembedding", outputs))

FORMS = {"layers ": read_layers, "rnn ": read_recurrent, "transformer ": read_transformer}

def r02_kind(networks, proof):
    """A proof by all inputs is about a transformer alone, and no other proof is about any."""
    transformers = [isinstance(network, Transformer) for network in networks]
    good = transformers == [True] if proof == "finite" else not any(transformers)
    require(good, "R02-STATEMENT", f"a proof of the kind {proof} is not about these networks")

def read_certificate(path, budget, networks):
    """The hash of the reference, if there is one, comes second in `hashes`; then `task` is None."""
    source = Source("certificate", path, budget)
    source.head("conewise-certificate 1")
    proof, = source.words("proof ", 1, "|".join(KINDS))
    r02_kind(networks, proof)
    hashes, task = source.words("network sha256 ", 1, HASH), None
    if source.at("against "):
        hashes += source.words("against sha256 ", 1, HASH)
    else:
        task, = source.words("task ", 1, "|".join(RANK))
    ties, = source.words("ties ", 1, "first|wrong")
    rest = KINDS[proof](source)
    source.tail()
    return SimpleNamespace(proof=proof, hashes=hashes, task=task, ties=ties, **rest)

def read_fan(source):
    """All cells are in one list, and each region has its stretch of it."""
    n = source.number(*source.words("dimension ", 1), COUNT, range(2, 6))
    direction, rays, regions, cells = source.vector("direction ", n), [], [], []
    for _ in range(source.size("rays ", 2 * n)):
        rays.append(source.vector("", n))
        source.increase(rays[-2:])
    for _ in range(source.size("regions ", 9 + 2 * n)):
        words, start = source.words("region ", 0), len(cells)
        count = source.number(words[0], COUNT)
        source.require(count, "F10-LIMIT", "a region of no cells")
        units = [source.number(word, COUNT, range(1 << 22), "F11-INDEX") for word in words[1:]]
        source.room(2 * n * count)
        source.require(sorted(set(units)) == units, "F13-ORDER", "the units do not increase")
        for _ in range(count):
            cell = tuple([source.number(word, COUNT, range(len(rays)), "F11-INDEX")
                          for word in source.words("", n)])
            good = len(set(cell)) == n and list(cell[:-2]) == sorted(cell)[:-2]
            source.require(good, "F13-ORDER", "the order of the rays of this cell")
            cells.append(cell)
            source.increase(cells[max(start, len(cells) - 2):])
        regions.append((units, range(start, len(cells))))
    return dict(n=n, direction=direction, rays=rays, regions=regions, cells=cells,
                error=source.bounds("error "), tied=source.bounds("tied "))

def read_sample(source):
    confidence = source.number(*source.words("confidence ", 1), COUNT, range(1, 129))
    samples = source.number(*source.words("samples ", 1), COUNT, range(10 ** 12 + 1))
    seed = source.hash(source.position).digest()
    counts = [source.number(word, COUNT, range(samples + 1)) for word in source.words("counts ", 2)]
    return dict(confidence=confidence, samples=samples, seed=seed, counts=tuple(counts),
                error=source.bounds("error "), tied=source.bounds("tied "))

def read_order(source):
    return dict(error=source.rational(*source.words("error ", 1)),
                tied=source.rational(*source.words("tied ", 1)))

def read_finite(source):
    precision = source.number(*source.words("precision ", 1), COUNT, range(1, 4097))
    wrong, tied, undecided = [source.number(word, COUNT, range(10 ** 12 + 1))
                              for word in source.words("counts ", 3)]
    error, ties = [tuple([source.rational(word) for word in source.words(keyword, 2)])
                   for keyword in ("error ", "tied ")]
    return dict(precision=precision, counts=(wrong, tied), open=undecided, error=error, tied=ties)

KINDS = {"fan": read_fan, "sample": read_sample, "order": read_order, "finite": read_finite}

# ------------------------------------------------------------ Steps 2 to 6

def dot(a, b):
    return sum(map(mul, a, b))

def sign(x):
    return (x > 0) - (x < 0)

def cramer(rows, v):
    """The determinant of the rows and, if it is not 0, all determinants with v in place of one row.
    Fraction-free elimination (Bareiss), above the diagonal too: the divisions leave no rest."""
    matrix, last = [list(line) for line in zip(*rows, v)], 1
    for k in range(len(matrix)):
        p = next((i for i in range(k, len(matrix)) if matrix[i][k]), None)
        if p is None:
            return 0, None
        if p != k:
            matrix[k], matrix[p] = matrix[p], [-x for x in matrix[k]]
        line = matrix[k]
        pivot = line[k]
        for i, other in enumerate(matrix):
            if i != k:
                factor = other[k]
                matrix[i] = [(pivot * x - factor * y) // last for x, y in zip(other, line)]
        last = pivot
    return last, [line[-1] for line in matrix]

def det(rows):
    return cramer(rows, rows[0])[0]

def facets(cell):
    """Each facet in increasing order, its sign, and the ray left out."""
    for i, ray in enumerate(cell):
        facet = cell[:i] + cell[i + 1:]
        swaps = sum(a > b for a, b in combinations(facet, 2))
        yield tuple(sorted(facet)), (-1) ** (i + 1 + swaps), ray

def boundary(cells):
    """The facets whose signs do not cancel, each with the ray of a cell that was left out."""
    total, off = {}, {}
    for cell in cells:
        for facet, orientation, ray in facets(cell):
            total[facet] = total.get(facet, 0) + orientation
            off[facet] = ray
    return {facet: off[facet] for facet, orientation in total.items() if orientation}

def patterns(cert):
    """The pattern of each region: bit i tells whether pre-activation i is on."""
    on = 0
    for units, _ in cert.regions:
        for unit in units:
            on ^= 1 << unit
        yield on

def r01_network_hash(networks, cert):
    """In a proof by all inputs no reference is given, and that one is named is against R02."""
    found = [network.hash for network in networks]
    require(len(found) == len(cert.hashes) or cert.proof == "finite", "R01-NETWORK-HASH",
            f"the certificate is about {len(cert.hashes) - 1} references, but {len(found) - 1} "
            "are given")
    for name, there, wanted in zip(("network", "reference"), found, cert.hashes):
        require(there == wanted, "R01-NETWORK-HASH",
                f"the certificate is about another {name}; the hash of the one given is {there}")

def rank_of(cert):
    """How many entries are greater than the wanted one; a fraction if the task is not defined."""
    return RANK[cert.task](cert.n)

def r02_statement(networks, cert):
    (all_inputs if cert.proof == "finite" else answers_fit)(networks, cert)

def all_inputs(networks, cert):
    """Step 2 of a proof by all inputs."""
    network, = networks
    good = (cert.task == "longest_cycle" and cert.n <= 8
            and cert.n == network.tokens == network.outputs)
    require(good, "R02-STATEMENT", f"{cert.task or 'against a reference'}: the network has "
            f"{cert.n} positions, {network.tokens} tokens and {network.outputs} outputs")

def answers_fit(networks, cert):
    """Step 2 of the other proofs."""
    inputs, outputs = [[getattr(network, name) for network in networks]
                       for name in ("inputs", "outputs")]
    if cert.task:
        rank = rank_of(cert)
        good = outputs[0] == cert.n and rank in range(cert.n)
    else:
        good = len(set(outputs)) == 1 and cert.proof != "order"
    good = good and set(inputs) == {cert.n} and (cert.proof != "order" or cert.n <= 12)
    require(good, "R02-STATEMENT", f"{cert.task or 'against a reference'}, {cert.n} inputs, by "
            f"{cert.proof}: the networks have {inputs} inputs and {outputs} outputs")

def r03_pattern(networks, cert):
    units_in_all = sum(network.units for network in networks)
    for number, ((units, _), on) in enumerate(zip(cert.regions, patterns(cert))):
        good = (all(unit < units_in_all for unit in units)
                and (number == 0 or units and on >> units[0] & 1))
        require(good, "R03-PATTERN", f"region {number}")

def r04_orientation(cert):
    """Keeps for each cell, for Steps 6 and 8, the sign that d_1 ... d_N have in common, 0 if one of
    them is 0, and None if there are both signs."""
    cert.sides = []
    for number, cell in enumerate(cert.cells):
        volume, d = cramer([cert.rays[ray] for ray in cell], cert.direction)
        require(volume > 0, "R04-ORIENTATION", f"cell {number}, rays {cell}")
        cert.sides.append(0 if 0 in d else sign(d[0]) if min(d) > 0 or max(d) < 0 else None)

def r05_facet_open(cert):
    for facet, ray in boundary(cert.cells).items():
        raise Rejected("R05-FACET-OPEN", f"rays {facet}, of a cell with ray {ray}")

def r06_degree(cert):
    for number, side in enumerate(cert.sides):
        require(side != 0, "R06-DEGREE", f"the direction is on a wall of cell {number}")
    inside = cert.sides.count(1)
    require(inside == 1, "R06-DEGREE", f"the direction is inside {inside} cells")

# ------------------------------------------------------------ Step 7

def evaluate(network, x):
    """At the input x: which pre-activations are positive and which negative, as bits, and which
    logits are greatest, as a set."""
    z, now, factor = [], [], 1
    for layer in network.layers:
        z += now
        column = layer.column([max(value, 0) for value in now], x, factor)
        now = [dot(row, column) for row in layer.matrix.rows]
        factor *= layer.matrix.scale
    return (sum(1 << i for i, value in enumerate(z) if value > 0),
            sum(1 << i for i, value in enumerate(z) if value < 0),
            {a for a, value in enumerate(now) if value == max(now)})

def evaluate_all(networks, x):
    """The same of several networks, whose pre-activations are numbered together, and the greatest
    logits of each."""
    positive = negative = before = 0
    winners = []
    for network in networks:
        up, down, greatest = evaluate(network, x)
        positive, negative = positive | up << before, negative | down << before
        before += network.units
        winners.append(greatest)
    return positive, negative, winners

def place(networks, number):
    """Where a pre-activation is, in words."""
    for network, name in zip(networks, ("", " of the reference")):
        for t, layer in enumerate(network.layers[:-1]):
            if number < layer.width:
                return f"unit {number} of layer {t + 1}{name}"
            number -= layer.width
    return "a pre-activation that there is not"

def r07_sign_conflict(networks, on, values, where):
    positive = negative = 0
    for up, down, _ in values:
        positive, negative = positive | up, negative | down
    bad = positive ^ on | negative & on
    if bad:
        raise Rejected("R07-SIGN-CONFLICT", f"{where}, {place(networks, bad.bit_length() - 1)}")

def r08_label_conflict(points, rank, where):
    """Returns the wanted index. (Two of them would need an x_a = x_b on the whole cell.)"""
    for a in range(len(points[0])):
        differences = [[x[a] - x[b] for x in points] for b in range(len(points[0])) if b != a]
        constant = not any(min(d) < 0 < max(d) for d in differences)
        if constant and sum(max(d) <= 0 for d in differences) == rank:
            return a
    raise Rejected("R08-LABEL-CONFLICT", where)

def r09_winner_conflict(values, where):
    """Returns the winning indices in each network."""
    winners = [set.intersection(*sets) for sets in zip(*(greatest for _, _, greatest in values))]
    require(all(winners), "R09-WINNER-CONFLICT", where)
    return winners

def judge(cert, winners, wanted):
    """Whether it is wrong, and whether it is tied, if these indices win in each network."""
    tied = any(len(indices) > 1 for indices in winners)
    return min(winners[0]) != wanted or tied and cert.ties == "wrong", tied

def signs(networks, cert):
    """Step 7. Returns the numbers of the wrong cells and of the tied cells."""
    values = [evaluate_all(networks, ray) for ray in cert.rays]
    chosen = [], []
    for on, (_, stretch) in zip(patterns(cert), cert.regions):
        for number in stretch:
            cell, where = cert.cells[number], f"cell {number}"
            here = [values[ray] for ray in cell]
            r07_sign_conflict(networks, on, here, where)
            if cert.task:
                points = [cert.rays[ray] for ray in cell]
                wanted = r08_label_conflict(points, rank_of(cert), where)
            winners = r09_winner_conflict(here, where)
            if not cert.task:
                wanted = min(winners[1])
            for numbers, holds in zip(chosen, judge(cert, winners, wanted)):
                if holds:
                    numbers.append(number)
    return chosen

# ------------------------------------------------------------ Step 8: angles
#
# A real number r is kept as an integer near 2^w r. Errors are counted in units of 2^-w.

STEP = 8

def series(d, w):
    """arctan, for 0 <= d <= 2^-8. Error: less than 3 for each of the less than w/16 + 3 terms, as a
    power is off by less than 2: square by 1, which matters little, and 1 to round; and 1 for d."""
    total, power, square, k = d, d, d * d >> w, 1
    while power:
        power, k = power * square >> w, k + 2
        total += power // k if k & 2 == 0 else -(power // k)
    return total

@lru_cache(maxsize=None)
def arctans(w):
    """arctan(j/256) for j = 0 ... 256, which grows by arctan(256 / (256^2 + j(j - 1))) each time.
    Error: less than 2. It is made with so many more bits that all 256 errors make less than 1."""
    more, total, table = w + 16 + w.bit_length(), 0, [0]
    for j in range(1, (1 << STEP) + 1):
        total += series((1 << more + STEP) // ((1 << 2 * STEP) + j * (j - 1)), more)
        table.append(total >> more - w)
    return table

def pi(w):
    """Error: less than 8."""
    return 4 * arctans(w)[-1]

def argument(x, y, w):
    """Of x + iy, not 0, with y >= 0. Error: less than w + 64."""
    low, high = sorted((abs(x), y))
    j = (low << STEP) // high
    d = ((low << STEP) - j * high << w) // ((high << STEP) + j * low)
    angle = arctans(w)[j] + series(d, w)
    if abs(x) < y:
        angle = pi(w) // 2 - angle
    return pi(w) - angle if x < 0 else angle

# ------------------------------------------------------------ Step 8: Gauss and Legendre

def legendre(n, x, w):
    """P_n(x) and P_(n-1)(x), for |x| <= 1. Error: less than 4^n, since one step makes of errors e
    and f of the last two values at most 2e + f + 3."""
    before, now = 1 << w, x
    for k in range(1, n):
        before, now = now, ((2 * k + 1) * (x * now >> w) - k * before) // (k + 1)
    return now, before

def first_guess(n, k):
    """The cosine of pi (4k - 1)/(4n + 2), with 64 bits, near the k-th root of P_n from above."""
    angle = pi(64) * (4 * k - 1) // (4 * n + 2)
    total, term, i = 1 << 64, 1 << 64, 0
    while term:
        term, i = (term * angle * angle >> 128) // ((i + 1) * (i + 2)), i + 2
        total += term if i % 4 == 0 else -term
    return total

@lru_cache(maxsize=None)
def rule(n, w):
    """The positive nodes of the n-point rule, n even, and their weights. Error: less than 2.
    How nodes are found proves nothing; but then n/2 changes of sign show that those are all."""
    size = n.bit_length()
    more = 2 * n + 8 * size + 32
    u, error, radius = w + more, 1 << 2 * n, 1 << more - 4 * size - 16
    one, end, found = 1 << u, 1 << u, []
    for k in range(1, n // 2 + 1):
        x = first_guess(n, k) << u - 64 if u >= 64 else first_guess(n, k) >> 64 - u
        for _ in range(u.bit_length() + 2):             # Newton; (1 - x^2) P' = n (P_(n-1) - x P_n)
            p, q = legendre(n, x, u)
            x -= p * (one - (x * x >> u)) // (n * (q - (x * p >> u)))
        a, b = legendre(n, x + radius, u)[0], legendre(n, x - radius, u)[0]
        good = radius < x < end - radius and min(abs(a), abs(b)) > error and sign(a) != sign(b)
        end, (p, q) = x - radius, legendre(n, x, u)
        spread = error + n * n * radius                 # |P'| <= n^2
        low = (2 * (one * one - (x + radius) ** 2) << u) // (n * (abs(q) + spread)) ** 2
        high = (2 * (one * one - (x - radius) ** 2) << u) // (n * (abs(q) - spread)) ** 2 + 1
        if not good or abs(q) <= spread or high - low > 1 << more - 4:
            raise ArithmeticError(f"node {k} of {n}")
        found.append((x >> more, low >> more))
    return found

@lru_cache(maxsize=None)
def panels(m, w):
    """Pairs of a square u^2 and a weight, for [0, 1] and for [1/2, 1]. Error: less than 2."""
    more = w + 8
    first = [(x * x >> more + 8, weight >> 8) for x, weight in rule(2 * m, more)]
    other = [((3 * (1 << more) + x) ** 2 >> more + 12, weight >> 10)
             for node, weight in rule(m, more) for x in (node, -node)]
    return first, other

# ------------------------------------------------------------ Step 8: faces

def root(p, q, w):
    """The square root of p/q, rounded down."""
    return isqrt((p << 2 * w) // q)

def least(p, q):
    """The least s >= 0 with p/q <= 4^s."""
    s = max(0, (p.bit_length() - q.bit_length()) // 2 - 1)
    while p > q << 2 * s:
        s += 1
    return s

def faces(cert, cells):
    """The faces that count: the vectors `f`, the integers `A` and `B`, which are those of FORMAT
    times |v|^2, and s_F. `spokes` has for each kappa the sum of the c, unless it is 0, and then
    (B + kappa^2)/A as a pair of integers."""
    v, rays, ends, result = cert.direction, cert.rays, {}, []
    for facet, off in boundary(cells).items():
        for i, ray in enumerate(facet):
            ends.setdefault(facet[:i] + facet[i + 1:], []).append((rays[off], rays[ray]))
    for numbers, pairs in ends.items():
        f, total = [rays[number] for number in numbers], {}
        a, V = [dot(x, v) for x in f], dot(v, v)
        gram = [[dot(x, y) for y in f + [v]] for x in f]
        A, B = det(gram + [a + [V]]), -det(gram + [a + [0]])
        for o, g in pairs:
            kappa = Fraction(det(gram + [[dot(g, x) for x in f + [v]]]), det(f + [v, g]))
            total[kappa] = total.get(kappa, 0) + sign(det(f + [o, g]))
        spokes = [(kappa, c, (B * kappa.denominator ** 2 + V * kappa.numerator ** 2,
                              A * kappa.denominator ** 2)) for kappa, c in total.items() if c]
        if spokes:
            s = max(least(*ratio) for _, _, ratio in spokes)
            result.append(SimpleNamespace(f=f, A=A, B=B, s=s, spokes=spokes,
                                          count=sum(abs(c) for _, c, _ in spokes)))
    return result

def arctan_sum(face, v, w):
    """N = 2 and 3: the sum of c arctan(kappa / sqrt(det G)), and det G = (A + B) / |v|^2 with the
    integers A and B. Error: less than w + 80 for each spoke."""
    total = 0
    for kappa, c, _ in face.spokes:
        x, y = kappa.numerator, kappa.denominator
        y = root(y * y * (face.A + face.B), dot(v, v), w)           # at least 2^w, off by 1
        total += c * (pi(w) // 2 - argument(x << w, y, w))
    return total

def integral(face, v, m, w):
    """N = 4 and 5: the integral of 2 pi f_F(u) times the sum over the spokes, by quadrature. With
    f_i scaled so that the part of f_i across v has length 1:  L_i^2 = 1 + l_i u^2  are the squared
    lengths, g + h u^2 the products, y_0 sqrt(1 + b u^2) the root of A + B u^2, and a spoke is
    c k / (sqrt(1 + b u^2) (1 + r u^2)),  k = kappa/sqrt(A),  r = (B + kappa^2)/A.
    Error (rounding only): less than (s + 1) (w + 4m + 1000) for each spoke. In the panel that ends
    at 2^-j, all of l_i, b and r are at most 4^j, or u is at least half of 2^-j: so 1 + l_i u^2,
    1 + b u^2 and 1 + r u^2 are off by at most 10 units of themselves, g + h u^2 by 12 L_i L_j, a
    quotient k / ... by 20 of itself and 3. N = 4: x + iy is off by 24 of its size L_1 L_2. N = 5:
    by 120 L_1 L_2 L_3, and has size y_0 or more; the bits added to w make up for their ratio. So
    the argument is off by less than w + 64 + 300. Last, |k| / (1 + r u^2) is at most 1/(2u), and
    at most 2^s, so that over the panel it makes up at most 1."""
    f, V, base = face.f, dot(v, v), w
    across = [[V * dot(x, y) - dot(x, v) * dot(y, v) for y in f] for x in f]
    along = [[dot(x, v) * dot(y, v) for y in f] for x in f]
    norms = [across[i][i] for i in range(len(f))]
    volume, height = prod(norms), face.A * V ** (len(f) - 1)
    thin = least(volume, height)                                    # y_0^2 is height / volume
    if len(f) == 3:
        w += thin + least(prod(a + along[i][i] for i, a in enumerate(norms)), volume) + 15 & -16
    one, b, y_0 = 1 << w, (face.B << w) // face.A, root(height, volume, w + thin)
    lengths = [(along[i][i] << w) // a for i, a in enumerate(norms)]
    products = [tuple(sign(p[i][j]) * root(p[i][j] ** 2, norms[i] * norms[j], w)
                      for p in (across, along)) for i, j in combinations(range(len(f)), 2)]
    spokes = [(c * sign(kappa) * root(V * kappa.numerator ** 2, face.A * kappa.denominator ** 2, w),
               (p << w) // q) for kappa, c, (p, q) in face.spokes]
    total, (first, other) = 0, panels(m, w)
    for j in range(face.s + 1):
        part, shift = 0, w + 2 * j
        for t, weight in first if j == face.s else other:
            stretched = isqrt(one + (b * t >> shift) << w)
            inner = [g + (h * t >> shift) for g, h in products]
            if len(f) == 2:
                x, = inner
            else:
                L, M, N = [isqrt(one + (l * t >> shift) << w) for l in lengths]
                x = ((L * M >> w) + inner[0]) * N + inner[1] * M + inner[2] * L >> w
            y = y_0 * stretched >> w + thin
            value = sum([(k << w) // (one + (r * t >> shift)) for k, r in spokes])
            part += weight * (argument(x, y, w) * value // stretched)
        total += part >> w + j
    return total >> w - base

# ------------------------------------------------------------ Step 8: the bounds

def product(factors):
    """Of complex numbers; in halves, so that most of the multiplications are small."""
    if len(factors) == 1:
        return factors[0]
    (a, b), (c, d) = product(factors[::2]), product(factors[1::2])
    return a * c - b * d, a * d + b * c

def eighths(rays, cells):
    """N = 2: whether the cells cover a multiple of 1/8."""
    pairs = [(rays[u], rays[v]) for u, v in cells]
    x, y = product([(a * c + b * d, a * d - b * c) for (a, b), (c, d) in pairs])
    return x == 0 or y == 0 or abs(x) == abs(y)

def covered(cert, chosen, digits):
    """Bounds of the fraction that the chosen cells cover; equal in the three exact cases."""
    if len(chosen) in (0, len(cert.cells)):
        return (Fraction(1 if chosen else 0),) * 2
    cells, v = [cert.cells[number] for number in chosen], cert.direction
    poles = Fraction(sum(cert.sides[number] in (1, -1) for number in chosen), 2)
    found, goal, m, rest = faces(cert, cells), 10 ** (digits + 7), 2, Fraction(0)
    count = sum(face.count * (face.s + 1) for face in found)
    w = (goal * (count + 1)).bit_length() + 24
    if cert.n <= 3:
        turns = [2 * (cert.n - 1) * p for p in (pi(w) - 8, pi(w) + 8)]
        total = sum(arctan_sum(face, v, w) for face in found)
    else:
        turns = [Fraction(4 * p * p, 1 << w) for p in (pi(w) - 8, pi(w) + 8)]
        tenths = sum(face.count * (11 + 4 * face.s) for face in found)
        while 16 ** m * 10 < goal * tenths:
            m += 2
        rest = Fraction(tenths, 10 * 16 ** m)
        total = sum(integral(face, v, m, w) for face in found)
    error = (w + 4 * m + 1000) * count + 1
    ends = [Fraction(total + e) / turn for e in (-error, error) for turn in turns]
    low, high = poles - max(ends) - rest, poles - min(ends) + rest
    if high - low > Fraction(10, goal):
        raise ArithmeticError("the enclosure is too wide")
    eighth = Fraction(round(4 * (low + high)), 8)       # none but the nearest may be the number
    if cert.n == 2 and low < eighth < high and eighths(cert.rays, cells):
        return eighth, eighth
    return max(low, 0), min(high, 1)

def within(cert, chosen, claim, code):
    """Step 8 of a fan, whose wrong or tied cells are chosen."""
    low, high = covered(cert, chosen, claim.digits)
    require(claim.low <= low and high <= claim.high, code,
            f"it is between {int(low * 10 ** 30)}/10^30 and {int(high * 10 ** 30) + 1}/10^30")

# ------------------------------------------------------------ Proofs by a sample: the bounds

def inverse_tanh(p, q, w):
    """Of p/q, 0 <= p/q <= 1/3. Error: less than w + 10. The square is off by less than 2, and a
    power too, as a step makes of an error e at most e/9 + 2/3 + 1; so each of the less than w/3 + 3
    terms is off by less than 3."""
    power, total, k = (p << w) // q, 0, 1
    square = power * power >> w
    while power:
        total, power, k = total + power // k, power * square >> w, k + 2
    return total

@lru_cache(maxsize=None)
def log_2(w):
    """Error: less than 2w + 20."""
    return 2 * inverse_tanh(1, 3, w)

def logarithm(x, w):
    """Of a fraction x > 0, and a bound of its error: x = 2^e p/q with p/q between 1/2 and 2."""
    p, q = x.numerator, x.denominator
    e = p.bit_length() - q.bit_length()
    p, q = p << max(-e, 0), q << max(e, 0)
    value = sign(p - q) * 2 * inverse_tanh(abs(p - q), p + q, w) + e * log_2(w)
    return value, (abs(e) + 1) * (2 * w + 20)

def far(p, count, cert):
    """Whether p, 0 < p < 1, is shown to be far from count / samples. As |e| < 7000 in a logarithm
    and samples < 2^40, 128 bits make the error of the left side less than 2^(40+13+9-128)."""
    w, left, error = 128, 0, 0
    for part, chance in ((count, p), (cert.samples - count, 1 - p)):
        if part:
            value, off = logarithm(Fraction(part, cert.samples * chance), w)
            left, error = left + part * value, error + part * off
    right = (cert.confidence + 2) * (log_2(w) + 2 * w + 20)
    if error >> w - 44:
        raise ArithmeticError("the enclosure is too wide")
    return left - error >= right

def plausible(cert, count, claim, code):
    """The bounds of a proof by sample, of which `count` samples are wrong or tied."""
    low, high, share = claim.low, claim.high, Fraction(count, cert.samples)
    good = ((low == 0 or low < 1 and low <= share and far(low, count, cert))
            and (high == 1 or high > 0 and high >= share and far(high, count, cert)))
    require(good, code, f"{count} of {cert.samples} samples do not show it")

# ------------------------------------------------------------ Proofs by a sample: the deviates

def stream(seed, i, j):
    """The bytes of entry j of sample i."""
    start = seed + i.to_bytes(8, "big") + j.to_bytes(4, "big")
    for b in range(1 << 32):
        yield from hashlib.sha256(start + b.to_bytes(4, "big")).digest()

def less(a, b, take):
    """Whether a < b. A uniform number is the list of the digits that have been taken for it."""
    place = 0
    while True:
        if place == len(a):
            a.append(take())
        if place == len(b):
            b.append(take())
        if a[place] != b[place]:
            return a[place] < b[place]
        place += 1

def choose_below(m, take):
    size = 1
    while 256 ** size < m:
        size += 1
    while True:
        a = 0
        for _ in range(size):
            a = a << 8 | take()
        if a < 256 ** size - 256 ** size % m:
            return a % m

def trial_h(take):
    a = [take()]
    if a[0] >= 128:
        return True
    while True:
        b = []
        if not less(b, a, take):
            return False
        a = []
        if not less(a, b, take):
            return True

def trial_b(k, x, take):
    y, result = x, True                 # y is x itself: what is taken for y is taken for x
    while True:
        f = choose_below(2 * k + 2, take)
        if f == 0:
            return result
        z = []
        if not less(z, y, take):
            return result
        if f == 1 and not less([], x, take):
            return result
        y, result = z, not result

def deviate(take):
    """The sign, the integer part k and the digits of x that have been taken."""
    while True:
        k = 0                                                                       # N1
        while trial_h(take):
            k += 1
        if not all(trial_h(take) for _ in range(k * (k - 1))):                      # N2
            continue
        x = []                                                                      # N3
        if all(trial_b(k, x, take) for _ in range(k + 1)):                          # N4
            return -1 if take() >= 128 else 1, k, x                                 # N5, N6

class Input:
    """A sample, of which as many digits are taken as are needed."""

    def __init__(self, seed, n, i):
        takes = [stream(seed, i, j).__next__ for j in range(n)]
        self.entries, self.known = [deviate(take) + (take,) for take in takes], {}

    def near(self, q):
        """Integers that differ by at most 1 from the entries times 256^q."""
        if q not in self.known:
            result = []
            for minus, k, x, take in self.entries:
                while len(x) < q:
                    x.append(take())
                result.append(minus * ((k << 8 * q) + int.from_bytes(bytes(x[:q]), "big")))
            self.known[q] = result
        return self.known[q]

    def sign(self, form):
        """Of a linear form with integer coefficients; of a form other than 0 it is not 0."""
        size, q = sum(map(abs, form)), FIRST
        while size:
            value = dot(form, self.near(q))
            if abs(value) > size:
                return sign(value)
            q *= 2
        return 0

    def wanted(self, rank):
        """The index of which `rank` other entries are greater."""
        q = FIRST
        while True:
            x = self.near(q)
            order = sorted(range(len(x)), key=lambda a: -x[a])
            if all(x[a] > x[b] + 2 for a, b in zip(order, order[1:])):
                return order[rank]
            q *= 2

FIRST = 6                               # digits that are tried first

# ------------------------------------------------------------ Proofs by a sample: the answers

def rough_winners(network, x):
    """The indices that win at an input within 1 of x in each entry, or None if that does not tell.
    Of each number a nearby one is known and by how much they differ at most."""
    z, error, ones, factor = [], [], [1] * network.inputs, 1
    for layer in network.layers:
        for unit, (value, e) in enumerate(zip(z, error)):
            if value <= -e:
                z[unit] = error[unit] = 0
            elif value < e:
                return None
        near, off = layer.column(z, x, factor), layer.column(error, ones, factor)
        z = [dot(row, near) for row in layer.matrix.rows]
        error = [dot(row, off) for row in layer.matrix.sizes]
        factor *= layer.matrix.scale
    best = max(range(len(z)), key=z.__getitem__)
    winners = {best}
    for index, value in enumerate(z):
        margin = error[index] + error[best]
        if index != best and z[best] - value <= margin:
            if margin:
                return None
            winners.add(index)
    return winners

def forms(network, pattern):
    """The linear forms that are the pre-activations of the next layer (in the last one: the
    logits), where those of the layers before are on as the pattern says: one bit each, a number
    for each layer."""
    if pattern not in network.forms:
        t, n = len(pattern), network.inputs
        h = [form if pattern[-1] >> unit & 1 else [0] * n
             for unit, form in enumerate(forms(network, pattern[:-1]))] if t else []
        layer, factor = network.layers[t], prod(layer.matrix.scale for layer in network.layers[:t])
        columns = [layer.column([form[i] for form in h], [int(i == j) for j in range(n)], factor)
                   for i in range(n)]
        if len(network.forms) > 10000:
            network.forms.clear()
        network.forms[pattern] = [[dot(row, column) for column in columns]
                                  for row in layer.matrix.rows]
    return network.forms[pattern]

def exact_winners(network, sample):
    """The indices that win, by linear forms: two logits are equal if their forms are."""
    pattern = ()
    for _ in network.layers[:-1]:
        pattern += sum(1 << unit for unit, form in enumerate(forms(network, pattern))
                       if sample.sign(form) > 0),
    logits = forms(network, pattern)
    best = logits[0]
    for form in logits:
        if sample.sign([p - q for p, q in zip(form, best)]) > 0:
            best = form
    return {index for index, form in enumerate(logits) if form == best}

def answer(networks, cert, i):
    """Whether sample i is an error, and whether it is tied."""
    sample = Input(cert.seed, cert.n, i)
    winners = [rough_winners(network, sample.near(FIRST)) or exact_winners(network, sample)
               for network in networks]
    return judge(cert, winners,
                 sample.wanted(int(rank_of(cert))) if cert.task else min(winners[1]))

def recount(networks, cert):
    """How many samples are errors, and how many are tied."""
    wrong, tied = 0, 0
    for i in range(cert.samples):
        error, tie = answer(networks, cert, i)
        wrong, tied = wrong + error, tied + tie
    return wrong, tied

# ------------------------------------------------------------ Proofs by order

def chamber_rays(network):
    """Of 1_T and of -1_T, for each set T of indices that is not empty (bits of a number), what
    `evaluate` says; the indices that win as bits."""
    result = []
    for value in (1, -1):
        at = {}
        for T in range(1, 1 << network.inputs):
            ray = [value * (T >> i & 1) for i in range(network.inputs)]
            up, down, winners = evaluate(network, ray)
            at[T] = up, down, sum(1 << a for a in winners)
        result.append(at)
    return result

def subsets(T):
    """Those that are not empty."""
    S = T
    while S:
        yield S
        S = S - 1 & T

def r14_unit_open(network, rays):
    """Two rays are of one chamber if their signs are equal and one set contains the other, or if
    their signs differ and the sets are disjoint."""
    full = (1 << network.inputs) - 1
    for at, other in (rays, rays[::-1]):
        for T, (up, down, _) in at.items():
            for S, there in chain(((S, at[S]) for S in subsets(T)),
                                  ((S, other[S]) for S in subsets(full & ~T))):
                bad = up & there[1] | down & there[0]
                if bad:
                    where = place([network], bad.bit_length() - 1)
                    raise Rejected("R14-UNIT-OPEN", f"{where}, where a set of indices is the bits "
                                   f"of {T} and another of {S}")

def r15_answer_open(winners, positive):
    require(winners, "R15-ANSWER-OPEN", f"positive are the entries that are the bits of {positive}")

def chains(n, at, place):
    """For each set T, how many chains lead to it, by the indices that win at all rays of the chain
    (bits), and the index that was added as number `place`, counted from 0, if there is one."""
    result = [{} for _ in range(1 << n)]
    result[0][(1 << n) - 1, None] = 1
    for T in range(1, 1 << n):
        winners, size, here = at[T][2], bin(T).count("1"), result[T]
        for i in range(n):
            if T >> i & 1:
                for (before, wanted), count in result[T ^ 1 << i].items():
                    key = before & winners, i if size == place + 1 else wanted
                    here[key] = here.get(key, 0) + count
    return result

def chambers(network, cert, rays):
    """The probabilities of the wrong chambers and of the tied ones. Of the positive entries the
    greatest comes first, of the negative ones the least."""
    n, rank, wrong, tied = cert.n, int(rank_of(cert)), Fraction(0), Fraction(0)
    above, below = chains(n, rays[0], rank), chains(n, rays[1], n - 1 - rank)
    for positive in range(1 << n):
        k, errors, ties = bin(positive).count("1"), 0, 0
        for (upper, high), chains_above in above[positive].items():
            for (lower, low), chains_below in below[(1 << n) - 1 - positive].items():
                winners, number = upper & lower, chains_above * chains_below
                r15_answer_open(winners, positive)
                given, tie = (winners & -winners).bit_length() - 1, winners & winners - 1 != 0
                if given != (low if high is None else high) or tie and cert.ties == "wrong":
                    errors += number
                if tie:
                    ties += number
        each = Fraction(1, 2 ** n * factorial(k) * factorial(n - k))
        wrong, tied = wrong + errors * each, tied + ties * each
    return wrong, tied

def exactly(cert, fraction, claim, code):
    """The last step of a proof by order."""
    require(fraction == claim, code, f"it is {fraction}")

# ------------------------------------------------------------ Proofs by all inputs
#
# Here too a real number r is kept as an integer near 2^w r; that it is off by e says that it differs
# from 2^w r by at most e. All entries of all states have one such e.

def exponential(x, w):
    """Of x <= 0. Off by 2, and exact for x = 0. If x < -w, e^x is less than 2^-w. If not, it is
    (e^-z)^(2^k) with z = -x/2^k <= 1/2. With v bits, z is exact; a term of the series of e^-z is off
    by less than 2, as half of what the one before is off by and less than 1 for rounding; so are
    all after the first that is 0, together. These are less than v + 3 < 4w + 3 terms. A square of
    a number of at most 1 that is off by e is off by at most 2e + 1, so after k squares it is less
    than 2^k (8w + 8); and v - w - k bits more make that less than 1."""
    if -x > w << w:
        return 0
    k, more = w.bit_length() + isqrt(w), w.bit_length() + 8
    v = w + k + more
    z, total, term, i = -x << more, 0, 1 << v, 0
    while term:
        total, i = total + (-term if i & 1 else term), i + 1
        term = (term * z >> v) // i
    power = min(total, 1 << v)
    for _ in range(k):
        power = power * power >> v
    return power >> v - w

def greatest(rows):
    """The greatest absolute value."""
    return max(max(map(abs, row)) for row in rows)

def weights(layer, states, e, places, w):
    """For these positions i, the w_ij by exp of about the greatest exponent, so that one of them is
    1 and none is negative; and what they are off by, or None if the bits are too few to tell. With
    t = s_i . y_j, y_j = scores s_j, the exponent is t/sqrt(WIDTH). Now t is off by width (|s| e' +
    |y| e), with e' for y, and the root is less than 1 above `root`, which changes the quotient by
    at most t/root^2; three floors are left. If exponents are off by d <= 1/2, then exp of them by
    at most e^d d < 2d."""
    width = len(states[0])
    root = isqrt(width << 2 * w)
    y, off = layer.scores.times(states, e)
    t = [[dot(states[i], column) for column in y] for i in places]
    spread = width * ((greatest(states) + e) * off + greatest(y) * e)
    d = spread // root + greatest(t) // root ** 2 + 3
    if 2 * d > 1 << w:
        return None, None
    exponents = [[value // root for value in row] for row in t]
    return [[exponential(x - max(row), w) for x in row] for row in exponents], 2 * d + 2

def attend(layer, states, e, places, w):
    """The states of these positions after the layer, and what they are off by; or None. A mean with
    the true weights is off by e. Other weights, off by f, have a sum of at least 1; so the shares
    are off by at most 2 n f together, and the mean by as much times the greatest state."""
    rows, f = weights(layer, states, e, places, w)
    if rows is None:
        return None, None
    columns = list(zip(*states))
    means = [[dot(row, column) // sum(row) for column in columns] for row in rows]
    off = e + (2 * len(states) * f * greatest(states) >> w) + 2
    steps, more = layer.change.times(means, off)
    return [[p + q for p, q in zip(states[i], step)] for i, step in zip(places, steps)], e + more

def last_state(network, x, w):
    """Of the last position, after the last layer, and what it is off by; or None."""
    if w not in network.starts:
        network.starts[w] = [[[(entry << w) // matrix.scale for entry in row]
                              for row in matrix.rows] for matrix in network.states]
    states, e = [rows[token] for rows, token in zip(network.starts[w], x)], 1
    for layer in network.layers:
        last = layer is network.layers[-1]
        states, e = attend(layer, states, e, range(len(x) - 1 if last else 0, len(x)), w)
        if states is None:
            return None, None
    return states[-1], e

def leaders(network, token):
    """The greatest logits of each family, which depend on the last token only."""
    state, rows = network.states[-1].rows[token], network.unembedding.rows
    result = []
    for family in network.families:
        values = {a: dot(rows[a], state) for a in family}
        result.append({a for a in family if values[a] == max(values.values())})
    return result

def candidates(network, groups, state, e):
    """The groups that are not known to be less than another one, and by how much the differences
    of their logits are off at most; both times the scale of the unembedding."""
    rows = [network.unembedding.rows[min(group)] for group in groups]
    kept, most = [], 0
    for row, group in zip(rows, groups):
        differences = [[p - q for p, q in zip(row, other)] for other in rows]
        sizes = [e * sum(map(abs, u)) for u in differences]
        if all(dot(u, state) >= -size for u, size in zip(differences, sizes)):
            kept.append(group)
            most = max(most, *sizes)
    return kept, most

def greatest_logits(network, x, precision):
    """At the input x; or None if they are left open."""
    groups, w = leaders(network, x[-1]), 64
    while len(groups) > 1:
        state, e = last_state(network, x, w)
        if state is not None:
            groups, most = candidates(network, groups, state, e)
            if len(groups) > 1 and 2 * most << precision <= network.unembedding.scale << w:
                return None
        w *= 2
    return groups[0]

def cycle_length(f, start):
    """Of the cycle on which this element is; 0 if it is on none."""
    at = start
    for k in range(1, len(f) + 1):
        at = f[at]
        if at == start:
            return k
    return 0

def longest_cycle(f):
    return max(cycle_length(f, start) for start in range(len(f)))

def count_inputs(network, cert):
    """How many inputs are errors, how many are tied, and how many are open, which are neither."""
    wrong = tied = undecided = 0
    for x in sequences(range(cert.n), repeat=cert.n):
        winners = greatest_logits(network, x, cert.precision)
        if winners is None:
            undecided += 1
        else:
            error, tie = judge(cert, [winners], longest_cycle(x) - 1)
            wrong, tied = wrong + error, tied + tie
    return wrong, tied, undecided

def shares(cert, count, claim, code):
    """The fractions of a proof by all inputs, of which `count` or up to `open` more are meant."""
    m = cert.n ** cert.n
    low, high = Fraction(count, m), Fraction(count + cert.open, m)
    require(claim == (low, high) and high <= 1, code, f"the counts say {low} and {high}")

# ------------------------------------------------------------ The rules about the claim

SHOW = {"fan": within, "sample": plausible, "order": exactly, "finite": shares}

def r10_error_bounds(cert, wrong):
    SHOW[cert.proof](cert, wrong, cert.error, "R10-ERROR-BOUNDS")

def r11_tied_bounds(cert, tied):
    SHOW[cert.proof](cert, tied, cert.tied, "R11-TIED-BOUNDS")

def r12_sample_size(cert):
    good = cert.samples in [lead * 10 ** k for lead in (1, 2, 5) for k in range(13)]
    require(good and cert.samples >= 100000, "R12-SAMPLE-SIZE", f"{cert.samples} samples")

def r13_sample_counts(cert, counts):
    require(counts == cert.counts, "R13-SAMPLE-COUNTS", f"{counts[0]} errors and {counts[1]} ties")

def r16_input_counts(cert, wrong, tied, undecided):
    for claimed, found in zip(cert.counts, (wrong, tied)):
        good = claimed <= found and found + undecided <= claimed + cert.open
        require(good, "R16-INPUT-COUNTS",
                f"{wrong} errors, {tied} ties and {undecided} open inputs")

# ------------------------------------------------------------ The steps

def check_fan(networks, cert):
    r03_pattern(networks, cert)
    r04_orientation(cert)
    r05_facet_open(cert)
    r06_degree(cert)
    wrong, tied = signs(networks, cert)
    r10_error_bounds(cert, wrong)
    r11_tied_bounds(cert, tied)

def check_sample(networks, cert):
    r12_sample_size(cert)
    wrong, tied = cert.counts
    r10_error_bounds(cert, wrong)
    r11_tied_bounds(cert, tied)
    r13_sample_counts(cert, recount(networks, cert))

def check_order(networks, cert):
    network = networks[0]
    rays = chamber_rays(network)
    r14_unit_open(network, rays)
    wrong, tied = chambers(network, cert, rays)
    r10_error_bounds(cert, wrong)
    r11_tied_bounds(cert, tied)

def check_finite(networks, cert):
    wrong, tied = cert.counts
    r10_error_bounds(cert, wrong)
    r11_tied_bounds(cert, tied)
    r16_input_counts(cert, *count_inputs(networks[0], cert))

CHECKS = {"fan": check_fan, "sample": check_sample, "order": check_order, "finite": check_finite}

def check(network_path, certificate_path, budget=BUDGET, reference_path=None):
    """All steps. Returns the certificate, or raises Rejected."""
    networks = [read_network(network_path, budget)]
    if reference_path is not None:
        networks.append(read_network(reference_path, budget, "reference"))
    cert = read_certificate(certificate_path, budget, networks)
    if cert.proof != "fan":
        cert.n = networks[0].inputs         # only a fan states a dimension
    r01_network_hash(networks, cert)
    r02_statement(networks, cert)
    CHECKS[cert.proof](networks, cert)
    return cert

# ------------------------------------------------------------ command line

def report(network_path, certificate_path, budget=BUDGET, reference_path=None):
    """The exit code, and what is to be printed."""
    try:
        cert = check(network_path, certificate_path, budget, reference_path)
    except Rejected as rejected:
        code, message = rejected.args
        return 3 if code[0] == "F" else 1, f"REJECTED {code}\n{message}"
    except Exception as error:              # out of memory and the like: no verdict
        return 4, f"UNDECIDED {type(error).__name__}"
    question = f"at {cert.task}" if cert.task else f"against the network\n{cert.hashes[1]}"
    return 0, f"""VERIFIED
For the network {cert.hashes[0]} and
{INPUTS[cert.proof == "finite"].format(cert.n)},
the probability of an error {question} (ties {cert.ties}) {LIES[cert.proof](cert.error)},
the probability of a tie {LIES[cert.proof](cert.tied)}{LAST[cert.proof](cert)}"""

def regions(cert):
    whose = "The network has" if cert.task else "Both networks together have"
    return f".\n{whose} {len(cert.regions)} activation regions."

INPUTS = {False: "{} inputs of any rotation-invariant distribution without an atom at 0",
          True: "all sequences of {0} tokens below {0}, which are equally probable"}
LIES = {"fan": lambda claim: f"lies in [{claim.text}]",
        "sample": lambda claim: f"lies in [{claim.text}]",
        "order": lambda claim: f"is {claim}",
        "finite": lambda claim: f"is {claim[0]}" if claim[0] == claim[1]
                                else f"lies in [{claim[0]} {claim[1]}]"}
LAST = {"fan": regions,
        "sample": lambda cert: f",\nunless an event of probability at most 2^-{cert.confidence} "
                               "occurred, if SHA-256 is random.",
        "order": lambda cert: ".",
        "finite": lambda cert: "."}

def main():
    parser = argparse.ArgumentParser(
        description="Check a Conewise claim.", allow_abbrev=False,
        usage="%(prog)s [-h] [--max-bytes N] NETWORK [REFERENCE] CERTIFICATE")
    parser.add_argument("--max-bytes", type=int, default=BUDGET, metavar="N",
                        help="byte budget for each file")
    parser.add_argument("files", nargs="+", metavar="FILE",
                        help="the network, the reference if there is one, and the certificate")
    given = parser.parse_intermixed_args()
    if given.max_bytes < 0:
        parser.error("N is at least 0")
    if len(given.files) not in (2, 3):
        parser.error("two files are needed, or three: NETWORK [REFERENCE] CERTIFICATE")
    network, *reference, certificate = given.files
    code, text = report(network, certificate, given.max_bytes, *reference)
    print(text, file=sys.stderr if code == 4 else sys.stdout, flush=True)
    return code

if __name__ == "__main__":
    try:
        status = main()
    except (OSError, MemoryError, KeyboardInterrupt):   # such as: nobody reads the output
        os._exit(4)
    sys.exit(status)
