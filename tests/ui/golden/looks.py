"""Screens whose looks are kept, and how two pictures of one are told apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from kiosk.domain.language import Locale
from tests.ui.conftest import ASSETS
from tests.ui.fit.looks import LOOKS
from tests.ui.fit.moments import seen_moments
from tests.ui.fit.pictures import showing
from tests.ui.fit.showing import Case, Ease
from tests.ui.fit.site import fit_site

KEPT = Path(__file__).with_name("kept")
FOUND = ASSETS.root / "build" / "golden"
REDUCTION = 4
"""How many pixels of a screen become one, both ways: hinting and rounding are gone by then."""
COLOURS = 48
FAR = 56
"""Levels of 256 in a channel, from which on a pixel counts as another one."""
MOST = 0.005
"""The share of such pixels that says nothing: a second of a ticket, a colour of the palette."""
EASY = Ease(150, lowered=True, contrast=1)

# By size: the state of a screen, the language, and what the bar changed.
CHOSEN: dict[str, tuple[tuple[str, str, Ease], ...]] = {
    "portrait": (
        ("welcome", "en-US", Ease()),
        ("services", "ar", Ease()),
        ("services", "en-US", EASY),
        ("three channels", "de", Ease()),
        ("phone, too short", "he", Ease(contrast=2)),
        ("review of all", "hi", Ease(125)),
        ("ticket", "en-US", Ease()),
        ("ticket, no paper", "th", Ease()),
        ("trouble uncertain", "hu", Ease()),
        ("attract", "fa", Ease()),
    ),
    "landscape": (
        ("a group", "ja", Ease()),
        ("e-mail", "fr", Ease()),
        ("ticket, by phone", "ur", Ease()),
        ("languages", "ru", Ease(contrast=1)),
    ),
    "small": (
        ("services", "zh-Hant", Ease()),
        ("many choices", "vi", Ease(175)),
        ("phone", "ar", Ease()),
        ("closed by hours", "pt-BR", Ease()),
    ),
}
# The same in looks other than the kiosk's own.
LOOKED: dict[tuple[str, str], tuple[tuple[str, str, Ease], ...]] = {
    ("portrait", "dark"): (("services", "el", Ease()),),
    ("landscape", "dark"): (("phone", "ar", Ease()),),
    ("portrait", "harbour"): (("ticket", "fr", Ease()),),
    ("small", "harbour dark"): (("a choice", "ar", Ease()),),
}


Chosen = tuple[str, str, tuple[tuple[str, str, Ease], ...]]


def all_chosen() -> tuple[Chosen, ...]:
    """Return the sizes and looks, each with the screens that are kept of it."""
    own = tuple((size, LOOKS[0], chosen) for size, chosen in CHOSEN.items())
    return own + tuple((size, look, chosen) for (size, look), chosen in LOOKED.items())


def name_of(size: str, case: Case, look: str = LOOKS[0]) -> str:
    """Return the name of a screen's picture."""
    contrast = ("", ", dark", ", light")[case.ease.contrast]
    other = "" if look == LOOKS[0] else f", {look} look"
    return f"{case}, {size}{contrast}{other}".replace(", ", "-").replace(" ", "")


def drawn(chosen: Chosen, texts: Path) -> Iterator[tuple[str, Image.Image]]:
    """Yield the name and the reduced picture of each chosen screen, as it is now."""
    moments = {moment.name: moment for moment in seen_moments(fit_site())}
    size, look, cases = chosen
    with showing(size, texts, look) as shown:
        for state, language, ease in cases:
            case = Case(moments[state], Locale(language), ease)
            shown.show(case)
            shown.settle()
            yield name_of(size, case, look), reduced(shown.window.view.grabWindow())


def reduced(picture: QImage) -> Image.Image:
    """Return a picture with one pixel for each square of REDUCTION pixels."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    pixels = bytes(plain.constBits())
    return Image.frombytes("RGB", size, pixels, "raw", "RGB", plain.bytesPerLine()).reduce(
        REDUCTION
    )


def keep(picture: Image.Image, file: Path) -> None:
    """Write a picture in few colours."""
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


def difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return black where two pictures of one size are alike, white where a pixel is another."""
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    red, green, blue = apart.split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return strongest.point([255 * (level >= FAR) for level in range(256)])


def share(apart: Image.Image) -> float:
    """Return how much of a difference is white, from 0 to 1."""
    return apart.histogram()[255] / (apart.width * apart.height)


def told(name: str, now: Image.Image) -> str:
    """Return what differs from the picture that is kept; empty where nothing does.

    Leaves the kept one, the one of now and their difference side by side in ``build/golden``.
    """
    file = KEPT / f"{name}.png"
    if not file.exists():
        return f"{name}: no picture is kept"
    kept = Image.open(file).convert("RGB")
    if kept.size != now.size:
        return f"{name}: {kept.size} became {now.size}"
    apart = difference(kept, now)
    if share(apart) <= MOST:
        return ""
    FOUND.mkdir(parents=True, exist_ok=True)
    sheet = Image.new("RGB", (3 * now.width, now.height))
    for place, picture in enumerate((kept, now, apart)):
        sheet.paste(picture, (place * now.width, 0))
    sheet.save(FOUND / file.name)
    return f"{name}: {share(apart):.1%} of the pixels differ, see {FOUND / file.name}"
