"""Words by id as Qt's own translator reads them, so that no thread of Qt waits for Python.

Qt asks for words on any of its threads, also on the one that loads QML while the main thread waits
for it and has the interpreter: a translator written in Python would never answer.

The form is that of ``.qm`` files (qtbase, src/corelib/kernel/qtranslator.cpp): a magic number, then
sections of tag, length and content, big-endian; ``hashes``, sorted, leads from an id's ELF hash to
its place in ``messages``.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES = 0x42
_MESSAGES = 0x69
_END = b"\x01"
_TRANSLATION = 0x03
_SOURCE = 0x06


def compiled_words(words: Mapping[str, str]) -> bytes:
    """Return a ``.qm`` file of texts without a number in them. The ids are not empty, in ASCII."""
    places: list[tuple[int, int]] = []
    messages = b""
    for text_id, text in words.items():
        places.append((elf_hash(text_id.encode("ascii")), len(messages)))
        messages += _message(text_id, text)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    return b"".join([_MAGIC, *_block(_HASHES, hashes), *_block(_MESSAGES, messages)])


def elf_hash(content: bytes) -> int:
    """Return the System V ABI's hash of a name (gABI 4.1, Hash Table); 1 where it would be 0."""
    value = 0
    for byte in content:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1


def _message(text_id: str, text: str) -> bytes:
    translation = _block(_TRANSLATION, text.encode("utf-16-be"))
    return b"".join([*translation, *_block(_SOURCE, text_id.encode("ascii")), _END])


def _block(tag: int, content: bytes) -> Iterable[bytes]:
    return struct.pack(">BI", tag, len(content)), content
