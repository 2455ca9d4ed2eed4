"""Runs training steps: plainly on a CPU, as recorded CUDA graphs on a GPU (these nets are so small that launching kernels is the cost)."""
import torch

BUCKET = 32                 # frames; on a GPU batches are padded to multiples of it so that few graphs are needed
PHONES = 14                 # phones a batch is padded to on a GPU


class Stepper:
    """Calls step(batch) for groups of utterances; step does everything, the optimisers' updates included."""

    def __init__(self, batches, step):
        self.batches, self.step, self.graphed = batches, step, batches.device != "cpu"
        self.graphs, self.pool = {}, None

    def __call__(self, group):
        if not self.graphed:
            self.step(self.batches.get(group))
            return
        longest = -(-int(self.batches.flat.frames[group].max()) // BUCKET) * BUCKET
        ids = torch.from_numpy(group).to(self.batches.device)
        key = (longest, len(group))
        if key not in self.graphs:
            self.graphs[key] = self._record(ids, longest)
        static, graph = self.graphs[key]
        static.copy_(ids)
        graph.replay()

    def _record(self, ids, longest):
        static = ids.clone()
        most = max(PHONES, int(self.batches.flat.phones.max()))
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(2):
                self.step(self.batches.build(static, longest, most))
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self.pool):
            self.step(self.batches.build(static, longest, most))
        self.pool = self.pool or graph.pool()          # the graphs never run together: they may use the same memory
        return static, graph


def optimiser(kind, parameters, rate, device, **settings):
    """An optimiser whose rate can be changed between steps on either device."""
    if device == "cpu":
        return kind(parameters, rate, **settings)
    return kind(parameters, torch.tensor(rate, device=device), capturable=True, **settings)


def set_rate(opt, rate):
    for group in opt.param_groups:
        if isinstance(group["lr"], torch.Tensor):
            group["lr"].fill_(rate)
        else:
            group["lr"] = rate
