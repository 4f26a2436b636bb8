"""A parent process that is killed, has no descriptors, has closed streams, or lives in a strange place."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from polyweight_plugin.core.engines.processes.launch import import_path
from tests.core.engines.conftest import children_of, workers_of
from tests.processes import is_alive, wait_until

pytestmark = pytest.mark.timeout(60)

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


@pytest.fixture
def busy_parent(start, tmp_path):
    """A parent whose two workers are inside a long C call, and these."""
    folder = tmp_path / "asleep"
    folder.mkdir()
    parent = start(f"run(work.sleep_inside_c, {{'folder': work.text({str(folder)!r})}})")
    assert wait_until(lambda: len(list(folder.iterdir())) == 2, 20)
    workers = {int(entry.name) for entry in folder.iterdir()}
    assert workers == workers_of(parent.pid)
    return parent, workers


@pytest.mark.promise(5)
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_workers_inside_a_long_c_call_end_within_a_second_of_their_parent(busy_parent, end):
    parent, workers = busy_parent

    parent.send_signal(end)
    parent.wait(5)

    # A worker that does not notice the pipe's end would notice at one of the next heartbeats, a second apart.
    assert wait_until(lambda: not any(map(is_alive, workers)), 0.5)


@pytest.mark.promise(3, 5)
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_stopped_workers_end_with_their_parent(busy_parent, end):
    parent, workers = busy_parent
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)

    parent.send_signal(end)
    parent.wait(5)

    assert wait_until(lambda: not any(map(is_alive, workers)), 1)


def test_a_stopped_watcher_does_not_save_stopped_workers(busy_parent):
    parent, workers = busy_parent
    (watcher,) = children_of(parent.pid) - workers
    for process in (*workers, watcher):
        os.kill(process, signal.SIGSTOP)

    parent.kill()
    parent.wait(5)

    # The system itself ends a stopped group that has lost its parent.
    assert wait_until(lambda: not any(map(is_alive, (*workers, watcher))), 1)


def test_workers_whose_watcher_was_killed_end_with_their_parent_all_the_same(busy_parent):
    parent, workers = busy_parent
    (watcher,) = children_of(parent.pid) - workers
    os.kill(watcher, signal.SIGKILL)

    parent.kill()
    parent.wait(5)

    assert wait_until(lambda: not any(map(is_alive, workers)), 1)


def test_interrupting_the_whole_group_ends_workers_without_a_word_from_them(busy_parent):
    parent, workers = busy_parent

    os.killpg(parent.pid, signal.SIGINT)
    _, errors = parent.communicate(timeout=5)

    assert wait_until(lambda: not any(map(is_alive, workers)), 1)
    assert errors.count("Traceback") == 1 and errors.rstrip().endswith("KeyboardInterrupt")


def test_a_ctrl_c_that_the_parent_takes_upon_itself_disturbs_no_worker(output):
    words = output(
        """
        import os, signal, time
        signal.signal(signal.SIGINT, lambda *_: print("Ctrl-C"))

        def values():
            yield from (1.0, 2.0)
            os.killpg(0, signal.SIGINT)  # one was answered by now, so the worker is ready
            time.sleep(0.3)
            yield 3.0

        print(run(workers=1, values=values(), log=print))
        """
    )

    assert words == "Ctrl-C\n[2.0, 4.0, 6.0]\n"


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


def test_on_a_python_that_cannot_make_groups_workers_wait_for_theirs(start, tmp_path):
    folder = tmp_path / "asleep"
    folder.mkdir()
    parent = start(
        f"""
        from polyweight_plugin.core.engines.processes import launch
        launch.CAN_SET_GROUP = False
        run(work.sleep_inside_c, {{'folder': work.text({str(folder)!r})}})
        """
    )
    assert wait_until(lambda: len(list(folder.iterdir())) == 2, 20)
    workers = {int(entry.name) for entry in folder.iterdir()}

    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    parent.kill()
    parent.wait(5)

    assert wait_until(lambda: not any(map(is_alive, workers)), 1)
