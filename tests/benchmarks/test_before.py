from __future__ import annotations

import subprocess

import pytest

from benchmarks import before


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository of two commits, which monkeypatch takes for ours."""
    there = tmp_path / "repository"
    there.mkdir()
    monkeypatch.setattr(before, "REPOSITORY", there)
    monkeypatch.setattr(before, "FOLDER", tmp_path / "bench")
    git("init", "-q", cwd=there)
    for text in ("old", "new"):
        (there / "file").write_text(text)
        git("add", "file", cwd=there)
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", text, cwd=there)
    return there


def git(*words, cwd):
    subprocess.run(["git", *words], cwd=cwd, check=True, timeout=60)


def test_the_repository_as_it_was_is_checked_out_once_and_shares_the_layers(repository, tmp_path):
    folder = before.check_out("HEAD^")
    assert (folder / "file").read_text() == "old"
    (tmp_path / "bench" / "layer").write_text("made once")
    assert (folder / "build" / "bench" / "layer").read_text() == "made once"
    (folder / "file").write_text("still there")
    assert before.check_out("HEAD~1") == folder
    assert (folder / "file").read_text() == "still there"


def test_a_commit_that_is_not_there_is_an_error(repository):
    with pytest.raises(subprocess.CalledProcessError):
        before.check_out("no-such-commit")
