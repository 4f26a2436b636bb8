"""The report as a page of HTML: self-contained, no script, every text from the data escaped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape

import numpy as np

from polyweight_plugin.processing.report.facts import LayerFacts, RunFacts
from polyweight_plugin.processing.report.findings import group_card, overview
from polyweight_plugin.processing.text import count, mark, tr, visible_lines

STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --paper: #fff; --soft: #5c6b7a; --line: #dde3e9; --accent: #7d2585;
  --wash: #f6f7f9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf0; --paper: #161b21; --soft: #9aa8b5; --line: #333d47; --accent: #f2b45a; --wash: #1e252c; }
}
@media print { :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --accent: #7d2585; --wash: #fff; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 66rem; padding: 0 1.2rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .7rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .3rem 0; }
.soft { color: var(--soft); }
.small { font-size: .85em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }
tr:last-child > * { border-bottom: 0; }
th { color: var(--soft); font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.group th, .group td { padding-right: .6rem; }
.group th { white-space: nowrap; }
.cards { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1.2rem 0; }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem; break-inside: avoid; }
.cards .card { background: var(--wash); }
.figure { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.group { display: grid; grid-template-columns: minmax(0, 1fr) 222px; gap: 1.5rem; margin-bottom: 1rem; }
.overview { margin-bottom: 1.6rem; }
.share { width: 7rem; }
.share svg { height: .5rem; width: 6rem; margin-top: .5rem; background: var(--line); border-radius: .2rem; }
svg { fill: var(--accent); display: block; }
svg.bars { width: 100%; min-width: 4rem; max-width: 9rem; height: 2.4rem; border-bottom: 1px solid var(--line); }
svg.map { width: 220px; border: 1px solid var(--line); border-radius: .3rem; margin-bottom: .3rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--wash); border: 1px solid var(--line);
  border-radius: .5rem; padding: .8rem; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; }
@media print { html { font-size: 11px; } body { margin: 0; max-width: none; padding: 0; font-size: 10px; }
  h2 { break-after: avoid; } tr { break-inside: avoid; }
  .group { grid-template-columns: minmax(0, 1fr) 130px; } svg.map { width: 130px; } }
@media screen and (max-width: 58rem) { .group, .two { grid-template-columns: 1fr; } body { overflow-x: auto; } }
"""

RESULTS = {
    "POINT_COUNT": mark("points"),
    "POLYGON_COUNT": mark("polygons"),
    "MATCH_COUNT": mark("pairs in reach of each other"),
}

DRAWN = 120
"""So many types and distances have drawings; of more, a page would be too long to look through, and too large."""


def page(facts: RunFacts) -> str:
    """The whole page."""
    sections = [
        _section(tr("What came out"), overview(facts) + _groups(facts)),
        _section(tr("What was left out, or is to be known"), _list(facts.left_out)),
        _section(tr("What went in"), "".join(map(_layer, facts.layers)) + _pairs(facts.settings)),
        _section(tr("How it was computed"), _how(facts)),
        _section(tr("Once more"), _once_more(facts)),
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{tr("en")}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(facts.title)}</title><style>{STYLE}</style></head>"
        f"<body>{_head(facts)}{''.join(sections)}</body></html>\n"
    )


def facts_as_json(facts: RunFacts) -> str:
    """The same facts for programs; numbers that JSON has no word for are null."""
    return json.dumps(_sayable(facts.as_json()), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _sayable(value: object) -> object:
    if isinstance(value, dict):
        return {name: _sayable(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_sayable(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value


def _text(text: str) -> str:
    return escape(visible_lines(text))


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _head(facts: RunFacts) -> str:
    sentences = "".join(f"<p>{_text(sentence)}</p>" for sentence in facts.measured)
    cards = [(f"{number:,}", tr(RESULTS[name]) if name in RESULTS else name) for name, number in facts.results]
    if len(facts.xy):
        cards.append((f"{facts.share(facts.matched):.1%}", tr("of the points have something in reach")))
    figures = "".join(
        f'<div class="card"><div class="figure">{figure}</div><div class="soft">{_text(words)}</div></div>'
        for figure, words in cards
    )
    what = _text(f"{tr('Sum polygon weights near points')}, {facts.when}")
    return f'<h1>{_text(facts.title)}</h1><p class="soft">{what}</p>{sentences}<div class="cards">{figures}</div>'


def _layer(layer: LayerFacts) -> str:
    remarks = "".join(f"<br>{_text(remark)}" for remark in layer.remarks)
    return (
        f"<p><b>{_text(layer.role)}:</b> {_text(layer.name)}, {_text(count(layer.features, 'feature'))}, "
        f'{_text(layer.crs)}<span class="soft">{remarks}</span></p>'
    )


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in pairs)
    return f"<table>{rows}</table>"


def _list(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{_text(sentence)}</li>" for sentence in sentences)
    return f"<ul>{items}</ul>" if items else _nothing()


def _nothing() -> str:
    return f'<p class="soft">{_text(tr("Nothing."))}</p>'


def _how(facts: RunFacts) -> str:
    phases = "".join(
        f'<tr><td>{_text(name)}</td><td class="number">{seconds:,.2f} s</td></tr>' for name, seconds in facts.phases
    )
    seconds = sum(seconds for _, seconds in facts.phases)
    total = f'<tr><th>{_text(tr("Together"))}</th><th class="number">{seconds:,.2f} s</th></tr>'
    table = f"<div><table>{phases}{total}</table></div>"
    return f'<p>{_text(facts.engine)}</p><div class="two">{table}<div>{_pairs(facts.versions)}</div></div>'


def _once_more(facts: RunFacts) -> str:
    command = f"<p>{_text(tr('This command repeats the run:'))}</p><pre>{_text(facts.command)}</pre>"
    return command + (_list(facts.not_repeated) if facts.not_repeated else "")


def _groups(facts: RunFacts) -> str:
    drawn = "".join(group_card(facts, group) for group in facts.groups[:DRAWN])
    left = len(facts.groups) - DRAWN
    if left > 0:
        words = tr("{number:,} more are in the table above, and with all their numbers in the JSON file.", number=left)
        if left == 1:
            words = tr("One more is in the table above, and with all its numbers in the JSON file.")
        drawn += f"<p>{_text(words)}</p>"
    return drawn or _nothing()
