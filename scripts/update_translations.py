"""Bring the .ts files up to date with the sources: new texts wait for a translation, those that are gone go.

Usage: update_translations.py. With --check, only says what is missing or wrong.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

import ts_files
from extract_strings import texts


def main(arguments: list[str]) -> int:
    wanted = texts()
    paths = sorted(ts_files.FOLDER.glob("*.ts"))
    if "--check" not in arguments:
        for path in paths:
            ts_files.write(path, wanted, ts_files.read(path))
    wrong = [words for path in paths for words in faults(path, wanted)]
    print("\n".join(wrong) if wrong else f"{len(wanted)} texts in {len(paths)} languages.")
    return 1 if wrong else 0


def faults(path: Path, wanted: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with a .ts file, one line each."""
    known = ts_files.read(path)
    for text in known.keys() - wanted.keys():
        yield f"{path.name}: {text!r} is no text of the plugin any more"
    for text in wanted:
        translation = known.get(text, "")
        if not translation.strip():
            yield f"{path.name}: {text!r} is not translated"
        elif _placeholders(text) != _placeholders(translation):
            yield f"{path.name}: {text!r} has other placeholders than {translation!r}"
        elif [text[:1].isspace(), text[-1:].isspace()] != [translation[:1].isspace(), translation[-1:].isspace()]:
            yield f"{path.name}: {text!r} has other spaces around it than {translation!r}"


def _placeholders(text: str) -> Counter[tuple[str, str, str]]:
    """Name, format and conversion of each, and how often; a brace that opens nothing counts as text."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return Counter()
    return Counter((name, form or "", conversion or "") for _, name, form, conversion in parts if name is not None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
