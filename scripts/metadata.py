"""metadata.txt as QGIS reads it: with version and changelog from CHANGELOG.md, and what is said of shapely."""

from __future__ import annotations

import configparser
import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADING = r"^## \[(?P<version>\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}\n(?P<text>.*?)(?=^## |\Z)"


@dataclass(frozen=True)
class Release:
    """A numbered part of CHANGELOG.md."""

    version: str
    lines: list[str]
    """Its paragraphs and points, one line each, without Markdown."""


def releases(changelog: str) -> list[Release]:
    """The numbered parts, newest first. Unreleased is none of them."""
    parts = re.finditer(HEADING, changelog, re.DOTALL | re.MULTILINE)
    found = [Release(part["version"], _lines(part["text"])) for part in parts]
    if not found:
        raise SystemExit("CHANGELOG.md has no heading like '## [1.2.3] - 2026-01-31'")
    return found


def _lines(text: str) -> list[str]:
    joined = re.sub(r"\n +", " ", text.strip())  # a point that goes on in the next line
    paragraphs = re.sub(r"(?<=[^\n])\n(?=[^\n#-])", " ", joined).split("\n")
    plain = [re.sub(r"`|\*\*|^#+ ", "", line) for line in paragraphs if line.strip()]
    return [re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", line) for line in plain]


def unreleased(changelog: str) -> list[str]:
    """What CHANGELOG.md says under Unreleased."""
    found = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## |\Z)", changelog, re.DOTALL | re.MULTILINE)
    return _lines(found[1]) if found else []


def metadata() -> dict[str, str]:
    """The values as a reader of the staged file gets them."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    values = dict(parser["general"])
    history = releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    values["version"] = history[0].version
    values["about"] += "\n" + _about_shapely()
    values["changelog"] = "\n".join(line for release in history for line in (release.version, *release.lines))
    return values


def metadata_text() -> str:
    """The staged file. QGIS and the plugin site read it with configparser's interpolation: % is written twice."""
    lines = [f"{key}={value}".replace("%", "%%").replace("\n", "\n    ") for key, value in metadata().items()]
    return "\n".join(["[general]", *lines, ""])


def placeholders() -> dict[str, str]:
    """What still stands for something that only the maintainer knows. example.org is nobody's (RFC 2606)."""
    return {key: value for key, value in metadata().items() if "example.org" in value}


def _about_shapely() -> str:
    sys.path.insert(0, str(ROOT))  # what is imported from there needs neither QGIS nor numpy
    try:
        from polyweight_plugin.processing.installation.advice import about
    finally:
        sys.path.remove(str(ROOT))
    return about()
