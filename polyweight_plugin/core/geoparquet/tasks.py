"""What a worker does: tasks that name files and row groups, in place of the arrays that other jobs send.

The protocol is the engines' own: prepare is given where the work folder is, and returns what answers one task, which
is JSON. A task may be done twice (a worker died, a cluster was in doubt): what it writes is the same.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from polyweight_plugin.core import columns
from polyweight_plugin.core.engines import Arrays, Respond
from polyweight_plugin.core.geoparquet.answering import Answering
from polyweight_plugin.core.geoparquet.parts import write_part
from polyweight_plugin.core.geoparquet.places import Place
from polyweight_plugin.core.geoparquet.request import Plan
from polyweight_plugin.core.geoparquet.rows import read_points
from polyweight_plugin.core.geoparquet.scattered import answer_tile, blocks_of_part
from polyweight_plugin.core.geoparquet.survey import survey_points, survey_polygons
from polyweight_plugin.core.geoparquet.tiles import deal_points, deal_polygons, gather_polygons
from polyweight_plugin.core.geoparquet.work import Work

Task = dict[str, Any]


def setup(work: Work) -> Arrays:
    return {"work": _bytes(work.output.everywhere)}


def batch(task: Task) -> Arrays:
    return {"task": _bytes(task)}


def result(answer: Arrays) -> Any:
    return json.loads(answer["result"].tobytes())


def prepare(given: Arrays) -> Respond:
    """What does one task after the other. Each task names the file of its plan: there is another one for each stage."""
    worker = _Worker(Work(Place(json.loads(given["work"].tobytes()))))

    def respond(asked: Arrays) -> Arrays:
        return {"result": _bytes(worker.do(json.loads(asked["task"].tobytes())))}

    return respond


class _Worker:
    """Does tasks, on several threads at once; each keeps a plan, and the polygons that it read last, of its own."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._of_thread = threading.local()

    def do(self, task: Task) -> Any:
        plan = self._plan(task.pop("plan"))
        do: dict[str, Callable[..., Any]] = {
            "survey polygons": lambda **given: survey_polygons(plan, **given),
            "survey points": lambda **given: survey_points(plan, **given),
            "deal polygons": lambda **given: deal_polygons(self._work, plan, **given),
            "deal points": lambda **given: deal_points(self._work, plan, **given),
            "gather polygons": lambda tile: gather_polygons(self._work, tile),
            "answer tile": lambda tile: answer_tile(self._work, plan, self._answering(plan), tile),
            "write part": lambda part: self._write(plan, part, blocks_of_part(self._work, plan, part)),
            "answer part": lambda part: self._write(plan, part, _answered(plan, self._answering(plan), part)),
        }
        return do[task.pop("do")](**task)

    def _write(self, plan: Plan, part: int, answered: tuple[dict[str, np.ndarray], np.ndarray]) -> Any:
        return write_part(self._work, plan, plan.parts[part], *answered)

    def _plan(self, name: str) -> Plan:
        if getattr(self._of_thread, "plan_name", None) != name:
            self._of_thread.plan = Plan.from_json(self._work.read_json(name))
            self._of_thread.plan_name, self._of_thread.answering = name, None
        plan: Plan = self._of_thread.plan
        return plan

    def _answering(self, plan: Plan) -> Answering:
        if self._of_thread.answering is None:
            self._of_thread.answering = Answering(self._work, plan)
        answering: Answering = self._of_thread.answering
        return answering


def _answered(plan: Plan, answering: Answering, part: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """(blocks of all rows of a part, whether each has a place), answered as they lie."""
    rows = plan.parts[part].rows
    blocks = {name: np.repeat(one, rows, axis=-1) for name, one in columns.nothing(plan.asked).items()}
    has_place = np.zeros(rows, bool)
    done = 0
    for file, group, count in plan.parts[part].groups:
        read = read_points(plan, file, group)
        placed, begins = np.unique(read.places.row, return_index=True)
        offsets = np.append(begins, len(read.places.row)).astype(np.int64)
        reach = None if read.reach is None else read.reach[placed]
        if len(placed):
            found = answering.answer(read.places.xy, offsets, reach)
            for name, block in blocks.items():
                block[..., done + placed] = found[name]
        has_place[done + placed] = True
        done += count
    return blocks, has_place


def _bytes(value: Any) -> np.ndarray:
    return np.frombuffer(json.dumps(value).encode(), np.uint8)
