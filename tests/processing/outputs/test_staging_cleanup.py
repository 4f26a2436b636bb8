"""The folder of an unfinished output does not outlive a process that was killed (test_signals does that for real)."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from polyweight_plugin.processing.outputs.staging_cleanup import of_any_length, removed_if_killed
from tests.processes import wait_until

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("path", "platform", "expected"),
    [
        ("/data/.polyweight-1", "linux", "/data/.polyweight-1"),
        ("C:\\data\\.polyweight-1", "win32", "\\\\?\\C:\\data\\.polyweight-1"),
        ("\\\\server\\share\\.polyweight-1", "win32", "\\\\?\\UNC\\server\\share\\.polyweight-1"),
        ("\\\\?\\C:\\data", "win32", "\\\\?\\C:\\data"),
    ],
)
def test_on_windows_a_folder_is_found_however_long_its_path(path, platform, expected):
    assert of_any_length(path, platform) == expected


def test_a_run_that_ends_by_itself_leaves_no_watcher_and_the_folder_to_its_owner(tmp_path):
    before = set(Path("/proc").glob("[0-9]*"))
    with removed_if_killed(tmp_path / "stage", lambda: False):
        (tmp_path / "stage").mkdir()

    assert (tmp_path / "stage").is_dir()
    left = [process for process in set(Path("/proc").glob("[0-9]*")) - before if _parent_of(process) == os.getpid()]
    assert left == []


def _parent_of(process):
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return None


def test_a_folder_that_cannot_be_removed_at_first_is_removed_a_moment_later(tmp_path):
    """As on Windows, where a process that is about to be gone still holds its files; here, a sealed folder."""
    stage = tmp_path / "stage"
    body = f"""
        import os, sys
        sys.path[:0] = {[str(ROOT), *sys.path]!r}
        import shutil
        from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
        from polyweight_plugin.core.engines.processes.watcher import Watcher
        from polyweight_plugin.processing.outputs.staging_cleanup import _REMOVE
        late = "import os, shutil, time; plain = shutil.rmtree; calls = []\\n"
        late += "shutil.rmtree = lambda *a, **k: calls.append(1) or (len(calls) > 2 and plain(*a, **k))"
        os.mkdir({str(stage)!r})
        watcher = Watcher(find_interpreter().interpreter, late, _REMOVE, {str(stage)!r})
        assert watcher.ready()
        os.kill(os.getpid(), 9)
        """
    subprocess.run([sys.executable, "-c", textwrap.dedent(body)], check=False, timeout=60)

    assert wait_until(lambda: not stage.exists(), 20)


def test_a_watcher_that_is_only_just_beginning_as_its_process_is_killed_does_its_deed(tmp_path):
    stage = tmp_path / "stage"
    body = f"""
        import os, sys
        sys.path[:0] = {[str(ROOT), *sys.path]!r}
        from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
        from polyweight_plugin.core.engines.processes.watcher import Watcher
        from polyweight_plugin.processing.outputs.staging_cleanup import _REMOVE
        os.mkdir({str(stage)!r})
        slow = "import os, shutil, time; time.sleep(0.5)"
        watcher = Watcher(find_interpreter().interpreter, slow, _REMOVE, {str(stage)!r})
        os.kill(os.getpid(), 9)
        """
    subprocess.run([sys.executable, "-c", textwrap.dedent(body)], check=False, timeout=60)

    assert wait_until(lambda: not stage.exists(), 20)
