"""What a batch found, as the columns of the answer: a block of rows for each kind of number, one row for each column.

Blocks, not columns, cross process boundaries: "real" float64 (r, n), "whole" int32 (w, n), which holds codes of types
too, "missing" bool (m, n) for the columns that can be NULL, and "pairs" int64 (n,). Each holds its columns in the
contract's order, so that the columns alone tell which row of which block is whose.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from polyweight_plugin.core.engines import Arrays
from polyweight_plugin.core.model import Answer, columns_of
from polyweight_plugin.core.question import Question
from polyweight_plugin.core.statistics import STATISTICS
from polyweight_plugin.core.statistics.statistic import Found

_BLOCK = {"real": "real", "whole": "whole", "type": "whole"}
_DTYPE = {"real": np.float64, "whole": np.int32, "missing": np.bool_}


def blocks(question: Question, found: Sequence[Found], pairs: np.ndarray) -> dict[str, np.ndarray]:
    """found: for each of the question's distances. pairs: int64 (n,)."""
    made = {over_all: [c for one in found for c in _made(question, one, over_all)] for over_all in (False, True)}
    return {"pairs": pairs, **{name: _block(name, made, question.type_count, len(pairs)) for name in _DTYPE}}


def _block(name: str, made: dict[bool, list[dict[str, np.ndarray]]], types: int, points: int) -> np.ndarray:
    """Its rows, from what _made tells: by type, distance and statistic; what is over all types last."""
    by_type, over_all = ([column[name] for column in made[which] if name in column] for which in (False, True))
    block = np.empty((types * len(by_type) + len(over_all), points), _DTYPE[name])
    each = block[: types * len(by_type)].reshape(types, len(by_type), points)
    for place, values in enumerate(by_type):
        each[:, place] = values.T
    for place, values in enumerate(over_all, types * len(by_type)):
        block[place] = values
    return block


def nothing(question: Question) -> dict[str, np.ndarray]:
    """The blocks of one point that finds nothing."""
    return blocks(question, [_nothing(question)] * len(question.distances), np.zeros(1, np.int64))


def answer(question: Question, filled: Arrays) -> Answer:
    """The columns that blocks over all points stand for."""
    columns = columns_of(question)
    rows = {name: iter(filled[name]) for name in _DTYPE}
    values = [next(rows[_BLOCK[column.kind]]) for column in columns]
    missing = [next(rows["missing"]) if can_be_null else None for can_be_null in _can_be_null(question)]
    return Answer(columns, values, missing, filled["pairs"])


def _made(question: Question, found: Found, over_all: bool) -> list[dict[str, np.ndarray]]:
    """For each column, once for all types: its values, (n, t) or (n,), by their block, and where they are missing."""
    made = []
    for key, statistic in STATISTICS.items():
        if key in question.statistics and statistic.over_all == over_all:
            for field, (values, missing) in zip(statistic.fields, statistic.values(found)):
                if question.has_weights or not field.needs_weights:
                    column = {_BLOCK[field.kind]: values}
                    made.append(column if missing is None else {**column, "missing": missing})
    return made


def _nothing(question: Question) -> Found:
    none = np.zeros((1, question.type_count), np.int64)
    far = np.full(none.shape, np.inf)
    return Found(none, lowest=far, highest=-far, nearest=far, null_sums=question.null_sums)


def _can_be_null(question: Question) -> list[bool]:
    """For each column."""
    by_type, over_all = (
        ["missing" in column for column in _made(question, _nothing(question), over_all)] * len(question.distances)
        for over_all in (False, True)
    )
    return by_type * question.type_count + over_all
