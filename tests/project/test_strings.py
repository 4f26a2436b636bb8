"""Every text for the user can be extracted, and so translated."""

from __future__ import annotations

from scripts.extract_strings import faults, texts


def test_every_text_is_a_literal_whose_placeholders_get_values():
    assert faults() == []


def test_texts_of_all_kinds_are_found():
    found = texts()
    assert "processing/parameters/distance.py" in found["Search distance"]  # tr()
    assert "processing/inputs/units.py" in found["nautical miles"]  # mark()
    assert {"polygon", "polygons"} <= set(found)  # count()
    assert "column of the polygons' type" in found  # looked up by tr() in a table


def test_what_cannot_be_extracted_is_named(tmp_path):
    (tmp_path / "bad.py").write_text(
        """tr(text)\ntr("{a}", b=1)\ntr(f"{x}")\ntr("{a:,.1f}", a=1)\ntr("no {braces}")\n"""
    )
    assert [fault.partition(": ")[0] for fault in faults(tmp_path)] == ["bad.py:1", "bad.py:2", "bad.py:3"]
