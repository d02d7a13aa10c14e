"""The shipped fonts draw every character of every text, in every weight, in the right shapes."""

import os
import shutil
import subprocess
import sys
import unicodedata
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from fontTools.ttLib import TTCollection, TTFont
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout

from kiosk.adapters.system.fonts import CONFIG, FACES, LAST, installed_fonts
from kiosk.domain.keyboard.layouts import text_layouts
from kiosk.domain.keyboard.naming import label_of
from kiosk.domain.language import Locale
from kiosk.ui.kiosk_window import load_fonts
from kiosk.ui.view_models.countries import countries, initials
from tools.font_config import configure
from tools.fonts import TARGET, build, recipes
from tools.translations import sources
from tools.translations.__main__ import SOURCES

RESOURCES = SOURCES.parent / "resources"
CATALOGUES = sorted(RESOURCES.rglob("*.toml"))
HAN = "直骨門返今述"
"""Characters that at least two of the languages write in shapes of their own."""


@pytest.fixture(scope="session", autouse=True)
def made() -> None:
    build(TARGET)


@cache
def faces_of(file: Path) -> list[tuple[str, dict[int, str]]]:
    """The faces of a font file: the family of each, and its glyphs by character."""
    if file.suffix == ".ttc":
        with TTCollection(file, lazy=True) as collection:
            return [(family_of(font), font.getBestCmap()) for font in collection]
    with TTFont(file, lazy=True) as font:
        return [(family_of(font), font.getBestCmap())]


def family_of(font: TTFont) -> str:
    name: str = font["name"].getBestFamilyName()
    return name


@cache
def glyphs_by_family() -> dict[str, list[dict[int, str]]]:
    """Every family that Qt finds in our files, with the glyphs of each of its weights."""
    families: dict[str, list[dict[int, str]]] = {}
    for file in installed_fonts(TARGET).files:
        for family, glyphs in faces_of(file):
            families.setdefault(family, []).append(glyphs)
    return families


def missing(text: str, locale: str = "en-US") -> set[str]:
    """The characters that no family of a language has in all its weights."""
    found = glyphs_by_family()
    families = [
        frozenset.intersection(*map(frozenset, found[family]))
        for family in installed_fonts(TARGET).families_for(Locale(locale))
    ]
    drawn = {char for char in text if unicodedata.category(char) not in {"Cc", "Cf"}}
    return {char for char in drawn if not any(ord(char) in family for family in families)}


def test_the_files_hold_exactly_the_families_that_are_asked_for() -> None:
    asked = {family for order in installed_fonts(TARGET).orders() for family in order}
    assert set(glyphs_by_family()) == asked


def test_no_two_orders_begin_with_the_same_family() -> None:
    orders = installed_fonts(TARGET).orders()
    assert len({order[0] for order in orders}) == len(orders) == 2 * len(FACES)


@pytest.mark.parametrize("path", sources.find(SOURCES), ids=lambda path: path.stem)
def test_every_character_of_every_translation_can_be_drawn(path: Path) -> None:
    texts = sources.read(path).messages
    assert texts
    assert missing("".join(form for text in texts for form in text.forms), path.stem[6:]) == set()


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_every_character_of_the_demo_site_can_be_drawn(path: Path) -> None:
    assert missing(path.read_text("utf-8")) == set()


@pytest.mark.parametrize("path", sources.find(SOURCES), ids=lambda path: path.stem)
def test_every_key_of_every_keyboard_can_be_drawn(path: Path) -> None:
    locale = path.stem[6:]
    for layout in text_layouts(Locale(locale)):
        rows = (*layout.letters, *layout.shifted, layout.top, layout.shifted_top)
        keys = [key for row in (*rows, layout.accents, layout.signs, layout.marks) for key in row]
        shown = "".join(map(label_of, keys)) + layout.sample + layout.shift_label
        assert missing(shown, locale) == set()


@pytest.mark.parametrize("path", sources.find(SOURCES), ids=lambda path: path.stem)
def test_every_country_can_be_drawn(path: Path) -> None:
    locale = path.stem[6:]
    offered = countries(locale)
    assert len(offered) > 200
    shown = "".join(country.name for country in offered) + "".join(initials(offered, locale))
    assert missing(shown, locale) == set()


def test_a_character_that_no_font_has_is_noticed() -> None:
    assert missing("A\U0001f600") == {"\U0001f600"}


