"""How a process ended, in words, and what that usually means."""

from __future__ import annotations

import signal

from polyweight_plugin.core.messages import Message

MEMORY = Message("as systems do when memory runs out: fewer workers need less memory")
GEOMETRY = Message("a malformed geometry can do that: repair the polygons and try again")
INSTALLATION = Message("the installation of Python, numpy or shapely is damaged or mixed: install them anew")

_WINDOWS = {
    0xC0000005: Message("crashed (segmentation fault); {advice}", advice=GEOMETRY),
    0xC0000006: Message("crashed, because a file of its libraries could not be read from the disk or network"),
    0xC0000017: Message("was out of memory: fewer workers need less memory"),
    0xC000001D: Message("crashed (illegal instruction); {advice}", advice=INSTALLATION),
    0xC000007B: Message("could not start (a library of another processor type); {advice}", advice=INSTALLATION),
    0xC00000FD: Message("crashed (stack overflow); {advice}", advice=GEOMETRY),
    0xC000012D: Message("was out of memory, paging file included: fewer workers need less memory"),
    0xC0000135: Message("could not start (a library is missing); {advice}", advice=INSTALLATION),
    0xC0000138: Message("could not start (a library lacks a function); {advice}", advice=INSTALLATION),
    0xC0000139: Message("could not start (a library lacks a function); {advice}", advice=INSTALLATION),
    0xC000013A: Message("was ended by Ctrl-C, or because its console was closed"),
    0xC0000142: Message(
        "could not start (a library failed to initialise); Windows does that when too many programs run, or as "
        "it shuts down: close other programs"
    ),
    0xC0000374: Message("crashed (damaged heap); {advice}", advice=GEOMETRY),
    0xC0000409: Message("gave up after an error of its own"),
    0x40010004: Message("was ended because the session ended"),
    0x40000015: Message("gave up after an error of its own"),
    0xE06D7363: Message("crashed (an exception of C++ that nobody caught); {advice}", advice=GEOMETRY),
}
"""NTSTATUS codes, as [MS-ERREF] 2.3.1 lists them, and Microsoft's C++ exception."""

_POSIX = {
    "SIGKILL": Message("was killed (signal SIGKILL), {advice}", advice=MEMORY),
    "SIGSEGV": Message("crashed (segmentation fault); {advice}", advice=GEOMETRY),
    "SIGBUS": Message("crashed (segmentation fault); {advice}", advice=GEOMETRY),
    "SIGABRT": Message("gave up after an error of its own (signal SIGABRT), as it also does when memory runs out"),
    "SIGILL": Message("crashed (illegal instruction, signal SIGILL); {advice}", advice=INSTALLATION),
    "SIGXCPU": Message("was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)"),
    "SIGXFSZ": Message("was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)"),
}


def describe_exit(code: int) -> Message:
    """The predicate of a sentence without its full stop. code: as subprocess gives it, below 0 for a signal."""
    if code < 0:
        name = _signal_name(-code)
        return _POSIX.get(name, Message("was ended by signal {name}", name=name))
    if code in _WINDOWS:
        return Message("{ended} (exit code {code:#x})", ended=_WINDOWS[code], code=code)
    if code < 2**30:
        return Message("ended by itself with exit code {code}", code=code)
    return Message("crashed with exit code {code:#x}", code=code)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
