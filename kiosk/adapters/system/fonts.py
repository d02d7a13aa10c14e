"""Where the fonts are: in the installed font packages, and made from them by the build.

Most scripts come as variable fonts, of which Qt shows one weight only: ``python -m tools.fonts
build`` makes a file per weight of them. Chinese characters have other shapes in Japanese, Korean,
simplified and traditional Chinese; the build makes a collection per weight with a face for each,
and names Fira Sans once for each of them. The few of their characters with which the kiosk greets
are in files of their own: the welcome screen opens no others.

On Linux Qt is told of them by a configuration of fontconfig, which the build writes, with a cache:
a font that Qt loads itself is read through at every start.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from kiosk.domain.language import Locale
from kiosk.ports.fonts import Fonts

MADE_WEIGHTS = (400, 500, 600, 700)
MADE_PER_WEIGHT = ("NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari", "NotoSansThai")
MADE_LATIN = ("FiraSans-Regular", "FiraSans-Medium", "FiraSans-SemiBold", "FiraSans-Bold")
MADE_EAST_ASIAN = ("NotoSansCJK-Regular", "NotoSansCJK-Bold")
MADE_GREETING = ("NotoSansCJKGreeting-Regular", "NotoSansCJKGreeting-Bold")
LATIN = "Fira Sans"
EAST_ASIAN = "Noto Sans CJK"
GREETING = "Greeting"
"""What a family is named besides that holds, or is followed by, the characters of greetings."""
FACES = {
    Locale("zh-Hans"): "SC",
    Locale("zh-Hant"): "TC",
    Locale("ja"): "JP",
    Locale("ko"): "KR",
}
"""The faces of a collection, by the language that has these shapes; the first is everybody's."""
CONFIG = "fonts.conf"
CHARACTERS = "characters.json"
"""Which characters any of the fonts has; the build notes them."""
LAST = ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
"""What no other font has is asked here."""
_OTHERS = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai")
_LAST = "Noto Sans"


def installed_fonts(made: Path) -> Fonts:
    """Return the fonts; ``made`` is the folder that the build fills.

    Raises FileNotFoundError naming a file that is not there.
    """
    files = (*(made / name for name in made_names()), packaged_file(*LAST))
    missing = next((file for file in files if not file.is_file()), None)
    if missing:
        raise FileNotFoundError(f"font {missing} is missing: make setup")
    orders = {locale: _order(face) for locale, face in FACES.items()}
    greetings = {locale: _greeting_order(face) for locale, face in FACES.items()}
    return Fonts(files, next(iter(orders.values())), orders, greetings, _config(made))


def _config(made: Path) -> Path | None:
    config = made / CONFIG
    return config if sys.platform.startswith("linux") and config.is_file() else None


def _order(face: str) -> tuple[str, ...]:
    return (latin_family(face), *_OTHERS, f"{EAST_ASIAN} {face}", _LAST)


def _greeting_order(face: str) -> tuple[str, ...]:
    few = f"{EAST_ASIAN} {GREETING} {face}"
    return (greeting_family(face), *_OTHERS, few, f"{EAST_ASIAN} {face}", _LAST)


def latin_family(face: str) -> str:
    """Return the name of Fira Sans before the Chinese characters of a face."""
    return LATIN if face == next(iter(FACES.values())) else f"{LATIN} {face}"


def greeting_family(face: str) -> str:
    """Return the name of Fira Sans before the greeting's characters of a face."""
    return f"{LATIN} {GREETING} {face}"


def made_names() -> tuple[str, ...]:
    """Return the names of the files that the build makes."""
    per_weight = (f"{name}-{weight}.ttf" for name in MADE_PER_WEIGHT for weight in MADE_WEIGHTS)
    collections = (f"{name}.ttc" for name in (*MADE_LATIN, *MADE_GREETING, *MADE_EAST_ASIAN))
    return (*collections, *per_weight)


def packaged_file(package: str, name: str) -> Path:
    """Return the path of a file in an installed package, without importing the package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"font package {package} is not installed: make setup")
    return Path(spec.origin).parent / name
