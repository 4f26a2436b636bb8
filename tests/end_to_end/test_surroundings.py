"""Strange surroundings: no Python for workers, closed streams, odd names, a working folder that is gone."""

from __future__ import annotations

import shutil

import pytest

from tests.end_to_end.layers import right_rows, rows_of
from tests.end_to_end.programs import environment_with_profile

LOCAL_PROCESSES = 2


@pytest.fixture(scope="module")
def expected(layers):
    return right_rows(layers / "few_points.gpkg", layers / "easy.gpkg", 5)


@pytest.mark.promise(8)
def test_the_body_of_a_script_without_main_guard_runs_once(pyqgis, output, expected, tmp_path):
    trace = tmp_path / "trace"  # a file, for what a worker prints reaches nobody
    program = pyqgis(f"open({str(trace)!r}, 'a').write('body '); run({str(output)!r})")

    assert program.finish() == 0, program.said
    assert trace.read_text() == "body "
    assert "Computing in 1 worker process:" in program.said
    assert rows_of(output) == expected


@pytest.mark.promise(6)
def test_without_a_python_for_workers_threads_give_the_same_rows_with_one_warning(pyqgis, output, layers):
    inputs = layers / "points.gpkg", layers / "some_hard.gpkg"
    program = pyqgis(
        f"""
        from polyweight_plugin.core.engines.processes import interpreter
        from pathlib import Path
        interpreter.candidates_here = lambda: [interpreter.Interpreter(Path("/usr/bin/qgis"), True)]
        run({str(output)!r}, POINTS={str(inputs[0])!r}, POLYGONS={str(inputs[1])!r})
        """
    )

    assert program.finish() == 0, program.said
    warnings = [line for line in program.said.splitlines() if line.startswith("WARNING")]
    assert len(warnings) == 1 and "No Python was found that can be a worker process" in warnings[0]
    assert "/usr/bin/qgis: is not named python, so it was not started" in program.said
    assert "Computing in this process, 2 threads" in program.said
    assert rows_of(output) == right_rows(*inputs, 5)


@pytest.mark.promise(8)
@pytest.mark.parametrize("closing", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_do_no_harm(qgis_process, output, expected, closing):
    program = qgis_process(
        "easy.gpkg", "few_points.gpkg", ["bash", "-c", f'exec "$@" {closing}', "bash"], ENGINE=LOCAL_PROCESSES
    )

    assert program.finish() == 0, program.said
    assert rows_of(output) == expected


WORKING_FOLDERS = {"that is gone": 'rmdir "$PWD"; exec "$@"', "that is read-only": 'cd /sys; exec "$@"'}


@pytest.mark.promise(8)
@pytest.mark.parametrize("which", WORKING_FOLDERS)
def test_a_working_folder_that_is_of_no_use_does_no_harm(qgis_process, output, expected, tmp_path, which):
    (tmp_path / "here").mkdir()
    before = ["bash", "-c", f'cd "$0"; {WORKING_FOLDERS[which]}', str(tmp_path / "here")]
    program = qgis_process("easy.gpkg", "few_points.gpkg", before, ENGINE=LOCAL_PROCESSES)

    assert program.finish() == 0, program.said
    assert rows_of(output) == expected


@pytest.mark.promise(8)
def test_odd_characters_in_the_paths_of_profile_input_and_output_do_no_harm(tmp_path, layers, qgis_process, expected):
    folder = tmp_path / 'it\'s 100% "odd", ä漢 & $HOME'
    folder.mkdir()
    for name in ("few_points.gpkg", "easy.gpkg"):
        shutil.copy(layers / name, folder)
    output = folder / "ré sult's.gpkg"
    # QGIS itself takes no profile whose path has double quotes or line breaks.
    profile = environment_with_profile(tmp_path / "a profile's 100% odd home, ä漢 & $HOME")
    before = ["env", *(f"{name}={profile[name]}" for name in ("HOME", "QGIS_CUSTOM_CONFIG_PATH"))]
    program = qgis_process(
        "easy.gpkg",
        before=before,
        POINTS=folder / "few_points.gpkg",
        POLYGONS=folder / "easy.gpkg",
        OUTPUT=output,
        ENGINE=LOCAL_PROCESSES,
    )

    assert program.finish() == 0, program.said
    assert rows_of(output) == expected
