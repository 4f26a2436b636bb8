"""The framing of messages: what was written is read, and nothing else is taken for a frame."""

from __future__ import annotations

import io
import json
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from polyweight_plugin.core.engines.processes import frames
from polyweight_plugin.core.engines.processes.frames import Frame, FrameError, TruncatedFrameError

pytestmark = pytest.mark.timeout(60)

ARRAYS = st.dictionaries(
    st.text(max_size=5),
    hnp.arrays(
        st.sampled_from(sorted(frames.DTYPES)), hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4)
    ),
    max_size=3,
)
VALUES = st.dictionaries(st.text(max_size=5), st.none() | st.booleans() | st.integers() | st.text(), max_size=3)
FRAMES = st.builds(Frame, st.sampled_from(sorted(frames.KINDS)), VALUES, ARRAYS)


def as_bytes(frame):
    stream = io.BytesIO()
    frames.write(stream, frames.encode(frame))
    return stream.getvalue()


def with_header(header, body=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<4sIQ", b"PWF1", len(text), len(body)) + text + body


def same(one, other):
    return (
        (one.kind, one.values, one.arrays.keys()) == (other.kind, other.values, other.arrays.keys())
        and all(one.arrays[name].dtype == other.arrays[name].dtype for name in one.arrays)
        and all(one.arrays[name].shape == other.arrays[name].shape for name in one.arrays)
        and all(one.arrays[name].tobytes() == other.arrays[name].tobytes() for name in one.arrays)
    )


@given(st.lists(FRAMES, max_size=3))
def test_what_was_written_is_read_in_order_and_then_the_end(sent):
    stream = io.BytesIO(b"".join(map(as_bytes, sent)))

    for frame in sent:
        assert same(frames.read(stream), frame)
    assert frames.read(stream) is None


@given(st.binary(max_size=200))
def test_random_bytes_are_a_frame_error_or_the_end(data):
    if data:
        with pytest.raises(FrameError):
            frames.read(io.BytesIO(data))


@given(st.binary(max_size=200), st.integers(0, 200), st.integers(0, 1 << 41))
def test_random_bytes_after_a_right_beginning_are_a_frame_error(data, header_length, body_length):
    beginning = struct.pack("<4sIQ", b"PWF1", header_length, body_length)

    with pytest.raises(FrameError):
        frames.read(io.BytesIO(beginning + data))


@pytest.mark.promise(2)
@settings(max_examples=300)
@given(FRAMES, st.data())
def test_a_frame_with_a_changed_byte_is_a_frame_of_the_same_size_or_a_frame_error(frame, data):
    sent = bytearray(as_bytes(frame))
    place = data.draw(st.integers(0, len(sent) - 1))
    sent[place] ^= data.draw(st.integers(1, 255))

    try:
        got = frames.read(io.BytesIO(sent))
    except FrameError:
        return
    body = struct.unpack_from("<4sIQ", sent)[2]
    assert got is not None and sum(array.nbytes for array in got.arrays.values()) == body


@given(FRAMES, st.data())
def test_a_frame_cut_anywhere_is_said_to_be_truncated(frame, data):
    sent = as_bytes(frame)
    cut = data.draw(st.integers(1, len(sent) - 1))

    with pytest.raises(TruncatedFrameError, match="middle of a frame"):
        frames.read(io.BytesIO(sent[:cut]))


@pytest.mark.parametrize(
    ("sent", "complaint"),
    [
        (b"HTTP/1.1 200 OK", "expected a frame, got b'HTTP"),
        (struct.pack("<4sIQ", b"PWF1", 1 << 21, 0), "header of 2097152 bytes is too long"),
        (with_header(b"{"), "not JSON"),
        (with_header(b"[" * 100_000), "not JSON"),
        (with_header(b"\xff\xfe\x00"), "not JSON"),
        (with_header([]), "must have kind, values and arrays"),
        (with_header({"kind": "batch", "values": {}}), "must have kind, values and arrays"),
        (with_header({"kind": "code", "values": {}, "arrays": []}), "unknown kind of frame: 'code'"),
        (with_header({"kind": [], "values": {}, "arrays": []}), "unknown kind of frame"),
        (with_header({"kind": "batch", "values": {"a": []}, "arrays": []}), "scalars"),
        (with_header({"kind": "batch", "values": {}, "arrays": {}}), "must be a list"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8"]]}), "a name, a type and a shape"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "object", [1]]]}), "not allowed: 'object'"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", 3]]}), "no proper shape: 3"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [-1]]]}), "no proper shape"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [True]]]}, b"1"), "no proper shape"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [1.0]]]}, b"1"), "no proper shape"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [1] * 5]]}, b"1"), "no proper shape"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [2**70]]]}), "too big"),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [2**40, 2**40, 0]]]}), "too big"),
        (
            with_header({"kind": "batch", "values": {}, "arrays": [["x", "int32", [3]]]}, b"1234"),
            "need 12 bytes.*has 4",
        ),
        (with_header({"kind": "batch", "values": {}, "arrays": [["x", "uint8", [1]]] * 2}, b"12"), "the same name"),
    ],
)
def test_what_is_wrong_with_a_frame_is_said(sent, complaint):
    with pytest.raises(FrameError, match=complaint) as caught:
        frames.read(io.BytesIO(sent))
    assert not isinstance(caught.value, TruncatedFrameError)


@pytest.mark.parametrize("array", [np.array([None]), np.array(["text"]), np.array([1.0], ">f8"), np.array([1j])])
def test_an_array_that_cannot_travel_is_refused_before_anything_is_written(array):
    with pytest.raises(FrameError, match=r"array 'x' is of type .* cannot be sent"):
        frames.encode(Frame("batch", arrays={"x": array}))


def test_a_header_that_is_too_long_is_refused_before_anything_is_written():
    with pytest.raises(FrameError, match="too long"):
        frames.encode(Frame("error", {"traceback": "x" * (1 << 20)}))


def test_arrays_are_sent_from_where_they_lie():
    array = np.zeros(1_000_000)

    _, piece = frames.encode(Frame("batch", arrays={"x": array}))

    assert np.shares_memory(np.frombuffer(piece, np.uint8), array)


def test_a_big_array_gives_a_sign_of_life_for_each_megabyte():
    signs = []

    frames.write(
        io.BytesIO(), frames.encode(Frame("batch", arrays={"x": np.zeros(10 << 20, np.uint8)})), lambda: signs.append(1)
    )

    assert len(signs) >= 10


class OneByteAtATime(io.BytesIO):
    """A pipe that takes and gives as little as it may."""

    def write(self, data):
        return super().write(data[:1])

    def readinto(self, buffer):
        return super().readinto(memoryview(buffer)[:1])


def test_partial_writes_and_reads_are_continued():
    frame = Frame("batch", {"note": "grüße"}, {"x": np.arange(50.0)})
    stream = OneByteAtATime()

    frames.write(stream, frames.encode(frame))
    stream.seek(0)

    assert same(frames.read(stream), frame)


def test_a_frame_in_one_piece_comes_out_as_it_was():
    frame = Frame("setup", {"prepare": "a:b"}, {"x": np.arange(50.0), "nothing": np.zeros((0, 2))})

    assert same(frames.unpacked(frames.packed(frame)), frame)


@pytest.mark.parametrize("kept", [0, 3, -1])
def test_a_piece_that_was_cut_is_no_frame(kept):
    with pytest.raises(TruncatedFrameError):
        frames.unpacked(frames.packed(Frame("batch", {}, {"x": np.arange(5.0)}))[:kept])
