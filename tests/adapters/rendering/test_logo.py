"""Logos as dots: sharp where they are line art, dithered where they have shades."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from kiosk.adapters.rendering.logo import logo_dots
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.domain.language import Locale
from kiosk.domain.ticket_blocks import LogoBlock, OfficeBlock
from kiosk.domain.ticket_design import Logo, LogoFormat, Size
from kiosk.domain.ticket_layout import PAPER_58, PAPER_80, Paper, TicketLayout
from tests.fakes.dots import Dots, dots_of
from tests.fakes.tickets import a_ticket

pytestmark = pytest.mark.usefixtures("renderer")
ENGLISH, ARABIC = Locale("en-US"), Locale("ar")


def png(picture: Image.Image) -> Logo:
    file = BytesIO()
    picture.save(file, "PNG")
    return Logo(LogoFormat.PNG, file.getvalue())


def svg(body: str, box: str = "0 0 200 100") -> Logo:
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'
    return Logo(LogoFormat.SVG, text.encode())


def disc(size: int = 600) -> Logo:
    picture = Image.new("L", (size, size), 255)
    ImageDraw.Draw(picture).ellipse((10, 10, size - 10, size - 10), fill=0)
    return png(picture)


def shade(light: int) -> Logo:
    return png(Image.new("L", (200, 200), light))


def dots(logo: Logo, width: int = 300, height: int = 120) -> NDArray[np.uint8]:
    made = logo_dots(logo, width, height)
    return np.frombuffer(made.pixels, np.uint8).reshape(made.height, made.width)


@pytest.mark.parametrize(
    ("logo", "box", "size"),
    [
        (png(Image.new("L", (600, 200), 0)), (300, 120), (300, 100)),
        (png(Image.new("L", (200, 600), 0)), (300, 120), (40, 120)),
        (png(Image.new("L", (64, 64), 0)), (300, 120), (120, 120)),
        (png(Image.new("L", (4000, 1), 0)), (300, 120), (300, 1)),
        (svg("<path d='M0 0h200v100z'/>"), (300, 120), (240, 120)),
        (svg("<path d='M0 0h9v9z'/>", "0 0 20 400"), (300, 120), (6, 120)),
        (svg("<path d='M0 0h9v9z'/>", "-5 -5 10 5"), (100, 120), (100, 50)),
    ],
)
def test_a_logo_fills_its_box_in_its_own_proportions(
    logo: Logo, box: tuple[int, int], size: tuple[int, int]
) -> None:
    made = logo_dots(logo, *box)
    assert (made.width, made.height) == size
    assert set(made.pixels) <= {0, 255}


@pytest.mark.parametrize("logo", [disc(), svg("<circle cx='100' cy='50' r='49'/>")])
def test_line_art_keeps_its_edges(logo: Logo) -> None:
    for row in dots(logo):
        assert np.count_nonzero(np.diff(row.astype(int))) in {0, 2}


@pytest.mark.parametrize(
    ("light", "black"), [(0, 1), (60, 1), (100, 0.81), (148, 0.5), (200, 0.16), (230, 0), (255, 0)]
)
def test_a_shade_is_dithered_to_as_much_black_as_it_is_dark(light: int, black: float) -> None:
    assert np.mean(dots(shade(light)) == 0) == pytest.approx(black, abs=0.03)


def test_a_dithered_shade_is_even_and_holds_no_large_patch() -> None:
    found = dots(shade(148))
    quarters = [found[:60, :60], found[:60, 60:], found[60:, :60], found[60:, 60:]]
    assert all(np.mean(part == 0) == pytest.approx(0.5, abs=0.05) for part in quarters)
    runs = [len(run) for row in found for run in bytes(row).split(b"\xff")]
    assert max(runs) <= 6


def test_what_is_transparent_is_paper() -> None:
    picture = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, 49, 99), fill=(0, 0, 0, 255))
    found = dots(png(picture), 100, 100)
    assert not found[:, :48].any()
    assert found[:, 52:].all()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
@pytest.mark.parametrize(("light", "black"), [(0, 1), (148, 0.5), (255, 0)])
def test_every_kind_of_pixels_is_read(mode: str, light: int, black: float) -> None:
    grey = Image.new("L", (200, 200), light)
    deep = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    picture = deep if mode == "I;16" else grey.convert(mode)
    assert np.mean(dots(png(picture)) == 0) == pytest.approx(black, abs=0.1)


def test_a_drawing_without_a_size_is_an_error() -> None:
    with pytest.raises(OSError, match="no size"):
        logo_dots(svg("", "0 0 0 0"), 100, 100)


def test_a_logo_is_converted_once() -> None:
    logo = disc(128)
    assert logo_dots(logo, 72, 72) is logo_dots(Logo(logo.format, bytes(logo.content)), 72, 72)


def drawn(renderer: QtTicketRenderer, layout: TicketLayout) -> Dots:
    return dots_of(renderer.render(layout))


def alone(paper: Paper, locale: Locale, block: LogoBlock | OfficeBlock) -> TicketLayout:
    return TicketLayout(paper, locale, (block,))


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_58])
@pytest.mark.parametrize("size", Size)
def test_a_logo_by_itself_stands_in_the_middle_dot_for_dot(
    renderer: QtTicketRenderer, paper: Paper, size: Size
) -> None:
    found = drawn(renderer, alone(paper, ENGLISH, LogoBlock(shade(148), size=size)))
    down, across = np.nonzero(found)
    assert across.min() + across.max() == pytest.approx(paper.width, abs=4)
    height = down.max() - down.min() + 1
    inked = found[down.min() : down.max() + 1, across.min() : across.max() + 1]
    assert (inked == (dots(shade(148), paper.width, height) == 0)).all()


def test_a_logo_takes_the_place_of_the_mark_on_the_side_where_reading_begins(
    renderer: QtTicketRenderer,
) -> None:
    black = png(Image.new("L", (100, 100), 0))
    left = drawn(renderer, alone(PAPER_80, ENGLISH, OfficeBlock("O", "", logo=black)))
    right = drawn(renderer, alone(PAPER_80, ARABIC, OfficeBlock("O", "", logo=black)))
    assert left[:, 20:92].sum() == right[:, -92:-20].sum() == 72 * 72


def test_a_wide_logo_stands_above_the_name(renderer: QtTicketRenderer) -> None:
    wide = png(Image.new("L", (500, 100), 0))
    beside = drawn(renderer, alone(PAPER_58, ENGLISH, OfficeBlock("Ostbrook", "Office")))
    above = drawn(renderer, alone(PAPER_58, ENGLISH, OfficeBlock("Ostbrook", "Office", logo=wide)))
    assert above.shape[0] > beside.shape[0] + 40
    assert above[20:60, 12:292].all()


def test_names_begin_at_the_edge_where_no_mark_is_wanted(renderer: QtTicketRenderer) -> None:
    found = drawn(renderer, alone(PAPER_80, ENGLISH, OfficeBlock("Ostbrook", "", marked=False)))
    assert 20 <= np.nonzero(found)[1].min() <= 26


def test_nothing_but_the_logo_changes_with_it(renderer: QtTicketRenderer) -> None:
    plain = a_ticket(ENGLISH, PAPER_80)
    office, *rest = plain.blocks
    assert isinstance(office, OfficeBlock)
    marked = replace(plain, blocks=(replace(office, logo=shade(148)), *rest))
    with_logo, without = drawn(renderer, marked), drawn(renderer, plain)
    rows = drawn(renderer, replace(plain, blocks=tuple(rest))).shape[0]
    assert (with_logo[-rows:] == without[-rows:]).all()


@pytest.mark.parametrize(
    "logo", [svg("", "0 0 0 0"), Logo(LogoFormat.PNG, b"none"), Logo(LogoFormat.SVG, b"none")]
)
def test_a_logo_that_cannot_be_read_costs_nobody_a_ticket(
    renderer: QtTicketRenderer, logo: Logo
) -> None:
    plain = a_ticket(ENGLISH, PAPER_80)
    office, *rest = plain.blocks
    assert isinstance(office, OfficeBlock)
    broken = replace(plain, blocks=(LogoBlock(logo), replace(office, logo=logo), *rest))
    rows = drawn(renderer, plain).shape[0]
    assert (drawn(renderer, broken)[-rows:] == drawn(renderer, plain)).all()
