"""The report shows every fact, hides nothing of the data, and draws what the values say."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser

import numpy as np
import pytest

from polyweight_plugin.processing.report.drawings import histogram, point_map
from polyweight_plugin.processing.report.facts import ColumnFacts, GroupFacts, LayerFacts, RunFacts
from polyweight_plugin.processing.report.page import DRAWN, facts_as_json, page

EVIL = '<script>alert("x")</script>\u202e & "quoted"'


def run_facts(**changes) -> RunFacts:
    values = np.array([0.0, 4.0, np.nan, 2.0])
    facts = {
        "title": "homes, within 300 m",
        "when": "2026-11-25 09:00",
        "measured": ("Search distance: 300 metres, on the plane.",),
        "settings": (("DISTANCE", "300"),),
        "layers": (LayerFacts("Points", "homes", "EPSG:25832", 4, ("1 point without geometry",)),),
        "left_out": ("1 polygon with NULL in 'kind': it belongs to no type.",),
        "results": (("points", 4), ("pairs in reach", 5)),
        "groups": (
            GroupFacts("park", "within 300 m", (ColumnFacts("park_Sum", "sum", values),), 2),
            GroupFacts("over all", "", (ColumnFacts("dominant", "dominant", None, (("park", 2), ("NULL", 2))),), None),
        ),
        "phases": (("Search", 1.25),),
        "engine": "2 worker processes",
        "versions": (("QGIS", "3.22"),),
        "command": "qgis_process run polyweight:sumpolygonweights",
        "not_repeated": ("'homes' is a layer in memory",),
        "xy": np.array([[0.0, 0.0], [10.0, 0.0], [np.nan, np.nan], [10.0, 5.0]]),
        "matched": 3,
    }
    return RunFacts(**{**facts, **changes})


class Reader(HTMLParser):
    """Collects tags, their attributes and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += attributes

    def handle_data(self, data):
        self.text += data


def test_every_fact_is_on_the_page():
    text = Reader(page(run_facts())).text
    for fact in (
        "homes, within 300 m",
        "2026-11-25 09:00",
        "Search distance: 300 metres, on the plane.",
        "75.0%of the points have something in reach",
        "'homes' is a layer in memory",
        "DISTANCE",
        "1 point without geometry",
        "it belongs to no type",
        "park, within 300 m",
        "2 of 4 points have something in reach (50.0%)",
        "park: 2, NULL: 2",
        "1.25 s",
        "2 worker processes",
        "qgis_process run polyweight:sumpolygonweights",
    ):
        assert fact in text, fact


def test_the_page_is_self_contained_and_has_no_script():
    read = Reader(page(run_facts()))
    assert not {"script", "link", "img", "iframe", "object"} & set(read.tags)
    assert not [value for name, value in read.attributes if name in ("src", "href") or name.startswith("on")]


def test_texts_of_the_data_are_shown_as_they_are():
    column = ColumnFacts(EVIL, EVIL, np.array([1.0, 2.0]))
    facts = run_facts(
        title=EVIL,
        settings=((EVIL, EVIL),),
        layers=(LayerFacts(EVIL, EVIL, EVIL, 1, (EVIL,)),),
        left_out=(EVIL,),
        groups=(GroupFacts(EVIL, EVIL, (column, ColumnFacts(EVIL, EVIL, None, ((EVIL, 1),))), 1),),
        command=EVIL,
        xy=np.zeros((2, 2)),
    )
    html = page(facts)
    assert "<script" not in html and "\u202e" not in html
    assert Reader(html).text.count('<script>alert("x")</script>\\u202e & "quoted"') >= 10
    assert Reader(html).tags == Reader(page(facts).replace(EVIL, "")).tags


def test_the_json_has_the_same_facts_with_numbers_worked_out_by_hand():
    told = json.loads(facts_as_json(run_facts()))
    assert told["groups"][0] == {
        "type": "park",
        "distance": "within 300 m",
        "points_with_a_match": 2,
        "fields": [
            {
                "field": "park_Sum",
                "statistic": "sum",
                "null": 1,
                "minimum": 0.0,
                "median": 2.0,
                "mean": 2.0,
                "maximum": 4.0,
                "sum": 6.0,
            }
        ],
    }
    assert told["groups"][1]["fields"][0]["values"] == {"park": 2, "NULL": 2}
    assert told["measured"] == ["Search distance: 300 metres, on the plane."]
    assert (told["points_with_a_match"], told["points_with_a_place"]) == (3, 4)
    assert told["seconds"] == {"Search": 1.25}


def test_a_number_that_json_has_no_word_for_is_null():
    column = ColumnFacts("a", "sum", np.array([np.inf, 1.0]))
    told = json.loads(facts_as_json(run_facts(groups=(GroupFacts("park", "", (column,), 1),))))
    assert told["groups"][0]["fields"][0]["maximum"] is None


