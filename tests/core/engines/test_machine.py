"""What the machine has to compute with, on every system; and what a container leaves of it."""

from __future__ import annotations

import sys

import pytest

from polyweight_plugin.core.engines import machine as machine_module
from polyweight_plugin.core.engines.cgroups import Limits, limits
from polyweight_plugin.core.engines.machine import memory_on_macos, this_machine

NONE = Limits(None, None)
GB = 10**9


@pytest.fixture
def system(tmp_path):
    """A system's files: system({"proc/self/cgroup": "0::/"}); returns the root."""

    def make(files):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{text}\n")
        return tmp_path

    return make


def test_this_machine_has_cores_and_memory():
    machine = this_machine()

    assert machine.platform == sys.platform
    assert machine.cores >= 1
    assert machine.memory > 10_000_000


def test_without_control_groups_there_is_no_limit(tmp_path):
    assert limits(tmp_path) == NONE


def test_version_2_limits_processors_and_memory(system):
    group = "sys/fs/cgroup/user.slice/job.scope"
    root = system(
        {
            "proc/self/cgroup": "0::/user.slice/job.scope",
            f"{group}/cpu.max": "150000 100000",
            f"{group}/memory.max": str(4 * GB),
            f"{group}/memory.current": str(3 * GB),
            f"{group}/memory.stat": f"anon {GB}\nfile {2 * GB}\ninactive_file {2 * GB}",
        }
    )

    assert limits(root) == Limits(cores=2, memory=3 * GB)


def test_version_2_without_limits_says_max(system):
    root = system(
        {
            "proc/self/cgroup": "0::/job",
            "sys/fs/cgroup/job/cpu.max": "max 100000",
            "sys/fs/cgroup/job/memory.max": "max",
            "sys/fs/cgroup/job/memory.current": "5000",
        }
    )

    assert limits(root) == NONE


def test_a_limit_of_a_group_above_binds_too(system):
    root = system(
        {
            "proc/self/cgroup": "0::/pod/job",
            "sys/fs/cgroup/pod/job/cpu.max": "400000 100000",
            "sys/fs/cgroup/pod/cpu.max": "50000 100000",
            "sys/fs/cgroup/pod/job/memory.max": "max",
            "sys/fs/cgroup/pod/memory.max": str(2 * GB),
            "sys/fs/cgroup/pod/memory.current": str(GB),
        }
    )

    assert limits(root) == Limits(cores=1, memory=GB)


def test_version_1_limits_processors_and_memory(system):
    cpu, memory = "sys/fs/cgroup/cpu,cpuacct/docker/1234", "sys/fs/cgroup/memory/docker/1234"
    root = system(
        {
            "proc/self/cgroup": "5:memory:/docker/1234\n4:cpu,cpuacct:/docker/1234\n1:name=systemd:/docker/1234",
            f"{cpu}/cpu.cfs_quota_us": "300000",
            f"{cpu}/cpu.cfs_period_us": "100000",
            f"{memory}/memory.limit_in_bytes": str(2 * GB),
            f"{memory}/memory.usage_in_bytes": str(GB),
            f"{memory}/memory.stat": f"cache {GB}\ntotal_inactive_file {GB // 2}",
        }
    )

    assert limits(root) == Limits(cores=3, memory=2 * GB - GB // 2)


def test_inside_a_container_of_version_1_the_limits_lie_at_the_root(system):
    root = system(
        {
            "proc/self/cgroup": "5:memory:/docker/1234\n4:cpu,cpuacct:/docker/1234",
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "100000",
            "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": str(GB),
            "sys/fs/cgroup/memory/memory.usage_in_bytes": "0",
        }
    )

    assert limits(root) == Limits(cores=1, memory=GB)


def test_version_1_without_limits_says_minus_one_and_a_huge_number(system):
    root = system(
        {
            "proc/self/cgroup": "5:memory:/\n4:cpu,cpuacct:/",
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1",
            "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
            "sys/fs/cgroup/memory/memory.usage_in_bytes": str(GB),
        }
    )

    assert limits(root) == NONE


def test_more_used_than_allowed_leaves_nothing(system):
    root = system(
        {
            "proc/self/cgroup": "0::/",
            "sys/fs/cgroup/memory.max": "1000",
            "sys/fs/cgroup/memory.current": "5000",
        }
    )

    assert limits(root).memory == 0


@pytest.mark.parametrize("text", ["", "nonsense", "a b c", "-5 100000", "100000 0", "100000"])
def test_nonsense_is_no_limit(system, text):
    root = system(
        {
            "proc/self/cgroup": "0::/",
            "sys/fs/cgroup/cpu.max": text,
            "sys/fs/cgroup/memory.max": text or "nonsense",
        }
    )

    assert limits(root) == NONE or text == "100000"  # which is a limit of memory, and none of processors
    assert limits(root).cores is None


@pytest.mark.promise(7)
def test_a_container_has_no_more_than_it_may_use(monkeypatch):
    monkeypatch.setattr(machine_module, "limits", lambda: Limits(cores=1, memory=123))

    assert (this_machine().cores, this_machine().memory) == (1, 123)


def test_a_container_without_limits_has_the_whole_machine(monkeypatch):
    monkeypatch.setattr(machine_module, "_cores", lambda: 8)
    monkeypatch.setattr(machine_module, "_memory", lambda: 16 * GB)
    monkeypatch.setattr(machine_module, "limits", lambda: NONE)

    assert (this_machine().cores, this_machine().memory) == (8, 16 * GB)


@pytest.mark.parametrize(
    "platform, how", [("linux", "memory_on_linux"), ("darwin", "memory_on_macos"), ("win32", "memory_on_windows")]
)
def test_each_system_is_asked_for_its_memory_in_its_own_way(monkeypatch, platform, how):
    monkeypatch.setattr(machine_module, how, lambda: 5 * GB)
    monkeypatch.setattr(machine_module, "limits", lambda: NONE)
    monkeypatch.setattr(sys, "platform", platform)

    assert this_machine().memory == 5 * GB


def test_on_macos_the_share_that_is_free_is_to_be_had():
    assert memory_on_macos({"hw.memsize": 16 * GB, "kern.memorystatus_level": 75}.__getitem__) == 12 * GB


def test_on_a_macos_that_does_not_tell_half_of_the_memory_is_to_be_had():
    def sysctl(name):
        if name != "hw.memsize":
            raise OSError(2, "No such file or directory")
        return 16 * GB

    assert memory_on_macos(sysctl) == 8 * GB
