"""Learns the four networks. Deterministic by seed on one kind of device; the same code runs on a CPU and on a GPU."""
import copy
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import stepping
from dataset import duration_rows, pitch_rows
from nets import DurationNet, FrameNet, PitchNet, numpy_tensors

MCD = 10 / np.log(10) * np.sqrt(2) * 2              # our c_k (k >= 1) are half of the usual ones' amplitude series: dB per unit
SEMITONES = 12 / np.log(2)


class Batches:
    """Padded batches of whole utterances, gathered from flat arrays that live on the device."""

    def __init__(self, flat, stats, device, size, seed, contours=None):
        """contours: log F0 per frame given to the nets; the recordings' own if None."""
        self.flat, self.size, self.device = flat, size, device
        self.rng = np.random.RandomState(seed)
        put = lambda x: torch.from_numpy(x).to(device)
        mean, sd = stats["mcep"]
        pitch = (((flat.lf0 if contours is None else contours) - stats["f0"][0]) / stats["f0"][1])[:, None]
        self.rows, self.index, self.part = put(flat.rows), put(flat.index), put(flat.part)
        self.inputs = put(np.concatenate([flat.inputs, pitch], 1).astype(np.float32))
        self.target = put((flat.target - mean) / sd)
        self.bands = put((flat.bands - stats["bands"][0]) / stats["bands"][1])
        self.voiced, self.weight = put(flat.voiced), put(flat.weight)
        self.fs, self.ps, self.fn, self.pn = (put(a) for a in (flat.frame_start, flat.phone_start, flat.frames, flat.phones))

    def epoch(self):
        """Shuffled groups of utterances of similar length; on a GPU all of the same size."""
        n = len(self.flat.frames)
        order = np.argsort(self.flat.frames + self.rng.rand(n) * 40, kind="stable")
        groups = [order[i:i + self.size] for i in range(0, n, self.size)]
        if self.device != "cpu" and len(groups[-1]) < self.size:
            groups[-1] = order[-self.size:]
        self.rng.shuffle(groups)
        return groups

    def get(self, group):
        ids = torch.from_numpy(np.ascontiguousarray(group)).to(self.device)
        return self.build(ids, int(self.flat.frames[group].max()), int(self.flat.phones[group].max()))

    def build(self, ids, longest, most):
        """A batch padded to so many frames and phones; ids on the device."""
        at = torch.arange(longest, device=self.device)[None]
        mask = (at < self.fn[ids][:, None]).float()
        f = self.fs[ids][:, None] + torch.minimum(at, self.fn[ids][:, None] - 1)
        p = self.ps[ids][:, None] + torch.minimum(torch.arange(most, device=self.device)[None], self.pn[ids][:, None] - 1)
        return dict(rows=self.rows[p], index=self.index[f], part=self.part[f], inputs=self.inputs[f], mask=mask[:, None], target=self.target[f],
                    bands=self.bands[f], voiced=self.voiced[f], weight=self.weight[f] * mask)


def statistics(flat):
    """Means and standard deviations the nets' outputs and inputs are normalised with."""
    voiced = flat.voiced > 0
    f0, bands = flat.lf0[voiced], flat.bands[voiced]
    f = lambda m, s: (np.float32(m), np.float32(s))
    return {"mcep": f(flat.target.mean(0), flat.target.std(0) + 1e-3), "f0": f(f0.mean(), f0.std()), "bands": f(bands.mean(0), bands.std(0) + 1e-2)}


def run(net, b):
    return net(b["rows"], b["index"], b["part"], b["inputs"], b["mask"])


def coefficient_weights(stats, device):
    sd = stats["mcep"][1]
    w = sd / sd[1:].mean() * 1.5 + 0.3
    return torch.tensor(w / w.mean(), device=device)


def acoustic_loss(p, b, w, delta=4.0):
    """Weighted squared error of the values and of their steps from frame to frame."""
    m = b["weight"][:, :, None]
    e = p - b["target"]
    step = (e[:, 1:] - e[:, :-1])
    total = m.sum() * p.shape[2]
    return (w * m * e * e).sum() / total + delta * (w * m[:, 1:] * m[:, :-1].sign() * step * step).sum() / total


