"""What file systems raise reaches the user in words: which file, why, what to do; never as what they raised."""

from __future__ import annotations

import errno
import os

import pytest

pytest.importorskip("pyarrow", reason="GeoParquet needs pyarrow")

import pyarrow as pa

from polyweight_plugin.core.errors import BadInputError, OutputFailedError
from polyweight_plugin.core.geoparquet import finish, tasks
from polyweight_plugin.core.geoparquet.file_errors import reading, writing
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.work import Work

AWS = "When getting information for key 'k' in bucket 'b': AWS Error {} during HeadObject operation: No response body."


def of_number(number: int) -> OSError:
    return OSError(number, f"Failed to open local file 'a': {os.strerror(number)}")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (of_number(errno.EACCES), "Permission denied. Whoever runs this may not do so: give the permission, or choose"),
        (of_number(errno.EROFS), "Read-only file system. Whoever runs this may not do so"),
        (of_number(errno.ENOSPC), "No space left on device. Is the disk full?"),
        (of_number(errno.EDQUOT), "Is the disk full?"),
        (of_number(errno.ENOTDIR), "Not a directory. A folder is wanted where there is a file"),
        (of_number(errno.EIO), "Input/output error"),
        (OSError(AWS.format("NETWORK_CONNECTION")), "No response body. Is the server there? Is its address right"),
        (OSError(AWS.format("NO_SUCH_BUCKET")), "No response body. There is no such bucket"),
        (OSError("Bucket 'b' not found. To create buckets, enable the option."), "There is no such bucket"),
        (OSError(AWS.format("ACCESS_DENIED")), "No response body. Are the keys right, here and on every worker"),
        (OSError(AWS.format("INVALID_ACCESS_KEY_ID")), "Are the keys right"),
        (OSError(AWS.format("SIGNATURE_DOES_NOT_MATCH")), "Are the keys right"),
        (pa.ArrowInvalid("Unhandled type for Arrow to Parquet"), "Unhandled type for Arrow to Parquet"),
    ],
)
def test_an_error_is_told_with_its_file_and_what_to_do(error, words):
    for manner, kind, verb in ((reading, BadInputError, "read"), (writing, OutputFailedError, "written")):
        with pytest.raises(kind) as told, manner("folder/a"):
            raise error
        assert str(told.value).startswith(f"folder/a cannot be {verb}: ")
        assert words in str(told.value)
        assert not str(told.value).endswith(" ")


def test_an_output_below_a_file_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputFailedError, match=r"cannot be written: .*A folder is wanted where there is a file"):
        Work(Place(str(tmp_path / "file" / "out"))).write_json("about.json", {})


@pytest.mark.parametrize("name", ["has", "remove"])
def test_a_work_folder_that_cannot_be_looked_into_is_told(monkeypatch, tmp_path, name):
    """As on a server that is lost between two requests."""
    work = Work(Place("s3://town/out?endpoint_override=127.0.0.1:1&scheme=http&region=us-east-1"))
    given = {"remove": ()}.get(name, ("a.json",))
    for key, value in (("ACCESS_KEY_ID", "test"), ("SECRET_ACCESS_KEY", "test"), ("EC2_METADATA_DISABLED", "true")):
        monkeypatch.setenv(f"AWS_{key}", value)
    with pytest.raises(BadInputError, match=r"town/out/_polyweight.* cannot be read: .*Is the server there\?"):
        getattr(work, name)(*given)


def test_a_file_is_the_same_by_its_path_and_by_its_address(tmp_path):
    folder = tmp_path / "a b"
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "a.parquet").write_text("")
    address = Place((folder / "in").as_uri())
    assert address.is_local
    assert address.files() == Place(str(folder / "in")).files() == [str(folder / "in" / "a.parquet")]
    with pytest.raises(BadInputError, match="lie in one another"):
        finish.check_output(Place(str(folder / "in" / "out")), [address])
    with pytest.raises(BadInputError, match="lie in one another"):
        finish.check_output(address, [Place(str(folder / "in" / "a.parquet"))])


def test_what_is_written_to_an_address_of_this_machine_is_there_only_when_it_is_whole(tmp_path):
    work = Work(Place((tmp_path / "out").as_uri()))
    with pytest.raises(KeyboardInterrupt), work.writing("parts/0") as stream:
        stream.write(b"half")
        raise KeyboardInterrupt
    assert not work.has("parts/0")
    assert work.names("parts") == set()


def test_workers_find_a_relative_output_in_whatever_folder_they_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Work(Place("out")).write_json("plan.json", {"not": "a plan"})
    setup = tasks.setup(Work(Place("out")))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with pytest.raises(KeyError):  # it was read, and is no plan
        tasks.prepare(setup)(tasks.batch({"plan": "plan.json", "do": "nothing"}))
