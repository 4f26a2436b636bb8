"""Draws docs/images/decays.svg: what each decay leaves of a weight, from the polygon to the search distance.

python -m scripts.draw_decays
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from polyweight_plugin.core.statistics.decay import DECAYS

FARTHEST = 300.0
STEPS = 61
WIDTH, HEIGHT = 420, 240
LEFT, TOP = 46, 20
STYLES = {
    "linear": ("Linear", "#1f77b4", ""),
    "exponential": ("Exponential, s = D / 3", "#c0392b", "7 3"),
    "gaussian": ("Gaussian, s = D / 3", "#2e7d32", "2 3"),
    "inverse_power": ("Inverse power, p = 1, D = 300", "#7b4fa3", "9 3 2 3"),
}
PICTURE = Path(__file__).parents[1] / "docs" / "images" / "decays.svg"


def main() -> None:
    PICTURE.write_text(svg())


def curve(key: str) -> np.ndarray:
    """What is left, float64 (STEPS,), at as many distances from 0 to FARTHEST."""
    distance, decay = np.linspace(0, FARTHEST, STEPS), DECAYS[key]
    return decay.factor(distance, np.full(STEPS, FARTHEST), decay.default(FARTHEST))


def svg() -> str:
    full_width, full_height = LEFT + WIDTH + 240, TOP + HEIGHT + 46
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {full_width} {full_height}" font-family="sans-serif" '
        'font-size="13" fill="#222">',
        f'<rect width="{full_width}" height="{full_height}" fill="#fff"/>',
        f'<g transform="translate({LEFT} {TOP})">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#f4f6f8" stroke="#ccd3da"/>',
    ]
    for part, name in ((0, "0"), (0.5, "D / 2"), (1, "D")):
        lines += [
            f'<text x="-8" y="{HEIGHT * (1 - part) + 4:.0f}" text-anchor="end">{part:g}</text>',
            f'<text x="{WIDTH * part:.0f}" y="{HEIGHT + 20}" text-anchor="middle">{name}</text>',
        ]
    lines.append(f'<text x="{WIDTH / 2:.0f}" y="{HEIGHT + 38}" text-anchor="middle">distance to the polygon</text>')
    for number, key in enumerate(DECAYS):
        name, colour, dashes = STYLES[key]
        style = f'fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dashes}"'
        places = zip(np.linspace(0, WIDTH, STEPS), HEIGHT * (1 - curve(key)))
        height = 24 + 34 * number
        lines += [
            f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in places)}" {style}/>',
            f'<path d="M{WIDTH + 18} {height}h34" {style}/>',
            f'<text x="{WIDTH + 60}" y="{height + 4}">{name}</text>',
        ]
    return "\n".join([*lines, "</g>", "</svg>"]) + "\n"


if __name__ == "__main__":
    main()
