"""How outputs are written, so that nothing half-done ever bears their names, and all are in place in the end, or none.

    folder beside the file ─ written, counted ─► in place, the old in the attic ─ opened again ─► done, or all undone

A file is written into a hidden folder beside its place. A layer for a GeoPackage that exists is written the same way,
and then copied into it within one transaction. Whatever ends the run before, the destinations are as they were. Layers
in memory are written to directly, and so are tables of other databases and layers that rows are appended to: these are
counted in the end, and who fails half-way says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Optional, Protocol

from polyweight_plugin.core.errors import Cancelled, PolyWeightError
from polyweight_plugin.processing.outputs.checks import check_layer, count_rows
from polyweight_plugin.processing.outputs.destination import Destination, written_like
from polyweight_plugin.processing.outputs.errors import OutputError, SinkError
from polyweight_plugin.processing.outputs.gdal_thread import wait_for
from polyweight_plugin.processing.outputs.moves import is_open_elsewhere
from polyweight_plugin.processing.outputs.places import FilePlace, GeoPackagePlace, Place
from polyweight_plugin.processing.outputs.staging_folder import staging_folder
from polyweight_plugin.processing.run_log import RunLog
from polyweight_plugin.processing.text import quoted, tr, translated

Check = Callable[[str], None]
"""Looks at what bears the identifier; raises OutputError."""


class Stage:
    """The way to one output; as it is here, to a layer in memory, which is written to directly.

    text: what QGIS' sink is to be opened on, in place of the user's destination. identifier: by which QGIS finds the
    output; its final one once all are in place.
    """

    def __init__(self, destination: Destination) -> None:
        self.destination = destination
        self.text = destination.text
        self.identifier = ""

    def wrote(self, identifier: str, rows: int, names: Sequence[str]) -> None:
        """The sink is closed: this many rows and these fields must be there. Raises OutputError."""
        self.identifier = identifier

    def wrote_file(self, path: str, check: Check) -> None:
        """For whatever is no layer: check() looks at it here, and once more under its final name."""
        self.identifier = path

    def check_in_place(self) -> None:
        """Raises OutputError where the output cannot be found whole under its final name."""


class _DirectStage(Stage):
    """The way to a table of a database, or to a layer that rows are appended to."""

    def __init__(self, destination: Destination) -> None:
        super().__init__(destination)
        self._rows_before = count_rows(destination.text) if destination.appends else 0

    def wrote(self, identifier: str, rows: int, names: Sequence[str]) -> None:
        super().wrote(identifier, rows, names)
        before, now = self._rows_before, count_rows(identifier)
        if before is not None and now is not None and now - before < rows:  # some providers fail without a word
            raise OutputError(
                tr("The output took {found:,} rows of {wanted:,}: is the disk full?", found=now - before, wanted=rows)
            )


class _FileStage(Stage):
    """The way to a file, or to a layer of one."""

    def __init__(self, destination: Destination, place: Place, log: RunLog) -> None:
        super().__init__(destination)
        self._place = place
        self._log = log
        self.text = destination.moved_to(place.folder)
        self._check: Optional[Check] = None

    def wrote(self, identifier: str, rows: int, names: Sequence[str]) -> None:
        self.wrote_file(identifier, lambda now: check_layer(now, rows, names))

    def wrote_file(self, path: str, check: Check) -> None:
        super().wrote_file(path, check)
        self._check = check
        wait_for(partial(check, path), self._log)  # some formats are read for as long as they are written
        self._place.holds(Path(path.partition("|")[0]))

    def check_in_place(self) -> None:
        if self._check is None:
            return
        _, separator, layer = self.identifier.partition("|")
        self.identifier = f"{self._final()}{separator}{layer}"
        self._check(self.identifier)

    def _final(self) -> str:
        """As the user wrote the path: with slashes on Windows, and the link that leads to the file."""
        final, file = self._place.final, self.destination.file
        if file is not None and final.name == (self.destination.place or file).name:
            final = file
        elif file is not None:
            final = file.with_name(final.name)
        return written_like(self.destination.text, final)


class Staging:
    """The outputs of a run on their way. stages: one for each destination, in their order."""

    def __init__(self, stages: Sequence[Stage], places: Sequence[Place], log: RunLog) -> None:
        self.stages = stages
        self._places = places
        self._log = log

    def put_in_place(self) -> list[str]:
        """Make all outputs final, or none; returns their identifiers. Raises Cancelled, OutputError."""
        self._log.stop_if_cancelled()
        try:
            for place in self._places:
                place.put(self._log)
            for stage in self.stages:
                stage.check_in_place()
        except BaseException:
            for place in reversed(self._places):
                place.undo()
            raise
        return [stage.identifier for stage in self.stages]


def warn_of_open_files(destinations: Sequence[Destination], log: RunLog) -> None:
    """Before a long job, while the user can still close them."""
    for destination in destinations:
        if destination.place is not None and destination.table is None and is_open_elsewhere(destination.place):
            log.warn(
                tr(
                    "{file} is open elsewhere. Close it before this run ends: where it cannot be replaced then, the "
                    "new result gets another name.",
                    file=quoted(str(destination.file)),
                )
            )


class PlannedOutput(Protocol):
    """Whatever a run writes: a layer, a table, a report. A new kind is one class with this face."""

    @property
    def destination(self) -> Destination: ...

    def write(self, stage: Stage, log: RunLog) -> None:
        """Write to stage.text, and tell the stage what is to be found there."""


def write_all(outputs: Sequence[PlannedOutput], log: RunLog) -> list[str]:
    """Write one output after the other, and put all in place or none; returns their identifiers.

    Raises Cancelled, OutputError, and what the outputs raise.
    """
    with staged([output.destination for output in outputs], log) as staging:
        for output, stage in zip(outputs, staging.stages):
            output.write(stage, log)
        return staging.put_in_place()


@contextmanager
def staged(destinations: Sequence[Destination], log: RunLog) -> Iterator[Staging]:
    """Stages for the destinations, of which nothing is left in the end. Raises Cancelled, OutputError."""
    with ExitStack() as stack:
        places = {file: _place(file, group, log, stack) for file, group in _by_file(destinations).items()}
        if any(not destination.in_memory and destination.file is None for destination in destinations):
            stack.enter_context(_what_may_stay())
        # What can be undone goes first.
        in_order = sorted(places.values(), key=lambda place: isinstance(place, GeoPackagePlace))
        yield Staging([_stage(destination, places, log) for destination in destinations], in_order, log)


def _by_file(destinations: Sequence[Destination]) -> dict[Path, list[Destination]]:
    groups: dict[Path, list[Destination]] = {}
    for destination in destinations:
        if destination.place is not None:
            groups.setdefault(destination.place.absolute(), []).append(destination)
    return groups


def _place(file: Path, group: Sequence[Destination], log: RunLog, stack: ExitStack) -> Place:
    """Where the outputs of one file are written meanwhile; layers for a file that is there stay beside its others."""
    folder = stack.enter_context(staging_folder(file.parent, log.cancelled))
    joins = file.exists() and all(destination.table is not None for destination in group)
    return (GeoPackagePlace if joins else FilePlace)(folder, file)


def _stage(destination: Destination, places: dict[Path, Place], log: RunLog) -> Stage:
    if destination.place is not None:
        return _FileStage(destination, places[destination.place.absolute()], log)
    return Stage(destination) if destination.in_memory else _DirectStage(destination)


@contextmanager
def _what_may_stay() -> Iterator[None]:
    """Adds to an error of the body what it may have left behind, or taken away."""
    try:
        yield
    except PolyWeightError as error:
        words = tr("Cancelled.") if isinstance(error, Cancelled) else translated(error)
        if isinstance(error, SinkError):
            may = tr("A table that was there under the output's name may be gone.")
        else:
            may = tr("The output may hold some of the rows: it is written to directly.")
        raise OutputError(f"{words} {may}") from error
