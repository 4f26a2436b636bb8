"""The command, on few rows cut into many pieces, killed at a place: python -m tests.processing.geoparquet.killed_at
STAGE COUNT HOW NAME=VALUE ...

STAGE: as in plan-STAGE.json, killed when COUNT results of it were told; "placing": with COUNT parts in place; "never".
HOW: "command", or "all" for its workers, too, as where the power goes: nobody can catch it, and nothing is cleaned up.
"pause" stops the command until it is sent SIGCONT, so that somebody else can be killed meanwhile.
"""

from __future__ import annotations

import os
import signal
import sys
from unittest import mock

from polyweight_plugin.core.geoparquet import finish, planning, stages, tiles
from polyweight_plugin.processing.geoparquet import terminal

CUT = ((planning, "LARGEST_GROUP", 50), (planning, "PART_ROWS", 8_000), (tiles, "TILE_ROWS", 1_024))
"""Everything that is cut or sorted from some size on is cut and sorted here."""


def main(stage: str, count: int, how: str, arguments: list[str]) -> int:
    told = dict.fromkeys([stage], 0)
    running = [""]

    def kill_at(now: str) -> None:
        if now == stage and told[stage] == count:
            os.kill(0 if how == "all" else os.getpid(), signal.SIGSTOP if how == "pause" else signal.SIGKILL)
        if now in told:
            told[now] += 1

    def begun(name: str) -> str:
        running[0] = name
        kill_at(name)
        return f"plan-{name}.json"

    def result(answer, known=stages.tasks.result):
        kill_at(running[0])
        return known(answer)

    def move(work, part: str, name: str, known=finish._move) -> None:
        kill_at("placing")
        known(work, part, name)

    for module, name, value in (
        *CUT,
        (stages, "_plan_file", begun),
        (stages.tasks, "result", result),
        (finish, "_move", move),
    ):
        mock.patch.object(module, name, value).start()
    return terminal.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:]))
