"""PolyWeight speaks QGIS' language: dialog, log and errors; names, numbers and files are the same in each."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from polyweight_plugin.core.errors import ClusterError, out_of_memory
from polyweight_plugin.core.messages import Message, joined
from polyweight_plugin.plugin import PolyWeightPlugin
from polyweight_plugin.processing import language
from polyweight_plugin.processing.text import count, tr, translated
from scripts import ts_files
from tests.processing.conftest import ALGORITHM, square


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """The folder of the .qm files, as it is in the zip."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in ts_files.FOLDER.glob("*.ts"):
        (folder / path.with_suffix(".qm").name).write_bytes(ts_files.compiled(ts_files.read(path)))
    return folder


@pytest.fixture
def speak(compiled):
    installed = []

    def speak(locale):
        installed.append(language.install_translator(locale, compiled))
        return installed[-1]

    yield speak
    for translator in filter(None, installed):
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de", "Suchdistanz"),
        ("de_CH", "Suchdistanz"),
        ("fr", "Distance de recherche"),
        ("fr_CA", "Distance de recherche"),
        ("es", "Distancia de búsqueda"),
        ("es_MX", "Distancia de búsqueda"),
    ],
)
def test_a_language_is_spoken_in_all_its_countries(speak, locale, words):
    assert speak(locale) is not None
    assert tr("Search distance") == words


@pytest.mark.parametrize("locale", ["en", "de", "fr", "es"])
def test_no_label_is_wider_than_the_dialog(speak, locale):
    """QGIS wraps no labels: a longer one pushes the buttons beside the others out of sight."""
    speak(locale)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    labels = [definition.description() for definition in algorithm.parameterDefinitions()]
    assert [label for label in labels if len(label) > 66] == []
    optional = [one.description() for one in algorithm.parameterDefinitions() if one.isDestination()]
    assert [label for label in optional if len(label) > 55] == []
    in_a_row = [one.description() for one in algorithm.parameterDefinitions() if one.type() == "boolean"]
    in_a_row += [option for one in algorithm.parameterDefinitions() if one.type() == "enum" for option in one.options()]
    assert [text for text in in_a_row if len(text) > 51] == []


@pytest.mark.parametrize("locale", ["en", "en_US", "C", "sw", "nonsense"])
def test_without_a_translation_the_words_are_english(speak, locale):
    assert speak(locale) is None
    assert tr("Search distance") == "Search distance"


def test_qt_reads_of_our_files_every_translation(speak):
    for path in sorted(ts_files.FOLDER.glob("*.ts")):
        translator = speak(path.stem.split("_")[1])
        for text, translation in ts_files.read(path).items():
            assert tr(text) == translation
        QCoreApplication.removeTranslator(translator)


def test_what_core_says_is_translated_with_its_values_however_deep(speak):
    speak("de")
    worker = Message("Worker {number} (process {pid})", number=3, pid=77)
    told = Message("{worker} {what}", worker=worker, what=Message("was out of memory: fewer workers need less memory"))
    assert translated(told) == (
        "Worker 3 (Prozess 77) hatte keinen Speicher mehr: weniger Worker brauchen weniger Speicher"
    )
    assert translated(joined("\n", [worker, "as it is"])) == "Worker 3 (Prozess 77)\nas it is"
    assert translated(out_of_memory(MemoryError())).startswith("Der Speicher ist erschöpft. Schließen Sie andere")


def test_errors_of_core_are_translated_and_texts_of_others_stay(speak):
    speak("es")
    error = ClusterError(
        "The Dask scheduler at {scheduler} was silent for {seconds} seconds.", scheduler="x", seconds=3
    )
    assert translated(error) == "El planificador de Dask en x no respondió durante 3 segundos."
    assert translated("{some} text of GDAL") == "{some} text of GDAL"


def test_one_and_many_are_told_apart(speak):
    speak("fr")
    assert (count(1, "polygon"), count(2000, "polygon")) == ("1 polygone", "2,000 polygones")


def test_a_run_says_all_in_the_language_and_answers_the_same(speak, make_layer, run):
    points = make_layer("Point", ["id:integer"], [("POINT(0 0)", 1), (None, 2), ("POINT(900 0)", 3)], name="homes")
    polygons = make_layer(
        "Polygon", ["kind:string", "w:double"], [(square(1, 0), "park", 2.5), (square(5, 0), "park", None)]
    )
    asked = {"TYPE_FIELD": "kind", "WEIGHT_FIELD": "w", "DISTANCE": 50, "STATISTICS": [0, 1, 6, 7]}
    english = run(points, polygons, **asked)
    speak("fr")
    french = run(points, polygons, **asked)
    assert (french.names, french.rows) == (english.names, english.rows)
    said, meant = [*french.feedback.infos, *french.feedback.warnings], english.feedback.infos
    assert "Types trouvés\u00a0: 'park'." in said
    assert "1 point de 'homes' sans géométrie\u00a0: conservés, avec NULL dans les nouveaux champs." in said
    assert not [line for line in said if line in meant]


def test_a_refusal_speaks_the_language(speak, make_layer, refuse):
    points = make_layer("Point", ["id:integer"], [("POINT(0 0)", 1)])
    polygons = make_layer("Polygon", ["w:double"], [(square(1, 0), 2.5)])
    speak("es")
    words = refuse(points, polygons, DISTANCE=-1)
    assert "la distancia de búsqueda debe ser un número finito, 0 o mayor, no -1" in words


def test_the_dialog_speaks_the_language(speak):
    speak("de")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    assert algorithm.displayName() == "Polygongewichte nahe Punkten summieren"
    assert algorithm.parameterDefinition("DISTANCE").description() == "Suchdistanz"
    assert algorithm.parameterDefinition("UNIT").options()[1] == "Meter"
    assert "Die Distanz führt vom Punkt zum Polygon selbst" in algorithm.shortHelpString()


def test_the_plugin_speaks_qgis_language_until_it_is_unloaded(compiled, monkeypatch):
    monkeypatch.setattr(language.install_translator, "__defaults__", ("", compiled))
    monkeypatch.setattr(language, "qgis_locale", lambda: "de")
    plugin = PolyWeightPlugin()
    assert tr("Search distance") == "Suchdistanz"
    plugin.unload()
    assert tr("Search distance") == "Search distance"


def test_qgis_process_speaks_the_language_of_the_system(qgis_process):
    told = qgis_process("help", ALGORITHM, LC_ALL="fr_FR.UTF-8", LANGUAGE="fr")
    assert "Distance de recherche" in told.stdout, told.stdout + told.stderr
