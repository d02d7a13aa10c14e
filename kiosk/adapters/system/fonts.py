"""Where the fonts are: in the installed font packages, and made from them by the build.

Fira Sans has a file per weight. The other scripts come as variable fonts, of which Qt shows one
weight only, or with Japanese shapes in bold; ``python -m tools.fonts build`` makes a file per
weight of them. Qt maps font files into memory, so that a font costs what is drawn with it.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from kiosk.ports.fonts import Fonts

FAMILY = "Fira Sans"
FALLBACKS = (
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans CJK SC",
    "Noto Sans",
)
MADE_WEIGHTS = (400, 500, 600, 700)
MADE_PER_WEIGHT = ("NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari")
MADE_CHINESE = ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf")
_LATIN = tuple(f"files/FiraSans-{name}.ttf" for name in ("Regular", "Medium", "SemiBold", "Bold"))


def installed_fonts(made: Path) -> Fonts:
    """Return the fonts; ``made`` is the folder that the build fills.

    Raises FileNotFoundError naming a file that is not there.
    """
    packaged = [packaged_file("fontpkg_fira_sans", name) for name in _LATIN]
    last = packaged_file("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
    files = (*packaged, *(made / name for name in made_names()), last)
    missing = next((file for file in files if not file.is_file()), None)
    if missing:
        raise FileNotFoundError(f"font {missing} is missing: make setup")
    return Fonts(files, FAMILY, FALLBACKS)


def made_names() -> tuple[str, ...]:
    """Return the names of the files that the build makes."""
    per_weight = (f"{name}-{weight}.ttf" for name in MADE_PER_WEIGHT for weight in MADE_WEIGHTS)
    return (*per_weight, *MADE_CHINESE)


def packaged_file(package: str, name: str) -> Path:
    """Return the path of a file in an installed package, without importing the package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"font package {package} is not installed: make setup")
    return Path(spec.origin).parent / name
