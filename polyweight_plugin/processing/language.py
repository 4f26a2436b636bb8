"""The plugin's words in the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def install_translator(locale: str = "", folder: Path = FOLDER) -> Optional[QTranslator]:
    """Have Qt translate our words; None where they stay English. Whoever keeps the translator removes it in the end.

    locale: such as "de" or "de_CH"; "" for the one that QGIS speaks.
    """
    translator = QTranslator()
    if not translator.load(QLocale(locale or qgis_locale()), "polyweight", "_", str(folder), ".qm"):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def qgis_locale() -> str:
    """That of QGIS' windows, which --lang may have set; without windows that of its settings, or of the system."""
    application = QgsApplication.instance()
    spoken = application.translation() if isinstance(application, QgsApplication) else ""
    return spoken or QgsApplication.locale()
