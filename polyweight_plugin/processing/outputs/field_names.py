"""Names for the output's fields that its format can hold: unique, readable, telling type and statistic. Pure Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.processing.text import visible


@dataclass(frozen=True)
class Format:
    """What a file format does to names.

    fields: how many a layer may have. name_bytes: how many bytes of UTF-8 a name may have; None where any number will
    do. folds_case: whether A and a are one name. own: names that the format needs for itself.
    """

    fields: int
    name_bytes: Optional[int] = None
    folds_case: bool = False
    own: tuple[str, ...] = ()


FORMATS = {
    "GPKG": Format(fields=1998, folds_case=True),  # SQLite's 2,000 columns, less the row's number and geometry
    "SQLite": Format(fields=1998, folds_case=True, own=("ogc_fid", "geometry")),
    "ESRI Shapefile": Format(fields=255, name_bytes=10, folds_case=True),
    "MapInfo File": Format(fields=250, name_bytes=31, folds_case=True),
    "XLSX": Format(fields=16_384),
    "ODS": Format(fields=1_024),
}
"""By the name of GDAL's driver."""

ANY_FORMAT = Format(fields=10_000)
"""Where no format sets a limit, memory does: each field holds a value for every point."""

SHORT_STEM = 6
"""Bytes that tell the type where a name may have ten; the other four are _Sum or _Cnt."""


@dataclass(frozen=True)
class Names:
    """existing: the input's fields, in order. sums, counts: one for each type; sums is empty without weights.

    changed: (wanted, given) for every name that could not be had.
    """

    existing: list[str]
    sums: list[str]
    counts: list[str]
    changed: list[tuple[str, str]]


def name_fields(
    existing: Sequence[str], prefix: str, labels: Sequence[str], with_sums: bool, rules: Format = ANY_FORMAT
) -> Names:
    """Names for the existing fields, which keep theirs where they can, and for the sum and the count of each type.

    labels: what tells the types, after the prefix. Raises BadInputError where the format cannot hold so many fields.
    """
    _check_number(len(existing), len(labels) * (2 if with_sums else 1), rules)
    taken = _Taken(rules)
    kept = [taken.take(name, ("",)) for name in existing]
    stems = [_stem(prefix, label, with_sums, taken) for label in labels]
    wanted_sums = [f"{prefix}{label}_Sum" for label in labels] if with_sums else []
    wanted_counts = [f"{prefix}{label}_Count" for label in labels]
    sums = [stem + sum_ending for stem, sum_ending, _ in stems] if with_sums else []
    counts = [stem + count_ending for stem, _, count_ending in stems]
    pairs = zip([*existing, *wanted_sums, *wanted_counts], [*kept, *sums, *counts])
    return Names(kept, sums, counts, [(wanted, given) for wanted, given in pairs if wanted != given])


def _check_number(existing: int, new: int, rules: Format) -> None:
    if existing + new > rules.fields:
        raise BadInputError(
            f"The output would have {existing + new:,} fields ({new:,} of them for the types), but it can hold "
            f"{rules.fields:,}. Choose another format or a TYPE_FIELD with fewer different values."
        )


def _stem(prefix: str, label: str, with_sums: bool, taken: _Taken) -> tuple[str, str, str]:
    """(stem, ending of the sum, ending of the count), with both names free."""
    stem, endings = visible(prefix + label), ("_Sum", "_Count")
    if not taken.fits(stem + "_Count"):
        stem, endings = _short_stem(visible(prefix), visible(label), taken.rules), ("_Sum", "_Cnt")
    return (taken.take(stem, endings if with_sums else endings[1:]), *endings)


def _short_stem(prefix: str, label: str, rules: Format) -> str:
    """Of the type as much as fits; before a number, what fits of the prefix's last word: type1, typ123."""
    room = SHORT_STEM + (rules.name_bytes or 0) - 10
    word = prefix.rstrip("_").rpartition("_")[2]
    if label[:1].isalpha():
        return _cut(label, room)
    return _cut(_cut(word, max(0, room - len(label.encode()))) + label, room)


def _cut(text: str, size: int) -> str:
    """The beginning of the text, at most size bytes of UTF-8, no character cut in two."""
    return text.encode()[:size].decode(errors="ignore")


class _Taken:
    """The names given so far under the rules of a format."""

    def __init__(self, rules: Format) -> None:
        self.rules = rules
        self._names = set(rules.own)

    def fits(self, name: str) -> bool:
        return self.rules.name_bytes is None or len(name.encode()) <= self.rules.name_bytes

    def take(self, stem: str, endings: Sequence[str]) -> str:
        """The stem, cut to fit or numbered until stem + ending is free for every ending; these names are then taken."""
        number, given = 1, self._cut_to_fit(stem, "", endings)
        while any(self._folded(given + ending) in self._names for ending in endings):
            number += 1
            given = self._cut_to_fit(stem, f"_{number}", endings)
        self._names.update(self._folded(given + ending) for ending in endings)
        return given

    def _cut_to_fit(self, stem: str, number: str, endings: Sequence[str]) -> str:
        if self.rules.name_bytes is None:
            return stem + number
        return _cut(stem, self.rules.name_bytes - len(number) - max(map(len, endings))) + number

    def _folded(self, name: str) -> str:
        return name.casefold() if self.rules.folds_case else name
