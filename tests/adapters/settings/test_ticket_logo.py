"""A logo that can be printed is taken; what cannot is told."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.settings.ticket_logo import SIZE_LIMIT, read_logo
from kiosk.domain.ticket_design import Logo, LogoFormat
from tests.adapters.settings.sites import SiteFolder
from tests.adapters.settings.ticket_settings import SVG, with_ticket


def png(width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("L", (width, height), 128).save(file, "PNG")
    return file.getvalue()


LOGOS = [
    (
        "picture.txt",
        b"no picture",
        "is neither PNG nor SVG; give the path of a PNG or SVG picture.",
    ),
    ("photo.jpg", b"\xff\xd8\xff\xe0", "is neither PNG nor SVG; give the path of a PNG or SVG"),
    ("page.svg", b"<html/>", "is no SVG picture; give the path of a PNG or SVG picture."),
    (
        "bare.svg",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "says no size; give its svg element a viewBox such as 0 0 300 100.",
    ),
    ("empty.svg", SVG.replace(b"0 0 8 8", b"0 0 8 0"), "says no size; give its svg element a"),
    ("words.svg", SVG.replace(b"0 0 8 8", b"0 0 8 tall"), "says no size; give its svg element a"),
    ("cut.svg", SVG[:-6], "is neither PNG nor SVG"),
    ("cut.png", png(100, 100)[:60], "is a damaged PNG picture; save it again."),
    ("broken.png", png(100, 100)[:-30] + bytes(30), "is a damaged PNG picture; save it again."),
    (
        "icon.png",
        png(32, 16),
        "is 32 × 16 pixels; give a picture with a longer side of 64 to 4000 pixels, or an SVG.",
    ),
    ("poster.png", png(4001, 8), "is 4001 × 8 pixels; give a picture with a longer side of 64 to"),
    ("large.svg", b"<" * (SIZE_LIMIT + 1), "is larger than 4 MB; give a smaller picture."),
    (
        "bomb.svg",
        b"<!DOCTYPE s [<!ENTITY a '%s'>" % (b"a" * 1000)
        + b"".join(b"<!ENTITY %c '%s'>" % (98 + at, b"&%c;" % (97 + at) * 99) for at in range(8))
        + b"]><svg>&i;</svg>",
        "is neither PNG nor SVG",
    ),
]


@pytest.mark.parametrize(("name", "content", "told"), LOGOS, ids=[name for name, _, _ in LOGOS])
def test_a_logo_that_cannot_be_printed_is_told(
    site: SiteFolder, name: str, content: bytes, told: str
) -> None:
    (site.folder / name).write_bytes(content)
    (fault,) = with_ticket(site, f'logo = "{name}"').faults()
    assert f"ticket.logo: {name} {told}" in fault


def test_a_logo_that_is_not_there_is_told(site: SiteFolder) -> None:
    (fault,) = with_ticket(site, 'logo = "logo.png"').faults()
    assert fault.endswith(
        "ticket.logo: logo.png cannot be read (No such file or directory); give the path of a PNG "
        "or SVG picture."
    )


@pytest.mark.parametrize("size", [(64, 1), (4000, 2), (300, 200)])
def test_a_picture_of_any_usual_size_is_taken(tmp_path: Path, size: tuple[int, int]) -> None:
    (tmp_path / "logo.png").write_bytes(png(*size))
    assert read_logo(tmp_path / "logo.png") == Logo(LogoFormat.PNG, png(*size))


@pytest.mark.parametrize(
    "size",
    [b'viewBox="-5,-5 1e2 .5"', b'width="3cm" height="2cm"', b'viewBox="" width="8" height="8"'],
)
def test_a_drawing_may_say_its_size_in_any_way(tmp_path: Path, size: bytes) -> None:
    drawing = SVG.replace(b'viewBox="0 0 8 8"', size)
    (tmp_path / "logo.svg").write_bytes(drawing)
    assert read_logo(tmp_path / "logo.svg") == Logo(LogoFormat.SVG, drawing)


def test_a_logo_that_is_lost_while_the_kiosk_runs_leaves_a_ticket_without_one(
    site: SiteFolder,
) -> None:
    from kiosk.adapters.settings.ticket_design import ticket_design

    (site.folder / "logo.svg").write_bytes(SVG)
    settings = with_ticket(site, 'logo = "logo.svg"').configuration().settings
    (site.folder / "logo.svg").unlink()
    assert ticket_design(settings.ticket, settings.site.languages, site.folder).logo is None
