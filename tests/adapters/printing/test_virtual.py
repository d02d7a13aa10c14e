"""The printer that is a folder."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.printing.roll_keeper import keep_roll
from kiosk.adapters.printing.virtual import VirtualPrinter
from kiosk.domain.case import AttemptKey
from kiosk.domain.paper_roll import Roll
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState
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


@contextmanager
def files_may_grow_to(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_look_tries_to_write_as_much_as_a_ticket_is(tmp_path: Path) -> None:
    printer = VirtualPrinter(tmp_path / "tickets")
    assert (printer.look(), printer.trouble()) == (PrinterCondition.READY, "")
    with files_may_grow_to(50_000):
        assert printer.look() is PrinterCondition.ERROR
        assert printer.trouble() == f"{tmp_path / 'tickets'}: File too large"
    assert printer.look() is PrinterCondition.READY
    assert list((tmp_path / "tickets").iterdir()) == []


def test_a_ticket_that_does_not_fit_on_the_disk_leaves_no_half_of_it(tmp_path: Path) -> None:
    printer = VirtualPrinter(tmp_path)
    with files_may_grow_to(10_000):
        report = printer.print_ticket(ATTEMPT, noise(576, 800))
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert report.detail == f"{tmp_path}: File too large"
    assert list(tmp_path.iterdir()) == []


def test_a_count_of_paper_that_does_not_fit_names_its_file(tmp_path: Path) -> None:
    with files_may_grow_to(3), pytest.raises(OSError, match=r"roll\.json") as told:
        keep_roll(tmp_path / "roll.json", Roll(80))
    assert told.value.filename == str(tmp_path / "roll.json")
