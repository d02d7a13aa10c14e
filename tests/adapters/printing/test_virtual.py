"""The printer that is a folder."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.printing.virtual import VirtualPrinter
from kiosk.domain.case import AttemptKey
from kiosk.domain.printing import PrinterFault, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.raster_decoder import decode
from tests.fakes.ticket_images import noise, rows_of


def picture_rows(path: str) -> list[str]:
    with Image.open(path) as picture:
        assert picture.mode == "1"
        width, pixels = picture.width, picture.tobytes("raw", "1;I")
    bits = "".join(f"{byte:08b}" for byte in pixels).replace("0", ".").replace("1", "#")
    return [bits[at : at + width] for at in range(0, len(bits), width)]


@pytest.mark.parametrize("width", [576, 384])
def test_the_picture_shows_what_the_bytes_print(tmp_path: Path, width: int) -> None:
    image = noise(width, 301)
    report = VirtualPrinter(tmp_path / "tickets").print_ticket(ATTEMPT, image)
    picture, raw = report.files
    assert report.state is PrintState.PRINTED
    printed = decode(Path(raw).read_bytes())
    assert printed.commands == ["initialize", "cut 66 0"]
    assert picture_rows(picture) == printed.rows
    assert len(printed.rows) == len(rows_of(image))


def test_files_are_named_by_the_attempt(tmp_path: Path) -> None:
    report = VirtualPrinter(tmp_path).print_ticket(ATTEMPT, noise(384, 20))
    assert report.files == (str(tmp_path / f"{ATTEMPT}.png"), str(tmp_path / f"{ATTEMPT}.bin"))


def test_no_attempt_name_leaves_the_folder(tmp_path: Path) -> None:
    odd = AttemptKey("../../etc/pass.wd")
    report = VirtualPrinter(tmp_path / "tickets").print_ticket(odd, noise(384, 20))
    assert {Path(file).parent for file in report.files} == {tmp_path / "tickets"}
    assert all(Path(file).is_file() for file in report.files)


def test_a_folder_that_cannot_be_made_is_a_report(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    report = VirtualPrinter(tmp_path / "file" / "tickets").print_ticket(ATTEMPT, noise(384, 20))
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert "file" in report.detail
