"""Words for people: counts, names and texts from the data, shown so that nothing in them can hide."""

from __future__ import annotations

import unicodedata
from typing import Union

from polyweight_plugin.core.errors import PolyWeightError
from polyweight_plugin.core.messages import Message

try:
    from qgis.PyQt.QtCore import QCoreApplication
except ImportError:  # on a terminal without QGIS, words are English
    QCoreApplication = None

CONTEXT = "PolyWeight"
"""Under which translations are kept."""


def tr(text: str, /, **values: object) -> str:
    """The text in the user's language, with the values in place of their names in braces.

    The text is a literal, so that scripts/extract_strings.py finds it; count() translates its words, too.
    """
    translated = text if QCoreApplication is None else QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def translated(said: Union[str, PolyWeightError]) -> str:
    """What core says, in the user's language; a text that is no Message, or nobody has translated, as it is."""
    text = said.words if isinstance(said, PolyWeightError) else said
    if not isinstance(text, Message):
        return text
    values = {name: translated(one) if isinstance(one, str) else one for name, one in text.values.items()}
    return tr(text.template, **values)


def mark(text: str) -> str:
    """The literal itself, marked for translation: tr() is called where it is shown."""
    return text


def count(number: int, singular: str, plural: str = "") -> str:
    """'1 point', '2,000 points'."""
    return f"{number:,} {tr(singular if number == 1 else plural or singular + 's')}"


def listed_shortly(items: list[str], most: int = 20) -> str:
    """All of a few; of many the first, and how many there are besides."""
    if len(items) <= most:
        return ", ".join(items)
    return tr("{first} and {number:,} more", first=", ".join(items[:most]), number=len(items) - most)


def decimal(number: float) -> str:
    """The shortest decimal form that is this number: '250', '0.5', '1000000'; in powers of ten where it is long."""
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    return repr(number)


def rounded(number: float, digits: int = 6) -> str:
    """'123,456', '0.125': so many digits or a few more, with powers of ten only where a number is huge or tiny."""
    if 10 ** (digits - 1) <= abs(number) < 1e15:
        return f"{number:,.0f}"
    return f"{number:,.{digits}g}"


def visible(text: str) -> str:
    """The text with every control, direction and unprintable character written as its code, such as \\u202e."""
    return "".join(_escaped(sign) if _is_hidden(sign) else sign for sign in text)


def visible_lines(text: str) -> str:
    """As visible(), but line breaks stay: for a message that has passed through others' hands."""
    return "\n".join(map(visible, text.split("\n")))


def never_html(text: str) -> str:
    """The text for a widget that guesses whether it is HTML: QMessageBox does, by what stands in the first line."""
    return tr("This does not work:") + f"\n{text}" if "<" in text or "&" in text else text


def quoted(text: str) -> str:
    return f"'{visible(text)}'"


def is_plain(text: str) -> bool:
    """Whether nothing in the text is hidden: no control, direction or unprintable characters."""
    return not any(_is_hidden(sign) for sign in text)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
