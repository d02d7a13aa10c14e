"""Says what is wrong with the words, one line for each fault."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.translations import sources, uses
from tools.translations.sources import ENGLISH, Message, Translation, placeholders

_LIST_MARK = "|"
_BIDI_CLASSES = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
_BIDI_MARKS = {"\u200e", "\u200f", "\u061c"}


def faults(folder: Path, used_in: Iterable[Path]) -> list[str]:
    """Return every fault of the files in ``folder`` and of their use in other folders."""
    translations = [sources.read(path) for path in sources.find(folder)]
    english = next((one for one in translations if one.locale == ENGLISH), None)
    if english is None:
        return [f"kiosk_{ENGLISH}.ts is missing"]
    found = [
        f"{one.path.name}: {fault}" for one in translations for fault in _in_file(one, english)
    ]
    return found + list(_in_use(english, uses.find(used_in)))


def _in_file(translation: Translation, english: Translation) -> Iterator[str]:
    try:
        rule = translation.rule
    except KeyError:
        yield "the language has no plural rule in kiosk/adapters/texts/plurals.py"
        return
    for context in filter(None, translation.contexts):
        yield f"context {context} has a name: Qt would not find its texts by id"
    texts, wanted = translation.by_id(), english.by_id()
    yield from (f"{text_id} is missing" for text_id in wanted if text_id not in texts)
    yield from (f"{text_id} is no text of the kiosk" for text_id in texts if text_id not in wanted)
    counted = Counter(message.id for message in translation.messages)
    yield from (f"{text_id} stands there twice" for text_id, times in counted.items() if times > 1)
    for text_id, message in texts.items():
        if text_id in wanted:
            exact = [category in rule.exact for category in rule.categories]
            found = _in_message(message, wanted[text_id], exact)
            yield from (f"{text_id}: {fault}" for fault in found)


def _in_message(message: Message, english: Message, exact: list[bool]) -> Iterator[str]:
    if message.state:
        yield f"is marked {message.state}"
    if message.english != english.forms[-1]:
        yield f"translates {message.english!r}, but the English is {english.forms[-1]!r}"
    if message.plural != english.plural:
        yield "has a plural in one language, and none in the other"
        return
    if message.plural and len(message.forms) != len(exact):
        yield f"has {len(message.forms)} plural forms, not {len(exact)}"
        return
    may_lack_number = exact if message.plural else [False]
    for form, optional in zip(message.forms, may_lack_number, strict=True):
        yield from _in_form(form, english, may_lack_number=optional)


def _in_form(form: str, english: Message, *, may_lack_number: bool) -> Iterator[str]:
    if not form:
        yield "is empty"
        return
    if form != form.strip():
        yield f"{form!r} begins or ends with a blank"
    if any(unicodedata.bidirectional(char) in _BIDI_CLASSES for char in form) or any(
        mark in form for mark in _BIDI_MARKS
    ):
        yield f"{form!r} holds a bidirectional control character"
    optional = {"n"} if may_lack_number else set()
    if (placeholders(form) ^ english.placeholders) - optional:
        wanted = " ".join(f"%{name}" for name in sorted(english.placeholders)) or "none"
        yield f"{form!r} has other placeholders than the English: {wanted}"
    if form.count(_LIST_MARK) != english.forms[0].count(_LIST_MARK):
        yield f"{form!r} has not as many parts as the English"


def _in_use(english: Translation, used: uses.Uses) -> Iterator[str]:
    texts = english.by_id()
    for text_id, path in sorted(used.required.items()):
        if text_id not in texts:
            yield f"{path.name} asks for {text_id}, which no translation has"
    for text_id in texts:
        if not used.mention(text_id):
            yield f"{text_id} is used nowhere"
