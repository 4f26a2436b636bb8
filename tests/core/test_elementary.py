"""exp and log: right to the last bits, and the same bits whatever the processor can do."""

from __future__ import annotations

import decimal
import math
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from polyweight_plugin.core import elementary

RANDOM = np.random.default_rng(2)
BELOW = -np.r_[0.0, RANDOM.uniform(0, 40, 3000), 10 ** RANDOM.uniform(-20, 2.8, 3000), 708.0]
ABOVE = np.r_[0.0, RANDOM.uniform(0, 9, 3000), 10 ** RANDOM.uniform(-20, 13, 3000), 1e300]
ROOT = Path(__file__).parents[2]


def ulps(found, arguments, exactly):
    """The largest error of found, in units of the last place, by decimal arithmetic."""
    with decimal.localcontext() as context:
        context.prec = 80
        exact = [exactly(decimal.Decimal(x)) for x in arguments.tolist()]
        errors = [abs(decimal.Decimal(x) - y) / decimal.Decimal(math.ulp(float(y))) for x, y in zip(found, exact)]
        return float(max(errors))


def test_exp_is_within_one_ulp():
    assert ulps(elementary.exp(BELOW).tolist(), BELOW, decimal.Decimal.exp) < 1
    assert elementary.exp(np.array([0.0, -0.0, -800.0, -1e308, -np.inf])).tolist() == [1, 1, 0, 0, 0]


def test_log1p_is_within_two_ulp():
    assert ulps(elementary.log1p(ABOVE).tolist(), ABOVE, lambda x: (1 + x).ln()) < 2


def test_arctan2_is_pythons_within_two_ulp_in_every_direction():
    y, x = 10 ** RANDOM.uniform(-9, 9, (2, 3000)) * RANDOM.choice([-1, 1], (2, 3000))
    y[:200], x[:200] = np.resize([0.0, 1, -1, 5e-324], 200), np.resize([1.0, -1, 0, -0.0, 2], 200)
    for found, a, b in zip(elementary.arctan2(y, x).tolist(), y.tolist(), x.tolist()):
        if (a, b) != (0, 0):
            assert abs(found - math.atan2(a, b)) <= 2 * math.ulp(found)
    assert elementary.arctan2(np.zeros(1), np.zeros(1)).tolist() == [0.0]


BITS = """
import sys, numpy as np
from polyweight_plugin.core import elementary
x = np.random.default_rng(1).uniform(0, 30, 100_000)
sys.stdout.write(str(hash(b"".join(f(v).tobytes() for f, v in (
    (elementary.exp, -x), (elementary.log1p, x), (lambda v: elementary.arctan2(v, v[::-1].copy()), x))))))
"""


@pytest.mark.parametrize("missing", ["AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL", "AVX2 FMA3"])
def test_processors_that_can_do_less_give_the_same_bits(missing):
    def bits(**more):
        environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT), **more}
        return subprocess.run([sys.executable, "-c", BITS], env=environment, capture_output=True, check=True).stdout

    assert bits() == bits(NPY_DISABLE_CPU_FEATURES=missing) != b""
