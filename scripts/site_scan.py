"""Scan a zip as the plugin site does after the upload: bandit, detect-secrets, flake8. Usage: site_scan.py ZIP...

Any finding of bandit or detect-secrets blocks the version there. Rules and options are those of the site's source of
July 2026; its versions of the tools are pinned in requirements-dev.txt.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

# The site's list less B111 and B320, which bandit no longer has.
BANDIT = (
    "B101,B102,B103,B104,B105,B106,B107,B108,B110,B112,B113,B201,B202,B301,B302,B303,B304,B305,B306,B307,B308,B310,B311,"
    "B312,B313,B314,B315,B316,B317,B318,B319,B321,B323,B324,B401,B402,B403,B405,B406,B407,B408,B409,B412,B413,B501,B502,"
    "B503,B504,B505,B506,B507,B508,B509,B601,B602,B603,B604,B605,B606,B607,B608,B609,B610,B611,B612,B613,B614,B615,B701,"
    "B702,B703,B704"
)
FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,F402,F403,F404,F405,F811,F821,F822,F823,F831,"
    "F901,C901"
)


def findings(archive: Path) -> list[str]:
    """What the tools find, one line each."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
        return [*_bandit(folder), *_detect_secrets(folder), *_flake8(folder)]


def _bandit(folder: str) -> Iterator[str]:
    report = json.loads(_told("bandit", "-r", ".", "-f", "json", "--quiet", "-t", BANDIT, folder=folder))
    for error in report["errors"]:
        yield f"bandit: {error['filename']}: {error['reason']}"
    for found in report["results"]:
        yield f"bandit {found['test_id']}: {found['filename']}:{found['line_number']}: {found['issue_text']}"


def _detect_secrets(folder: str) -> Iterator[str]:
    options = ("--all-files", "--exclude-files", r"metadata\.txt", "--disable-plugin", "IPPublicDetector")
    for file, found in json.loads(_told("detect_secrets", "scan", *options, ".", folder=folder))["results"].items():
        for secret in found:
            yield f"detect-secrets: {file}:{secret['line_number']}: {secret['type']}"


def _flake8(folder: str) -> Iterator[str]:
    options = ("--isolated", "--max-line-length=120", "--select", FLAKE8)
    for line in _told("flake8", *options, ".", folder=folder).splitlines():
        yield f"flake8: {line}"


def _told(tool: str, *arguments: str, folder: str) -> str:
    """A tool's report. It exits with 1 where it found something, with another code where it did not run."""
    ran = subprocess.run([sys.executable, "-m", tool, *arguments], cwd=folder, capture_output=True, text=True)
    if ran.returncode > 1:
        raise SystemExit(f"{tool} failed: {ran.stderr}")
    return ran.stdout


def main(archives: list[str]) -> int:
    found = [f"{archive}: {finding}" for archive in archives for finding in findings(Path(archive))]
    print("\n".join(found) if found else "The plugin site's scanners find nothing.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
