"""Small drawings for the report, as inline SVG: a histogram, and a map of the points. Colours are the page's own."""

from __future__ import annotations

from html import escape

import numpy as np

from polyweight_plugin.processing.text import visible

BARS = 24
HISTOGRAM_SIZE = (240, 64)

MAP_SIZE = 220
CELLS = 56
"""Cells along the longer side of the map: points that share one are drawn as their mean."""

_LIGHTEST = 0.15
"""Opacity of the lowest value above zero: still to be told from nothing."""


def histogram(values: np.ndarray, title: str) -> str:
    """Bars of equal width over the values, float64 (n,), none of them NaN."""
    width, height = HISTOGRAM_SIZE
    if not len(values):
        return ""
    low, high = float(values.min()), float(values.max())
    if not np.isfinite(high - low):  # a span beyond the largest double has no bars of equal width
        return ""
    counts = np.histogram(values, BARS if high > low else 1, (low, high) if high > low else None)[0]
    step = width / len(counts)
    bars = "".join(
        f'<rect x="{bar * step:.1f}" y="{height - tall:.1f}" width="{max(step - 1, 1):.1f}" height="{tall:.1f}"/>'
        for bar, tall in enumerate(height * counts / counts.max())
        if tall
    )
    words = escape(f"{visible(title)}: {len(values):,} values from {low:g} to {high:g}")
    return f'<svg class="bars" viewBox="0 0 {width} {height}" role="img" aria-label="{words}">{bars}</svg>'


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
    place, where = np.unique(cells[:, 1] * CELLS + cells[:, 0], return_inverse=True)
    means = np.bincount(where.ravel(), values) / np.bincount(where.ravel())
    squares = "".join(
        f'<rect x="{at % CELLS}" y="{rows - 1 - at // CELLS}" width="1" height="1" fill-opacity="{opacity:.2f}"/>'
        for at, opacity in zip(place.tolist(), _opacities(means).tolist())
    )
    frame = f'viewBox="0 0 {columns} {rows}" style="max-width:{MAP_SIZE}px;max-height:{MAP_SIZE}px"'
    return f'<svg class="map" {frame} role="img" aria-label="{escape(visible(title))}">{squares}</svg>'


def _opacities(values: np.ndarray) -> np.ndarray:
    """0.05 at zero, from _LIGHTEST to 1 by rank above (and below) it: a few large values hide no other."""
    size = np.abs(values)
    ranks = np.searchsorted(np.unique(size), size) / max(len(np.unique(size)) - 1, 1)
    return np.where(size == 0, 0.05, _LIGHTEST + (1 - _LIGHTEST) * ranks)
