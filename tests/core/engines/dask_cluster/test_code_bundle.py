"""core/ as a zip: whole, importable under its own name, and named after its content."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from polyweight_plugin import core
from polyweight_plugin.core.engines.dask_cluster.code_bundle import pack_core


def test_the_parcel_alone_is_enough_to_import_every_module_of_core(tmp_path):
    bundle = pack_core()
    (tmp_path / "core.zip").write_bytes(bundle.content)
    paths = [Path(name).with_suffix("") for name in zipfile.ZipFile(tmp_path / "core.zip").namelist()]
    modules = [".".join(path.parts).removesuffix(".__init__") for path in paths]
    code = (
        f"import sys, importlib; sys.path.insert(0, {str(tmp_path / 'core.zip')!r})\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules if name.startswith('polyweight')}))"
    )

    imported = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)

    assert len(modules) == len(list(Path(core.__path__[0]).rglob("*.py")))
    assert imported.stdout == f"['{bundle.package}']\n"


def test_the_same_content_has_the_same_name_and_other_content_another(tmp_path, monkeypatch):
    copy = shutil.copytree(core.__path__[0], tmp_path / "core", ignore=shutil.ignore_patterns("__pycache__"))
    name = pack_core().package
    monkeypatch.setattr(core, "__path__", [str(copy)])
    of_the_copy = pack_core().package
    with (copy / "errors.py").open("a") as source:
        source.write("# newer\n")
    of_the_newer_copy = pack_core().package

    assert of_the_copy == name
    assert of_the_newer_copy != name
