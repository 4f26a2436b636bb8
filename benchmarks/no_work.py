"""Answers of the right size that cost nothing to find: what is left is what it costs to ask."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

TYPES = 6

Arrays = dict[str, np.ndarray]


def prepare(setup: Arrays) -> Callable[[Arrays], Arrays]:
    def respond(batch: Arrays) -> Arrays:
        return {"real": np.zeros((TYPES, len(batch["xy"]))), "whole": np.zeros((TYPES, len(batch["xy"])), np.int32)}

    return respond