def excitation_loss(p, b):
    """Cross entropy of voicing and squared error of the aperiodicity of voiced frames."""
    m = b["weight"]
    e = p[:, :, 1:] - b["bands"]
    v = (m * b["voiced"])[:, :, None]
    step = e[:, 1:] - e[:, :-1]
    vuv = (m * F.binary_cross_entropy_with_logits(p[:, :, 0], b["voiced"], reduction="none")).sum() / m.sum()
    return 2 * vuv + ((v * e * e).sum() + 2 * (v[:, 1:] * v[:, :-1].sign() * step * step).sum()) / (v.sum() * 5 + 1)


class Average:
    """Exponential moving average of a net's weights, the one that is kept; updated every EVERY steps."""

    EVERY = 4

    def __init__(self, net, decay):
        self.net, self.kept, self.decay, self.steps = net, copy.deepcopy(net).eval(), decay ** self.EVERY, 0

    def update(self):
        self.steps += 1
        if self.steps % self.EVERY:
            return
        d = min(self.decay, self.steps / (self.steps + 20.0))
        with torch.no_grad():
            torch._foreach_mul_(list(self.kept.parameters()), d)
            torch._foreach_add_(list(self.kept.parameters()), list(self.net.parameters()), alpha=1 - d)


def one_cycle(share):
    """Learning rate factor: 8 % of the time rising, then a cosine down to a thousandth."""
    return share / 0.08 + 0.02 if share < 0.08 else max(0.5 + 0.5 * np.cos(np.pi * min(1.0, (share - 0.08) / 0.92)), 1e-3)


