"""A preview is what a printer would make of the job's bytes, whatever they are."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.printing.encoding import Cut, Encoding
from kiosk.adapters.printing.picture import print_picture
from tests.fakes.ticket_images import noise, rows_of


@pytest.mark.parametrize("cut", Cut)
@pytest.mark.parametrize("buzzer", [False, True])
@pytest.mark.parametrize(("width", "height"), [(576, 301), (384, 48), (360, 7)])
def test_a_picture_shows_the_ticket_without_what_is_only_fed(
    tmp_path: Path, cut: Cut, width: int, height: int, *, buzzer: bool
) -> None:
    image = noise(width, height)
    job = Encoding(cut, buzzer=buzzer).encode(image).body
    came_out = print_picture(job, width, tmp_path / "ticket.png")

    assert (came_out.width, came_out.height) == (width, height)
    differing = sum(a != b for a, b in zip(rows_of(came_out), rows_of(image), strict=True))
    assert differing <= 3  # a dot is left white where the printer would obey a byte
    with Image.open(tmp_path / "ticket.png") as picture:
        assert picture.size == (width, height)


def test_a_picture_holds_the_printers_own_letters(tmp_path: Path) -> None:
    came_out = print_picture(b"\x1b@A104\n\x1dVB\x00", 384, tmp_path / "ticket.png")
    assert 10 < came_out.height < 40


def test_a_picture_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        print_picture(b"A\n", 384, tmp_path / "file" / "ticket.png")
