"""Build the zip for the plugin site, and refuse what the site would refuse. Usage: python3 package.py FOLDER

It needs the standard library alone, of Python 3.9 or newer, on any system.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

from metadata import ROOT, metadata, placeholders, unreleased
from site_validator import refusals
from stage import PLUGIN, stage_plugin

EPOCH = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip
UNIX = 3


def main(folder: Path) -> int:
    stage = ROOT / "build" / "package"
    shutil.rmtree(stage, ignore_errors=True)
    stage_plugin(stage)
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"{PLUGIN}-{metadata()['version']}.zip"
    count = pack(stage, archive)
    refused = refusals(archive)
    for words in refused:
        print(f"The plugin site would refuse it: {words}")
    if refused:
        archive.unlink()
        return 1
    print(f"{archive}: {count} files, {archive.stat().st_size / 1024:.0f} KiB")
    if unreleased((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")):
        print("CHANGELOG.md has changes under Unreleased: before an upload, give them a version and a date.")
    if placeholders():
        print("Placeholders: before an upload, replace these lines of metadata.txt by what is true:")
        for key, value in placeholders().items():
            print(f"    {key}={value}")
    return 0


def pack(stage: Path, archive: Path) -> int:
    files = sorted(path for path in stage.rglob("*") if path.is_file())
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        for path in files:
            entry = zipfile.ZipInfo(path.relative_to(stage).as_posix(), EPOCH)
            entry.create_system = UNIX
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(entry, path.read_bytes())
    return len(files)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
