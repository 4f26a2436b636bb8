"""A PostgreSQL server for a few tests, of this machine's packages, in a folder, reached by a socket only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PORT = 54321


@contextmanager
def postgres_server() -> Iterator[str]:
    """What QGIS calls the server's database. Skips the tests, with a reason, where no server can be started."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not programs:
        pytest.skip("PostgreSQL's server is not installed (apt-get install postgresql postgresql-postgis)")
    as_server = _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # a socket's path has at most 107 characters
    programs_folder = programs[-1].parent
    try:
        if as_server:
            shutil.chown(folder, "postgres")
        data = folder / "data"
        _run([*as_server, programs_folder / "initdb", "-A", "trust", "-U", "postgres", "-N", "-D", data])
        options = f"-k {folder} -p {PORT} -c listen_addresses='' -c fsync=off"
        control = [*as_server, programs_folder / "pg_ctl", "-D", data, "-w"]
        _run([*control, "-o", options, "-l", folder / "log", "start"])
        try:
            sql(folder, "CREATE EXTENSION postgis")
            yield f"dbname='postgres' host={folder} port={PORT} user='postgres' sslmode=disable"
        finally:
            _run([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sql(folder: Path, command: str) -> list[str]:
    """The lines of the answer."""
    ran = _run(["psql", "-h", folder, "-p", str(PORT), "-U", "postgres", "-Atc", command])
    return ran.stdout.splitlines()


def _unprivileged() -> list[str]:
    """The server does not run as root."""
    if os.geteuid() != 0:
        return []
    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        pytest.skip("there is no user postgres, and PostgreSQL's server does not run as root")
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def _run(command: list) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=60, cwd="/")
    if ran.returncode and "postgis" in ran.stderr:
        pytest.skip("PostGIS is not installed (apt-get install postgresql postgresql-postgis)")
    assert ran.returncode == 0, ran.stderr
    return ran
