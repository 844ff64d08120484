"""Certifies on what fraction of inputs a small bias-free ReLU network is wrong.

    >>> import conewise
    >>> result = conewise.certify([[[1, 0], [0, 1]]], task="argmax", claims=["error = 0"])
    >>> result.error.upper, result.claims[0].verdict
    (Fraction(0, 1), 'PROVEN')

A network is the path of a file that the program reads, or one in memory:

* a ``torch.nn.Module`` of bias-free ``nn.Linear`` with ReLU between them, or of one bias-free
  ``nn.RNN(input_size=1, nonlinearity='relu')`` and one ``nn.Linear``. What the module computes is
  compared, at random inputs and in double precision, with what was read of it;
* a state dict of such a module, whose matrices stand in the order in which they are applied;
* a matrix, or a list of matrices, one per layer. A row has the weights of the units of the layer
  before, and after them, for a skip connection, may have those of the inputs.

Matrices are nested lists or have ``tolist()``, such as those of numpy and torch. Their entries are
taken exactly, by ``as_integer_ratio()``: integers, floats, fractions, decimals. Nothing is rounded.

The work is done by the program ``conewise``. This module writes files for it, runs it, and reads what
it says; it needs the standard library only. It does not prove anything itself: whoever does not trust
it checks the files of a result with ``conewise-check.jar`` or ``check.py``.
"""

import base64
import copy
import decimal
import html
import itertools
import json
import operator
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import warnings
import weakref
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

__all__ = [
    "Bounds",
    "Certificate",
    "Claim",
    "ConewiseError",
    "InputError",
    "NoVerdict",
    "Rejected",
    "Statement",
    "UsageError",
    "certify",
    "check",
]

MAX_SHOWN_CELLS = 200_000  # of a certificate that a notebook draws without being asked
MAX_DIGITS = 4_000  # of a numerator or denominator; Python converts 4,300 at most
_BITS = int(MAX_DIGITS * 3.3219)


# ---------------------------------------------------------------------------------- what can go wrong


class ConewiseError(Exception):
    """There is no result. ``exit_code`` is that of the program, with the same meaning."""

    exit_code = 4


class Rejected(ConewiseError):
    """The certificate does not prove what it claims. ``code`` is the rule, as in FORMAT.md."""

    exit_code = 1

    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


class UsageError(ConewiseError):
    """The question makes no sense for this network, or a file would be overwritten."""

    exit_code = 2


class InputError(ConewiseError):
    """A network or a certificate cannot be read, or a result cannot be written."""

    exit_code = 3


class NoVerdict(ConewiseError):
    """A budget ran out, or the program failed. This is never a verdict."""


# ------------------------------------------------------------------------------------------- results


class Bounds(NamedTuple):
    """An enclosure of a fraction of inputs: ``lower <= fraction <= upper``, both exact."""

    lower: Fraction
    upper: Fraction
    exact: Optional[Fraction] = None  # the fraction itself, where it is known

    def __contains__(self, value):
        return self.lower <= value <= self.upper

    def __float__(self):
        return float((self.lower + self.upper) / 2)

    def __str__(self):
        known = "" if self.exact is None else f", exactly {self.exact}"
        return f"[{_decimal(self.lower)}, {_decimal(self.upper)}]{known}"


class Claim(NamedTuple):
    """A claim and what became of it: ``PROVEN``, ``REFUTED`` or ``UNDECIDED``."""

    text: str
    verdict: str
    remark: str = ""  # what would decide it


@dataclass(frozen=True)
class Statement:
    """What a certificate proves, as the kernel said it."""

    verdict: str  # VERIFIED
    proof: str  # fan, order, sample, …
    task: Optional[str]  # what is wanted, unless it is the answer of another network
    against: Optional[str]  # the SHA-256 of that network
    ties: str
    inputs: int
    sha256: str  # of the network
    error: Bounds  # wrong answers, or answers that differ
    tied: Bounds
    json: Dict = field(repr=False)  # all that the program said


