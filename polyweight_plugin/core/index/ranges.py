"""Many ranges of numbers at once, as index arrays need them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

AT_ONCE = 1 << 15
"""Members of a block of groups: its working arrays fit a processor's cache."""


def expanded(first: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """counts[0] numbers from first[0] on, then counts[1] from first[1] on, and so forth: int64 (counts.sum(),)."""
    ends = np.cumsum(counts)
    return np.repeat(first - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)


@dataclass(frozen=True)
class Spread:
    """Some groups, one entry for each member.

    groups: slice of all of them. place: int64, of each entry. counts, begins: int64, how many entries each group has,
        and where they begin.
    """

    groups: slice
    place: np.ndarray
    counts: np.ndarray
    begins: np.ndarray

    def repeated(self, values: np.ndarray) -> np.ndarray:
        """What belongs to the groups, (all groups,), once for each entry."""
        return np.repeat(values[self.groups], self.counts)


def blocks(first: np.ndarray, groups: np.ndarray) -> Iterator[Spread]:
    """All groups asked about, int64 (n,), in blocks of about AT_ONCE members.

    first: int64, group g has the members first[g]:first[g + 1], at least one.
    """
    if len(groups) == 0:
        return
    counts = first[groups + 1] - first[groups]
    load = np.cumsum(counts) // AT_ONCE
    bounds = np.concatenate([[0], np.flatnonzero(np.diff(load)) + 1, [len(groups)]])
    for start, end in zip(bounds[:-1].tolist(), bounds[1:].tolist()):
        some = slice(start, end)
        own = counts[some]
        yield Spread(some, expanded(first[groups[some]], own), own, np.cumsum(own) - own)
