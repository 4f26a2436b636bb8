"""Many ranges of numbers at once, as index arrays need them."""

from __future__ import annotations

import numpy as np


def expanded(first: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """counts[0] numbers from first[0] on, then counts[1] from first[1] on, and so forth: int64 (counts.sum(),)."""
    ends = np.cumsum(counts)
    return np.repeat(first - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)