@dataclass(frozen=True)
class Certificate(Statement):
    """A statement, the claims about it, and the files that prove it.

    If no ``output`` was named, the files lie in a temporary folder that goes when this object does.
    """

    claims: Tuple[Claim, ...]
    certificate: Path
    network: Path
    reference: Optional[Path]  # the network that it was compared with
    _draw: Callable[[], str] = field(repr=False, compare=False)

    @property
    def proven(self):
        """Whether all claims are proven; without claims, whether the bounds are."""
        return self.verdict == "VERIFIED" and all(claim.verdict == "PROVEN" for claim in self.claims)

    @cached_property
    def picture(self):
        """The linear pieces and the wrong inputs, as an SVG document. Only a fan has them."""
        if self.proof != "fan":
            raise UsageError(f"a proof by {self.proof} lists no linear pieces, so there is no picture of them")
        return self._draw()

    def __str__(self):
        lines = [self.verdict, f"proof    {self.proof}", f"error    in {self.error}", f"tied     in {self.tied}"]
        return "\n".join(lines + [f"claim {claim.text}: {claim.verdict}" for claim in self.claims])

    def _repr_html_(self):
        """A table, and for a fan the picture."""
        rows = [("verdict", self.verdict), ("wanted", self._wanted()), ("error", self.error), ("tied", self.tied)]
        rows += [("proof", self.proof), ("ties", self.ties)]
        rows += [(f"claim {claim.text}", claim.verdict) for claim in self.claims]
        rows += [("certificate", self.certificate), ("network", self.network)]
        rows += [("reference", self.reference)] if self.reference else []
        cells = "".join(
            f'<tr><th style="text-align:left">{html.escape(name)}</th>'
            f'<td style="text-align:left;font-family:monospace">{html.escape(str(value))}</td></tr>'
            for name, value in rows
        )
        return f"<table>{cells}</table>{self._figure()}"

    def _wanted(self):
        return f"the answer of {self.against}" if self.task is None else f"{self.task} of {self.inputs} inputs"

    def _figure(self):
        if self.proof != "fan":
            return ""
        if self.json.get("cells", 0) > MAX_SHOWN_CELLS:
            return "<p>The picture has many cells and takes a while: <code>picture</code> draws it.</p>"
        try:
            image = base64.b64encode(self.picture.encode("utf-8")).decode("ascii")
        except ConewiseError as problem:
            return f"<p>There is no picture: {html.escape(str(problem))}</p>"
        # As an image its styles stay its own, and a notebook shows it without being trusted.
        source = f"data:image/svg+xml;base64,{image}"
        return f'<img alt="Linear pieces and wrong inputs" src="{source}" style="width:100%;max-width:640px">'


def _decimal(value):
    """A fraction whose denominator divides a power of ten."""
    with decimal.localcontext() as context:
        context.prec = 2_100
        return format(decimal.Decimal(value.numerator) / value.denominator, "f")


# -------------------------------------------------------------------------------------- the interface


def certify(
    model,
    task=None,
    against=None,
    claims=(),
    digits=None,
    *,
    ties=None,
    proof=None,
    samples=None,
    confidence_bits=None,
    max_seconds=None,
    max_cells=None,
    inputs=None,
    output=None,
    force=False,
    progress=None,
    command=None,
):
    """Bounds the error of a network and proves the bounds.

    Args:
        model: the network, in any of the forms that this module's description lists.
        task: ``2nd_argmax``, ``argmax`` or ``argmedian``. The name of a file may tell it.
        against: in place of a task, another network, whose answer is wanted.
        claims: such as ``'error <= 1/57000'``, one or many; a refuted one is a result, no exception.
        digits: significant digits of the bounds of a fan.
        ties, proof, samples, confidence_bits, max_seconds, max_cells: as in ``conewise certify --help``.
        inputs: how many inputs a recurrent network in memory reads. Default: as many as it has outputs.
        output: where the certificate goes, ``FILE.cert``; the networks go beside it.
        force: whether other files there may be replaced.
        progress: whether long work is shown. Default: if standard error is a terminal.
        command: the program, or its jar. Default: ``CONEWISE`` in the environment, or else the launcher of
            the checkout that this module lies in, or else ``conewise`` on the ``PATH``.

    Returns:
        A ``Certificate``, which the kernel has accepted.

    Raises:
        ConewiseError: there is no result. Its subclasses say why.
    """
    if task is not None and against is not None:
        raise UsageError("task and against are two questions; choose one of them")
    program = _Program(command, progress)
    scratch = Path(tempfile.mkdtemp(prefix="conewise-"))
    keep = False
    try:
        certificate = scratch / "model.cert" if output is None else _certificate_path(output)
        network = _file(model, scratch / "model.net", inputs, "model")
        if network.parent == scratch and task is None and against is None:
            raise UsageError(
                "a network in memory has no name that tells the task;"
                " add task='2nd_argmax', 'argmax' or 'argmedian', or against=another network"
            )
        asked = _options({"--task": task, "--ties": ties})
        if against is not None:
            asked.append(f"--against={_file(against, scratch / 'against.net', inputs, 'against')}")
        budgets = _options({"--max-seconds": max_seconds, "--max-cells": max_cells})
        wishes = {"--digits": digits, "--proof": proof, "--samples": samples, "--confidence-bits": confidence_bits}
        claimed = [f"--claim={claim}" for claim in ([claims] if isinstance(claims, str) else claims)]
        arguments = asked + budgets + _options(wishes) + claimed + (["--force"] if force else [])
        said = program.result("certify", _argument(network), "--json", f"--output={certificate}", *arguments)
        written = certificate.with_suffix(".net")
        reference = None if against is None else certificate.with_suffix(".reference.net")
        drawing = _options({"--task": said.get("task"), "--against": reference, "--ties": ties}) + budgets
        result = Certificate(
            **_statement(said),
            claims=tuple(Claim(c["claim"], c["verdict"], c.get("remark", "")) for c in said["claims"]),
            certificate=certificate,
            network=written,
            reference=reference,
            _draw=lambda: program.text("export", _argument(written), "--to", "svg", *drawing),
        )
        keep = output is None
        if keep:
            weakref.finalize(result, shutil.rmtree, scratch, ignore_errors=True)
        return result
    finally:
        if not keep:
            shutil.rmtree(scratch, ignore_errors=True)


