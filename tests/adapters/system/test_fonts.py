"""The shipped fonts draw every character of every text, in every weight, in the right shapes."""

import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from kiosk.adapters.system.fonts import FALLBACKS, FAMILY, installed_fonts
from tools.fonts import TARGET, build, recipes
from tools.translations import sources
from tools.translations.__main__ import SOURCES

RESOURCES = SOURCES.parent / "resources"
CATALOGUES = sorted(RESOURCES.rglob("*.toml"))


@pytest.fixture(scope="session", autouse=True)
def made() -> None:
    build(TARGET)


@cache
def characters_of(file: Path) -> frozenset[int]:
    return frozenset(glyphs_of(file))


@cache
def glyphs_of(file: Path) -> dict[int, str]:
    with TTFont(file, lazy=True) as font:
        glyphs: dict[int, str] = font.getBestCmap()
        return glyphs


@cache
def files_by_family() -> dict[str, list[Path]]:
    """Every family that Qt finds in our files, with the files that hold it."""
    families: dict[str, list[Path]] = {}
    for file in installed_fonts(TARGET).files:
        with TTFont(file, lazy=True) as font:
            families.setdefault(font["name"].getBestFamilyName(), []).append(file)
    return families


def missing(text: str) -> set[str]:
    """The characters that no family has in all its weights."""
    families = [
        frozenset.intersection(*map(characters_of, files)) for files in files_by_family().values()
    ]
    drawn = {char for char in text if unicodedata.category(char) != "Cc"}
    return {char for char in drawn if not any(ord(char) in family for family in families)}


def test_the_files_hold_exactly_the_families_that_are_asked_for() -> None:
    assert set(files_by_family()) == {FAMILY, *FALLBACKS}


@pytest.mark.parametrize("path", sources.find(SOURCES), ids=lambda path: path.stem)
def test_every_character_of_every_translation_can_be_drawn(path: Path) -> None:
    texts = sources.read(path).messages
    assert texts
    assert missing("".join(form for text in texts for form in text.forms)) == set()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_every_character_of_the_demo_site_can_be_drawn(path: Path) -> None:
    assert missing(path.read_text("utf-8")) == set()


def test_a_character_that_no_font_has_is_noticed() -> None:
    assert missing("A\U0001f600") == {"\U0001f600"}


@pytest.mark.parametrize("char", "直骨门返今述")
def test_bold_chinese_has_the_shapes_of_regular_chinese(char: str) -> None:
    regular, bold = map(glyphs_of, files_by_family()["Noto Sans CJK SC"])
    assert regular[ord(char)] == bold[ord(char)]


@pytest.fixture
def shown_fonts(qapp: object) -> None:
    fonts = installed_fonts(TARGET)
    assert qapp
    for file in fonts.files:
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    QFont.insertSubstitutions(fonts.family, list(fonts.fallbacks))


@pytest.mark.usefixtures("shown_fonts")
@pytest.mark.parametrize(
    ("script", "weights"),
    [
        ("Latin Żółć", (400, 500, 600, 700)),
        ("Кирилиця", (400, 500, 600, 700)),
        ("العربية", (400, 500, 600, 700)),
        ("עברית", (400, 500, 600, 700)),
        ("中文开始", (400, 700)),
    ],
)
def test_every_script_gets_heavier_with_the_weight(script: str, weights: tuple[int, ...]) -> None:
    inks = [ink(script, weight) for weight in weights]
    assert all(light < heavy for light, heavy in pairwise(inks)), inks


def ink(text: str, weight: int) -> int:
    """How much of a picture the text blackens."""
    font = QFont(FAMILY)
    font.setPixelSize(80)
    font.setWeight(QFont.Weight(weight))
    image = QImage(900, 160, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, 110, text)
    painter.end()
    return sum(255 - level for level in bytes(image.constBits()))


def test_a_font_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"NotoSansArabic-400\.ttf is missing: make setup"):
        installed_fonts(tmp_path)


def test_what_is_made_is_not_made_again() -> None:
    before = {recipe.name: (TARGET / recipe.name).stat().st_mtime_ns for recipe in recipes()}
    build(TARGET)
    assert before == {name: (TARGET / name).stat().st_mtime_ns for name in before}
