"""What greets in Chinese, Japanese and Korean, and fonts that hold no other characters.

The welcome screen speaks every language; for a few characters of it the whole font of 60,000 glyphs
would be opened.
"""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from kiosk.domain.language import Locale
from tools.translations import sources

GREETING_IDS = (
    "language.name",
    "language.fullName",
    "tile.start",
    "welcome",
    "welcome.begin",
    "welcome.help",
)
"""The texts in which the welcome screen speaks a language that nobody chose yet."""
_FIRST_EAST_ASIAN = "\u2e80"


def greeting_characters(folder: Path, locales: Iterable[Locale]) -> str:
    """Return the characters of East Asia in which these languages greet, each once, in order.

    Raises KeyError for a text that a language lacks.
    """
    files = {Locale(sources.locale_of(path)): path for path in sources.find(folder)}
    found: set[str] = set()
    for locale in locales:
        messages = sources.read(files[locale]).by_id()
        found.update(*(messages[text_id].forms[0] for text_id in GREETING_IDS))
    return "".join(sorted(one for one in found if one >= _FIRST_EAST_ASIAN))


def with_only(font: TTFont, characters: str) -> TTFont:
    """Return a font with these characters alone, drawn, spaced and measured as before."""
    whole = BytesIO()
    font.save(whole)
    few = TTFont(whole, recalcBBoxes=False, recalcTimestamp=False)
    options = Options(
        layout_features=["*"], name_IDs=["*"], name_languages=["*"], notdef_outline=True
    )
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(few)
    return few