def test_a_mean_is_not_added_up_over_points():
    column = ColumnFacts("park_Mean", "mean", np.array([1.5, 2.0, np.nan, np.nan]), adds_up=False)
    facts = run_facts(groups=(GroupFacts("park", "", (column,), 1),))
    assert "sum" not in json.loads(facts_as_json(facts))["groups"][0]["fields"][0]
    assert "3.5" not in Reader(page(facts)).text


def test_of_many_types_and_distances_all_are_told_and_the_first_are_drawn():
    values = np.arange(4.0)
    groups = tuple(
        GroupFacts(f"kind {number}", "within 5 m", (ColumnFacts(f"k{number}", "sum", values),), 3)
        for number in range(1000)
    )
    html = page(run_facts(groups=groups))
    assert html.count('class="map"') == DRAWN
    assert html.count("kind 999, within 5 m") == 1
    assert f"{1000 - DRAWN} more are in the table above" in html
    assert len(html) < 1_000_000


def test_of_many_texts_the_first_are_told_and_how_many_more():
    texts = tuple((f"kind {number}", 1) for number in range(200))
    facts = run_facts(groups=(GroupFacts("over all", "", (ColumnFacts("d", "dominant", None, texts),), None),))
    assert "kind 19: 1 and 180 more" in Reader(page(facts)).text


def bars_of(svg: str) -> list[float]:
    """The heights of the bars, each of which begins at the bottom."""
    [path] = ElementTree.fromstring(svg)
    bars = re.findall(r"M[\d.]+ 64V([\d.]+)h[\d.]+V64z", path.get("d"))
    assert len(bars) == path.get("d").count("z")
    return [64 - float(top) for top in bars]


def cells_of(svg: str) -> list[tuple[int, int, str]]:
    """(x, y, opacity) of each cell of a map."""
    cells = []
    for path in ElementTree.fromstring(svg):
        runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path.get("d"))
        assert len(runs) == path.get("d").count("z")
        for x, y, there, back in runs:
            assert there == back
            cells += [(int(x) + step, int(y), path.get("fill-opacity")) for step in range(int(there))]
    return cells


@pytest.mark.parametrize(
    ("values", "bars"),
    [([], None), ([7.0, 7.0], 1), ([1e308, 1e308], 1), ([-np.inf, 1.0], None), ([-1e308, 1e308], None)],
)
def test_a_histogram_of_odd_values_is_one_bar_or_nothing(values, bars):
    svg = histogram(np.array(values), "sums")
    assert (svg == "") if bars is None else (len(bars_of(svg)) == bars)


def test_the_map_shows_each_place_with_the_mean_of_its_points():
    xy = np.array([[0.0, 0.0], [0.0, 0.0], [100.0, 50.0], [np.nan, 0.0]])
    assert cells_of(point_map(xy, np.array([0.0, 0.0, 3.0, 9.0]), "map")) == [(0, 28, "0.06"), (55, 0, "1.00")]


def test_neighbours_of_one_shade_are_drawn_as_one_but_never_across_the_edge():
    x, y = np.meshgrid(np.arange(56.0), np.arange(56.0))
    svg = point_map(np.column_stack([x.ravel(), y.ravel()]), np.ones(x.size), "map")
    assert sorted(cells_of(svg)) == [(x, y, "1.00") for x in range(56) for y in range(56)]
    assert svg.count("M") == 56


def test_a_single_place_is_a_dot_in_the_middle_of_its_map():
    svg = point_map(np.array([[7.0, 7.0]]), np.ones(1), "map")
    assert 'viewBox="-5.5 -5.5 12 12"' in svg and cells_of(svg) == [(0, 0, "1.00")]


def test_a_map_of_points_without_place_or_value_is_nothing():
    assert point_map(np.full((2, 2), np.nan), np.ones(2), "map") == ""
    assert point_map(np.zeros((2, 2)), np.full(2, np.nan), "map") == ""


def test_no_points_at_all_make_a_page_that_says_so():
    nothing = run_facts(groups=(), results=(("points", 0),), xy=np.zeros((0, 2)), left_out=(), matched=0)
    assert "Nothing." in Reader(page(nothing)).text


@pytest.mark.parametrize(
    ("matched", "shown"), [(0, "0.0%"), (1, "0.1%"), (1000, "50.0%"), (1999, "99.9%"), (2000, "100.0%")]
)
def test_all_and_none_are_said_only_of_all_and_none(matched, shown):
    html = page(run_facts(xy=np.zeros((2000, 2)), groups=(), matched=matched))
    assert f"{shown}of the points have something in reach" in Reader(html).text
