"""The container of voice.bin and of the golden vectors: magic, version, CRC-32, meta text, named tensors."""
import struct
import zlib

import numpy as np

MAGIC = b"TWVOICE\n"
VERSION = 1


def quantise(matrix):
    """Rounds every row to 8 bits with one scale; returns (scales float32, values int8)."""
    rows = matrix.reshape(matrix.shape[0], -1)
    scale = (np.abs(rows).max(1) / 127 + 1e-12).astype(np.float32)
    return scale, np.clip(np.round(rows / scale[:, None]), -127, 127).astype(np.int8)


def _tensor(name, value, as_int8):
    value = np.ascontiguousarray(value, np.float32)
    head = struct.pack("<B", len(name)) + name.encode("ascii")
    head += struct.pack("<BB", 1 if as_int8 else 0, value.ndim) + struct.pack("<%dI" % value.ndim, *value.shape)
    if not as_int8:
        return head + value.astype("<f4").tobytes()
    scale, rows = quantise(value)
    return head + scale.astype("<f4").tobytes() + rows.tobytes()


def write(path, meta, tensors, int8_names=()):
    """Writes meta (dict of single-line texts) and tensors (dict of arrays); matrices named in int8_names are quantised."""
    text = "".join("%s=%s\n" % (k, v) for k, v in meta.items()).encode("utf-8")
    body = struct.pack("<I", len(text)) + text + struct.pack("<I", len(tensors))
    body += b"".join(_tensor(n, v, n in int8_names) for n, v in tensors.items())
    with open(path, "wb") as out:
        out.write(MAGIC + struct.pack("<II", VERSION, zlib.crc32(body)) + body)


def read(path):
    """Returns (meta, tensors as float32, CRC)."""
    data = open(path, "rb").read()
    version, crc = struct.unpack_from("<II", data, 8)
    if data[:8] != MAGIC or version != VERSION or zlib.crc32(data[16:]) != crc:
        raise ValueError("%s is no voice file of version %d or is damaged" % (path, VERSION))
    size, = struct.unpack_from("<I", data, 16)
    meta = dict(line.split("=", 1) for line in data[20:20 + size].decode("utf-8").splitlines() if "=" in line and line[0] != "#")
    at = 20 + size
    count, = struct.unpack_from("<I", data, at)
    at += 4
    tensors = {}
    for _ in range(count):
        length = data[at]
        name = data[at + 1:at + 1 + length].decode("ascii")
        kind, ndim = data[at + 1 + length], data[at + 2 + length]
        at += 3 + length
        shape = struct.unpack_from("<%dI" % ndim, data, at)
        at += 4 * ndim
        total = int(np.prod(shape))
        if kind == 0:
            tensors[name] = np.frombuffer(data, "<f4", total, at).reshape(shape).copy()
            at += 4 * total
        else:
            scale = np.frombuffer(data, "<f4", shape[0], at)
            at += 4 * shape[0]
            rows = np.frombuffer(data, np.int8, total, at).reshape(shape[0], -1)
            tensors[name] = (rows.astype(np.float32) * scale[:, None]).reshape(shape)
            at += total
    return meta, tensors, crc
