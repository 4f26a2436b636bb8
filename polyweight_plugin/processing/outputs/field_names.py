"""Names for the output's fields that its format can hold: unique, readable, telling type and statistic. Pure Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Optional

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Column
from polyweight_plugin.processing.outputs.formats import ANY_FORMAT, Format
from polyweight_plugin.processing.outputs.taken_names import TakenNames, cut
from polyweight_plugin.processing.text import count, mark, tr, visible

DEFAULT_PREFIX = "polygon_type"
"""Which loses its _type where no type is told; a prefix of the user's own stays as it is."""

SHORT = {"Count": "Cnt", "Mean": "Avg", "Nearest": "Dst"}
"""Endings where a name is too long, of three letters each."""

WORDS = {
    "sum": mark("sum"),
    "count": mark("count"),
    "mean": mark("mean"),
    "min": mark("min"),
    "max": mark("max"),
    "nearest": mark("nearest"),
    "total sum": mark("total sum"),
    "total count": mark("total count"),
    "dominant": mark("dominant"),
    "diversity": mark("diversity"),
}
"""For people: what statistics are called, by their endings; one that is new goes by its ending until it has words."""


@dataclass(frozen=True)
class NewFields:
    """What the new fields are about.

    columns: of the answer. labels: of the types, by code; has_types: whether there is a field of types. distances: as
    names tell them, by their place among the question's; empty where they tell none.
    """

    columns: Sequence[Column]
    labels: Sequence[str]
    has_types: bool = True
    prefix: str = DEFAULT_PREFIX
    distances: Sequence[str] = ()

    @property
    def base(self) -> str:
        """What names begin with that tell no type."""
        return DEFAULT_PREFIX.removesuffix("_type") if self.prefix == DEFAULT_PREFIX else self.prefix

    def stem(self, column: Column) -> tuple[str, str]:
        """(what the name begins with, what tells this type or statistic from others)."""
        if column.type_code is None:
            return f"{self.base}_", column.statistic
        return (self.prefix if self.has_types else self.base), self.labels[column.type_code]

    def suffix(self, column: Column) -> str:
        parts = [column.ending, self.distances[column.distance] if self.distances else ""]
        return "".join(f"_{part}" for part in parts if part)

    def short_suffix(self, column: Column) -> str:
        """At most four bytes, or seven with a distance, which is numbered where it is long: _Cnt, _Cn250, _Cnd2."""
        ending = SHORT.get(column.ending, column.ending[:3])
        if not self.distances:
            return f"_{ending}" if ending else ""
        distance = self.distances[column.distance]
        return f"_{ending[:2]}{distance if len(distance) <= 4 else f'd{column.distance + 1}'}"

    def alias(self, column: Column, places: Sequence[str] = ()) -> str:
        """The whole, for people: 'park: sum within 250 m'. places: of each distance, such as 'within 250 m'."""
        label = None if column.type_code is None else self.labels[column.type_code]
        ending = f"{column.statistic if label is None else ''} {column.ending.lower()}".strip()
        words = tr(WORDS[ending]) if ending in WORDS else ending
        place = f" {places[column.distance]}" if places else ""
        return f"{visible(label)}: {words}{place}" if label and self.has_types else words + place


@dataclass(frozen=True)
class Names:
    """existing: the input's fields, in order. new: one for each column of the answer.

    changed: (wanted, given) for every name that could not be had.
    """

    existing: list[str]
    new: list[str]
    changed: list[tuple[str, str]]


def name_fields(existing: Sequence[str], wanted: NewFields, rules: Format = ANY_FORMAT) -> Names:
    """Names for the existing fields, which keep theirs where they can, and for the columns of the answer.

    Raises BadInputError where the format cannot hold so many fields.
    """
    _check_number(len(existing), wanted, rules)
    taken = TakenNames(rules)
    kept = [taken.take(name) for name in existing]
    new: list[str] = []
    for _, columns in groupby(wanted.columns, _subject):
        new += _together(list(columns), wanted, taken)
    in_full = ["".join(wanted.stem(column)) + wanted.suffix(column) for column in wanted.columns]
    pairs = zip([*existing, *in_full], [*kept, *new])
    return Names(kept, new, [(name, given) for name, given in pairs if name != given])


def decimal_text(value: float) -> str:
    """A number's shortest decimal form: 250, 0.5."""
    text = format(Decimal(repr(float(value))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _check_number(existing: int, wanted: NewFields, rules: Format) -> None:
    new = len(wanted.columns)
    if existing + new <= rules.fields:
        return
    statistics = len({(column.statistic, column.ending) for column in wanted.columns})
    factors = [count(len(wanted.labels), "type"), count(statistics, "statistic")]
    if wanted.distances:
        factors.insert(1, count(len(wanted.distances), "distance"))
    raise BadInputError(
        tr(
            "The output would have {all:,} fields ({new:,} of them new, for {factors}), but it can hold "
            "{limit:,}. Choose another format, a TYPE_FIELD with fewer different values, or ask for "
            "less.",
            all=existing + new,
            new=new,
            factors=", ".join(factors),
            limit=rules.fields,
        )
    )


def _subject(column: Column) -> tuple[Optional[int], str]:
    """What a column is about: a type, or a statistic over all."""
    return column.type_code, "" if column.type_code is not None else column.statistic


def _together(columns: Sequence[Column], wanted: NewFields, taken: TakenNames) -> list[str]:
    """Names for the columns of one subject, with the same beginning, of which all together must be free."""
    beginning, label = map(visible, wanted.stem(columns[0]))
    suffixes = [taken.spelt(wanted.suffix(column)) for column in columns]
    name = beginning + label
    if not all(taken.fits(name + suffix) for suffix in suffixes):
        suffixes = [taken.spelt(wanted.short_suffix(column)) for column in columns]
        name = _short(beginning, label, suffixes, taken.rules.name_bytes)
    given = taken.take(name, suffixes)
    return [given + suffix for suffix in suffixes]


def _short(beginning: str, label: str, suffixes: Sequence[str], name_bytes: Optional[int]) -> str:
    """Of the type as much as fits; before a number, what fits of the prefix's last word: type1, typ123."""
    room = (name_bytes or 0) - max(map(len, suffixes))
    word = beginning.rstrip("_").rpartition("_")[2]
    if label[:1].isalpha():
        return cut(label, room)
    return cut(cut(word, max(0, room - len(label.encode()))) + label, room)
