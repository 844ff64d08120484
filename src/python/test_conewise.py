"""Tests of conewise.py: python3 test_conewise.py   (standard library; numpy and torch where installed)"""

import contextlib
import gc
import io
import os
import pickle
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import warnings
import xml.dom.minidom
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from unittest import mock

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
sys.path.insert(0, str(HERE))
import conewise  # noqa: E402

try:
    import numpy
except ImportError:
    numpy = None
try:
    import torch
except ImportError:
    torch = None

PERFECT = {"weight_ih_l0": [[1], [-1]], "weight_hh_l0": [[-1, 1], [1, -1]], "weight": [[1, -1], [-1, 1]]}
PERFECT_TEXT = """conewise-network 1
rnn 2 2 2
input-hidden
1
-1
hidden-hidden
-1 1
1 -1
hidden-output
1 -1
-1 1
end
"""
TRAINED = TOP / "models/trained/2nd_argmax_2_2_s0"
TRAINED_HASH = "64070a096a16a1099720efd8f89ed11d90dbad0fa7b7c05130a268121b82f40f"


def text(model, inputs=None):
    return conewise._read(model, inputs, "model").text()


class Wrapped:
    """Matrices of somebody else."""

    def __init__(self, values):
        self.values = values

    def tolist(self):
        return self.values


class NetworkTest(unittest.TestCase):
    def refused(self, pattern, model):
        with self.assertRaisesRegex(conewise.InputError, pattern):
            text(model)

    def test_a_list_of_matrices_becomes_layers(self):
        expected = "conewise-network 1\nlayers 2 2\nlayer 3 inputs\n1 2\n3 4\n5 6\nlayer 1 units\n1 -1 0\nend\n"
        self.assertEqual(text([[[1, 2], [3, 4], [5, 6]], [[1, -1, 0]]]), expected)
        self.assertEqual(text((Wrapped([[1, 2], [3, 4], [5, 6]]), Wrapped([[1, -1, 0]]))), expected)

    def test_one_matrix_is_a_network_without_units(self):
        self.assertEqual(text([[1, 2]]), "conewise-network 1\nlayers 2 1\nlayer 1 inputs\n1 2\nend\n")
        self.assertEqual(text(Wrapped([[1, 2]])), text([[[1, 2]]]))

    def test_columns_for_the_inputs_too_are_a_skip_connection(self):
        self.assertIn("layer 1 units+inputs\n1 2 3\n", text([[[1, 2]], [[1, 2, 3]]]))
        self.refused("layer 2: has 2 columns; expected 1 or 3, as the layer before has 1 unit", [[[1, 2]], [[1, 2]]])

    def test_entries_are_exact(self):
        row = [0.1, Fraction(1, 3), Decimal("0.1"), 2, -0.0, Wrapped(0.5)]
        exact = "3602879701896397/36028797018963968 1/3 1/10 2 0 1/2"
        self.assertIn(f"\n{exact}\n", text([row]))

    def test_entries_that_are_no_numbers_are_named(self):
        for bad in (float("nan"), float("inf"), "1", None, 1j, [1]):
            with self.subTest(bad=bad):
                self.refused("layer 1, row 1, column 0: .* is not a finite real number", [[[1, 2], [bad, 4]]])
        self.refused("layer 1, row 0, column 0: has more than 4000 digits", [[[10**5000, 1]]])

    def test_what_is_no_matrix_is_refused(self):
        self.refused(r"layer 1: its rows have \[1, 2\] entries", [[[1, 2], [3]]])
        self.refused("layer 1: is not a matrix", [[]])
        self.refused("layer 2: is not a matrix", [[[1, 2]], 7])
        self.refused("without a matrix", [])
        self.refused("model: is neither a path nor a network", 7)
        self.refused("without a matrix", {})

    def test_a_state_dict_of_an_rnn_is_recurrent(self):
        self.assertEqual(text(PERFECT), PERFECT_TEXT)
        self.assertEqual(text({f"module.rnn.{name}": matrix for name, matrix in PERFECT.items()}), PERFECT_TEXT)
        self.assertIn("rnn 2 5 2\n", conewise._read(PERFECT, 5, "model").text())

    def test_other_recurrent_networks_are_refused(self):
        two_layers = {**PERFECT, "weight_ih_l1": [[1]]}
        self.refused("expected weight_ih_l0 and weight_hh_l0 .* found .*weight_ih_l1", two_layers)
        self.refused("found weight_ih_l0$", {"weight_ih_l0": [[1]]})
        self.refused(r"shapes \[\(2, 2\)", {**PERFECT, "weight_ih_l0": [[1, 1], [1, 1]]})

    def test_a_state_dict_of_layers_keeps_its_order(self):
        layers = {"inner.weight": [[1, 2]], "a.weight": [[3], [4]]}
        self.assertEqual(text(layers), text([[[1, 2]], [[3], [4]]]))
        by_letters = ["0.weight", "10.weight", "2.weight"]
        self.refused("in the order 0.weight, 10.weight, 2.weight", dict.fromkeys(by_letters, [[1]]))
        self.assertIn("layers 1 3\n", text(dict.fromkeys(["0.weight", "2.weight", "10.weight"], [[1]])))
        self.refused("a.weight: has 3 columns; expected 1,", {"w.weight": [[1, 2]], "a.weight": [[3, 3, 3]]})

    def test_biases_are_refused_by_name_unless_they_are_zero(self):
        layers = {"0.weight": [[1, 2]], "0.bias": [0.0]}
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            self.assertEqual(text(layers), text([[[1, 2]]]))
        self.assertRegex(str(told[0].message), "these biases are zero and left out: 0.bias")
        self.refused("0.bias is a bias that is not zero", {**layers, "0.bias": [0.5]})


