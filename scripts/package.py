"""Build the zip for the plugin site, and refuse what the site would refuse. Usage: package.py FOLDER"""

from __future__ import annotations

import configparser
import shutil
import sys
import zipfile
from pathlib import Path

from stage import PLUGIN, ROOT, stage_plugin

REQUIRED = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "homepage",
    "repository",
    "tracker",
    "icon",
)
ALLOWED_SUFFIXES = {".py", ".txt", ".svg", ".gpkg", ".qml"}
ALLOWED_NAMES = {"LICENSE"}
EPOCH = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip


def main(folder: Path) -> None:
    metadata = read_metadata()
    stage = ROOT / "build" / "package"
    shutil.rmtree(stage, ignore_errors=True)
    check_files(stage_plugin(stage), metadata)
    folder.mkdir(exist_ok=True)
    archive = folder / f"{PLUGIN}-{metadata['version']}.zip"
    count = pack(stage, archive)
    print(f"{archive}: {count} files, {archive.stat().st_size / 1024:.0f} KiB")


def read_metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    metadata = parser["general"]
    missing = [key for key in REQUIRED if not metadata.get(key, "").strip()]
    if missing:
        raise SystemExit(f"metadata.txt lacks {', '.join(missing)}")
    return metadata


def check_files(plugin: Path, metadata: configparser.SectionProxy) -> None:
    files = [path for path in plugin.rglob("*") if path.is_file()]
    strange = [path for path in files if path.suffix not in ALLOWED_SUFFIXES and path.name not in ALLOWED_NAMES]
    if strange:
        raise SystemExit("The plugin site takes no such files: " + ", ".join(str(path) for path in strange))
    if not (plugin / metadata["icon"]).is_file():
        raise SystemExit(f"metadata.txt names an icon that is not there: {metadata['icon']}")


def pack(stage: Path, archive: Path) -> int:
    files = sorted(path for path in stage.rglob("*") if path.is_file())
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for path in files:
            entry = zipfile.ZipInfo(path.relative_to(stage).as_posix(), EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(entry, path.read_bytes())
    return len(files)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
