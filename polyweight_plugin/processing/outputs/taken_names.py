"""The names given so far to the fields of one layer, under the rules of its format. Pure Python."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from polyweight_plugin.processing.outputs.formats import Format


class TakenNames:
    """The names given so far."""

    def __init__(self, rules: Format) -> None:
        self.rules = rules
        self._names = {self._folded(name) for name in rules.own}
        self._unfit = re.compile(rules.unfit) if rules.unfit else None

    def fits(self, name: str) -> bool:
        return self.rules.name_bytes is None or len(name.encode()) <= self.rules.name_bytes

    def take(self, stem: str, suffixes: Sequence[str] = ("",)) -> str:
        """The stem, cut to fit or numbered until stem + suffix is free for every suffix; these names are then taken."""
        stem = self.spelt(stem)
        number, given = 1, self._cut_to_fit(stem, "", suffixes)
        while any(self._is_taken(given + suffix) for suffix in suffixes):
            number += 1
            given = self._cut_to_fit(stem, f"_{number}", suffixes)
        self._names.update(self._folded(given + suffix) for suffix in suffixes)
        return given

    def _is_taken(self, name: str) -> bool:
        key = self.rules.key
        return self._folded(name) in self._names or (name != key and name.casefold() == key)

    def _cut_to_fit(self, stem: str, number: str, suffixes: Sequence[str]) -> str:
        if self.rules.name_bytes is None:
            return stem + number
        return cut(stem, self.rules.name_bytes - len(number) - max(map(len, suffixes))) + number

    def _folded(self, name: str) -> str:
        return name.casefold() if self.rules.folds_case else name

    def spelt(self, name: str) -> str:
        """In signs that the format can hold: a letter without its accent, or else a low line."""
        return name if self._unfit is None else self._unfit.sub(self._substitute, name)

    def _substitute(self, unfit: re.Match[str]) -> str:
        letter = unicodedata.normalize("NFKD", unfit.group())[:1]
        return letter if letter.isalpha() and self._unfit and not self._unfit.match(letter) else "_"


def cut(text: str, size: int) -> str:
    """The beginning of the text, at most size bytes of UTF-8, no character cut in two."""
    return text.encode()[: max(0, size)].decode(errors="ignore")
