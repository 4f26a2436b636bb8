"""core/ as one zip file, for machines that have no PolyWeight installed."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import polyweight_plugin.core as core


@dataclass(frozen=True)
class CodeBundle:
    """core/ as the package `package`, a name that no other content has; content: the zip file."""

    package: str
    content: bytes

    def name_there(self, name: str) -> str:
        """The name under which something of core/ is imported where the bundle arrived."""
        return _renamed(name, self.package)


def pack_core() -> CodeBundle:
    """Pack this very core/.

    A machine may serve several versions of PolyWeight at once. So the package is named after the hash of its content,
    and its modules import each other by that name.
    """
    folder = Path(core.__path__[0])
    sources = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.py"))}
    package = "polyweight_core_" + hashlib.sha256(repr(sources).encode()).hexdigest()[:16]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, source in sources.items():
            archive.writestr(f"{package}/{path}", _renamed(source, package))
    return CodeBundle(package, content.getvalue())


def _renamed(text: str, package: str) -> str:
    return text.replace(core.__name__, package)
