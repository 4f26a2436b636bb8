"""Messages are plain English for everybody, and can be translated by whoever shows them."""

from __future__ import annotations

import copy
import gc
import weakref

import pytest

from polyweight_plugin.core.errors import BadInputError, Cancelled, WorkerFailedError, out_of_memory, revived, told
from polyweight_plugin.core.messages import Message, counted, joined, packed, unpacked


def test_a_message_is_its_text_and_remembers_what_it_was_made_from():
    message = Message("{n:,} points of {name!r}", n=2000, name="homes")
    assert message == "2,000 points of 'homes'"
    assert f"{message}!" == "2,000 points of 'homes'!"
    assert (message.template, message.values) == ("{n:,} points of {name!r}", {"n": 2000, "name": "homes"})


def test_a_text_without_values_may_hold_braces():
    assert Message("{what} is {this}") == "{what} is {this}"


def test_a_message_keeps_no_exception_alive():
    class Heavy(OSError):
        pass

    error = Heavy("disk")
    gone, message = weakref.ref(error), Message("it failed: {error}", error=error)
    del error
    gc.collect()
    assert gone() is None
    assert message == "it failed: disk"


@pytest.mark.parametrize(("number", "text"), [(1, "1 thread"), (0, "0 threads"), (2000, "2,000 threads")])
def test_one_is_singular(number, text):
    assert counted(number, "{number:,} thread", "{number:,} threads") == text


def test_joined_texts_stay_messages():
    message = joined("; ", [Message("{n} more", n=1), "plain {x}"])
    assert message == "1 more; plain {x}"
    assert [getattr(one, "template", None) for one in message.values.values()] == ["{n} more", None]


@pytest.mark.parametrize(
    "message",
    [
        Message("plain"),
        Message("{a} and {b}", a=Message("{n:,} points", n=2), b=1.5),
        joined("\n", [Message("{n} more", n=1), "quoted '\"' é \u202e"]),
    ],
)
def test_a_message_goes_from_one_process_to_another_whole(message):
    there = unpacked(packed(message))
    assert there == message
    assert (there.template, there.values) == (message.template, message.values)
    assert copy.deepcopy(there).template == message.template


@pytest.mark.parametrize("text", ["", "plain", "{}", "[1]", '{"template": 3}', "3", "null", '{"template": "{a}"}'])
def test_what_nobody_packed_is_taken_as_it_is(text):
    assert unpacked(text) == text


def test_an_error_is_its_text_with_the_values_in_place():
    error = BadInputError("{path} has no column {name!r}", path="a.parquet", name="w")
    assert str(error) == "a.parquet has no column 'w'"
    assert error.words.template == "{path} has no column {name!r}"
    assert str(Cancelled()) == ""


def test_an_error_of_ours_comes_back_from_another_process_with_its_template():
    error = WorkerFailedError("{worker} is gone: {why}", worker=Message("Worker {n}", n=3), why="no memory")
    back = revived(*told(error))
    assert type(back) is WorkerFailedError
    assert str(back) == "Worker 3 is gone: no memory"
    assert back.words.values["worker"].template == "Worker {n}"


def test_an_error_of_others_is_none_of_ours_and_its_text_is_cut_where_it_is_endless():
    name, message = told(ValueError("x" * 100_000))
    assert revived(name, message) is None
    assert unpacked(message) == "x" * 16_384


def test_exhausted_memory_says_how_much_was_wanted_where_numpy_does():
    assert str(out_of_memory(MemoryError())).startswith("The memory is exhausted. Close other programs")
    wanted = out_of_memory(MemoryError("Unable to allocate 7.28 TiB for an array"))
    assert str(wanted).startswith("The memory is exhausted: 7.28 TiB more are needed. Close other programs")