def check(net, cert, reference=None, *, command=None):
    """Has the kernel check a certificate.

    Args:
        net: the path of the network.
        cert: the path of the certificate.
        reference: the path of the network that it is compared with, if the certificate names one.
        command: as in ``certify``.

    Returns:
        The ``Statement`` that is proved.

    Raises:
        Rejected: the certificate does not prove its claim.
        InputError: a file cannot be read.
        ConewiseError: there is no verdict.
    """
    files = [_existing(file) for file in (net, reference, cert) if file is not None]
    said = _Program(command, False).result("check", *map(_argument, files), "--json")
    return Statement(**_statement(said))


def _certificate_path(output):
    path = Path(output)
    if path.suffix != ".cert":
        raise UsageError(f"{path}: output names a certificate, so it has to end in .cert")
    return path.absolute()


def _options(values):
    return [f"{name}={value}" for name, value in values.items() if value is not None]


def _argument(path):
    """A path that is not taken for an option, standard input or a list."""
    text = os.fspath(path)
    return os.path.join(".", text) if text.startswith(("-", "@")) else text


def _existing(path):
    text = os.fspath(path)
    if os.path.isdir(text):
        raise InputError(f"{text}: is a folder; name one file in it")
    if not os.path.exists(text):
        raise InputError(f"{text}: no such file")
    return Path(text)


def _file(model, place, inputs, role):
    """The file of a network; one in memory is written first."""
    if isinstance(model, (str, os.PathLike)):
        return _existing(model)
    place.write_bytes(_read(model, inputs, role).text().encode("ascii"))
    return place


def _statement(said):
    question = said["question"]
    return {
        "verdict": said["verdict"],
        "proof": said["proof"],
        "task": question.get("task"),
        "against": question.get("against"),
        "ties": said["ties"],
        "inputs": said["dimension"],
        "sha256": said["network"]["sha256"],
        "error": _bounds(said["error"]),
        "tied": _bounds(said["tie"]),
        "json": said,
    }


def _bounds(said):
    lower, upper = Fraction(said["lower"]), Fraction(said["upper"])
    exact = said.get("exact", {}).get("fraction")
    return Bounds(lower, upper, Fraction(exact) if exact else lower if lower == upper else None)


# ---------------------------------------------------------------------------------------- the program


class _Program:
    """The command line, which is found when this is made."""

    def __init__(self, command, progress):
        self._command = _find(command)
        self._terminal = _is_terminal(sys.stderr)
        self._progress = self._terminal if progress is None else progress

    def result(self, command, *arguments):
        """What the program says in JSON, or the exception that its exit code means."""
        quiet = [] if self._progress or command == "check" else ["--quiet"]
        code, out, err = self._run([command, *arguments, *quiet], self._progress)
        try:
            said = json.loads(out)
        except ValueError:
            said = {}
        if "error" in said and code in (0, 1, 4):
            return said
        raise _exception(code, said, err)

    def text(self, command, *arguments):
        """What the program prints."""
        code, out, err = self._run([command, *arguments, "--quiet"], False)
        if code != 0:
            raise _exception(code, {}, err)
        return out

    def _run(self, arguments, progress):
        """Runs the program to its end; where that is not waited for, it is told to stop."""
        inherited = progress and self._terminal
        try:
            process = subprocess.Popen(
                self._command + arguments,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=None if inherited else subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
            )
        except (OSError, ValueError) as problem:
            raise NoVerdict(f"{self._command[0]}: cannot be run ({problem})") from problem
        messages = []
        listener = threading.Thread(target=_listen, args=(process.stderr, messages, progress))
        with process:
            try:
                listener.start()
                out = process.stdout.read()
                listener.join()
                return process.wait(), out, "".join(messages)
            except BaseException:
                process.terminate()
                raise


