"""Saves networks with PyTorch, and exports them to ONNX in every way that matters.

Argument: a folder. Each name NAME.pth there is the state_dict of what NAME.*.onnx compute.
"""

import os
import sys
import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
torch.manual_seed(18)
folder = sys.argv[1]


class AlgZoo(nn.Module):
    """A recurrent network as AlgZoo builds its own."""

    def __init__(self, hidden, inputs):
        super().__init__()
        self.rnn = nn.RNN(1, hidden, nonlinearity="relu", bias=False, batch_first=True)
        self.linear = nn.Linear(hidden, inputs, bias=False)

    def forward(self, x):
        states, _ = self.rnn(x[..., None])
        return self.linear(states[:, -1, :])


class Unrolled(nn.Module):
    """The same function as a loop."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x):
        rnn = self.model.rnn
        state = torch.zeros(x.shape[0], rnn.hidden_size)
        for t in range(x.shape[1]):
            state = torch.relu(
                x[:, t : t + 1] @ rnn.weight_ih_l0.T + state @ rnn.weight_hh_l0.T
            )
        return self.model.linear(state)


def export(model, name, opset, free, fold):
    torch.onnx.export(
        model,
        torch.zeros(1, 3),
        os.path.join(folder, name),
        opset_version=opset,
        do_constant_folding=fold,
        input_names=["x"],
        output_names=["y"],
        dynamic_axes={"x": {0: "batch"}, "y": {0: "batch"}} if free else None,
    )


def save(model, name, computing):
    torch.save(model.state_dict(), os.path.join(folder, name + ".pth"))
    for kind, module in computing.items():
        for opset in 11, 13, 17:
            for free in False, True:
                for fold in False, True:
                    export(module, f"{name}.{kind}_{opset}_{free:d}_{fold:d}.onnx", opset, free, fold)


mlp = nn.Sequential(
    nn.Linear(3, 6, bias=False),
    nn.ReLU(),
    nn.Linear(6, 5, bias=False),
    nn.ReLU(),
    nn.Linear(5, 3, bias=False),
)
save(mlp, "mlp", {"mlp": mlp})
torch.save(
    mlp.state_dict(),
    os.path.join(folder, "mlp.legacy.onnx"),
    _use_new_zipfile_serialization=False,
)
rnn = AlgZoo(4, 3)
save(rnn, "rnn", {"node": rnn, "loop": Unrolled(rnn)})
