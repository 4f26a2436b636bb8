"""The plugin's words in the language that QGIS speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def install_translator(locale: str = "", folder: Path = FOLDER) -> Optional[QTranslator]:
    """Have Qt translate our words; None where they stay English. Whoever keeps the translator removes it in the end.

    locale: such as "de" or "de_CH"; "" for that of QGIS' settings, or of the system where these name none.
    """
    translator = QTranslator()
    if not translator.load(QLocale(locale or QgsApplication.locale()), "polyweight", "_", str(folder), ".qm"):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
