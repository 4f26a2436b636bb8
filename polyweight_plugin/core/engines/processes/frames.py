"""Messages on a binary pipe: a small header in JSON, then the bytes of arrays as they lie in memory. No pickle.

    magic, 4 bytes | header length, 4 | body length, 8 | header: kind, values, arrays' names, types, shapes | body

Both ends run on one machine and the same numpy, so numbers keep their native byte order. The other end is ours, but it
may be broken, or a library may print into its pipe: nothing is believed, and nothing allocated, before it was checked.
"""

from __future__ import annotations

import io
import json
import math
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import IO, Any, Optional, Union

import numpy as np

MAGIC = b"PWF1"
KINDS = frozenset({"load", "setup", "ready", "batch", "answer", "alive", "error"})
DTYPES = frozenset(
    {"bool", "uint8", "int8", "int16", "int32", "int64", "uint16", "uint32", "uint64", "float32", "float64"}
)
MAX_HEADER = 1 << 20
MAX_BODY = 1 << 40
MAX_DIMENSIONS = 4
CHUNK = 1 << 20
"""Bytes between two signs of life: big enough to be quick, small enough that a living reader takes it in no time."""

_PREFIX = struct.Struct("<4sIQ")

Scalar = Union[str, int, float, bool, None]


class FrameError(Exception):
    """What came is not a frame, or what should go cannot be one; says what is wrong with it."""


class TruncatedFrameError(FrameError):
    """The pipe ended in the middle of a frame."""


@dataclass(frozen=True)
class Frame:
    """One message: its kind, a few scalars, and named arrays of any size."""

    kind: str
    values: Mapping[str, Scalar] = field(default_factory=dict)
    arrays: Mapping[str, np.ndarray] = field(default_factory=dict)


def encode(frame: Frame) -> list[memoryview]:
    """The pieces to write, in order; array contents are not copied. Raises FrameError if something cannot travel."""
    arrays = {name: np.asarray(array, order="C") for name, array in frame.arrays.items()}
    for name, array in arrays.items():
        if array.dtype.name not in DTYPES or not array.dtype.isnative:
            raise FrameError(f"array {name!r} is of type {array.dtype}, which cannot be sent")
    specs = [[name, array.dtype.name, list(array.shape)] for name, array in arrays.items()]
    header = json.dumps({"kind": frame.kind, "values": dict(frame.values), "arrays": specs}).encode()
    if len(header) > MAX_HEADER:
        raise FrameError(f"a header of {len(header)} bytes is too long")
    prefix = _PREFIX.pack(MAGIC, len(header), sum(array.nbytes for array in arrays.values()))
    return [memoryview(prefix + header), *(_bytes_of(array) for array in arrays.values())]


def write(stream: IO[bytes], pieces: list[memoryview], alive: Callable[[], object] = lambda: None) -> None:
    """Write what `encode` made to an unbuffered stream; calls `alive` whenever the reader has taken some of it."""
    for piece in pieces:
        while piece:
            piece = piece[stream.write(piece[:CHUNK]) :]
            alive()


def read(stream: IO[bytes], alive: Callable[[], object] = lambda: None) -> Optional[Frame]:
    """The next frame, or None where the pipe ends between two frames. Raises FrameError, TruncatedFrameError."""
    prefix = bytearray(_PREFIX.size)
    got = _fill(stream, memoryview(prefix), alive)
    if got == 0:
        return None
    if not MAGIC.startswith(prefix[: min(got, 4)]):
        raise FrameError(f"expected a frame, got {bytes(prefix[:got])!r}")
    _demand_all(got, len(prefix))
    _, header_length, body_length = _PREFIX.unpack(prefix)
    if header_length > MAX_HEADER:
        raise FrameError(f"a header of {header_length} bytes is too long")

    header = bytearray(header_length)
    _demand_all(_fill(stream, memoryview(header), alive), header_length)
    kind, values, specs = _parse(header)
    announced = sum(dtype.itemsize * math.prod(shape) for _, dtype, shape in specs)
    if announced != body_length:
        raise FrameError(f"the arrays need {announced} bytes, but the frame has {body_length}")

    arrays = {name: np.empty(shape, dtype) for name, dtype, shape in specs}
    for array in arrays.values():
        _demand_all(_fill(stream, _bytes_of(array), alive), array.nbytes)
    return Frame(kind, values, arrays)


def packed(frame: Frame) -> bytes:
    """The whole frame in one piece. Raises FrameError if something cannot travel."""
    return b"".join(encode(frame))


def unpacked(content: bytes) -> Frame:
    """The frame that `packed` made one piece of. Raises FrameError, TruncatedFrameError."""
    frame = read(io.BytesIO(content))
    if frame is None:
        raise TruncatedFrameError("there is no frame")
    return frame


def _bytes_of(array: np.ndarray) -> memoryview:
    return array.reshape(-1).view(np.uint8).data


def _fill(stream: IO[bytes], buffer: memoryview, alive: Callable[[], object]) -> int:
    """Read until the buffer is full or the pipe ends; the number of bytes read."""
    filled = 0
    while filled < len(buffer):
        count = stream.readinto(buffer[filled : filled + CHUNK])  # type: ignore[attr-defined]
        if not count:
            break
        filled += count
        alive()
    return filled


def _demand_all(got: int, wanted: int) -> None:
    if got < wanted:
        raise TruncatedFrameError(f"the pipe ended in the middle of a frame, {wanted - got} bytes short")


def _parse(header: bytearray) -> tuple[str, dict[str, Scalar], list[tuple[str, np.dtype, tuple[int, ...]]]]:
    try:
        parts: Any = json.loads(header)
    except (ValueError, RecursionError) as error:
        raise FrameError(f"the header is not JSON: {error}") from error
    if not isinstance(parts, dict) or parts.keys() != {"kind", "values", "arrays"}:
        raise FrameError("the header must have kind, values and arrays")
    kind, values, specs = parts["kind"], parts["values"], parts["arrays"]
    if not isinstance(kind, str) or kind not in KINDS:
        raise FrameError(f"unknown kind of frame: {kind!r}")
    if not isinstance(values, dict) or any(isinstance(value, (list, dict)) for value in values.values()):
        raise FrameError("the values must be scalars with names")
    if not isinstance(specs, list):
        raise FrameError("the arrays must be a list")
    arrays = [_parse_array(spec) for spec in specs]
    if len({name for name, _, _ in arrays}) < len(arrays):
        raise FrameError("two arrays have the same name")
    return kind, values, arrays


def _parse_array(spec: Any) -> tuple[str, np.dtype, tuple[int, ...]]:
    if not isinstance(spec, list) or len(spec) != 3 or not all(isinstance(part, str) for part in spec[:2]):
        raise FrameError(f"an array needs a name, a type and a shape, not {spec!r}")
    name, dtype, shape = spec
    if dtype not in DTYPES:
        raise FrameError(f"array {name!r} is of a type that is not allowed: {dtype!r}")
    if not isinstance(shape, list) or len(shape) > MAX_DIMENSIONS:
        raise FrameError(f"array {name!r} has no proper shape: {shape!r}")
    if not all(type(length) is int and length >= 0 for length in shape):
        raise FrameError(f"array {name!r} has no proper shape: {shape!r}")
    # An axis of length 0 makes the array empty, but numpy refuses it all the same if the other axes are too long.
    if math.prod(max(length, 1) for length in shape) > MAX_BODY // np.dtype(dtype).itemsize:
        raise FrameError(f"array {name!r} is too big: {shape!r}")
    return name, np.dtype(dtype), tuple(shape)