@pytest.mark.parametrize("char", HAN)
@pytest.mark.parametrize("face", FACES.values())
def test_bold_has_the_shapes_of_regular_in_every_language(char: str, face: str) -> None:
    regular, bold = glyphs_by_family()[f"Noto Sans CJK {face}"]
    assert regular[ord(char)] == bold[ord(char)]


@pytest.fixture
def shown_fonts(qapp: object) -> None:
    assert qapp
    load_fonts(installed_fonts(TARGET))


@pytest.mark.usefixtures("shown_fonts")
@pytest.mark.parametrize("weight", [400, 700])
def test_each_language_writes_chinese_characters_in_its_own_shapes(weight: int) -> None:
    # All at the same size one after another: Qt must not take one's shapes for the other's.
    drawn = {
        locale: glyphs_drawn(HAN, QFont(installed_fonts(TARGET).families_for(locale)[0]), weight)
        for locale in (*FACES, *reversed(FACES))
    }
    wanted = {
        locale: glyphs_drawn(HAN, QFont(f"Noto Sans CJK {face}"), weight)
        for locale, face in FACES.items()
    }
    assert drawn == wanted
    assert len(set(drawn.values())) == len(FACES)


def glyphs_drawn(text: str, font: QFont, weight: int) -> tuple[int, ...]:
    font.setPixelSize(40)
    font.setWeight(QFont.Weight(weight))
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(1000)
    layout.endLayout()
    return tuple(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())


@pytest.mark.usefixtures("shown_fonts")
@pytest.mark.parametrize(
    ("script", "weights"),
    [
        ("Latin Żółć", (400, 500, 600, 700)),
        ("Кирилиця", (400, 500, 600, 700)),
        ("العربية", (400, 500, 600, 700)),
        ("עברית", (400, 500, 600, 700)),
        ("हिन्दी", (400, 500, 600, 700)),
        ("ภาษาไทย", (400, 500, 600, 700)),
        ("中文开始", (400, 700)),
        ("にほんご", (400, 700)),
        ("한국어", (400, 700)),
    ],
)
def test_every_script_gets_heavier_with_the_weight(script: str, weights: tuple[int, ...]) -> None:
    inks = [ink(script, weight) for weight in weights]
    assert all(light < heavy for light, heavy in pairwise(inks)), inks


def ink(text: str, weight: int) -> int:
    """How much of a picture the text blackens."""
    font = QFont("Fira Sans")
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
    with pytest.raises(FileNotFoundError, match=r"FiraSans-Regular\.ttc is missing: make setup"):
        installed_fonts(tmp_path)


def test_what_is_made_is_not_made_again() -> None:
    before = {recipe.name: (TARGET / recipe.name).stat().st_mtime_ns for recipe in recipes()}
    build(TARGET)
    assert before == {name: (TARGET / name).stat().st_mtime_ns for name in before}


def test_what_is_made_no_longer_goes(tmp_path: Path) -> None:
    for recipe in recipes():
        shutil.copy(TARGET / recipe.name, tmp_path)
        (tmp_path / recipe.name).with_suffix(".made").write_text(recipe.mark)
    (tmp_path / "NotoSansOgham-400.ttf").touch()
    build(tmp_path)
    linked = {Path(LAST[1]).name}
    assert {file.name for file in tmp_path.glob("*.tt?")} == {
        *(recipe.name for recipe in recipes()),
        *linked,
    }


def families_under(config: Path) -> set[str]:
    program = (
        "from PySide6.QtGui import QFontDatabase, QGuiApplication\n"
        "held = QGuiApplication([])\n"
        "print(*QFontDatabase.families(), sep='\\n')"
    )
    told = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"FONTCONFIG_FILE": str(config)},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return set(told.stdout.splitlines())


def test_qt_finds_the_kiosks_fonts_by_itself_and_no_others() -> None:
    fonts = installed_fonts(TARGET)
    assert fonts.config is not None
    found = families_under(fonts.config)
    assert found >= fonts.all_families()
    others = {name for name in found if not name.startswith(("Fira Sans", "Noto Sans"))}
    assert others <= {"Monospace", "Sans Serif", "Serif"}, "Qt adds these names by itself"


def test_the_configuration_follows_its_folder(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    configure(tmp_path / "fonts")
    moved = (tmp_path / "fonts").rename(tmp_path / "moved")
    configure(moved)
    assert str(moved) in (moved / CONFIG).read_text()
    assert "Noto Sans" in families_under(moved / CONFIG)
