"""What the plugin site's validator refuses, less what only the site can see, such as whether addresses answer.

As the site's source stood in July 2026. The standard library serves.
"""

from __future__ import annotations

import configparser
import re
import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

LARGEST = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",  # not in the site's list, but an upload without it ends in an error
)
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
SUFFIXES = {".py", ".txt", ".svg", ".gpkg", ".qml", ".html", ".css", ".png", ".qm", ""}
"""What may be in the zip. Narrower than the site's rules: no compiled code, no scripts for a shell."""
FOLDERS = ("__MACOSX", ".git", "__pycache__")


def refusals(archive: Path) -> list[str]:
    """What the site would say, one line each; nothing if it takes the zip."""
    with zipfile.ZipFile(archive) as zipped:
        return [*_archive_refusals(archive, zipped), *_metadata_refusals(zipped)]


def _archive_refusals(archive: Path, zipped: zipfile.ZipFile) -> Iterator[str]:
    if archive.stat().st_size > LARGEST:
        yield f"{archive.name} has more than {LARGEST:,} bytes"
    if zipped.testzip():
        yield f"{zipped.testzip()} is damaged"
    tops = {name.split("/")[0] for name in zipped.namelist()}
    if len(tops) != 1 or not all(top.isascii() and top.isidentifier() for top in tops):
        yield f"there must be one folder at the top, named like a Python module, not {sorted(tops)}"
    for entry in zipped.infolist():
        path = PurePosixPath(entry.filename)
        if ".." in entry.filename or "\\" in entry.filename or path.is_absolute() or ":" in path.parts[0]:
            yield f"{entry.filename}: a path that leads elsewhere"
        if set(path.parts) & set(FOLDERS):
            yield f"{entry.filename}: no such folder is taken"
        if path.suffix not in SUFFIXES or path.name.startswith("."):
            yield f"{entry.filename}: no file of this kind is taken"
        if entry.external_attr >> 16 & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH):
            yield f"{entry.filename}: may be executed"


def _metadata_refusals(zipped: zipfile.ZipFile) -> Iterator[str]:
    names = zipped.namelist()
    plugin = names[0].split("/")[0]
    missing = [name for name in ("__init__.py", "metadata.txt", "LICENSE") if f"{plugin}/{name}" not in names]
    if missing:
        yield f"there is no {', no '.join(missing)}"
        return
    parser = configparser.ConfigParser()  # with interpolation, as the site and QGIS
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(zipped.read(f"{plugin}/metadata.txt").decode("utf-8"))
        values = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    for key in REQUIRED:
        if not values.get(key, "").strip():
            yield f"metadata.txt lacks {key}"
    for key in ("tracker", "repository", "homepage"):
        address = urlparse(values.get(key, ""))
        if address.scheme not in ("http", "https") or not address.netloc:
            yield f"metadata.txt: {key} is no address: {values.get(key, '')!r}"
    if "/" in values.get("author", ""):
        yield "metadata.txt: author has a slash"
    if values.get("category") not in CATEGORIES:
        yield f"metadata.txt: category is none of {', '.join(CATEGORIES)}"
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", values.get("qgisMinimumVersion", "")):
        yield "metadata.txt: qgisMinimumVersion is no version"
    if "supportsQt6" in values:
        yield "metadata.txt: supportsQt6 is no longer known, qgisMaximumVersion=4.99 says it"
    if f"{plugin}/{values.get('icon')}" not in names:
        yield f"metadata.txt names an icon that is not there: {values.get('icon')}"
