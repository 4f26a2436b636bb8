"""An output that is a file of text, such as a report: staged and put in place like a layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from polyweight_plugin.processing.outputs.destination import Destination
from polyweight_plugin.processing.outputs.errors import OutputError
from polyweight_plugin.processing.outputs.staging import Stage
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import quoted, tr


@dataclass(frozen=True)
class TextFile:
    """text: made when its turn comes, so that it can tell of what was written before."""

    destination: Destination
    text: Callable[[], str]

    def write(self, stage: Stage, log: RunLog) -> None:
        """Raises OutputError."""
        content = self.text().encode("utf-8")
        try:
            Path(stage.text).write_bytes(content)
        except OSError as error:
            raise OutputError(
                tr("{path} could not be written: {reason}.", path=quoted(stage.text), reason=error.strerror)
            ) from error
        stage.wrote_file(stage.text, lambda path: _check(path, content))


def _check(path: str, content: bytes) -> None:
    try:
        whole = Path(path).read_bytes() == content
    except OSError:
        whole = False
    if not whole:
        raise OutputError(tr("{path} was not written whole: is the disk full?", path=quoted(path)))
