"""Translations as Qt keeps them: read and write .ts, as Qt Linguist does, and compile .qm, as lrelease does.

The standard library serves, so that the zip can be built on any system.
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

FOLDER = Path(__file__).resolve().parent.parent / "polyweight_plugin" / "i18n"
CONTEXT = "PolyWeight"  # as in processing/text.py

# QTranslator's file format, of which Qt's qm.cpp is the only description.
_MAGIC = bytes.fromhex("3CB86418CAEF9C95CD211CBF60A1BDDD")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT_NAME = 1, 3, 6, 7


def read(path: Path) -> dict[str, str]:
    """Source text -> translation, "" where it is missing or unfinished."""
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        found[message.findtext("source", "")] = (translation.text or "") if done and translation is not None else ""
    return found


def write(path: Path, texts: Mapping[str, Sequence[str]], translations: Mapping[str, str]) -> None:
    """texts: source text -> the files it is in, in the order in which they are to be written."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{path.stem.split("_")[1]}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for text, files in texts.items():
        translation = translations.get(text, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../{file}"/>' for file in files]
        lines.append(f"        <source>{_escaped(text)}</source>")
        if translation:
            lines.append(f"        <translation>{_escaped(translation)}</translation>")
        else:
            lines.append('        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    path.write_bytes("\n".join([*lines, "</context>", "</TS>", ""]).encode("utf-8"))


def compiled(translations: Mapping[str, str]) -> bytes:
    """The .qm file: for each text its hash and where its message lies, sorted by hash; then the messages."""
    messages, places = b"", []
    for text, translation in sorted(translations.items()):
        if translation:
            places.append((_elf_hash(text.encode("utf-8")), len(messages)))
            messages += _message(text, translation)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return _MAGIC + _part(_HASHES, hashes) + _part(_MESSAGES, messages)


def compile_all(folder: Path) -> None:
    """In a copy of the i18n folder, put a .qm in the place of each .ts."""
    for path in sorted(folder.glob("*.ts")):
        path.with_suffix(".qm").write_bytes(compiled(read(path)))
        path.unlink()


def _message(text: str, translation: str) -> bytes:
    return (
        _part(_TRANSLATION, translation.encode("utf-16-be"))
        + _part(_SOURCE, text.encode("utf-8"))
        + _part(_CONTEXT_NAME, CONTEXT.encode("ascii"))
        + bytes([_END])
    )


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: Iterable[int]) -> int:
    """PJW's hash as in System V's ELF, never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
