"""How the end of a worker is told."""

from __future__ import annotations

import pytest

from polyweight_plugin.core.engines.processes.exit_codes import describe_exit


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (-9, "SIGKILL"),
        (-11, "segmentation fault"),
        (0xC0000005, "segmentation fault"),
        (-15, "ended by signal SIGTERM"),
        (-60, "ended by signal 60"),
        (3, "ended by itself with exit code 3"),
        (0xC0000409, "gave up after an error of its own (exit code 0xc0000409)"),
        (0xC0000420, "crashed with exit code 0xc0000420"),
        (0xC00000FD, "crashed (stack overflow); a malformed geometry can do that"),
        (0xC0000017, "was out of memory: fewer workers need less memory (exit code 0xc0000017)"),
        (0xC000012D, "was out of memory"),
        (0xC000013A, "Ctrl-C"),
        (0xC0000142, "a library failed to initialise"),
        (0xC0000135, "a library is missing"),
        (0xC000007B, "a library of another processor type"),
        (0xC0000374, "damaged heap"),
        (0x40010004, "the session ended"),
        (-6, "SIGABRT), as it also does when memory runs out"),
        (-4, "illegal instruction"),
        (-24, "ulimit -t"),
    ],
)
def test_the_end_of_a_process_is_told_in_words(code, words):
    assert words in describe_exit(code)


@pytest.mark.parametrize("code", [0, 1, 255, -1, -64, -9999, 0xC0000005, 0xDEADBEEF, 2**32 - 1])
def test_whatever_the_code_it_is_a_predicate_without_full_stop(code):
    words = describe_exit(code)

    assert words[0].islower() and not words.endswith(".")