def _listen(stream, messages, progress):
    for line in stream or ():
        messages.append(line)
        if progress:
            print(line, end="", file=sys.stderr, flush=True)


def _is_terminal(stream):
    """Whether a stream is the standard error of this process, and that a terminal."""
    try:
        return stream.fileno() == 2 and stream.isatty()
    except (AttributeError, OSError, ValueError):
        return False


def _find(command):
    """The words that run the program."""
    beside = Path(__file__).resolve().parents[2] / "conewise" if len(Path(__file__).resolve().parents) > 2 else None
    named = command or os.environ.get("CONEWISE")
    if named:
        found = shutil.which(os.fspath(named)) or (os.fspath(named) if os.path.isfile(named) else None)
        if found is None:
            source = "command" if command else "CONEWISE in the environment"
            raise UsageError(f"{named}: no such program; {source} has to name the launcher or the jar of Conewise")
    elif beside is not None and os.access(beside, os.X_OK) and beside.is_file():
        found = str(beside)
    else:
        found = shutil.which("conewise")
    if found is None:
        raise UsageError(
            "the program conewise was not found: put it on the PATH, name it in the environment variable"
            " CONEWISE, or pass command="
        )
    return ["java", "-jar", found] if found.endswith(".jar") else [found]


def _exception(code, said, err):
    """What an exit code without a result means. Only a rejection is a verdict."""
    lines = [line for line in err.splitlines() if line.strip()]
    last = lines[-1] if lines else f"the program ended with exit code {code} and said nothing"
    message = said.get("message", re.sub(r"^conewise: ", "", last))
    if code == 1 and "code" in said:
        return Rejected(message, said["code"])
    return {2: UsageError, 3: InputError}.get(code, NoVerdict)(message)


# -------------------------------------------------------------------------------- networks in memory


Matrix = List[List[Fraction]]


class _Layered(NamedTuple):
    """Layers of units, the last of which gives the logits."""

    inputs: int
    matrices: List[Matrix]

    def text(self):
        lines = ["conewise-network 1", f"layers {self.inputs} {len(self.matrices)}"]
        before = 0
        for matrix in self.matrices:
            width = len(matrix[0])
            sources = "inputs" if before == 0 else "units" if width == before else "units+inputs"
            lines += [f"layer {len(matrix)} {sources}", *_rows(matrix)]
            before = len(matrix)
        return "\n".join(lines + ["end", ""])

    def logits(self, inputs, blur):
        sums = []
        for matrix in self.matrices:
            units = [max(value, 0.0) for value in sums]
            sources = units if len(matrix[0]) == len(units) else units + inputs
            sums = _product(matrix, map(blur, sources))
        return sums

    def map(self, change):
        return _Layered(self.inputs, [_each(change, matrix) for matrix in self.matrices])


class _Recurrent(NamedTuple):
    """One layer for each input, all with the same matrices, and the logits."""

    inputs: int
    input_hidden: Matrix
    hidden_hidden: Matrix
    hidden_output: Matrix

    def text(self):
        lines = ["conewise-network 1", f"rnn {len(self.hidden_hidden)} {self.inputs} {len(self.hidden_output)}"]
        for name in self._fields[1:]:
            lines += [name.replace("_", "-"), *_rows(getattr(self, name))]
        return "\n".join(lines + ["end", ""])

    def logits(self, inputs, blur):
        step = [row + entry for row, entry in zip(self.hidden_hidden, self.input_hidden)]
        units = [0.0] * len(step)
        for value in inputs:
            units = [max(total, 0.0) for total in _product(step, map(blur, units + [value]))]
        return _product(self.hidden_output, map(blur, units))

    def map(self, change):
        return _Recurrent(self.inputs, *(_each(change, matrix) for matrix in self[1:]))


