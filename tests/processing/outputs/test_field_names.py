"""Names of the new fields, for every statistic, distance and format, worked out by hand from the contract."""

from __future__ import annotations

import pytest

from polyweight_plugin.core.errors import BadInputError
from polyweight_plugin.core.model import Column, columns_of
from polyweight_plugin.core.question import Question
from polyweight_plugin.processing.outputs.field_names import NewFields, decimal_text, name_fields
from polyweight_plugin.processing.outputs.formats import ANY_FORMAT, FORMATS, format_of

ALL = ("sum", "count", "mean", "minimum", "maximum", "nearest", "total", "dominant", "diversity")
SHAPEFILE = FORMATS["ESRI Shapefile"]


def wanted(labels, statistics=("sum", "count"), distances=(), has_weights=True, **more):
    question = Question(len(labels), tuple(map(float, distances)) or (1.0,), has_weights, tuple(statistics))
    texts = [decimal_text(distance) for distance in distances] if len(distances) > 1 else []
    return NewFields(columns_of(question), labels, distances=texts, **more)


def new_names(labels, *arguments, rules=ANY_FORMAT, existing=(), **more):
    return name_fields(existing, wanted(labels, *arguments, **more), rules).new


def test_every_statistic_has_the_contracts_ending_and_what_is_over_all_types_comes_last():
    assert new_names(["1"], ALL) == [
        *("polygon_type1_Sum", "polygon_type1_Count", "polygon_type1_Mean", "polygon_type1_Min", "polygon_type1_Max"),
        *("polygon_type1_Nearest", "polygon_total_Sum", "polygon_total_Count", "polygon_dominant", "polygon_diversity"),
    ]


def test_names_go_by_type_then_distance_then_statistic_and_end_with_the_distance():
    assert new_names(["1", "2"], ("sum", "count", "total", "dominant"), (0.5, 250)) == [
        *("polygon_type1_Sum_0.5", "polygon_type1_Count_0.5", "polygon_type1_Sum_250", "polygon_type1_Count_250"),
        *("polygon_type2_Sum_0.5", "polygon_type2_Count_0.5", "polygon_type2_Sum_250", "polygon_type2_Count_250"),
        *("polygon_total_Sum_0.5", "polygon_total_Count_0.5", "polygon_dominant_0.5"),
        *("polygon_total_Sum_250", "polygon_total_Count_250", "polygon_dominant_250"),
    ]


@pytest.mark.parametrize(
    "prefix, has_types, expected",
    [
        ("polygon_type", True, ["polygon_type1_Sum", "polygon_total_Sum", "polygon_dominant"]),
        ("polygon_type", False, ["polygon_Sum", "polygon_total_Sum", "polygon_dominant"]),
        ("reach", True, ["reach1_Sum", "reach_total_Sum", "reach_dominant"]),
        ("reach", False, ["reach_Sum", "reach_total_Sum", "reach_dominant"]),
        ("my_type", True, ["my_type1_Sum", "my_type_total_Sum", "my_type_dominant"]),
        ("my_type", False, ["my_type_Sum", "my_type_total_Sum", "my_type_dominant"]),
    ],
)
def test_only_the_default_prefix_loses_its_type(prefix, has_types, expected):
    fields = wanted(["1"] if has_types else [""], ("sum", "total", "dominant"), prefix=prefix, has_types=has_types)
    names = name_fields([], fields).new
    assert [name for name in names if not name.endswith("total_Count")] == expected


@pytest.mark.parametrize(
    "value, text",
    [(250, "250"), (0.5, "0.5"), (1e6, "1000000"), (1e-5, "0.00001"), (1e22, "1" + "0" * 22), (0, "0"), (2.50, "2.5")],
)
def test_a_distance_in_a_name_is_its_shortest_decimal_form(value, text):
    assert decimal_text(value) == text


