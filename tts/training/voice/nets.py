"""The four networks in torch (docs/voice-format.md has the equations), and their export to named tensors."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from features import F0_POINTS, MAX_STATES
from inventory import UNITS


def _rows(table, ids):
    """Rows of an embedding by a product with one-hot vectors: the same numbers as a look-up, and recordable as a CUDA graph."""
    return (ids[..., None] == torch.arange(table.num_embeddings, device=ids.device)).to(table.weight.dtype) @ table.weight


class Encoder(nn.Module):
    """Embeddings of categorical inputs, then fully connected layers with ReLU between."""

    def __init__(self, unit_slots, tone_slots, reals, sizes, unit_dim=24, tone_dim=8, pos_dim=8, dropout=0.1):
        super().__init__()
        self.unit, self.tone, self.pos = nn.Embedding(len(UNITS), unit_dim), nn.Embedding(6, tone_dim), nn.Embedding(7, pos_dim)
        self.unit_slots, self.tone_slots, self.dropout = unit_slots, tone_slots, dropout
        sizes = [unit_slots * unit_dim + tone_slots * tone_dim + pos_dim + reals] + list(sizes)
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])

    def forward(self, ints, reals=None):
        u, t = self.unit_slots, self.tone_slots
        parts = [_rows(self.unit, ints[..., :u]).flatten(-2), _rows(self.tone, ints[..., u:u + t]).flatten(-2), _rows(self.pos, ints[..., u + t])]
        x = torch.cat(parts + ([] if reals is None else [reals]), -1)
        for i, layer in enumerate(self.layers):
            x = layer(F.dropout(torch.relu(x) if i else x, self.dropout, self.training))
        return x

    def export(self, name):
        out = {name + ".unit": self.unit.weight, name + ".tone": self.tone.weight, name + ".pos": self.pos.weight}
        for i, layer in enumerate(self.layers):
            out[name + ".enc.%d.w" % i], out[name + ".enc.%d.b" % i] = layer.weight, layer.bias
        return out


class DurationNet(nn.Module):
    """ln(frames + 0.5) of the states of a phone."""

    def __init__(self, hidden=(128, 96), dropout=0.1):
        super().__init__()
        self.enc = Encoder(5, 3, 0, list(hidden) + [MAX_STATES], 16, 8, 8, dropout)

    def forward(self, rows):
        return self.enc(rows)

    def export(self):
        return self.enc.export("duration")


class PitchNet(nn.Module):
    """Normalised log F0 at 12 points of a syllable."""

    def __init__(self, hidden=(192, 96), dropout=0.1):
        super().__init__()
        self.enc = Encoder(4, 5, 2, list(hidden) + [F0_POINTS], 8, 8, 8, dropout)

    def forward(self, ints, reals):
        return self.enc(ints, reals)

    def export(self):
        return self.enc.export("f0")


class Block(nn.Module):
    def __init__(self, channels, kernel):
        super().__init__()
        self.depth = nn.Conv1d(channels, channels, kernel, padding=kernel // 2, groups=channels)
        self.point = nn.Conv1d(channels, channels, 1)

    def forward(self, x, mask):
        return x + self.point(torch.relu(self.depth(x * mask)))


class FrameNet(nn.Module):
    """Parameters per 5 ms frame from the phones' anchors and the frame's position; x (B, C, T) inside."""

    def __init__(self, name, outputs, channels=128, blocks=4, kernel=9, hidden=(256, 256), dropout=0.1, dilate=1):
        super().__init__()
        self.name, self.channels = name, channels
        self.enc = Encoder(5, 3, 0, list(hidden) + [MAX_STATES * 2 * channels], 24, 8, 8, dropout)
        self.input = nn.Linear(7, channels, bias=False)
        self.blocks = nn.ModuleList([Block(channels, kernel) for _ in range(blocks)])
        self.smooth = nn.Conv1d(channels, channels, 5, padding=2, groups=channels)
        self.hidden, self.out = nn.Conv1d(channels, channels, 1), nn.Conv1d(channels, outputs, 1)

    def anchors(self, rows, index):
        """(B, T, 2, C) from phone rows (B, P, 9) and frame indices (B, T)."""
        a = self.enc(rows).reshape(rows.shape[0], rows.shape[1] * MAX_STATES, 2 * self.channels)
        return torch.gather(a, 1, index[:, :, None].expand(-1, -1, a.shape[-1])).reshape(index.shape[0], index.shape[1], 2, -1)

    def forward(self, rows, index, part, inputs, mask):
        a = self.anchors(rows, index)
        q = part[:, :, None]
        x = (a[:, :, 0] * (1 - q) + a[:, :, 1] * q + self.input(inputs)).transpose(1, 2)
        for block in self.blocks:
            x = block(x, mask)
        x = torch.relu(self.smooth(torch.relu(x) * mask))
        return self.out(torch.relu(self.hidden(x))).transpose(1, 2)

    def export(self):
        n = self.name
        out = self.enc.export(n)
        out[n + ".in.w"] = self.input.weight
        for i, b in enumerate(self.blocks):
            p = n + ".block.%d." % i
            out.update({p + "dw": b.depth.weight[:, 0], p + "db": b.depth.bias, p + "w": b.point.weight[:, :, 0], p + "b": b.point.bias})
        out.update({n + ".head.dw": self.smooth.weight[:, 0], n + ".head.db": self.smooth.bias, n + ".head.w": self.hidden.weight[:, :, 0],
                    n + ".head.b": self.hidden.bias, n + ".out.w": self.out.weight[:, :, 0], n + ".out.b": self.out.bias})
        return out


def restore(net, tensors):
    """Puts exported tensors back into a net of the same shape."""
    with torch.no_grad():
        for name, parameter in net.export().items():
            parameter.copy_(torch.from_numpy(tensors[name]).reshape(parameter.shape))
    return net


def numpy_tensors(exported):
    return {k: v.detach().cpu().float().numpy() for k, v in exported.items()}