def _product(matrix, vector):
    vector = list(vector)
    return [sum(map(operator.mul, row, vector)) for row in matrix]


def _each(change, matrix):
    return [[change(entry) for entry in row] for row in matrix]


def _rows(matrix):
    return [" ".join(map(str, row)) for row in matrix]


def _read(model, inputs, role):
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(model, torch.nn.Module):
        return _read_module(torch, model, inputs, role)
    if hasattr(model, "items"):
        return _read_state(list(model.items()), inputs, role, False)
    layers = _listed(model)
    if layers is None:
        raise InputError(
            f"{role}: is neither a path nor a network: a torch.nn.Module, a state dict, or a list of matrices"
        )
    if _depth(layers) == 2:
        layers = [layers]
    names = [f"{role}: layer {number}" for number in range(1, len(layers) + 1)]
    return _layered([_matrix(layer, name) for layer, name in zip(layers, names)], names, True)


def _listed(value):
    """The entries of a list or of whatever turns into one."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    return list(value) if isinstance(value, (list, tuple)) else None


def _depth(value):
    depth = 0
    while depth < 3:
        entries = _listed(value)
        if not entries:
            return depth
        value = entries[0]
        depth += 1
    return depth


def _matrix(value, name):
    try:
        rows = [_listed(row) for row in _listed(value) or []]
    except (TypeError, ValueError, RuntimeError, NotImplementedError) as problem:
        raise InputError(f"{name}: its entries cannot be read ({problem})") from problem
    if not rows or any(row is None for row in rows):
        raise InputError(f"{name}: is not a matrix; expected a list of rows")
    if not rows[0] or any(len(row) != len(rows[0]) for row in rows):
        raise InputError(f"{name}: its rows have {sorted({len(row) for row in rows})} entries; expected equally many")
    return [
        [_rational(entry, f"{name}, row {i}, column {j}") for j, entry in enumerate(row)] for i, row in enumerate(rows)
    ]


def _rational(entry, place):
    try:
        number = Fraction(*(entry.tolist() if hasattr(entry, "tolist") else entry).as_integer_ratio())
    except (AttributeError, TypeError, ValueError, OverflowError) as problem:
        raise InputError(f"{place}: {entry!r} is not a finite real number") from problem
    if max(number.numerator.bit_length(), number.denominator.bit_length()) > _BITS:
        raise InputError(f"{place}: has more than {MAX_DIGITS} digits")
    return number


def _layered(matrices, names, may_skip):
    """A network of layers whose shapes compose."""
    if not matrices:
        raise InputError("a network without a matrix has no answer")
    inputs, before = len(matrices[0][0]), 0
    for matrix, name in zip(matrices, names):
        allowed = [before] if before else [inputs]
        if before and may_skip:
            allowed.append(before + inputs)
        if len(matrix[0]) not in allowed:
            raise InputError(
                f"{name}: has {len(matrix[0])} columns; expected {' or '.join(map(str, allowed))},"
                f" as the layer before has {before} units"
            )
        before = len(matrix)
    return _Layered(inputs, matrices)


def _read_state(entries, inputs, role, may_skip):
    """A network by the names and shapes of its parameters, in their order."""
    entries = [(str(name), value) for name, value in entries]
    matrices = _without_biases(entries, role)
    names = [name for name, _ in matrices]
    recurrent = {part: _ending(names, part) for part in ("weight_ih_l0", "weight_hh_l0")}
    if any(recurrent.values()):
        return _recurrent(dict(matrices), recurrent, inputs, role)
    _require_order(names, role)
    places = [f"{role}: {name}" for name in names]
    return _layered([_matrix(value, place) for (_, value), place in zip(matrices, places)], places, may_skip)


def _without_biases(entries, role):
    biases = [(name, value) for name, value in entries if "bias" in name.rpartition(".")[2]]
    for name, value in biases:
        if any(_rational(entry, f"{role}: {name}") != 0 for entry in _listed(value) or [1]):
            raise InputError(f"{role}: {name} is a bias that is not zero; only networks without biases are read")
    if biases:
        names = ", ".join(name for name, _ in biases)
        warnings.warn(f"{role}: these biases are zero and left out: {names}", stacklevel=6)
    return [(name, value) for name, value in entries if name not in dict(biases)]


def _ending(names, part):
    return [name for name in names if name.rpartition(".")[2] == part]


def _recurrent(matrices, parts, inputs, role):
    """An ``nn.RNN`` of one layer, and the linear map of its last state."""
    others = [name for name in matrices if name not in itertools.chain(*parts.values())]
    if [len(found) for found in parts.values()] != [1, 1] or len(others) != 1:
        raise InputError(
            f"{role}: expected weight_ih_l0 and weight_hh_l0 of one nn.RNN and one other matrix,"
            f" found {', '.join(matrices)}"
        )
    names = [parts["weight_ih_l0"][0], parts["weight_hh_l0"][0], others[0]]
    input_hidden, hidden_hidden, hidden_output = (_matrix(matrices[name], f"{role}: {name}") for name in names)
    hidden = len(hidden_hidden)
    shapes = [(len(matrix), len(matrix[0])) for matrix in (input_hidden, hidden_hidden, hidden_output)]
    if shapes != [(hidden, 1), (hidden, hidden), (shapes[2][0], hidden)]:
        raise InputError(
            f"{role}: {', '.join(names)} have the shapes {shapes};"
            " expected (hidden, 1), (hidden, hidden) and (outputs, hidden)"
        )
    return _Recurrent(inputs or len(hidden_output), input_hidden, hidden_hidden, hidden_output)


def _require_order(names, role):
    """Refuses matrices whose names differ in numbers alone, if the numbers do not increase."""
    last = {}
    for name in names:
        kind, numbers = re.sub(r"\d+", "#", name), [int(digits) for digits in re.findall(r"\d+", name)]
        if last.get(kind, numbers) > numbers:
            raise InputError(
                f"{role}: are its layers applied in the order {', '.join(names)}?"
                " Pass a list of matrices, in the order in which they are applied"
            )
        last[kind] = numbers


# ----------------------------------------------------------------------------------- modules of torch


def _read_module(torch, module, inputs, role):
    """The network of a module, which has to compute the same."""
    for part in module.modules():
        if isinstance(part, torch.nn.RNN) and part.nonlinearity != "relu":
            raise InputError(f"{role}: its nn.RNN has the nonlinearity {part.nonlinearity!r}; expected 'relu'")
    network = _read_state(list(module.state_dict().items()), inputs, role, True)
    names = ", ".join(module.state_dict())
    try:
        differs = _differs(torch, module, network)
    except Exception as problem:
        raise InputError(
            f"{role}: the module cannot be tried on {network.inputs} inputs ({_first_line(problem)});"
            " pass its state_dict() if it is its matrices with ReLU between them"
        ) from problem
    if differs:
        raise InputError(
            f"{role}: the module computes something else than its matrices {names}"
            f" with ReLU between them. At the input {differs[0]} its logits are {differs[1]}, and theirs {differs[2]}"
        )
    return network


def _first_line(problem):
    return next(iter(str(problem).splitlines()), type(problem).__name__)


def _differs(torch, module, network):
    """An input at which module and network differ, and both logits, or nothing. Inputs are of three
    sizes, so that functions which only resemble ReLU near 0 or far from it are told from it."""
    draw = random.Random(1)
    points = [[draw.gauss(0, 1) * size for _ in range(network.inputs)] for size in (1e-3, 1.0, 1e3) for _ in range(16)]
    module = copy.deepcopy(module).to("cpu", torch.float64).eval()
    with torch.no_grad():
        found = _call(torch, module, torch.tensor(points, dtype=torch.float64))
    network = network.map(float)
    for point, given in zip(points, found):
        expected = network.logits(point, lambda value: value)
        if len(given) != len(expected) or not _distance(given, expected) <= _room(network, point, expected, draw):
            return point, given, expected
    return None


def _room(network, point, logits, draw):
    """How far rounding may move the logits: much farther than when each value is off by 1e-13 of it."""

    def blur(value):
        return value * (1 + 1e-13 * draw.gauss(0, 1))

    moved = max(_distance(network.logits(point, blur), logits) for _ in range(4))
    return 100 * moved + 1e-12 * max(map(abs, logits))


def _distance(one, other):
    return max(abs(a - b) for a, b in zip(one, other))


def _call(torch, module, points):
    """The logits of all inputs; some modules want each number of a sequence as a vector."""
    try:
        found = module(points)
    except (RuntimeError, IndexError, ValueError):
        found = module(points.unsqueeze(-1))
    if not torch.is_tensor(found):
        raise TypeError(f"it returns a {type(found).__name__}, not the logits")
    if found.dim() != 2 or len(found) != len(points):
        raise ValueError(f"of {len(points)} inputs at once, it returns the shape {tuple(found.shape)}")
    return found.tolist()