def fit(net, batches, loss, epochs, rate, seconds=1e9, report=print, check=None, decay=0.999):
    """AdamW with a one-cycle rate; ends after the epochs, or earlier when the seconds would not do for the planned epochs."""
    opt = stepping.optimiser(torch.optim.AdamW, net.parameters(), rate, batches.device, weight_decay=1e-4)
    average, running, start, step = Average(net, decay), torch.zeros((), device=batches.device), time.time(), 0

    def one(b):
        value = loss(run(net, b), b)
        opt.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        opt.step()
        running.add_(value.detach())

    stepper, total = stepping.Stepper(batches, one), epochs * len(batches.epoch())
    net.train()
    for epoch in range(epochs):
        groups = batches.epoch()
        running.zero_()
        for group in groups:
            stepping.set_rate(opt, rate * one_cycle(max(step / total, (time.time() - start) / seconds)))
            stepper(group)
            average.update()
            step += 1
        done = time.time() - start > seconds
        if epoch % max(1, epochs // 12) == 0 or epoch == epochs - 1 or done:
            report("epoch %d loss %.4f %s %.0f s" % (epoch, running.item() / len(groups), check(average.kept) if check else "", time.time() - start))
        if done:
            break
    return average.kept


def mcd(net, batches, stats):
    """Mean mel-cepstral distortion (dB, c1..c44) of speech frames against raw and against smoothed targets, and the variance ratios."""
    sd = torch.tensor(stats["mcep"][1], device=batches.device)
    mean = torch.tensor(stats["mcep"][0], device=batches.device)
    raw = torch.from_numpy(batches.flat.raw).to(batches.device)
    total = smooth = count = 0
    ratios = []
    with torch.no_grad():
        for i in range(0, len(batches.flat.frames), 50):
            group = np.arange(i, min(i + 50, len(batches.flat.frames)))
            b = batches.get(group)
            p = run(net, b)
            for j, k in enumerate(group):
                n, s = int(batches.flat.frames[k]), int(batches.flat.frame_start[k])
                cut = slice(16, n - 16)
                mine = (p[j, cut] * sd + mean)
                truth, target = raw[s + 16:s + n - 16], b["target"][j, cut] * sd + mean
                total += ((mine - truth)[:, 1:] ** 2).sum(1).sqrt().sum().item() * MCD
                smooth += ((mine - target)[:, 1:] ** 2).sum(1).sqrt().sum().item() * MCD
                count += n - 32
                ratios.append((mine.std(0) / truth.std(0)).cpu().numpy())
    r = np.mean(ratios, 0)
    return {"mcd": round(float(total / count), 3), "mcd_smooth": round(float(smooth / count), 3),
            "sd_ratio": [round(float(r[a:b].mean()), 2) for a, b in ((1, 5), (5, 15), (15, 30), (30, 45))]}


def voicing_error(net, batches):
    """Share of frames between the outer silences whose voicing is wrong, %."""
    wrong = count = 0
    with torch.no_grad():
        for i in range(0, len(batches.flat.frames), 50):
            group = np.arange(i, min(i + 50, len(batches.flat.frames)))
            b = batches.get(group)
            p = run(net, b)[:, :, 0] > 0
            for j, k in enumerate(group):
                n = int(batches.flat.frames[k])
                wrong += (p[j, 16:n - 16] != (b["voiced"][j, 16:n - 16] > 0)).sum().item()
                count += n - 32
    return round(100 * wrong / count, 2)


# ---- over-smoothing: adversarial fine tuning ------------------------------------------------------------------------------------
class Discriminator(nn.Module):
    """Tells natural mel-cepstra from generated ones, given the phones; scores every second frame."""

    def __init__(self, condition, channels=128, inputs=45):
        super().__init__()
        self.first, self.condition = nn.Conv1d(inputs, channels, 5, padding=2), nn.Linear(condition, channels)
        self.layers = nn.ModuleList([nn.Conv1d(channels, channels, 5, padding=2, stride=2), nn.Conv1d(channels, channels, 5, padding=2),
                                     nn.Conv1d(channels, channels, 5, padding=4, dilation=2)])
        self.out = nn.Conv1d(channels, 1, 3, padding=1)

    def forward(self, y, condition):
        x = F.leaky_relu(self.first(y.transpose(1, 2)) + self.condition(condition).transpose(1, 2), 0.2)
        seen = [x]
        for layer in self.layers:
            x = F.leaky_relu(layer(x), 0.2)
            seen.append(x)
        return self.out(x), seen


def adversarial(net, batches, stats, epochs, strength=0.35, matching=1.0, noise=0.4, rates=(3e-4, 1.5e-4), report=print, check=None, seconds=1e9, delta=4.0):
    """Least-squares adversarial fine tuning of the acoustic net with feature matching; returns the averaged net."""
    device, w = batches.device, coefficient_weights(stats, batches.device)
    judge, frozen = Discriminator(net.channels).to(device), copy.deepcopy(net).eval()
    mine = stepping.optimiser(torch.optim.Adam, net.parameters(), rates[0], device, betas=(0.5, 0.9))
    its = stepping.optimiser(torch.optim.Adam, judge.parameters(), rates[1], device, betas=(0.5, 0.9))
    average, start, step = Average(net, 0.998), time.time(), 0
    warm, running = torch.zeros((), device=device), torch.zeros((), device=device)

    def one(b):
        with torch.no_grad():
            a = frozen.anchors(b["rows"], b["index"])
            condition = a[:, :, 0] * (1 - b["part"][:, :, None]) + a[:, :, 1] * b["part"][:, :, None]
        mask, half = b["mask"].transpose(1, 2), b["mask"][:, :, ::2]
        blur = lambda y: y + noise * torch.randn_like(y)
        score = lambda x: (x * half).sum() / half.sum()
        generated, natural = run(net, b), b["target"] * mask
        real, fake = judge(blur(natural), condition)[0], judge(blur((generated * mask).detach()), condition)[0]
        verdict = score((real - 1) ** 2 + fake ** 2)
        its.zero_grad(set_to_none=True)
        verdict.backward()
        its.step()
        fake, inside = judge(blur(generated * mask), condition)
        with torch.no_grad():
            wanted = judge(blur(natural), condition)[1]
        match = sum((x - y).abs().mean() for x, y in zip(inside, wanted))
        value = acoustic_loss(generated, b, w, delta) + warm * strength * (score((fake - 1) ** 2) + matching * match)
        mine.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        mine.step()
        running.add_(verdict.detach())

    stepper, total = stepping.Stepper(batches, one), epochs * len(batches.epoch())
    net.train()
    for epoch in range(epochs):
        groups = batches.epoch()
        running.zero_()
        for group in groups:
            share = max(step / total, (time.time() - start) / seconds)
            for opt, rate in ((mine, rates[0]), (its, rates[1])):
                stepping.set_rate(opt, rate * max(0.05, 1 - 0.95 * min(1.0, share)))
            warm.fill_(min(1.0, step / 100.0))
            stepper(group)
            average.update()
            step += 1
        done = time.time() - start > seconds
        if epoch % max(1, epochs // 8) == 0 or epoch == epochs - 1 or done:
            report("adversarial %d: judge %.3f %s %.0f s" % (epoch, running.item() / len(groups), check(average.kept) if check else "", time.time() - start))
        if done:
            break
    return average.kept


# ---- duration and pitch ---------------------------------------------------------------------------------------------------------
def fit_rows(net, inputs, loss, epochs, size, rate, device, seed=0, report=print, check=None):
    """Small nets on independent rows; inputs: tensors whose first axis is the row."""
    inputs = [torch.from_numpy(x).to(device) for x in inputs]
    generator = torch.Generator().manual_seed(seed)
    optimiser = torch.optim.AdamW(net.parameters(), rate, weight_decay=1e-3)
    n = len(inputs[0])
    per_epoch = -(-n // size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=epochs * per_epoch + 1, pct_start=0.1)
    average = Average(net, 0.998)
    for epoch in range(epochs):
        net.train()
        order = torch.randperm(n, generator=generator).to(device)
        for i in range(0, n, size):
            value = loss(net, [x[order[i:i + size]] for x in inputs])
            optimiser.zero_grad(set_to_none=True)
            value.backward()
            optimiser.step()
            schedule.step()
            average.update()
        if check and (epoch % max(1, epochs // 5) == 0 or epoch == epochs - 1):
            report("epoch %d %s" % (epoch, check(average.kept)))
    return average.kept


def duration_loss(net, x):
    rows, log, mask = x
    p = net(rows)
    total = lambda y: ((torch.exp(y) - 0.5).clamp(min=0.3) * mask).sum(1)
    mine, true = total(p), total(log)
    ratio, length = torch.log(mine) - torch.log(true), (mine - true) / 12
    return ((p - log) ** 2 * mask).sum() / mask.sum() + (ratio ** 2).mean() + F.smooth_l1_loss(length, torch.zeros_like(length), beta=2.0)


def pitch_loss(net, x):
    ints, reals, points, weights = x
    e = net(ints, reals) - points
    step = e[:, 3:] - e[:, 2:-1]
    huber = F.smooth_l1_loss(e, torch.zeros_like(e), reduction="none", beta=0.5)
    return (huber * weights).sum() / weights.sum() + (step ** 2 * weights[:, 3:]).sum() / weights.sum()


def train_duration(items, split, device="cpu", epochs=40, hidden=(160, 96), seed=0, report=print):
    torch.manual_seed(seed)
    data = duration_rows(items, split["train"])
    val = [torch.from_numpy(x).to(device) for x in duration_rows(items, split["val"])]

    def check(net):
        p = ((torch.exp(net(val[0])) - 0.5).clamp(min=0.3) * val[2]).sum(1)
        t = ((torch.exp(val[1]) - 0.5) * val[2]).sum(1)
        return "rmse %.1f ms, corr %.3f, bias %.1f ms" % (((p - t) ** 2).mean().sqrt().item() * 5, np.corrcoef(p.detach().cpu(), t.cpu())[0, 1], (p - t).mean().item() * 5)
    net = DurationNet(hidden, 0.15).to(device)
    net.enc.layers[-1].bias.data += 1.5
    net = fit_rows(net, data[:3], duration_loss, epochs, 256, 3e-3, device, seed, report, check)
    _unbias(net, [torch.from_numpy(x).to(device) for x in data])
    report("duration, bias removed: " + check(net))
    return net


def _unbias(net, data):
    """Adds to the output biases what makes the mean length of each state right (the mean of logs is not the log of the mean)."""
    with torch.no_grad():
        p, t = net(data[0]), torch.exp(data[1]) - 0.5
        for s in range(p.shape[1]):
            used = data[2][:, s] > 0
            net.enc.layers[-1].bias.data[s] += torch.log(t[used, s].mean() + 0.5) - torch.log(torch.exp(p[used, s]).mean())


def train_pitch(items, split, stats, device="cpu", epochs=60, hidden=(192, 96), seed=0, report=print):
    torch.manual_seed(seed)
    mean, sd = stats["f0"]
    norm = lambda d: [d[0], d[1], ((d[2] - mean) / sd).astype(np.float32), d[3]]
    data = norm(pitch_rows(items, split["train"]))
    val = [torch.from_numpy(x).to(device) for x in norm(pitch_rows(items, split["val"]))]

    def check(net):
        p = net(val[0], val[1])
        sure = val[3] > 0.5
        e = ((p - val[2]) * float(sd) * SEMITONES)[sure]
        return "rmse %.2f st, mae %.2f st, corr %.3f" % (e.pow(2).mean().sqrt().item(), e.abs().mean().item(), np.corrcoef(p[sure].detach().cpu(), val[2][sure].cpu())[0, 1])
    net = PitchNet(hidden, 0.15).to(device)
    return fit_rows(net, data, pitch_loss, epochs, 128, 3e-3, device, seed, report, check)