class ProgramTest(unittest.TestCase):
    """A program that says what the test wants, in place of the real one."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def program(self, script):
        path = self.folder / "fake"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        return path

    def fails(self, kind, pattern, script, **options):
        with self.assertRaisesRegex(kind, pattern) as caught:
            conewise.certify([[1, 0], [0, 1]], task="argmax", command=self.program(script), **options)
        return caught.exception

    def test_exit_codes_become_exceptions(self):
        for code, kind in ((2, conewise.UsageError), (3, conewise.InputError), (4, conewise.NoVerdict)):
            problem = self.fails(kind, "^what is wrong$", f"echo 'conewise: what is wrong' >&2; exit {code}")
            self.assertEqual(problem.exit_code, code)
        self.fails(conewise.InputError, "^in json$", """echo '{"verdict":"BAD-FILE","message":"in json"}'; exit 3""")

    def test_an_end_without_a_result_is_never_a_verdict(self):
        for end in ("exit 0", "exit 1", "exit 77", "kill -9 $$", "echo '{'; exit 1", "echo '[1]'; exit 0"):
            with self.subTest(end=end):
                self.assertEqual(self.fails(conewise.NoVerdict, "", end).exit_code, 4)

    def test_a_program_that_is_not_there_is_named(self):
        with self.assertRaisesRegex(conewise.UsageError, "nowhere: no such program; command has to"):
            conewise.certify(PERFECT, "argmax", command="nowhere")
        with mock.patch.dict(os.environ, CONEWISE="/nowhere"):
            with self.assertRaisesRegex(conewise.UsageError, "/nowhere: no such program; CONEWISE in the env"):
                conewise.certify(PERFECT, "argmax")
        lonely = self.folder / "a/b/conewise.py"
        with mock.patch.object(conewise, "__file__", str(lonely)), mock.patch.dict(os.environ, PATH=""):
            os.environ.pop("CONEWISE", None)
            with self.assertRaisesRegex(conewise.UsageError, "was not found: put it on the PATH"):
                conewise.certify(PERFECT, "argmax")
        self.program("").chmod(0o644)
        with self.assertRaisesRegex(conewise.NoVerdict, "cannot be run"):
            conewise.certify(PERFECT, "argmax", command=self.folder / "fake")

    def test_the_program_is_looked_for_in_this_order(self):
        fake = self.program("")
        launcher = self.folder / "conewise"
        fake.rename(launcher)
        module = self.folder / "src/python/conewise.py"
        with mock.patch.object(conewise, "__file__", str(module)), mock.patch.dict(os.environ, CONEWISE="/bin/true"):
            self.assertEqual(conewise._find("/bin/false"), ["/bin/false"])
            self.assertEqual(conewise._find(None), ["/bin/true"])
            del os.environ["CONEWISE"]
            self.assertEqual(conewise._find(None), [str(launcher.resolve())])
        with mock.patch.object(conewise, "__file__", "/x.py"), mock.patch.dict(os.environ, PATH=str(self.folder)):
            os.environ.pop("CONEWISE", None)
            self.assertEqual(conewise._find(None), [str(launcher)])
        jar = self.folder / "conewise.jar"
        jar.touch()
        self.assertEqual(conewise._find(jar), ["java", "-jar", str(jar)])

    def test_progress_is_passed_on_if_asked_for(self):
        script = "for a; do [ $a = --quiet ] && exit 2; done; echo 'conewise: 10 %' >&2; echo 'conewise: late' >&2"
        script += "; exit 4"
        shown = io.StringIO()
        with contextlib.redirect_stderr(shown):
            self.fails(conewise.NoVerdict, "^late$", script, progress=True)
            self.fails(conewise.UsageError, "said nothing", script)
        self.assertEqual(shown.getvalue(), "conewise: 10 %\nconewise: late\n")

    def test_an_interrupt_stops_the_program(self):
        self.addCleanup(signal.signal, signal.SIGALRM, signal.signal(signal.SIGALRM, signal.default_int_handler))
        script = f"echo $$ > {self.folder}/pid; exec sleep 60"
        start = time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, 1)
        with self.assertRaises(KeyboardInterrupt):
            conewise.certify([[1, 0], [0, 1]], task="argmax", command=self.program(script))
        self.assertLess(time.monotonic() - start, 30)
        with self.assertRaises(ProcessLookupError):
            os.kill(int((self.folder / "pid").read_text()), 0)

    def test_nothing_is_left_behind(self):
        with mock.patch.object(tempfile, "tempdir", str(self.folder)):
            self.fails(conewise.NoVerdict, "", "exit 4")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["fake"])


class CertifyTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_claims_are_proven_and_refuted(self):
        result = conewise.certify(PERFECT, "2nd_argmax", claims=["error = 0", "tied > 0"])
        self.assertEqual([claim.verdict for claim in result.claims], ["PROVEN", "REFUTED"])
        self.assertEqual(result.error, conewise.Bounds(Fraction(0), Fraction(0), Fraction(0)))
        self.assertEqual((result.verdict, result.proof, result.task), ("VERIFIED", "fan", "2nd_argmax"))
        self.assertFalse(result.proven)
        self.assertTrue(conewise.certify(PERFECT, "2nd_argmax", claims="error = 0").proven)

    def test_a_file_is_the_network_that_its_name_tells_of(self):
        result = conewise.certify(TRAINED.with_suffix(".safetensors"), digits=5)
        self.assertEqual(result.sha256, TRAINED_HASH)
        self.assertEqual(result.error.lower, Fraction("0.000017489"))
        self.assertEqual(result.error.upper, Fraction("0.000017490"))
        self.assertIn(Fraction("0.0000174892229671643272"), result.error)
        self.assertAlmostEqual(float(result.error), 1.74892e-5, delta=1e-9)
        self.assertEqual(str(result.error), "[0.000017489, 0.00001749]")
        self.assertIsNone(result.error.exact)

    def test_a_recurrent_network_and_its_layers_differ_nowhere(self):
        layers = [[[1, 0], [-1, 0]], [[-1, 1, 0, 1], [1, -1, 0, -1]], [[1, -1], [-1, 1]]]
        result = conewise.certify(layers, against=PERFECT, claims=["error = 0"])
        self.assertTrue(result.proven)
        self.assertEqual(result.against, conewise.certify(PERFECT, "2nd_argmax").sha256)
        self.assertIsNone(result.task)
        again = conewise.check(result.network, result.certificate, result.reference)
        self.assertEqual((again.sha256, again.against, again.error), (result.sha256, result.against, result.error))
        with self.assertRaises(conewise.Rejected) as caught:
            conewise.check(result.network, result.certificate)
        self.assertEqual((caught.exception.code, caught.exception.exit_code), ("R01-NETWORK-HASH", 1))

    def test_permuted_and_rescaled_units_change_nothing(self):
        changed = {
            "weight_ih_l0": [[-2], [0.5]],
            "weight_hh_l0": [[-1, 4], [0.25, -1]],
            "weight": [[-0.5, 2], [0.5, -2]],
        }
        self.assertTrue(conewise.certify(changed, against=PERFECT, claims=["differ = 0"]).proven)
        changed["weight_hh_l0"][0][1] += 1e-12
        self.assertFalse(conewise.certify(changed, against=PERFECT, claims=["differ = 0"]).proven)

    def test_results_can_be_sent_to_other_processes(self):
        result = conewise.certify(PERFECT, "2nd_argmax", output=self.folder / "x.cert")
        sent = pickle.loads(pickle.dumps(result))
        self.assertEqual((sent, sent.picture, hash(sent)), (result, result.picture, hash(result)))
        problem = pickle.loads(pickle.dumps(conewise.Rejected("why", "R10-ERROR-BOUNDS")))
        self.assertEqual((str(problem), problem.code), ("why", "R10-ERROR-BOUNDS"))

    def test_the_models_of_a_file_and_of_memory_differ_as_known(self):
        models = TOP / "models/handmade"
        float32 = models / "2nd_argmax_handmade_3_lambda_100_float32.net"
        result = conewise.certify(float32, against=models / "2nd_argmax_handmade_3_lambda_100.net")
        self.assertEqual(str(result.error)[:30], "[0.000090079463203694202018157")

    def test_other_kinds_of_proof(self):
        order = conewise.certify([[0, 0, 0]] * 3, "argmax", proof="order")
        self.assertEqual((order.proof, order.error.exact), ("order", Fraction(2, 3)))
        self.assertLess(order.error.lower, order.error.upper)
        budget = {"proof": "sample", "samples": 100000, "confidence_bits": 20}
        sample = conewise.certify(PERFECT, "argmax", claims="error < 0.9999999", **budget)
        self.assertEqual((sample.proof, sample.json["samples"], sample.json["confidence"]), ("sample", 100000, 20))
        self.assertEqual((sample.claims[0].verdict, sample.proven), ("UNDECIDED", False))
        self.assertRegex(sample.claims[0].remark, "samples")
        with self.assertRaisesRegex(conewise.UsageError, "no picture"):
            sample.picture
        self.assertNotIn("<img", sample._repr_html_())

    def test_ties_are_counted_as_asked(self):
        same = [[1, 1], [1, 1]]
        self.assertEqual(conewise.certify(same, "argmax", ties="wrong").error.exact, 1)
        self.assertEqual(conewise.certify(same, "argmax").error.exact, Fraction(1, 2))

    def test_a_notebook_shows_bounds_claims_and_the_picture(self):
        result = conewise.certify(TRAINED.with_suffix(".safetensors"), digits=5, claims=["error <= 1/50000"])
        xml.dom.minidom.parseString(result.picture)
        shown = result._repr_html_()
        parts = ["0.000017489", "claim error &lt;= 1/50000", "PROVEN", "2nd_argmax of 2 inputs"]
        for part in [*parts, "data:image/svg+xml;base64,"]:
            self.assertIn(part, shown)
        xml.dom.minidom.parseString("<p>" + re.sub(r"(<img [^>]*)>", r"\1/>", shown) + "</p>")
        result.network.unlink()
        del result.__dict__["picture"]
        self.assertRegex(result._repr_html_(), "There is no picture: .*model.net: no such file")
        with mock.patch.object(conewise, "MAX_SHOWN_CELLS", 3):
            self.assertIn("takes a while", result._repr_html_())

    def test_files_lie_where_they_are_asked_for_and_are_not_replaced(self):
        output = self.folder / "é x.cert"
        result = conewise.certify(PERFECT, "2nd_argmax", output=output)
        self.assertEqual((result.certificate, result.network), (output, self.folder / "é x.net"))
        self.assertEqual(result.network.read_text(), PERFECT_TEXT)
        self.assertEqual(conewise.check(result.network, result.certificate).task, "2nd_argmax")
        with self.assertRaisesRegex(conewise.UsageError, "é x.net"):
            conewise.certify([[1, 0], [0, 1]], "argmax", output=output)
        self.assertEqual(result.network.read_text(), PERFECT_TEXT)
        conewise.certify([[1, 0], [0, 1]], "argmax", output=output, force=True)
        self.assertIn("layers 2 1", result.network.read_text())
        with self.assertRaisesRegex(conewise.UsageError, "has to end in .cert"):
            conewise.certify(PERFECT, "2nd_argmax", output=self.folder)

    def test_files_of_no_name_go_with_the_result(self):
        result = conewise.certify(PERFECT, "2nd_argmax")
        certificate = result.certificate
        self.assertTrue(certificate.is_file())
        del result
        gc.collect()
        self.assertFalse(certificate.parent.exists())

    def test_questions_without_sense_are_refused(self):
        with self.assertRaisesRegex(conewise.UsageError, "two questions"):
            conewise.certify(PERFECT, "argmax", against=PERFECT)
        with self.assertRaisesRegex(conewise.UsageError, "no name that tells the task"):
            conewise.certify(PERFECT)
        for options in ({"task": "nonsense"}, {"claims": "error ~ 1"}, {"digits": 0}, {"samples": 7}):
            with self.subTest(options=options), self.assertRaises(conewise.UsageError):
                conewise.certify(PERFECT, **{"task": "argmax", **options})
        with self.assertRaisesRegex(conewise.NoVerdict, "ran out"):
            conewise.certify(PERFECT, "argmax", max_seconds=0)
        with self.assertRaisesRegex(conewise.InputError, "^model.net: line 2: "):
            conewise.certify([[1] * 65] * 65, "argmax")

    def test_files_that_cannot_be_read_are_named(self):
        with self.assertRaisesRegex(conewise.InputError, "absent.pth: no such file"):
            conewise.certify("absent.pth", "argmax")
        with self.assertRaisesRegex(conewise.InputError, "is a folder"):
            conewise.certify(TOP / "models", "argmax")
        broken = self.folder / "-broken.net"
        broken.write_text("conewise-network 1\nlayers 2 1\n")
        with self.assertRaisesRegex(conewise.InputError, "-broken.net"):
            conewise.certify(broken, "argmax")
        before = os.getcwd()
        os.chdir(self.folder)
        self.addCleanup(os.chdir, before)
        with self.assertRaisesRegex(conewise.InputError, "-broken.net"):
            conewise.certify("-broken.net", "argmax")

    def test_a_forged_certificate_is_rejected(self):
        result = conewise.certify(PERFECT, "2nd_argmax")
        forged = self.folder / "forged.cert"
        forged.write_text(result.certificate.read_text().replace("error 0 0", "error 1 1"))
        with self.assertRaisesRegex(conewise.Rejected, "R10-ERROR-BOUNDS"):
            conewise.check(result.network, forged)
        forged.write_text("nonsense\n")
        with self.assertRaisesRegex(conewise.InputError, "forged.cert"):
            conewise.check(result.network, forged)


@unittest.skipIf(numpy is None, "numpy is not installed")
class NumpyTest(unittest.TestCase):
    def test_arrays_are_taken_exactly(self):
        layers = [[[0.5, 0.25], [3, -1]], [[1, 0.1]]]
        for kind in (numpy.float64, numpy.longdouble, object):
            self.assertEqual(text([numpy.array(layer, dtype=kind) for layer in layers]), text(layers))
        single = numpy.float32(0.1)
        self.assertIn("13421773/134217728", text(numpy.array([[single, 1]], dtype=numpy.float32)))
        self.assertEqual(text([[single, numpy.int64(1)]]), text(numpy.array([[single, 1]], dtype=numpy.float32)))
        self.assertEqual(text(numpy.ones((2, 2, 2), dtype=numpy.int8)), text([[[1, 1], [1, 1]]] * 2))

    def test_entries_that_are_not_finite_are_refused(self):
        with self.assertRaisesRegex(conewise.InputError, "row 0, column 1: nan"):
            text(numpy.array([[1, numpy.nan]]))


if torch is not None:
    nn = torch.nn

    class Recurrent(nn.Module):
        """As AlgZoo builds its models."""

        def __init__(self, hidden=4, inputs=3, **options):
            super().__init__()
            options = {"nonlinearity": "relu", "bias": False, "batch_first": True, **options}
            self.rnn = nn.RNN(input_size=1, hidden_size=hidden, **options)
            self.linear = nn.Linear(hidden, inputs, bias=False)

        def forward(self, x, init_state=None):
            _, final_state = self.rnn(x[..., None], init_state)
            return self.linear(final_state.squeeze(0))

    class Skipping(nn.Module):
        def __init__(self, units_first=True, change=torch.relu):
            super().__init__()
            self.inner = nn.Linear(3, 4, bias=False)
            self.outer = nn.Linear(7, 3, bias=False)
            self.units_first, self.change = units_first, change

        def forward(self, x):
            units = self.change(self.inner(x))
            return self.outer(torch.cat((units, x) if self.units_first else (x, units), -1))


    class Returning(nn.Module):
        def __init__(self, change):
            super().__init__()
            self.linear = nn.Linear(2, 2, bias=False)
            self.change = change

        def forward(self, x):
            return self.change(self.linear(x))


@unittest.skipIf(torch is None, "torch is not installed")
class TorchTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(7)

    def refused(self, pattern, module):
        with self.assertRaisesRegex(conewise.InputError, pattern):
            text(module)

    def test_a_recurrent_module_is_the_network_of_its_file(self):
        module = Recurrent(2, 2)
        module.load_state_dict(torch.load(TRAINED.with_suffix(".pth")))
        result = conewise.certify(module, "2nd_argmax", digits=5)
        self.assertEqual(result.sha256, TRAINED_HASH)
        self.assertEqual(text(module), text(module.state_dict()))
        self.assertEqual(text(module.double()), text(module.state_dict()))

    def test_stacks_of_layers_are_read(self):
        inner = nn.Sequential(nn.Linear(6, 5, bias=False), nn.ReLU())
        stack = nn.Sequential(nn.Linear(3, 6, bias=False), nn.ReLU(), inner, nn.Linear(5, 3, bias=False))
        weights = [part.weight for part in stack.modules() if isinstance(part, nn.Linear)]
        self.assertEqual(text(stack), text(weights))
        self.assertEqual(text(stack.half()), text(weights))
        self.assertIn("layer 3 units+inputs\n", text(Skipping()))

    def test_a_module_is_left_as_it_was(self):
        first, last = nn.Linear(2, 3, bias=False), nn.Linear(3, 2, bias=False)
        module = nn.Sequential(first, nn.ReLU(), nn.Dropout(0.5), last).train()
        before = text(module)
        self.assertTrue(module.training)
        self.assertEqual((module[0].weight.dtype, text(module)), (torch.float32, before))

    def test_long_and_ill_conditioned_modules_are_recognised(self):
        text(Recurrent(16, 32))
        module = Recurrent(8, 3)
        with torch.no_grad():
            for parameter in module.parameters():
                parameter.mul_(1e4)
        text(module)
        deep = [part for _ in range(12) for part in (nn.Linear(6, 6, bias=False), nn.ReLU())]
        text(nn.Sequential(*deep, nn.Linear(6, 3, bias=False)))

    def test_modules_that_compute_something_else_are_refused(self):
        inner, outer = nn.Linear(3, 4, bias=False), nn.Linear(4, 3, bias=False)
        activations = [nn.LeakyReLU(1e-4), nn.ReLU6(), nn.GELU(), nn.Tanh(), nn.Softplus(1e3)]
        others = [
            nn.Sequential(inner, outer),
            nn.Sequential(inner, nn.ReLU(), outer, nn.ReLU()),
            nn.Sequential(nn.ReLU(), inner, nn.ReLU(), outer),
            *(nn.Sequential(inner, kind, outer) for kind in activations),
            nn.Sequential(inner, nn.ReLU(), outer, nn.Softmax(-1)),
            Skipping(units_first=False),
            Skipping(change=lambda sums: torch.relu(sums).clamp(max=100)),
        ]
        for module in others:
            with self.subTest(module=module):
                self.refused("computes something else than its matrices .*weight.* At the input", module)

    def test_what_cannot_be_read_is_named(self):
        self.refused("nonlinearity 'tanh'", Recurrent(nonlinearity="tanh"))
        self.refused("weight_ih_l1", Recurrent(num_layers=2))
        self.refused("rnn.bias_ih_l0 is a bias", Recurrent(bias=True))
        self.refused("0.bias is a bias", nn.Sequential(nn.Linear(2, 2)))
        self.refused("weight_ih_l0_reverse", Recurrent(bidirectional=True))
        self.refused("without a matrix", nn.ReLU())
        without_forward = nn.ModuleList([nn.Linear(2, 2, bias=False)])
        self.refused("cannot be tried on 2 inputs .*; pass its state_dict", without_forward)
        self.refused("it returns a tuple, not the logits", Returning(lambda logits: (logits, logits)))
        self.refused("it returns the shape \\(48, 2, 1\\)", Returning(lambda logits: logits.unsqueeze(-1)))


class ExampleTest(unittest.TestCase):
    def test_the_example_of_the_readme_has_ten_lines_and_stands_there(self):
        lines = (HERE / "example.py").read_text().splitlines()
        self.assertLessEqual(len(lines), 11)
        self.assertIn("\n".join(lines), (TOP / "README.md").read_text(encoding="utf-8"))
        done = subprocess.run([sys.executable, HERE / "example.py"], capture_output=True, text=True, check=True)
        self.assertRegex(done.stdout, r"in \[0\.\d+, 0\.\d+\]\ndiffer <= 1/100 (PROVEN|REFUTED)\n")


if __name__ == "__main__":
    for name, package in (("numpy", numpy), ("torch", torch)):
        if package is None:
            print(f"not installed, so its tests are skipped: {name}")
    unittest.main()
