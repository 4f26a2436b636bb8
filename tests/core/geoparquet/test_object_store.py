"""Points, polygons and result in an object store, behind a real S3 server on loopback."""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")
pytest.importorskip("moto", reason="moto is the S3 server")

import pyarrow.parquet as pq
from pyarrow import fs

from polyweight_plugin.core.errors import BadInputError, Cancelled, OutputFailedError
from polyweight_plugin.core.geoparquet.layer import open_layer
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Request
from polyweight_plugin.core.geoparquet.stages import Telling
from polyweight_plugin.core.question import Question
from tests.core.geoparquet.test_run import Town, answer_files, small  # noqa: F401
from tests.processes import wait_until

QUESTION = Question(2, (50.0,), has_weights=True)

SERVER = "from moto.server import main; main(['-H', '127.0.0.1', '-p', '0'])"


@contextmanager
def server(log: Path):
    """(host:port, its process)."""
    with log.open("wb") as stream:
        process = subprocess.Popen([sys.executable, "-c", SERVER], stdout=stream, stderr=stream)
    found = lambda: re.search(r"http://(127\.0\.0\.1:[1-9]\d*)", log.read_text())  # noqa: E731
    try:
        assert wait_until(lambda: found() is not None, 30), log.read_text()
        yield found()[1], process
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory):
    """host:port of the server."""
    with server(tmp_path_factory.mktemp("s3") / "log") as (address, _):
        yield address


@pytest.fixture
def bucket(endpoint, monkeypatch):
    """address("points.parquet") is where it lies in a new bucket; bucket.system is pyarrow's file system."""
    for name, value in (("ACCESS_KEY_ID", "test"), ("SECRET_ACCESS_KEY", "test"), ("EC2_METADATA_DISABLED", "true")):
        monkeypatch.setenv(f"AWS_{name}", value)

    class Bucket:
        name = f"town-{np.random.default_rng().integers(1e12)}"
        options = f"endpoint_override={endpoint}&scheme=http&region=us-east-1&allow_bucket_creation=true"
        system = fs.S3FileSystem(
            endpoint_override=endpoint, scheme="http", region="us-east-1", allow_bucket_creation=True
        )

        def address(self, path: str) -> str:
            return f"s3://{self.name}/{path}?{self.options}"

        def put(self, file: str, path: str) -> str:
            with self.system.open_output_stream(f"{self.name}/{path}") as stream:
                stream.write(Path(file).read_bytes())
            return self.address(path)

        def files(self, path: str) -> list[str]:
            found = self.system.get_file_info(fs.FileSelector(f"{self.name}/{path}", recursive=True))
            return sorted(one.path.partition("/")[2] for one in found if one.type == fs.FileType.File)

    made = Bucket()
    made.system.create_dir(made.name)
    return made


@pytest.fixture
def request_there(bucket, tmp_path, small):  # noqa: F811
    """The question on files in the bucket, and the same one on this machine."""
    points, polygons = Town(51).write(tmp_path, 90)

    def request(there: bool) -> Request:
        if not there:
            return Request(points, polygons, str(tmp_path / "out"), QUESTION, "kind", "w")
        addresses = bucket.put(points, "in/points.parquet"), bucket.put(polygons, "polygons.parquet")
        return Request(*addresses, bucket.address("out"), QUESTION, "kind", "w")

    return request


def test_the_result_in_a_bucket_is_that_on_a_disk(bucket, request_there, tmp_path):
    result = answer_files(request_there(True))
    assert result == answer_files(request_there(False))
    assert bucket.files("out") == [f"out/{name}" for name in ("_polyweight.json",)] + [
        f"out/part-{number:05d}.parquet" for number in range(3)
    ]
    there = pq.read_table(f"{bucket.name}/out", filesystem=bucket.system)
    assert there.equals(pq.read_table(tmp_path / "out"))
    assert open_layer(Place(bucket.address("out"))).rows == 1000


def test_a_run_that_is_stopped_leaves_no_result_in_the_bucket_and_goes_on(bucket, request_there):
    share = [0.0]

    def progress(now: float) -> None:
        share[0] = now

    said: list[str] = []
    with pytest.raises(Cancelled):
        answer_files(
            request_there(True), Telling(said.append, said.append, progress, lambda: share[0] > 0.8), threads=1
        )
    assert all(path.startswith("out/_polyweight/") and not path.endswith(".parquet") for path in bucket.files("out"))
    answer_files(request_there(True), Telling(said.append, said.append, progress, lambda: False))
    assert len(bucket.files("out")) == 4


def test_an_address_at_which_nobody_listens_or_nothing_lies_is_told(bucket):
    with pytest.raises(BadInputError, match="There is nothing at"):
        Place(bucket.address("gone.parquet")).files()


def test_a_server_that_is_lost_is_told_in_words(tmp_path, small, monkeypatch):  # noqa: F811
    """Its own server, which others do not need any more."""
    for name, value in (("ACCESS_KEY_ID", "test"), ("SECRET_ACCESS_KEY", "test"), ("EC2_METADATA_DISABLED", "true")):
        monkeypatch.setenv(f"AWS_{name}", value)
    points, polygons = Town(52).write(tmp_path, 90)
    with server(tmp_path / "log") as (address, process):
        place = f"s3://town/out?endpoint_override={address}&scheme=http&region=us-east-1&allow_bucket_creation=true"

        def progress(now: float) -> None:
            if now > 0.3:
                process.kill()

        telling = Telling(lambda text: None, lambda text: None, progress, lambda: False)
        with pytest.raises(OutputFailedError, match=r"cannot be written: .*NETWORK_CONNECTION.* Is the server there\?"):
            answer_files(Request(points, polygons, place, QUESTION, "kind", "w"), telling, threads=1)
