"""How a weight fades with the distance to its polygon: one file for each way, known as distance decay functions.

A new decay is one file and one line in DECAYS.
"""

from __future__ import annotations

from polyweight_plugin.core.statistics.decay.exponential import EXPONENTIAL
from polyweight_plugin.core.statistics.decay.fading import Fading
from polyweight_plugin.core.statistics.decay.gaussian import GAUSSIAN
from polyweight_plugin.core.statistics.decay.inverse_power import INVERSE_POWER
from polyweight_plugin.core.statistics.decay.linear import LINEAR

DECAYS: dict[str, Fading] = {fading.key: fading for fading in (LINEAR, EXPONENTIAL, GAUSSIAN, INVERSE_POWER)}
"""By key, in the order of the contract's numbers, which begin with 1; 0 is none."""
