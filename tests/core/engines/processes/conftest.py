"""Scripts that are parents of workers, in a process of their own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes.launch import import_path

ROOT = Path(__file__).parents[4]

ENGINE = """
import numpy as np
from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines.processes.interpreter import find_interpreter
from polyweight_plugin.core.engines.processes.engine import ChildProcesses
from tests.core.engines import work

TWICE = {"factor": np.array([2.0])}

def run(prepare=work.scale, setup=TWICE, workers=2, values=(1.0, 2.0, 3.0), log=lambda text: None):
    engine = ChildProcesses(prepare, workers, find_interpreter().interpreter, log, log)
    try:
        engine.start(setup)
        batches = ({"values": np.array([value])} for value in values)
        found = dict(pipeline.compute(engine, batches, lambda: False))
        return [float(answer["scaled"][0]) for number, answer in sorted(found.items())]
    finally:
        engine.close()
"""


@pytest.fixture
def start(tmp_path):
    """Start a script after ENGINE in a process of its own; what still runs in the end is killed."""
    started = []

    def begin(body, root=ROOT, before="", **options):
        path = tmp_path / "user's script.py"
        here = f"import sys; sys.path[:] = {[str(root), *import_path()]!r}\n"
        path.write_text(before + here + ENGINE + textwrap.dedent(body))
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL, **options}
        started.append(subprocess.Popen([sys.executable, str(path)], start_new_session=True, text=True, **options))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()


@pytest.fixture
def output(start):
    def run(*args, **options):
        process = start(*args, **options)
        out, errors = process.communicate(timeout=30)
        assert process.returncode == 0, errors
        assert errors == ""
        return out

    return run
