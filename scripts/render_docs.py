"""Write what is told in several places from its one source: the installation table, and the help page in the zip.

Usage: render_docs.py. The table goes between its markers in README.md and docs/install.md; the page, made of pages of
docs/, goes to resources/help, which is staged into the plugin, and which QGIS' Help button opens.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import markdown

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from polyweight_plugin.processing.installation.advice import table  # noqa: E402

TABLE_PAGES = (ROOT / "README.md", ROOT / "docs" / "install.md")
HELP_PAGES = [
    f"{name}.md"
    for name in ("algorithm", "parameters", "distances", "statistics", "decay", "formats", "geoparquet", "questions")
]
"""Those that are there, in this order."""
HELP = ROOT / "resources" / "help" / "index.html"
BEGIN, END = "<!-- installation: begin -->", "<!-- installation: end -->"
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
td, th { border: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top; }
img { max-width: 100%; height: auto; } code { font-size: .9em; }
pre { overflow-x: auto; padding: .8rem; background: #8882; }
h1 { margin-top: 3rem; } nav { margin-bottom: 2rem; }
"""


def with_table(text: str) -> str:
    """The page with the installation table as it is now between its markers."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{rest.split(END)[1]}"


def help_page(docs: Path) -> str:
    """The help page; its pictures are those of docs/images, which scripts/stage.py lays beside it."""
    sources = {name: (docs / name).read_text(encoding="utf-8") for name in HELP_PAGES if (docs / name).exists()}
    parts = []
    for name, text in sources.items():
        html = markdown.markdown(text, extensions=["tables", "fenced_code", "sane_lists"])
        parts.append(f'<section id="{Path(name).stem}">\n{html}\n</section>')
    titles = {Path(name).stem: text.splitlines()[0].lstrip("# ") for name, text in sources.items()}
    contents = " · ".join(f'<a href="#{anchor}">{title}</a>' for anchor, title in titles.items())
    body = _links_that_stay("\n".join(parts), set(titles))
    head = '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>PolyWeight</title>'
    return f"{head}\n<style>{STYLE}</style>\n<nav>{contents}</nav>\n{body}\n</html>\n"


def _links_that_stay(html: str, anchors: set[str]) -> str:
    """Links between pages of the help lead to their sections; links to other files lose their address."""

    def link(match: re.Match[str]) -> str:
        address, text = match[1], match[2]
        page = re.fullmatch(r"(\w[\w-]*)\.md(#.*)?", address)
        if page and page[1] in anchors:
            return f'<a href="#{page[1]}">{text}</a>'
        return match[0] if address.startswith("http") else text

    return re.sub(r'<a href="([^"]*)">(.*?)</a>', link, html)


def main() -> None:
    for page in TABLE_PAGES:
        page.write_text(with_table(page.read_text(encoding="utf-8")), encoding="utf-8")
    HELP.parent.mkdir(exist_ok=True)
    HELP.write_text(help_page(ROOT / "docs"), encoding="utf-8")


if __name__ == "__main__":
    main()
