"""Words for people: counts, names and texts from the data, shown so that nothing in them can hide."""

from __future__ import annotations

import unicodedata


def count(number: int, singular: str, plural: str = "") -> str:
    """'1 point', '2,000 points'."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def visible(text: str) -> str:
    """The text with every control, direction and unprintable character written as its code, such as \\u202e."""
    return "".join(_escaped(sign) if _is_hidden(sign) else sign for sign in text)


def visible_lines(text: str) -> str:
    """As visible(), but line breaks stay: for a message that has passed through others' hands."""
    return "\n".join(map(visible, text.split("\n")))


def never_html(text: str) -> str:
    """The text for a widget that guesses whether it is HTML: QMessageBox does, by what stands in the first line."""
    return f"This does not work:\n{text}" if "<" in text or "&" in text else text


def quoted(text: str) -> str:
    return f"'{visible(text)}'"


def is_plain(text: str) -> bool:
    """Whether nothing in the text is hidden: no control, direction or unprintable characters."""
    return not any(_is_hidden(sign) for sign in text)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
