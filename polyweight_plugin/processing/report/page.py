"""The report as a page of HTML: self-contained, no script, every text from the data escaped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape

import numpy as np

from polyweight_plugin.processing.report.drawings import histogram, point_map
from polyweight_plugin.processing.report.facts import ColumnFacts, GroupFacts, LayerFacts, RunFacts
from polyweight_plugin.processing.text import visible_lines

STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --paper: #fff; --soft: #5c6b7a; --line: #dde3e9; --accent: #1b7837; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebf0; --paper: #161b21; --soft: #9aa8b5; --line: #333d47; --accent: #7fc97f; }
}
body { margin: 2rem auto; max-width: 62rem; padding: 0 1.2rem; color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
h1 { font-size: 1.7rem; margin-bottom: .2rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
h3 { font-size: 1rem; margin: 0; }
.soft { color: var(--soft); }
table { border-collapse: collapse; }
.group table { width: 100%; }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.cards { display: flex; flex-wrap: wrap; gap: 1rem; }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1.1rem; break-inside: avoid; }
.figure { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.group { display: grid; grid-template-columns: minmax(0, 1fr) 222px; gap: 1.2rem; margin-bottom: 1rem; }
svg { fill: var(--accent); display: block; }
svg.bars { width: 11rem; height: 3rem; border-bottom: 1px solid var(--line); }
svg.map { width: 220px; border: 1px solid var(--line); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: .5rem;
  padding: .8rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } h2 { break-after: avoid; } }
@media (max-width: 40rem) { .group { grid-template-columns: 1fr; } }
"""

_NOTHING = '<p class="soft">Nothing.</p>'


def page(facts: RunFacts) -> str:
    """The whole page."""
    sections = [
        _section("In short", _cards(facts.results)),
        _section("What went in", "".join(map(_layer, facts.layers)) + _pairs(facts.settings)),
        _section("What was left out, or is to be known", _list(facts.left_out)),
        _section("What came out", "".join(_group(facts, group) for group in facts.groups) or _NOTHING),
        _section("How it was computed", _pairs((("Engine", facts.engine), *facts.versions)) + _phases(facts.phases)),
        _section("Once more", f"<p>This command repeats the run:</p><pre>{_text(facts.command)}</pre>"),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(facts.title)}</title><style>{STYLE}</style></head>"
        f"<body><h1>{_text(facts.title)}</h1>{''.join(sections)}</body></html>\n"
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


def _cards(numbers: Iterable[tuple[str, int]]) -> str:
    cards = "".join(
        f'<div class="card"><div class="figure">{number:,}</div><div class="soft">{_text(name)}</div></div>'
        for name, number in numbers
    )
    return f'<div class="cards">{cards}</div>'


def _layer(layer: LayerFacts) -> str:
    remarks = "".join(f"<br>{_text(remark)}" for remark in layer.remarks)
    return (
        f"<p><b>{_text(layer.role)}:</b> {_text(layer.name)}, {layer.features:,} features, "
        f'{_text(layer.crs)}<span class="soft">{remarks}</span></p>'
    )


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in pairs)
    return f"<table>{rows}</table>"


def _list(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{_text(sentence)}</li>" for sentence in sentences)
    return f"<ul>{items}</ul>" if items else _NOTHING


def _phases(phases: Iterable[tuple[str, float]]) -> str:
    rows = "".join(
        f'<tr><td>{_text(name)}</td><td class="number">{seconds:,.2f} s</td></tr>' for name, seconds in phases
    )
    return f"<table><tr><th>Phase</th><th></th></tr>{rows}</table>"


def _group(facts: RunFacts, group: GroupFacts) -> str:
    title = f"{group.type}, {group.distance}" if group.distance else group.type
    rows = "".join(map(_column_row, group.columns))
    drawn = next((column for column in group.columns if column.values is not None), None)
    drawing = "" if drawn is None else point_map(facts.xy, drawn.values, f"{title}: {drawn.field}")  # type: ignore[arg-type]
    caption = f'<div class="soft">{_text(drawn.field)}</div>' if drawn and drawing else ""
    heads = "".join(f'<th class="number">{name}</th>' for name in ("least", "median", "most", "sum", "NULL"))
    return (
        f'<div class="card group"><div><h3>{_text(title)}</h3><p class="soft">{_matched(facts, group)}</p>'
        f"<table><tr><th></th>{heads}<th>distribution</th></tr>{rows}</table></div>"
        f"<div>{drawing}{caption}</div></div>"
    )


def _matched(facts: RunFacts, group: GroupFacts) -> str:
    if group.matched is None or not len(facts.xy):
        return ""
    share = group.matched / len(facts.xy)
    return f"{group.matched:,} of {len(facts.xy):,} points have something in reach ({share:.1%})"


def _field(column: ColumnFacts) -> str:
    return f'{_text(column.statistic)}<br><span class="soft">{_text(column.field)}</span>'


def _column_row(column: ColumnFacts) -> str:
    if column.values is None:
        texts = ", ".join(f"{text}: {count:,}" for text, count in column.texts)
        return f'<tr><td>{_field(column)}</td><td colspan="6">{_text(texts)}</td></tr>'
    known = column.known
    numbers = [np.min(known), np.median(known), np.max(known), np.sum(known)] if len(known) else []
    shown = [f"{number:,.6g}" for number in numbers] or [""] * 4
    shown.append(f"{len(column.values) - len(known):,}")
    cells = "".join(f'<td class="number">{text}</td>' for text in shown)
    return f"<tr><td>{_field(column)}</td>{cells}<td>{histogram(known, column.field)}</td></tr>"
