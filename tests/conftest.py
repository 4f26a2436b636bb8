"""For all tests: what Hypothesis tries, and that time is no property of it.

The suite tries the same examples whenever it runs, so that a commit which passed does not fail later by chance. New
ones are for `make soak` to try, thousands of them. What it finds becomes an @example of the test.

An example may take long on a machine that is busy with something else, and so may making one. What is promised "within
a second" has tests of its own, see processes.py.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "same", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True, print_blob=True
)
settings.register_profile("explore", settings.get_profile("same"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
