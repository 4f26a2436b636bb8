"""What to do where shapely is missing, in words for this installation; and for every one, as the README's table."""

from __future__ import annotations

from polyweight_plugin.processing.installation.platforms import (
    NEEDED,
    PLATFORMS,
    Platform,
    console_line,
    platform_of,
    wheel_for,
)
from polyweight_plugin.processing.installation.surroundings import Surroundings
from polyweight_plugin.processing.text import tr


def advice(here: Surroundings, found: str, *, is_loaded: bool = False) -> str:
    """The whole message: plain text on one line, since the toolbox takes it for HTML, and console and log do not.

    found: what is wrong with the shapely that is there. is_loaded: an unfit one is imported already, until QGIS ends.
    """
    needs = tr("PolyWeight needs the Python library shapely, {version} or newer: {found}.", version=NEEDED, found=found)
    return f"{needs} {_what_to_do(here, is_loaded)}"


def _what_to_do(here: Surroundings, is_loaded: bool) -> str:
    platform = platform_of(here)
    if not (platform.console and here.has_pip):
        way = _plain(tr(platform.without_pip) if platform.without_pip else tr(platform.other_way))
        return tr("{way}. Then restart QGIS.", way=way[0].upper() + way[1:])
    paste = tr("In QGIS open Plugins > Python Console, paste the line that ends this message, and press Enter.")
    after = tr("Then restart QGIS, which holds the old one.") if is_loaded else tr("A restart is not needed.")
    other = [tr("Or {way}.", way=_plain(tr(platform.other_way)))] if platform.other_way else []
    return " ".join([paste, after, *other, tr("The line: {line}", line=console_line(wheel_for(here)))])


def about() -> str:
    """The paragraph on shapely in the plugin's description: one line without markup."""
    others = "; ".join(f"{_plain(row.name)}: {_plain(row.other_way)}" for row in PLATFORMS if row.other_way)
    return (
        f"PolyWeight needs the Python library shapely, {NEEDED} or newer. QGIS' installers for Windows bring it "
        "since spring 2024. Where it is missing, PolyWeight says at start what to do on this system; mostly one line "
        f"in QGIS' own Python console (Plugins > Python Console): {console_line('shapely==2.*')} Other ways: {others}."
    )


def table() -> str:
    """The README's table, as Markdown, and the line that it speaks of."""
    rows = [f"| {row.name} | {row.brings} | {_remedy(row)} |" for row in PLATFORMS]
    return "\n".join(
        [
            "| QGIS from | shapely there | where it is missing |",
            "|---|---|---|",
            *rows,
            "",
            "*The console line*: in QGIS open *Plugins > Python Console*, paste this, and press Enter. PolyWeight's",
            "own message has it with the version that suits your QGIS, and says whether a restart is needed.",
            "",
            "```",
            console_line("shapely==2.*"),
            "```",
        ]
    )


def _remedy(platform: Platform) -> str:
    ways = ["the console line"] if platform.console else []
    if platform.without_pip:
        ways.append(f"where that finds no pip, {platform.without_pip}")
    if platform.other_way:
        ways.append(platform.other_way)
    return "; or ".join(ways)


def _plain(text: str) -> str:
    return text.replace("`", "")