def test_a_shapefile_gets_ten_bytes_that_tell_type_statistic_and_distance():
    assert new_names(["park", "supermarket"], ALL, rules=SHAPEFILE) == [
        *("park_Sum", "park_Cnt", "park_Avg", "park_Min", "park_Max", "park_Dst"),
        *("superm_Sum", "superm_Cnt", "superm_Avg", "superm_Min", "superm_Max", "superm_Dst"),
        *("total_Sum", "total_Cnt", "dominant", "diversity"),
    ]
    assert new_names(["park", "12"], ("sum", "count", "total", "dominant"), (250, 0.5), rules=SHAPEFILE)[:4] == [
        *("park_Su250", "park_Cn250", "park_Su0.5", "park_Cn0.5"),
    ]
    assert new_names(["park"], ("sum", "count"), (1000, 25_000), rules=SHAPEFILE) == [
        *("par_Su1000", "par_Cn1000", "par_Sud2", "par_Cnd2"),
    ]


@pytest.mark.parametrize("driver", [*FORMATS, "some other"])
@pytest.mark.parametrize("distances", [(1,), (1, 2, 1000, 123456.789)])
def test_names_are_unique_and_fit_in_every_format(driver, distances):
    rules = format_of(driver, "geom")
    labels = ["a" * 200, "a" * 199 + "b", "A" * 200, "école", "Ecole", "ярмарка", "1", "1.0", "", "x y|z", "ctid"]
    existing = ["id", "ID", "geom", "ctid", "fid", "n" * 100 + "1", "n" * 100 + "2", "OBJECTID", "total_Sum"]
    statistics = ("sum", "count", "total", "dominant") if len(distances) > 1 else ALL
    names = name_fields(existing, wanted(labels, statistics, distances), rules)
    together = [*names.existing, *names.new]
    assert len(names.new) == len(wanted(labels, statistics, distances).columns)
    assert len({name.casefold() if rules.folds_case else name for name in together}) == len(together)
    assert rules.name_bytes is None or max(len(name.encode()) for name in together) <= rules.name_bytes
    assert not set(together) & set(rules.own)


def test_a_name_of_an_attribute_that_a_statistic_over_all_would_have_stays_with_the_attribute():
    assert new_names(["1"], ("sum", "total"), existing=["polygon_total_Sum"]) == [
        *("polygon_type1_Sum", "polygon_total_2_Sum", "polygon_total_2_Count"),
    ]


def test_every_name_that_could_not_be_had_is_told():
    names = name_fields(["A", "a"], wanted(["park"], ("sum",)), SHAPEFILE)
    assert names.changed == [("a", "a_2"), ("polygon_typepark_Sum", "park_Sum")]


def test_two_types_with_the_same_label_have_names_of_their_own():
    assert new_names(["1", "1"], ("sum",)) == ["polygon_type1_Sum", "polygon_type1_2_Sum"]


def test_more_fields_than_the_format_holds_are_refused_with_what_they_are_for():
    labels = [str(number) for number in range(100)]
    with pytest.raises(BadInputError) as refused:
        name_fields(["id"], wanted(labels, ("sum", "count"), (1, 2, 3)), SHAPEFILE)
    assert "601 fields (600 of them new, for 100 types, 3 distances, 2 statistics), but it can hold 255" in str(
        refused.value
    )


def test_aliases_say_the_whole():
    fields = wanted(["park"], ("sum", "total", "dominant"))
    assert [fields.alias(column) for column in fields.columns] == [
        *("park: sum", "total sum", "total count", "dominant"),
    ]
    fields = wanted(["park"], ("sum", "nearest"), (250, 500))
    assert [fields.alias(column, ["within 250 m", "within 500 m"]) for column in fields.columns] == [
        *("park: sum within 250 m", "park: nearest within 250 m"),
        *("park: sum within 500 m", "park: nearest within 500 m"),
    ]
    fields = wanted([""], ("sum",), has_types=False)
    assert [fields.alias(column) for column in fields.columns] == ["sum"]


def test_the_alias_of_a_statistic_that_has_no_words_yet_is_its_ending():
    column = Column("span", "Span", "real", 0, 0)
    assert NewFields([column], ["park"]).alias(column) == "park: span"
