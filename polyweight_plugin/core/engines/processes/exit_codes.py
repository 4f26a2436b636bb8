"""How a process ended, in words, and what that usually means."""

from __future__ import annotations

import signal

MEMORY = "as systems do when memory runs out: fewer workers need less memory"
GEOMETRY = "a malformed geometry can do that: repair the polygons and try again"
INSTALLATION = "the installation of Python, numpy or shapely is damaged or mixed: install them anew"

_WINDOWS = {
    0xC0000005: f"crashed (segmentation fault); {GEOMETRY}",
    0xC0000006: "crashed, because a file of its libraries could not be read from the disk or network",
    0xC0000017: "was out of memory: fewer workers need less memory",
    0xC000001D: f"crashed (illegal instruction); {INSTALLATION}",
    0xC000007B: f"could not start (a library of another processor type); {INSTALLATION}",
    0xC00000FD: f"crashed (stack overflow); {GEOMETRY}",
    0xC000012D: "was out of memory, paging file included: fewer workers need less memory",
    0xC0000135: f"could not start (a library is missing); {INSTALLATION}",
    0xC0000138: f"could not start (a library lacks a function); {INSTALLATION}",
    0xC0000139: f"could not start (a library lacks a function); {INSTALLATION}",
    0xC000013A: "was ended by Ctrl-C, or because its console was closed",
    0xC0000142: "could not start (a library failed to initialise); Windows does that when too many programs run, or as "
    "it shuts down: close other programs",
    0xC0000374: f"crashed (damaged heap); {GEOMETRY}",
    0xC0000409: "gave up after an error of its own",
    0x40010004: "was ended because the session ended",
    0x40000015: "gave up after an error of its own",
    0xE06D7363: f"crashed (an exception of C++ that nobody caught); {GEOMETRY}",
}
"""NTSTATUS codes, as [MS-ERREF] 2.3.1 lists them, and Microsoft's C++ exception."""

_POSIX = {
    "SIGKILL": f"was killed (signal SIGKILL), {MEMORY}",
    "SIGSEGV": f"crashed (segmentation fault); {GEOMETRY}",
    "SIGBUS": f"crashed (segmentation fault); {GEOMETRY}",
    "SIGABRT": "gave up after an error of its own (signal SIGABRT), as it also does when memory runs out",
    "SIGILL": f"crashed (illegal instruction, signal SIGILL); {INSTALLATION}",
    "SIGXCPU": "was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)",
    "SIGXFSZ": "was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)",
}


def describe_exit(code: int) -> str:
    """The predicate of a sentence without its full stop. code: as subprocess gives it, below 0 for a signal."""
    if code < 0:
        name = _signal_name(-code)
        return _POSIX.get(name, f"was ended by signal {name}")
    if code in _WINDOWS:
        return f"{_WINDOWS[code]} (exit code {code:#x})"
    return f"ended by itself with exit code {code}" if code < 2**30 else f"crashed with exit code {code:#x}"


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
