"""What is asked, by name, of PolyWeight and of its peers alike."""

from __future__ import annotations

import numpy as np

PLAIN = "plain"
FIVE_DISTANCES = "five distances"
OWN_DISTANCES = "own distances"
STATISTICS = "statistics"
NEAREST = "nearest"
DECAY = "decay"
SHARE = "share"

DISTANCES = (100.0, 200.0, 500.0, 1000.0, 2000.0)
"""The five; a question of one distance that is compared with them asks the last."""


def own_distances(points: int, distance: float) -> np.ndarray:
    """A distance for each point, float64 (n,), whose discs are on average as large as those of the one distance."""
    return distance * np.sqrt(np.random.default_rng(20_261_125).uniform(0.5, 1.5, points))


def fading(distance: float) -> float:
    """s of the exponential decay."""
    return distance / 3
