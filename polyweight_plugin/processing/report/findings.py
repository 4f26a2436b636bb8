"""What came out, as HTML: a table of all types and distances, and a card with drawings for each."""

from __future__ import annotations

from html import escape
from typing import Optional

from polyweight_plugin.processing.report.drawings import histogram, point_map
from polyweight_plugin.processing.report.facts import ColumnFacts, GroupFacts, RunFacts
from polyweight_plugin.processing.text import listed_shortly, rounded, tr, visible, visible_lines


def overview(facts: RunFacts) -> str:
    """A row for each type and distance: how many points have something in reach, and their numbers on average."""
    rows = [(group, [column for column in group.columns if column.values is not None]) for group in facts.groups]
    rows = [(group, columns) for group, columns in rows if columns]
    if len(rows) < 2:
        return ""
    one_of_each = {column.statistic: column for _, columns in rows for column in columns}
    names = list(one_of_each)
    heads = "".join(f'<th class="number">{text(_statistic(column))}</th>' for column in one_of_each.values())
    body = "".join(_overview_row(facts, group, columns, names) for group, columns in rows)
    average, reached = tr("On average over all points that have a value:"), tr("points with something in reach")
    return (
        f'<p class="soft">{text(average)}</p>'
        f'<table class="overview"><tr><th></th><th colspan="2">{text(reached)}</th>{heads}</tr>'
        f"{body}</table>"
    )


def group_card(facts: RunFacts, group: GroupFacts) -> str:
    drawn = next((column for column in group.columns if column.values is not None), None)
    rows = "".join(map(_column_row, group.columns))
    names = (tr("least"), tr("median"), tr("mean"), tr("most"), tr("in all"), "NULL")
    heads = "".join(f'<th class="number">{text(name)}</th>' for name in names)
    return (
        f'<div class="card group"><div><h3>{text(group.title)}</h3><p class="soft">{_matched(facts, group)}</p>'
        f"<table><tr><th></th>{heads}<th>{text(tr('distribution'))}</th></tr>{rows}</table></div>"
        f"<div>{_map(facts, group, drawn)}</div></div>"
    )


def text(words: str) -> str:
    """The words as HTML shows them, nothing in them hidden."""
    return escape(visible_lines(words))


def _number(number: float) -> str:
    return rounded(number, 5)


def _overview_row(facts: RunFacts, group: GroupFacts, columns: list[ColumnFacts], names: list[str]) -> str:
    means = {column.statistic: _number(column.numbers[2]) for column in columns if len(column.known)}
    numbers = "".join(f'<td class="number">{means.get(name, "")}</td>' for name in names)
    return f"<tr><td>{text(group.title)}</td>{_share_cells(facts, group)}{numbers}</tr>"


def _share_cells(facts: RunFacts, group: GroupFacts) -> str:
    if group.matched is None or not len(facts.xy):
        return "<td></td><td></td>"
    share = facts.share(group.matched)
    bar = f'<svg viewBox="0 0 100 8" preserveAspectRatio="none"><path d="M0 0h{100 * share:.4g}v8H0z"/></svg>'
    return f'<td class="number">{share:.1%}</td><td class="share">{bar}</td>'


def _map(facts: RunFacts, group: GroupFacts, column: Optional[ColumnFacts]) -> str:
    """Of the first number, with what pale and strong mean."""
    if column is None or column.values is None:
        return ""
    drawing = point_map(facts.xy, column.values, f"{group.title}: {column.field}")
    if not drawing:
        return ""
    least, _, _, most = column.numbers
    scale = _number(most)
    if least != most:
        scale = tr("pale {least}, strong {most}", least=_number(least), most=_number(most))
    return f'{drawing}<div class="soft small">{text(_statistic(column))}: {text(scale)}</div>'


def _matched(facts: RunFacts, group: GroupFacts) -> str:
    if group.matched is None or not len(facts.xy):
        return ""
    share = facts.share(group.matched)
    return text(
        tr(
            "{number:,} of {all:,} points have something in reach ({share:.1%})",
            number=group.matched,
            all=len(facts.xy),
            share=share,
        )
    )


def _statistic(column: ColumnFacts) -> str:
    """'sum', 'nearest (m)'."""
    return tr(column.statistic) + (f" ({column.unit})" if column.unit else "")


def _field(column: ColumnFacts) -> str:
    name = text(column.field).replace("_", "_<wbr>")
    return f'{text(_statistic(column))}<br><span class="soft small">{name}</span>'


def _column_row(column: ColumnFacts) -> str:
    if column.values is None:
        texts = listed_shortly([f"{visible(words)}: {number:,}" for words, number in column.texts])
        return f'<tr><td>{_field(column)}</td><td colspan="7">{text(texts)}</td></tr>'
    known = column.known
    shown = [_number(number) for number in column.numbers] if len(known) else [""] * 4
    shown.append(_number(float(known.sum())) if len(known) and column.adds_up else "")
    shown.append(f"{len(column.values) - len(known):,}")
    cells = "".join(f'<td class="number">{one}</td>' for one in shown)
    return f"<tr><td>{_field(column)}</td>{cells}<td>{histogram(known, column.field)}</td></tr>"
