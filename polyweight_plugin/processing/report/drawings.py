"""Small drawings for the report, as inline SVG: a histogram, and a map of the points. Colours are the page's own."""

from __future__ import annotations

from html import escape

import numpy as np

from polyweight_plugin.processing.text import rounded, tr, visible

BARS = 24
HISTOGRAM_SIZE = (240, 64)

MAP_SIZE = 220
CELLS = 56
"""Cells along the longer side of the map: points that share one are drawn as their mean."""

SMALLEST_FRAME = 12

_STRIDE = CELLS + 1
"""From a cell to the one above: one more, so that the last of a row is no neighbour of the first of the next."""

SHADES = 8
"""Of the values above zero (and below): as many as an eye tells apart."""

_LIGHTEST = 0.2
"""Opacity of the lowest value above zero: still to be told from nothing."""

_NOTHING = 0.06


def histogram(values: np.ndarray, title: str) -> str:
    """Bars of equal width over the values, float64 (n,), none of them NaN."""
    width, height = HISTOGRAM_SIZE
    if not len(values):
        return ""
    low, high = float(values.min()), float(values.max())
    if not np.isfinite(high - low):  # a span beyond the largest double has no bars of equal width
        return ""
    counts = np.histogram(values, BARS, (low, high))[0] if high > low else np.array([len(values)])
    step = width / len(counts)
    tops = np.where(counts > 0, np.minimum(height - height * counts / counts.max(), height - 1), height)
    bars = "".join(
        f"M{bar * step:.4g} {height}V{top:.4g}h{step - 1:.4g}V{height}z"
        for bar, top in enumerate(tops.tolist())
        if top < height
    )
    frame = f'viewBox="0 0 {width} {height}" preserveAspectRatio="none"'
    span = tr("{number:,} values from {low} to {high}", number=len(values), low=rounded(low), high=rounded(high))
    words = escape(f"{visible(title)}: {span}")
    return f'<svg class="bars" {frame} role="img" aria-label="{words}"><path d="{bars}"/></svg>'


def point_map(xy: np.ndarray, values: np.ndarray, title: str) -> str:
    """The points, coloured by their values.

    xy: float64 (n, 2). values: float64 (n,). Points without a place or a value are left out.
    """
    shown = np.isfinite(xy).all(axis=1) & np.isfinite(values)
    if not shown.any():
        return ""
    xy, values = xy[shown], values[shown]
    low, span = xy.min(axis=0), xy.max(axis=0) - xy.min(axis=0)
    side = float(span.max()) or 1.0
    if not np.isfinite(side):
        return ""
    cells = np.minimum((xy - low) / side * CELLS, CELLS - 1).astype(np.int64)
    rows, columns = int(cells[:, 1].max()) + 1, int(cells[:, 0].max()) + 1
    place, where = np.unique(cells[:, 1] * _STRIDE + cells[:, 0], return_inverse=True)
    means = np.bincount(where.ravel(), values) / np.bincount(where.ravel())
    opacities = _opacities(means)
    shades = "".join(_shade(place[opacities == one], rows, one) for one in np.unique(opacities).tolist())
    margin = max(SMALLEST_FRAME - max(rows, columns), 0) / 2  # around a single place
    box = f"{-margin:g} {-margin:g} {columns + 2 * margin:g} {rows + 2 * margin:g}"
    frame = f'viewBox="{box}" style="max-width:{MAP_SIZE}px;max-height:{MAP_SIZE}px"'
    return f'<svg class="map" {frame} role="img" aria-label="{escape(visible(title))}">{shades}</svg>'


def _shade(place: np.ndarray, rows: int, opacity: float) -> str:
    """All cells of one opacity; neighbours in a row, which runs from left to right, are drawn as one."""
    starts = np.flatnonzero(np.diff(place, prepend=-2) != 1)
    lengths = np.diff(starts, append=len(place))
    runs = "".join(
        f"M{at % _STRIDE} {rows - 1 - at // _STRIDE}h{length}v1h-{length}z"
        for at, length in zip(place[starts].tolist(), lengths.tolist())
    )
    return f'<path fill-opacity="{opacity:.2f}" d="{runs}"/>'


def _opacities(values: np.ndarray) -> np.ndarray:
    """Next to nothing at zero, from _LIGHTEST to 1 by rank above (and below) it: a few large values hide no other."""
    size = np.abs(values)
    sizes = np.unique(size[size > 0])
    ranks = (np.searchsorted(sizes, size) + 1) / max(len(sizes), 1)
    shades = np.ceil(np.minimum(ranks, 1) * SHADES)
    return np.where(size == 0, _NOTHING, _LIGHTEST + (1 - _LIGHTEST) * (shades - 1) / (SHADES - 1))
