"""Numeric fields of the polygons as doubles: weights, and how far each polygon reaches."""

from __future__ import annotations

from typing import Optional

import numpy as np

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.type_labels import NO_TYPE
from polyweight_plugin.processing.columns.rows import Numbers, Values
from polyweight_plugin.processing.inputs.input_layer import InputLayer
from polyweight_plugin.processing.inputs.measure import Measure
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import count, quoted, tr

LARGEST_WHOLE = 2**53
"""Up to here every whole number has a double of its own."""


def weights_of(
    layer: InputLayer, field: str, values: Values, codes: np.ndarray, log: RunLog
) -> tuple[np.ndarray, Optional[np.ndarray]]:
    """(the weights as finite doubles, 0 where there is none; where there is one, bool (n,), None if everywhere).

    codes: of the types. Raises BadInputError where sums might overflow.
    """
    numbers, missing, too_long = doubles(values)
    finite = np.isfinite(numbers)
    name = quoted(field)
    for number, what in (
        (int(missing.sum()), tr("with NULL in {field}: counted, adding 0 to the sum", field=name)),
        (
            int((~finite).sum()),
            tr("with a weight in {field} that is not finite: counted, adding 0 to the sum", field=name),
        ),
        (
            int(too_long.sum()),
            tr(
                "with a weight in {field} beyond {largest:,}: taken as the nearest 64-bit floating-point number",
                field=name,
                largest=LARGEST_WHOLE,
            ),
        ),
    ):
        if number:
            _warn(layer, number, what, log)
    numbers[~finite] = 0.0
    _check_overflow(layer, field, numbers, codes)
    present = finite & ~missing
    return numbers, None if present.all() else present


def reach_of(layer: InputLayer, field: str, values: Values, measure: Measure, log: RunLog) -> np.ndarray:
    """How far each polygon reaches, float64 (n,), in units of the measure; NaN for nowhere."""
    numbers, missing, _ = doubles(values)
    nowhere = missing | ~np.isfinite(numbers) | (numbers < 0)
    if nowhere.any():
        what = tr("without a distance of 0 or more in {field}: they reach no point", field=quoted(field))
        _warn(layer, int(nowhere.sum()), what, log)
    numbers[nowhere] = np.nan
    return in_measure(numbers, measure, tr("REACH_FIELD"))


def in_measure(distances: np.ndarray, measure: Measure, parameter: str) -> np.ndarray:
    """Distances in UNIT as distances of the measure. Raises BadInputError where one reaches everything."""
    reach = measure.scale.of_each(distances)
    if (reach >= measure.farthest).any():
        raise BadInputError(
            tr(
                "{parameter}: {distance} reach everything there is: nothing is farther away than {farthest}. "
                "Is the unit of the distances right?",
                parameter=parameter,
                distance=measure.unit(float(np.nanmax(distances))),
                farthest=measure.farthest_in_words,
            )
        )
    return reach


def _warn(layer: InputLayer, number: int, what: str, log: RunLog) -> None:
    log.warn(tr("{polygons} of {layer} {what}.", polygons=count(number, "polygon"), layer=layer.name, what=what))


def doubles(values: Values) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(float64, 0 for NULL; where NULL is; where a whole number is that no double equals), each (n,)."""
    if isinstance(values, Numbers):
        numbers = np.where(values.missing, 0, values.values)
        too_long = ((numbers > LARGEST_WHOLE) | (numbers < -LARGEST_WHOLE)) & (numbers.dtype.kind == "i")
        return numbers.astype(np.float64), values.missing, too_long
    known = [*values.known, 0]  # the last is for -1, NULL
    too_long = np.array([isinstance(value, int) and abs(value) > LARGEST_WHOLE for value in known])
    return np.array([float(value) for value in known])[values.codes], values.codes < 0, too_long[values.codes]


def _check_overflow(layer: InputLayer, field: str, weights: np.ndarray, codes: np.ndarray) -> None:
    with np.errstate(over="ignore"):
        totals = np.bincount(codes[codes != NO_TYPE], weights=np.abs(weights[codes != NO_TYPE]))
    if not np.isfinite(totals).all():
        largest = weights[np.abs(weights).argmax()].item()
        raise BadInputError(
            tr(
                "The weights of {layer} in {field} are too large to add: their sum may exceed {limit:.2g}. "
                "The largest is {largest!r}. Divide them by a common number first.",
                layer=layer.name,
                field=quoted(field),
                limit=np.finfo(np.float64).max,
                largest=largest,
            )
        )
