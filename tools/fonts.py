"""Makes the font files that no package has: ``python -m tools.fonts build``.

Static weights of the variable fonts; collections with a face for each language that writes Chinese
characters in shapes of its own; and the same with the characters of greetings alone. All of them
are under the SIL Open Font License 1.1, reserve no name that is used here, and stay under it.
"""

import argparse
import importlib.metadata
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.varLib import instancer

from kiosk.adapters.system import fonts
from kiosk.adapters.system.fonts import packaged_file
from tools import greeting
from tools.characters import note_characters
from tools.font_config import configure

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "fonts"
TRANSLATIONS = ROOT / "translations"

_VARIABLE = {
    "NotoSansArabic": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "NotoSansHebrew": (
        "justmytype_intl_rtl",
        "fonts/ofl/notosanshebrew/NotoSansHebrew[wdth,wght].ttf",
    ),
    "NotoSansDevanagari": (
        "fontpkg_noto_sans_devanagari",
        "files/NotoSansDevanagari[wdth,wght].ttf",
    ),
    "NotoSansThai": ("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
}
_LATIN = "fontpkg_fira_sans"
_CJK_REGULAR = ("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc")
_CJK_BOLD = ("noto_cjk_sans_jp_bold", "NotoSansCJKjp-Bold.otf")
_SUFFIXES = (".made", ".otf", ".ttc", ".ttf")
_PLACES = {"JP": 0, "KR": 1, "SC": 2, "TC": 3}
"""The places of the faces in the packaged collection."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A file to make: from which package's file; without a weight it is a collection.

    Where ``characters`` are told, it has no others, and a family of its own.
    """

    name: str
    package: str
    source: str
    weight: int | None = None
    characters: str = ""

    @property
    def origin(self) -> Path:
        """The file that it is made from."""
        return packaged_file(self.package, self.source)

    @property
    def mark(self) -> str:
        """What the made file depends on, as text."""
        version = importlib.metadata.version(self.package)
        changed = max(Path(made).stat().st_mtime_ns for made in (__file__, greeting.__file__))
        return f"{self.package} {version}, {changed}{self.characters and ', '}{self.characters}"


def main() -> int:
    """Make the fonts that are not there, or that were made from other sources."""
    parser = argparse.ArgumentParser(prog="fonts", description=main.__doc__)
    parser.add_argument("command", choices=("build",))
    parser.parse_args()
    build(TARGET)
    return 0


def build(target: Path) -> None:
    """Make every font file in ``target`` that is stale."""
    target.mkdir(parents=True, exist_ok=True)
    _forget_others(target)
    stale = [recipe for recipe in recipes() if _mark_of(target / recipe.name) != recipe.mark]
    if stale:
        print("Making fonts", file=sys.stderr, flush=True)
        with ProcessPoolExecutor() as pool:
            list(pool.map(_make, stale, [target] * len(stale)))
        (target / fonts.CONFIG).unlink(missing_ok=True)
    if sys.platform.startswith("linux"):
        configure(target)
    files = [target / recipe.name for recipe in recipes()]
    note_characters([*files, packaged_file(*fonts.LAST)], target)


def recipes() -> list[Recipe]:
    """Return what there is to make; the slowest first."""
    few = greeting.greeting_characters(TRANSLATIONS, fonts.FACES)
    regular, bold = (f"{name}.ttc" for name in fonts.MADE_EAST_ASIAN)
    few_regular, few_bold = (f"{name}.ttc" for name in fonts.MADE_GREETING)
    east_asian = [
        Recipe(few_regular, *_CJK_REGULAR, characters=few),
        Recipe(few_bold, *_CJK_BOLD, characters=few),
        Recipe(regular, *_CJK_REGULAR),
        Recipe(bold, *_CJK_BOLD),
    ]
    per_weight = [
        Recipe(f"{name}-{weight}.ttf", *_VARIABLE[name], weight)
        for name in fonts.MADE_PER_WEIGHT
        for weight in fonts.MADE_WEIGHTS
    ]
    latin = [Recipe(f"{name}.ttc", _LATIN, f"files/{name}.ttf") for name in fonts.MADE_LATIN]
    return east_asian + per_weight + latin


def _forget_others(target: Path) -> None:
    wanted = {Path(name).stem for name in (*(recipe.name for recipe in recipes()), fonts.LAST[1])}
    for file in target.iterdir():
        if file.suffix in _SUFFIXES and file.stem not in wanted:
            file.unlink(missing_ok=True)


def _mark_of(made: Path) -> str:
    mark = made.with_suffix(".made")
    return mark.read_text(encoding="utf-8") if made.exists() and mark.exists() else ""


def _make(recipe: Recipe, target: Path) -> None:
    fresh = target / f"{recipe.name}.{os.getpid()}"
    made = _collection(recipe) if recipe.weight is None else _at_weight(recipe, recipe.weight)
    made.save(fresh)
    made.close()
    fresh.replace(target / recipe.name)
    (target / recipe.name).with_suffix(".made").write_text(recipe.mark, encoding="utf-8")


def _at_weight(recipe: Recipe, weight: int) -> TTFont:
    font = TTFont(recipe.origin, recalcTimestamp=False)
    place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    return instancer.instantiateVariableFont(font, place, inplace=True, updateFontNames=True)


def _collection(recipe: Recipe) -> TTCollection:
    """Return one file with a face per language; the faces share what is the same in them."""
    collection = TTCollection()
    if recipe.package == _LATIN:
        naming = (fonts.latin_family, fonts.greeting_family)
        families = (name(face) for name in naming for face in fonts.FACES.values())
        collection.fonts = [
            _renamed(_raw(recipe.origin), fonts.LATIN, family) for family in families
        ]
    else:
        collection.fonts = [_east_asian(recipe, face) for face in fonts.FACES.values()]
    return collection


def _east_asian(recipe: Recipe, face: str) -> TTFont:
    regular = recipe.package == _CJK_REGULAR[0]
    whole = _raw(recipe.origin, _PLACES[face]) if regular else _bold(_raw(recipe.origin), face)
    if not recipe.characters:
        return whole
    few = greeting.with_only(whole, recipe.characters)
    return _renamed(few, fonts.EAST_ASIAN, f"{fonts.EAST_ASIAN} {fonts.GREETING}")


def _bold(japanese: TTFont, face: str) -> TTFont:
    """Return the bold font with the shapes of a face.

    Every face holds the same glyphs in the same order (Noto Sans CJK 2.004); ``cmap`` and ``GSUB``
    alone decide which shape a character gets, and are the same in every weight.
    """
    with _raw(packaged_file(*_CJK_REGULAR), _PLACES[face]) as regular:
        for table in ("cmap", "GSUB"):
            japanese[table] = copy = DefaultTable(table)
            copy.data = regular.reader[table]
    return _renamed(japanese, f"{fonts.EAST_ASIAN} JP", f"{fonts.EAST_ASIAN} {face}")


def _renamed(font: TTFont, old: str, new: str) -> TTFont:
    """Name a family otherwise, also where its name is written together."""
    for record in font["name"].names:
        name = record.toUnicode().replace(old, new)
        record.string = name.replace(_together(old), _together(new))
    return font


def _together(family: str) -> str:
    *words, last = family.split(" ")
    return "".join(words) + (last.lower() if last in _PLACES else last)


def _raw(path: Path, face: int = -1) -> TTFont:
    """Open a font so that what is not touched is copied as it is."""
    return TTFont(path, fontNumber=face, lazy=True, recalcBBoxes=False, recalcTimestamp=False)


if __name__ == "__main__":
    main()
