"""Whether a format can hold what is to be written; where it cannot, words before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.outputs.formats import Format
from polyweight_plugin.processing.run_log import Report
from polyweight_plugin.processing.text import count, quoted

ELSE = "Choose another format, such as GeoPackage."


def check_points_fit(rules: Format, without_place: int, report: Report) -> None:
    """without_place: points to be written that have no geometry, or none that is a place.

    Raises BadInputError where the format would lose them; warns where it gives them a place, or zeros.
    """
    if not rules.geometry:
        report.say(f"{rules.title} holds no geometry: the output is a table.")
    if without_place and rules.no_place == "lost":
        raise BadInputError(
            f"{rules.title} cannot hold points without geometry, and there are {without_place:,}. {ELSE}"
        )
    if without_place and rules.no_place:
        zeros = "" if rules.nulls else ", with 0 in place of NULL"
        report.warn(
            f"{rules.title} cannot hold points without geometry: {count(without_place, 'point')} will lie at "
            f"{rules.no_place}{zeros}. {ELSE}"
        )


def check_values_fit(rules: Format, answer: Answer, names: Sequence[str], labels: Sequence[str]) -> None:
    """names: of the answer's columns. labels: of the types. Raises BadInputError where a value would be another one."""
    for column, name, values, missing in zip(answer.columns, names, answer.values, answer.missing):
        if missing is not None and not rules.nulls and missing.any():
            number = f"{int(missing.sum()):,}"
            raise BadInputError(f"{rules.title} cannot hold NULL: the field {quoted(name)} would have {number}. {ELSE}")
        if column.kind == "real":
            _check_numbers(rules, values, f"the {column.ending.lower() or column.statistic}", name)
        elif column.kind == "type":
            check_texts_fit(rules, labels, name)


def check_texts_fit(rules: Format, texts: Sequence[str], name: str) -> None:
    """Raises BadInputError where a text would be cut."""
    longest = max(texts, key=len, default="")
    if rules.text_bytes is not None and len(longest.encode()) > rules.text_bytes:
        raise BadInputError(
            f"{rules.title} cannot hold texts of more than {rules.text_bytes} bytes, and the field {quoted(name)} has "
            f"{quoted(longest)}. {ELSE}"
        )


def _check_numbers(rules: Format, values: np.ndarray, what: str, name: str) -> None:
    if rules.smallest == 0 and np.isinf(rules.largest):
        return
    size = np.abs(values)
    unfit = (size > rules.largest) | ((size < rules.smallest) & (size > 0))
    if unfit.any():
        raise BadInputError(
            f"{rules.title} cannot hold {what} {values[unfit][0].item()!r} of the field {quoted(name)}. {ELSE}"
        )
