"""Stages of a run: tasks for the engine, whose results are kept in the work folder, so that none is done again."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.engines import Engine
from polyweight_plugin.core.geoparquet import tasks
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.tasks import Task
from polyweight_plugin.core.geoparquet.work import Work


@dataclass(frozen=True)
class Telling:
    """How a run speaks to whoever asked: say and warn take sentences, progress a share from 0 to 1."""

    say: Callable[[str], None]
    warn: Callable[[str], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]


class Stages:
    """Runs tasks, whose files are in work, and tells of them by telling. Raises Cancelled, what the engine raises."""

    def __init__(self, work: Work, engine: Engine, telling: Telling) -> None:
        self.work, self._engine, self.telling = work, engine, telling

    def kept(self, name: str, make: Callable[[], Any], spare: str = "") -> Any:
        """What an earlier run found out, or what is found out, and kept, now: JSON.

        spare: a folder in the work folder that nobody needs once it is known.
        """
        known = self.work.read_json_if_there(f"{name}.json")
        if known is not None:
            return known["value"]
        value = make()
        self.work.write_json(f"{name}.json", {"value": value})
        self.work.remove(lambda entry: entry != spare)
        return value

    def is_as_planned(self, name: str, plan: Plan) -> bool:
        """Whether an earlier run planned this stage in the same way."""
        known = self.work.read_json_if_there(_plan_file(name))
        return bool(known == json.loads(json.dumps(plan.to_json())))

    def run(self, name: str, plan: Plan, todo: Sequence[Task], progress: tuple[float, float]) -> list[Any]:
        """The tasks' results, in their order. progress: the stage's part of the scale."""
        plan_file = _plan_file(name)
        self.work.write_json(plan_file, plan.to_json())
        begin, end = progress
        results: list[Any] = [None] * len(todo)
        batches = (tasks.batch({**task, "plan": plan_file}) for task in todo)
        for done, (number, answer) in enumerate(pipeline.compute(self._engine, batches, self.telling.cancelled), 1):
            results[number] = tasks.result(answer)
            self.telling.progress(begin + (end - begin) * done / len(todo))
        return results


def _plan_file(stage: str) -> str:
    return f"plan-{stage}.json"
