"""Eight batches, the right answer to each, and workers that have a fault as they answer one."""

from __future__ import annotations

import numpy as np

from polyweight_plugin.core import pipeline
from tests.core.engines import work

BATCHES = [{"values": np.array([number, -number], np.float64)} for number in range(8)]
RIGHT = {number: [2.0 * number, -2.0 * number] for number in range(8)}


def faulty_setup(fault, marker=None):
    setup = {"factor": np.array([2.0]), "fault": work.text(fault)}
    return {**setup, "marker": work.text(str(marker))} if marker else setup


def answers(engine, setup, batches):
    engine.start(setup)
    found = pipeline.compute(engine, batches, lambda: False)
    return {number: answer["scaled"].tolist() for number, answer in found}
