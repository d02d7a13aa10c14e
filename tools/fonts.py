"""Makes the font files that no package has: ``python -m tools.fonts build``.

Static weights of the variable fonts, and Chinese (simplified) shapes for the bold CJK font, whose
package has Japanese ones. All of them are under the SIL Open Font License 1.1, reserve no name that
is used here, and stay under it.
"""

import argparse
import importlib.metadata
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.varLib import instancer

from kiosk.adapters.system import fonts
from kiosk.adapters.system.fonts import packaged_file

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "fonts"

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
}
_CJK_REGULAR = ("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc")
_CJK_BOLD = ("noto_cjk_sans_jp_bold", "NotoSansCJKjp-Bold.otf")
_CJK_CHINESE_FACE = 2
"""The place of simplified Chinese in the collection."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A file to make: from which package's file, and for a variable font at which weight."""

    name: str
    package: str
    source: str
    weight: int | None = None

    @property
    def origin(self) -> Path:
        """The file that it is made from."""
        return packaged_file(self.package, self.source)

    @property
    def mark(self) -> str:
        """What the made file depends on, as text."""
        version = importlib.metadata.version(self.package)
        return f"{self.package} {version}, {Path(__file__).stat().st_mtime_ns}"


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
    stale = [recipe for recipe in recipes() if _mark_of(target / recipe.name) != recipe.mark]
    if stale:
        print("Making fonts", file=sys.stderr, flush=True)
        with ProcessPoolExecutor() as pool:
            list(pool.map(_make, stale, [target] * len(stale)))


def recipes() -> list[Recipe]:
    """Return what there is to make; the slowest first."""
    regular, bold = fonts.MADE_CHINESE
    chinese = [Recipe(regular, *_CJK_REGULAR), Recipe(bold, *_CJK_BOLD)]
    per_weight = [
        Recipe(f"{name}-{weight}.ttf", *_VARIABLE[name], weight)
        for name in fonts.MADE_PER_WEIGHT
        for weight in fonts.MADE_WEIGHTS
    ]
    return chinese + per_weight


def _mark_of(made: Path) -> str:
    mark = made.with_suffix(".made")
    return mark.read_text() if made.exists() and mark.exists() else ""


def _make(recipe: Recipe, target: Path) -> None:
    fresh = target / f"{recipe.name}.{os.getpid()}"
    with _chinese(recipe) if recipe.weight is None else _at_weight(recipe, recipe.weight) as font:
        font.save(fresh)
    fresh.replace(target / recipe.name)
    (target / recipe.name).with_suffix(".made").write_text(recipe.mark)


def _at_weight(recipe: Recipe, weight: int) -> TTFont:
    font = TTFont(recipe.origin, recalcTimestamp=False)
    place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    return instancer.instantiateVariableFont(font, place, inplace=True, updateFontNames=True)


def _chinese(recipe: Recipe) -> TTFont:
    """Return the simplified Chinese face; in bold, it is the Japanese one with another table.

    Both hold the same glyphs in the same order (Noto Sans CJK 2.004); the ``cmap`` alone decides
    which shape a character gets.
    """
    if recipe.package == _CJK_REGULAR[0]:
        return _raw(recipe.origin, _CJK_CHINESE_FACE)
    bold = _raw(recipe.origin)
    bold["cmap"] = characters = DefaultTable("cmap")
    with _raw(packaged_file(*_CJK_REGULAR), _CJK_CHINESE_FACE) as regular:
        characters.data = regular.reader["cmap"]
    for record in bold["name"].names:
        record.string = record.toUnicode().replace("CJK JP", "CJK SC").replace("CJKjp", "CJKsc")
    return bold


def _raw(path: Path, face: int = -1) -> TTFont:
    """Open a font so that what is not touched is copied as it is."""
    return TTFont(path, fontNumber=face, lazy=True, recalcBBoxes=False, recalcTimestamp=False)


if __name__ == "__main__":
    main()
