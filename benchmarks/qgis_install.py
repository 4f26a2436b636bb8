"""A QGIS to measure, this machine's or that of another Debian in a folder, with PolyWeight in a profile of its own."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from benchmarks.data import FOLDER

REPOSITORY = Path(__file__).parents[1]


@dataclass(frozen=True)
class Qgis:
    """root: the folder that holds the other Debian, None for this machine. settings: of the environment, NAME=VALUE."""

    root: Optional[Path]
    settings: tuple[str, ...]
    version: str = ""
    process: str = ""

    def command(self, *words: str) -> list[str]:
        """The command line that runs the words where this QGIS lives, with the repository at the same path."""
        words = ("env", *self.settings, *words)
        if self.root is None:
            return list(words)
        # What is mounted here vanishes with the command.
        enter = (
            'root=$1 && mkdir -p "$root$2" && mount --bind "$2" "$root$2" && mount -t proc proc "$root/proc" && '
            'shift 2 && exec chroot "$root" "$@"'
        )
        return ["unshare", "--mount", "sh", "-c", enter, "sh", str(self.root), str(REPOSITORY), *words]

    def output_of(self, *words: str) -> str:
        """What the words print. Raises CalledProcessError when they fail."""
        return subprocess.check_output(self.command(*words), text=True).strip()


def install(root: Optional[Path], repository: Path = REPOSITORY) -> Qgis:
    """Put a repository's PolyWeight into a fresh profile of the QGIS under root.

    Raises CalledProcessError where that fails.
    """
    home = FOLDER / f"home-{root.name if root else 'here'}-{repository.name}"
    shutil.rmtree(home, ignore_errors=True)
    plugins = home / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    subprocess.run(["/usr/bin/python3", str(repository / "scripts/stage.py"), str(plugins)], check=True)
    (home / "run").mkdir(mode=0o700)
    # The Python of QGIS is the system's, whatever comes first on PATH.
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    settings = (f"HOME={home}", f"XDG_RUNTIME_DIR={home}/run", "QT_QPA_PLATFORM=offscreen", path)
    qgis = Qgis(root, (*settings, f"PYTHONPATH={_shapely(Qgis(root, settings))}"))
    # Where there is a qgis_process.bin, qgis_process is a wrapper around it, which fails on Debian 12.
    process = qgis.output_of("sh", "-c", "command -v qgis_process.bin || command -v qgis_process")
    version = qgis.output_of("/usr/bin/python3", "-c", "from qgis.core import Qgis; print(Qgis.QGIS_VERSION)")
    qgis = Qgis(root, qgis.settings, version.partition("-")[0], process)
    qgis.output_of(process, "plugins", "enable", "polyweight_plugin")
    return qgis


def _shapely(qgis: Qgis) -> str:
    """Where that QGIS finds a shapely that serves: nowhere special, or in what `make setup` made for this machine."""
    probe = qgis.command("/usr/bin/python3", "-c", "import shapely; shapely.dwithin")
    if subprocess.run(probe, stderr=subprocess.DEVNULL).returncode == 0:
        return ""
    return str(next((REPOSITORY / ".venv/lib").glob("python3*")) / "site-packages")
