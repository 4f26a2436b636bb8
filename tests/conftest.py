"""For all tests: time is no property of what Hypothesis tries.

An example may take long on a machine that is busy with something else, and so may making one. What is promised "within
a second" has tests of its own, see processes.py.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("polyweight", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("polyweight")
