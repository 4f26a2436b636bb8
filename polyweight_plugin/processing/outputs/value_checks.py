"""Whether a format can hold what is to be written; where it cannot, words before anything is written."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Answer
from polyweight_plugin.processing.outputs.formats import Format
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, quoted, tr


def check_points_fit(rules: Format, without_place: int, log: RunLog) -> None:
    """without_place: points to be written that have no geometry, or none that is a place.

    Raises BadInputError where the format would lose them; warns where it gives them a place, or zeros.
    """
    if not rules.geometry:
        log.say(tr("{format} holds no geometry: the output is a table.", format=rules.title))
    if not rules.nulls:
        words = tr("{format} holds no NULL: where an attribute of a point is NULL, it will be 0.", format=rules.title)
        log.say(words)
    if without_place and rules.no_place == "lost":
        raise BadInputError(
            tr(
                "{format} cannot hold points without geometry: {points} would be lost. Choose another format, such as "
                "GeoPackage.",
                format=rules.title,
                points=count(without_place, "point"),
            )
        )
    if without_place and rules.no_place:
        words = tr("{format} cannot hold points without geometry: {points} will lie at {place}.")
        if not rules.nulls:
            words = tr(
                "{format} cannot hold points without geometry: {points} will lie at {place}, with 0 in place of NULL."
            )
        points = count(without_place, "point")
        log.warn(words.format(format=rules.title, points=points, place=rules.no_place))


def check_values_fit(rules: Format, answer: Answer, names: Sequence[str], labels: Sequence[str]) -> None:
    """names: of the answer's columns. labels: of the types. Raises BadInputError where a value would be another one."""
    for column, name, values, missing in zip(answer.columns, names, answer.values, answer.missing):
        if missing is not None:
            check_nulls_fit(rules, int(missing.sum()), name)
        if column.kind == "real":
            _check_numbers(
                rules, values, tr("the {statistic}", statistic=column.ending.lower() or column.statistic), name
            )
        elif column.kind == "type":
            check_texts_fit(rules, labels, name)


def check_nulls_fit(rules: Format, number: int, name: str) -> None:
    """Raises BadInputError where so many NULLs of a field would become zeros."""
    if number and not rules.nulls:
        raise BadInputError(
            tr(
                "{format} cannot hold NULL: the field {field} would have {number:,}. Choose another format, "
                "such as GeoPackage.",
                format=rules.title,
                field=quoted(name),
                number=number,
            )
        )


def check_texts_fit(rules: Format, texts: Sequence[str], name: str) -> None:
    """Raises BadInputError where a text would be cut."""
    longest = max(texts, key=len, default="")
    if rules.text_bytes is not None and len(longest.encode()) > rules.text_bytes:
        raise BadInputError(
            tr(
                "{format} cannot hold texts of more than {limit} bytes, and the field {field} has {text}. "
                "Choose another format, such as GeoPackage.",
                format=rules.title,
                limit=rules.text_bytes,
                field=quoted(name),
                text=quoted(longest),
            )
        )


def _check_numbers(rules: Format, values: np.ndarray, what: str, name: str) -> None:
    if rules.smallest == 0 and np.isinf(rules.largest):
        return
    size = np.abs(values)
    unfit = (size > rules.largest) | ((size < rules.smallest) & (size > 0))
    if unfit.any():
        raise BadInputError(
            tr(
                "{format} cannot hold {what} {value!r} of the field {field}. Choose another format, "
                "such as GeoPackage.",
                format=rules.title,
                what=what,
                value=values[unfit][0].item(),
                field=quoted(name),
            )
        )
