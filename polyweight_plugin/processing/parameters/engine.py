"""Where to compute, and with how many workers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from polyweight_plugin.processing.parameters.given import Given
from polyweight_plugin.processing.parameters.parameter import Choice, Parameter
from polyweight_plugin.processing.text import quoted, tr


class Where(IntEnum):
    """The same numbers as EngineKind of core, which cannot be imported where shapely is missing."""

    AUTOMATIC = 0
    THIS_PROCESS = 1
    LOCAL_PROCESSES = 2
    DASK_CLUSTER = 3


class Workers(Parameter):
    name = "WORKERS"

    def label(self) -> str:
        return tr("Number of worker processes (0: one per core)")

    def explain(self) -> str:
        return tr("How many processes compute at once; 0 is one per core. The result is the same for every number.")

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterNumber(self.name, self.label(), defaultValue=0, minValue=0)

    def refusals(self, given: Given) -> Iterator[str]:
        workers = given.number(self.name)
        if not isinstance(workers, (int, float)) or workers != workers // 1 or workers < 0:
            yield tr(
                "WORKERS: the number of worker processes must be a whole number, 0 or more, not {value}.",
                value=f"{workers:g}" if isinstance(workers, (int, float)) else quoted(str(workers)),
            )

    def read(self, given: Given) -> int:
        return int(given.number(self.name))


class Engine(Choice):
    name = "ENGINE"
    kind = Where

    def label(self) -> str:
        return tr("Where to compute")

    def explain(self) -> str:
        return tr(
            "Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if it is "
            "chosen here."
        )

    def options(self) -> list[str]:
        return [tr("Automatic"), tr("This process"), tr("Local processes"), tr("Dask cluster")]


class Scheduler(Parameter):
    name = "SCHEDULER"

    def label(self) -> str:
        return tr("Address of the Dask scheduler (tcp:// or tls://)")

    def explain(self) -> str:
        return tr(
            "The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask's own "
            "configuration names. Certificates for tls:// come from there, too."
        )

    def define(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.name, self.label(), optional=True)

    def refusals(self, given: Given) -> Iterator[str]:
        address = self.read(given)
        if address and given.number(Engine.name) != Where.DASK_CLUSTER:
            yield tr(
                "SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address."
            )
        elif address and not re.fullmatch(r"(tcp|tls)://[^\s/]+:\d{1,5}", address):
            yield tr(
                "SCHEDULER: {address} is no address of a Dask scheduler. "
                "It looks like tcp://host:8786, or tls://host:8786.",
                address=quoted(address),
            )

    def read(self, given: Given) -> str:
        return given.text(self.name).strip()


GROUP: tuple[Parameter, ...] = (Workers(), Engine(), Scheduler())
