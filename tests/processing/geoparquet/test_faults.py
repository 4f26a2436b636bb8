"""The disk is full, a file is damaged, or gone: no result, words that name the file, and it goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")
pytest.importorskip("resource", reason="limits and signals are those of Unix")


from tests.core.geoparquet import files
from tests.processes import wait_until

ROOT = Path(__file__).parents[3]
ROWS = 120_000


@pytest.fixture(scope="module")
def inputs(tmp_path_factory) -> Path:
    return files.write_scattered(tmp_path_factory.mktemp("inputs"), ROWS, np.random.default_rng(1), range(2000))


@pytest.fixture(scope="module")
def expected(inputs, tmp_path_factory) -> dict[str, bytes]:
    out = tmp_path_factory.mktemp("expected") / "out"
    ended = run(inputs, out)
    assert ended.returncode == 0, ended.stderr
    return parts_of(out)


def command(inputs: Path, out: Path, points: str = "points.parquet", polygons: str = "polygons.parquet") -> list[str]:
    return [
        *(sys.executable, "-m", "polyweight_plugin", "ENGINE=2", "WORKERS=2", "DISTANCE=200", "WEIGHT_FIELD=w"),
        *(f"POINTS={inputs / points}", f"POLYGONS={inputs / polygons}", f"OUTPUT={out}"),
    ]


def run(inputs: Path, out: Path, *, limit: int | None = None, **others: str) -> subprocess.CompletedProcess[str]:
    """limit: bytes that a file can have at most."""

    def with_limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        command(inputs, out, **others),
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=with_limit if limit else None,
    )


def parts_of(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.glob("*.parquet"))}


def looks_like_nothing(out: Path) -> bool:
    """Whether no reader of the folder finds a result in it."""
    return [path.name for path in out.iterdir()] == ["_polyweight"] and not list(out.rglob("*.parquet"))


def test_files_that_may_not_grow_are_told_with_their_name_and_the_next_run_goes_on(inputs, expected, tmp_path):
    out = tmp_path / "out"
    ended = run(inputs, out, limit=1_000_000)
    assert ended.returncode == 1
    assert "_polyweight/parts/0 cannot be written" in ended.stderr
    assert "Is the disk full?" in ended.stderr
    assert f"What is done is kept in '{out}/_polyweight'" in ended.stderr
    assert looks_like_nothing(out)
    assert not list(out.rglob("~*"))
    assert run(inputs, out).returncode == 0
    assert parts_of(out) == expected


@contextmanager
def small_disk(folder: Path, size: str):
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], capture_output=True).returncode:
        pytest.skip("a small disk takes root and tmpfs")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a small disk takes root and tmpfs")
@pytest.mark.parametrize("size", ["1m", "5m"])
def test_a_full_disk_is_told_and_nothing_on_it_looks_like_a_result(inputs, tmp_path, size):
    with small_disk(tmp_path / "disk", size):
        ended = run(inputs, tmp_path / "disk" / "out")
        assert ended.returncode == 1
        assert "No space left on device. Is the disk full?" in ended.stderr
        assert looks_like_nothing(tmp_path / "disk" / "out")


def damaged(path: Path) -> bytes:
    """The same with its middle overwritten."""
    data = path.read_bytes()
    middle = len(data) // 2
    return data[:middle] + b"\xa5" * 5000 + data[middle + 5000 :]


@pytest.mark.parametrize("which", ["points", "polygons"])
def test_a_damaged_row_group_is_told_with_the_name_of_its_file(inputs, tmp_path, which):
    bad = inputs / f"damaged-{which}.parquet"
    bad.write_bytes(damaged(inputs / f"{which}.parquet"))
    ended = run(inputs, tmp_path / "out", **{which: bad.name})
    assert ended.returncode == 1
    assert f"{bad} cannot be read" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert looks_like_nothing(tmp_path / "out")


def test_a_file_that_is_cut_short_is_refused_before_anything_is_written(inputs, tmp_path):
    (inputs / "cut.parquet").write_bytes((inputs / "points.parquet").read_bytes()[:500_000])
    ended = run(inputs, tmp_path / "out", points="cut.parquet")
    assert ended.returncode == 1
    assert "cut.parquet cannot be read as Parquet" in ended.stderr
    assert not (tmp_path / "out").exists()


def test_a_file_that_goes_away_while_the_run_is_stopped_is_told(inputs, tmp_path):
    out = tmp_path / "out"
    (inputs / "gone.parquet").write_bytes((inputs / "points.parquet").read_bytes())
    stopped = subprocess.Popen(command(inputs, out, points="gone.parquet"), cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert wait_until(lambda: (out / "_polyweight" / "survey.json").exists(), 60)
    (inputs / "gone.parquet").unlink()
    words = stopped.communicate(timeout=60)[1]
    assert stopped.returncode == 1, words
    assert "gone.parquet cannot be read" in words
    assert looks_like_nothing(out)
