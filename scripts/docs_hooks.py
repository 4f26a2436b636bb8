"""mkdocs' hooks: what lies beside docs/ in the sources is named, not linked, in the manual."""

from __future__ import annotations

import re
from typing import Any


def on_page_markdown(markdown: str, **_: Any) -> str:
    """The page without links that lead out of docs/."""
    return re.sub(r"\[([^\]]+)\]\(\.\./[^)]*\)", r"\1", markdown)
