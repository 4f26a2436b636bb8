"""A parent process that has no descriptors, has closed streams, or lives in a strange place: the right answer."""

from __future__ import annotations

import os

import pytest

from tests.core.engines.processes.conftest import ROOT

pytestmark = pytest.mark.timeout(60)


@pytest.mark.promise(7)
def test_too_few_descriptors_mean_fewer_workers_with_a_word(output):
    words = output(
        """
        import os, resource
        find_interpreter()
        used = len(os.listdir("/proc/self/fd"))
        resource.setrlimit(resource.RLIMIT_NOFILE, (used + 12, used + 12))
        print(run(workers=8, log=print))
        print(len(os.listdir("/proc/self/fd")) == used)
        """
    )

    lines = words.splitlines()
    assert lines[-2:] == ["[2.0, 4.0, 6.0]", "True"]
    assert lines[-3].startswith("Only ") and lines[-3].endswith(" of 8 workers could be started: Too many open files.")


@pytest.mark.promise(7)
def test_no_descriptors_at_all_are_a_clear_error_that_leaves_nothing_behind(output):
    words = output(
        """
        import os, resource
        find_interpreter()
        used = len(os.listdir("/proc/self/fd"))
        resource.setrlimit(resource.RLIMIT_NOFILE, (used - 1, used - 1))
        try:
            run(workers=8)
        except Exception as error:
            print(type(error).__name__, error)
        resource.setrlimit(resource.RLIMIT_NOFILE, (used - 1, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        """
    )

    assert words.startswith("EngineUnavailableError No worker process could be started: Too many open files.")


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_closed_standard_streams_do_no_harm(output, tmp_path, closed):
    result = tmp_path / "result"

    output(
        f"""
        import os
        for descriptor in {closed}:
            os.close(descriptor)
        if 1 in {closed}:  # what C code of QGIS prints must not reach a worker
            import threading
            talking = True
            def talk():
                while talking:
                    try:
                        os.write(1, b"progress: 10%")
                    except OSError:
                        pass
            speaker = threading.Thread(target=talk)
            speaker.start()
        try:
            answer = run(workers=1)
        finally:
            talking = False
        open({str(result)!r}, "w").write(repr(answer))
        os._exit(0)
        """
    )

    assert result.read_text() == "[2.0, 4.0, 6.0]"


@pytest.mark.promise(8)
def test_standard_streams_that_are_none_do_no_harm(output):
    words = output(
        """
        real, sys.stdin, sys.stdout, sys.stderr = sys.stdout, None, None, None
        answer = run()
        sys.stdout = real
        print(answer)
        """
    )

    assert words == "[2.0, 4.0, 6.0]\n"


def test_the_body_of_a_script_without_main_guard_runs_once(output, tmp_path):
    trace = tmp_path / "trace"  # a file, for what a worker prints reaches nobody

    assert output(f"open({str(trace)!r}, 'a').write('body '); print(run())") == "[2.0, 4.0, 6.0]\n"

    assert trace.read_text() == "body "


@pytest.mark.parametrize(
    "name", ["with spaces", "accents äß漢", "quotes ' and \"", "new\nline", "-x", "a:b;c", "%TEMP% $HOME"]
)
def test_the_package_works_from_a_folder_of_any_name(output, tmp_path, name):
    root = tmp_path / name
    root.mkdir()
    (root / "polyweight_plugin").symlink_to(ROOT / "polyweight_plugin")
    (root / "tests").symlink_to(ROOT / "tests")

    words = output(
        """
        import polyweight_plugin, os
        sys.path[:] = [entry for entry in sys.path if not os.path.exists(os.path.join(entry, "polyweight_plugin"))]
        sys.path.insert(0, os.path.dirname(os.path.dirname(polyweight_plugin.__file__)))
        print(repr(sys.path[0]), run())
        """,
        root=root,
    )

    assert words == f"{str(root)!r} [2.0, 4.0, 6.0]\n"


def test_a_working_folder_that_is_gone_does_no_harm(output, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()

    # As in a Python console, where modules are looked for in the working folder, too.
    body = "sys.path.insert(0, ''); print(run())"

    assert output(body, before="import os; os.rmdir(os.getcwd())\n", cwd=gone) == "[2.0, 4.0, 6.0]\n"


def test_modules_in_the_working_folder_are_not_taken_for_the_standard_librarys(output, tmp_path):
    for name in ("json", "struct", "queue", "numpy", "signal", "importlib"):
        (tmp_path / f"{name}.py").write_text("raise RuntimeError('an impostor')")

    assert output("print(run())", cwd=tmp_path, before="import sys; del sys.path[0]\n") == "[2.0, 4.0, 6.0]\n"


def test_a_run_leaves_no_temporary_files(output, tmp_path):
    temporary = tmp_path / "tmp"
    temporary.mkdir()

    output("print(run())", env={**os.environ, "TMPDIR": str(temporary)})

    assert list(temporary.iterdir()) == []
