"""A parent process that is killed, stopped or interrupted: none of its workers outlives it."""

from __future__ import annotations

import os
import signal

import pytest

from tests.core.engines.conftest import children_of, workers_of
from tests.processes import is_alive, wait_until

pytestmark = pytest.mark.timeout(60)


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


def test_stopped_workers_end_where_orphans_stay_in_their_session(start, tmp_path):
    """As in a container whose first process is the user's shell: there the system sends a stopped group no signal."""
    folder = tmp_path / "asleep"
    folder.mkdir()
    shell = start(
        f"""
        import ctypes, os, time
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: orphans become its children
        if os.fork():
            while True:
                os.wait()
        os.setpgid(0, 0)
        run(work.sleep_inside_c, {{'folder': work.text({str(folder)!r})}})
        """
    )
    assert wait_until(lambda: len(list(folder.iterdir())) == 2, 20)
    workers = {int(entry.name) for entry in folder.iterdir()}
    (parent,) = children_of(shell.pid)
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)

    os.kill(parent, signal.SIGKILL)

    assert wait_until(lambda: not is_alive(parent), 1)
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
