"""What a walk-in, ``print test`` and ``ticket preview`` put on paper, and say of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.adapters.journal.sqlite_journal import SqliteJournal
from kiosk.adapters.system.clock import SystemClock
from kiosk.domain.case import Problem, ProblemCode, Refused
from kiosk.domain.reprint import KEEPING
from tests.cli.commands import BIRTHS, SOMETHING_ELSE, Done, kiosk
from tests.fakes.cases import ATTEMPT, WALK_IN
from tests.fakes.raster_decoder import decode
from tests.fakes.tcp_printer import Behaviour, TcpPrinter

pytestmark = pytest.mark.usefixtures("qapp")


def printed_walk_in(*options: str) -> Done:
    return kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--json", *options)


def links_in(picture: Path) -> list[str]:
    with Image.open(picture) as image:
        return [found.text for found in zxingcpp.read_barcodes(image.convert("L"))]


def use_network(patch: pytest.MonkeyPatch, port: int, status: str) -> None:
    patch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    patch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    patch.setenv("KIOSK_PRINTER__PORT", str(port))
    patch.setenv("KIOSK_PRINTER__STATUS", status)


@pytest.mark.parametrize("language", ["en-US", "ar", "zh-Hans"])
@pytest.mark.parametrize(("millimetres", "width"), [("80", 576), ("58", 384)])
def test_the_virtual_printer_leaves_picture_and_bytes_whose_qr_is_the_ticket_url(
    monkeypatch: pytest.MonkeyPatch, language: str, millimetres: str, width: int
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__PAPER_MM", millimetres)
    done = printed_walk_in("--language", language)
    assert done.status == 0, done.err
    printed = done.answer["print"]
    assert list(printed) == ["state", "printer", "detail", "files"]
    assert (printed["state"], printed["printer"]) == ("printed", "virtual")
    picture, job = map(Path, printed["files"])
    assert (picture.suffix, job.suffix) == (".png", ".bin")
    assert links_in(picture) == [done.answer["case"]["ticketUrl"]]
    rows = decode(job.read_bytes()).rows
    with Image.open(picture) as image:
        assert image.size == (width, len(rows))


@pytest.mark.parametrize(("dots", "width"), [("640", 640), ("546", 544), ("320", 320)])
def test_a_head_with_other_dots_than_its_family_is_filled(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, dots: str, width: int
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__DOTS", dots)
    done = printed_walk_in()
    picture = Path(done.answer["print"]["files"][0])
    assert links_in(picture) == [done.answer["case"]["ticketUrl"]]
    for options, across in ((), width), (("--paper", "58"), 384):
        shown = kiosk("ticket", "preview", "-o", tmp_path / "t.png", "--json", *options)
        assert shown.answer["width"] == across
    with Image.open(picture) as image:
        assert image.width == width


def test_two_languages_are_two_tickets() -> None:
    english, arabic = (
        Path(printed_walk_in("--language", locale).answer["print"]["files"][0]).read_bytes()
        for locale in ("en-US", "ar")
    )
    assert english != arabic


@pytest.mark.parametrize("variable", ["none", ""])
def test_no_connection_prints_nothing_and_an_empty_variable_counts_as_unset(
    monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", variable)
    done = printed_walk_in()
    assert done.status == 0
    assert (done.answer["print"] is None) is (variable == "none")


@pytest.mark.parametrize(("status", "state"), [("required", "printed"), ("none", "sent")])
def test_a_network_printer_gets_the_ticket_and_only_what_is_known_is_said(
    monkeypatch: pytest.MonkeyPatch, status: str, state: str
) -> None:
    with TcpPrinter(Behaviour(answers=status == "required")) as printer:
        use_network(monkeypatch, printer.port, status)
        done = printed_walk_in()
    assert done.status == 0, done.out
    assert done.answer["print"]["state"] == state
    assert done.answer["print"]["files"] == []
    assert len(printer.jobs) == 1


def test_print_test_prints_a_sample_and_issues_nothing() -> None:
    done = kiosk("print", "test", "--language", "he", "--json")
    assert done.status == 0, done.err
    assert list(done.answer) == ["state", "printer", "detail", "files"]
    assert done.answer["state"] == "printed"
    assert len(links_in(Path(done.answer["files"][0]))) == 1
    assert kiosk("journal", "list", "--json").answer == []


def test_print_test_is_misused_where_there_is_no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "none")
    done = kiosk("print", "test", "--json")
    assert (done.status, done.out) == (2, "")
    assert 'printer.connection = "none"; name the connection of a printer' in done.err


def test_ticket_preview_draws_a_picture_and_says_its_size(tmp_path: Path) -> None:
    picture = tmp_path / "ticket.png"
    options = ("--output", picture, "--language", "ar", "--service-type", BIRTHS)
    done = kiosk("ticket", "preview", *options, "--json")
    assert done.status == 0, done.err
    with Image.open(picture) as image:
        assert done.answer == {
            "file": str(picture),
            "width": image.width,
            "height": image.height,
        }
    assert len(links_in(picture)) == 1


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--language", "tlh"), "--language: the site does not offer tlh"),
        (("--service-type", "x"), "--service-type: x is not in the catalogue"),
        (("--paper", "76"), "--paper: 76 is not a paper width; use 80 or 58"),
        (("--output", "ticket"), "--output: ticket cannot be written: unknown file extension"),
        (("--output", "/dev/null/ticket.png"), "--output: /dev/null/ticket.png cannot be written"),
    ],
)
def test_ticket_preview_tells_what_it_cannot_draw(options: tuple[str, ...], told: str) -> None:
    done = kiosk("ticket", "preview", *options, "--json")
    assert (done.status, done.out) == (2, "")
    assert told in done.err


@pytest.mark.parametrize("language", ["en-US", "he"])
@pytest.mark.parametrize(("paper", "width"), [(None, 576), ("80", 576), ("58", 384)])
def test_ticket_preview_shows_any_language_on_any_paper_and_as_a_copy(
    tmp_path: Path, language: str, paper: str | None, width: int
) -> None:
    options = ("--language", language, *(("--paper", paper) if paper else ()))
    seen = []
    for copy in ((), ("--copy",)):
        picture = tmp_path / f"ticket{len(copy)}.png"
        done = kiosk("ticket", "preview", "--output", picture, *options, *copy, "--json")
        assert done.status == 0, done.err
        assert done.answer["width"] == width
        seen.append(done.answer["height"])
        assert len(links_in(picture)) == 1
    assert seen[0] > seen[1]  # a copy leaves out the place in the queue


def test_ticket_preview_follows_what_staff_chose(tmp_path: Path, site: Path) -> None:
    logo = tmp_path / "site" / "logo.png"
    Image.new("L", (300, 100), 0).save(logo)
    chosen = '[ticket]\nblocks = ["logo", "number"]\nlogo = "logo.png"\n\n[printer]'
    site.write_text(site.read_text("utf-8").replace("\n[printer]", f"\n{chosen}"), "utf-8")
    picture = tmp_path / "ticket.png"
    done = kiosk("ticket", "preview", "--output", picture, "--config", site)
    assert done.status == 0, done.err
    with Image.open(picture) as image:
        found = image.convert("L")
    assert links_in(picture) == []
    assert 400 < found.height < 600
    black = found.crop((120, 70, 456, 180)).getextrema()
    assert black[0] == 0


def test_print_test_says_that_nobody_waits_with_it(site: Path, tmp_path: Path) -> None:
    site.write_text(site.read_text("utf-8").replace("demo = true", "demo = false"), "utf-8")
    real = kiosk("ticket", "preview", "--output", tmp_path / "t.png", "--config", site, "--json")
    printed = kiosk("print", "test", "--config", site, "--json")
    assert (real.status, printed.status) == (0, 0), printed.err
    with Image.open(printed.answer["files"][0]) as image:
        assert image.height > real.answer["height"] + 40


def test_ticket_reprint_prints_the_same_number_as_a_copy_and_the_journal_says_so() -> None:
    first = printed_walk_in().answer
    done = kiosk("ticket", "reprint", first["attempt"], "--json")
    assert done.status == 0, done.err
    ticket = first["case"]["ticket"]
    assert list(done.answer) == ["attempt", "ticket", "print"]
    assert done.answer["attempt"] == first["attempt"]
    assert done.answer["ticket"] == f"{ticket['prefix']}{ticket['number']}"
    printed = done.answer["print"]
    assert (printed["state"], printed["detail"]) == ("reprinted", "printed")
    assert links_in(Path(printed["files"][0])) == [first["case"]["ticketUrl"]]
    assert Path(first["print"]["files"][0]).is_file()

    (entry,) = kiosk("journal", "list", "--json").answer
    assert entry["print"] == printed
    assert entry["case"] == first["case"]


def test_ticket_reprint_tells_people_what_is_known_and_takes_the_beginning_of_a_key() -> None:
    attempt = printed_walk_in().answer["attempt"]
    done = kiosk("ticket", "reprint", attempt[:8])
    assert done.status == 0, done.err
    assert "virtual: reprinted: printed" in done.out.splitlines()[0]


def test_a_copy_that_fails_is_told_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = printed_walk_in().answer
    with TcpPrinter() as printer:
        port = printer.port
    use_network(monkeypatch, port, "required")
    done = kiosk("ticket", "reprint", first["attempt"], "--json")
    assert done.status == 6
    assert done.answer["print"]["state"] == "failed"
    (entry,) = kiosk("journal", "list", "--json").answer
    assert entry["print"] == first["print"]


def test_ticket_reprint_without_a_printer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = printed_walk_in().answer["attempt"]
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "none")
    done = kiosk("ticket", "reprint", attempt, "--json")
    assert (done.status, done.out) == (2, "")
    assert 'printer.connection = "none"; name the connection of a printer' in done.err


def test_ticket_reprint_tells_attempts_without_a_ticket() -> None:
    assert "no attempt begins with ffff" in kiosk("ticket", "reprint", "ffffffff").err
    state = Path(kiosk("config", "show", "--json").answer["kiosk"]["state_folder"])
    journal = SqliteJournal(state / "journal.sqlite", {})
    journal.begin(ATTEMPT, WALK_IN, SystemClock().now())
    undecided = kiosk("ticket", "reprint", ATTEMPT, "--json")
    journal.decide(ATTEMPT, Refused((Problem(None, ProblemCode.CLOSED, "closed"),)))
    refused = kiosk("ticket", "reprint", ATTEMPT, "--json")
    journal.close()

    assert (undecided.status, undecided.out) == (refused.status, refused.out) == (2, "")
    assert f"ATTEMPT: {ATTEMPT} has no ticket; it is not decided yet" in undecided.err
    assert f"ATTEMPT: {ATTEMPT} has no ticket; it is refused" in refused.err


def test_ticket_reprint_tells_a_ticket_that_is_no_longer_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attempt = printed_walk_in().answer["attempt"]
    later = SystemClock().now() + KEEPING.time + dt.timedelta(seconds=1)
    monkeypatch.setattr(SystemClock, "now", lambda _: later)
    done = kiosk("ticket", "reprint", attempt, "--json")
    assert (done.status, done.out) == (2, "")
    assert "a kiosk keeps its last 500 tickets, for 24 hours" in done.err


@pytest.mark.parametrize("language", ["en-US", "ar"])
def test_a_preview_for_a_serial_printer_shows_its_own_letters_and_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    drawn = []
    for connection in ("virtual", "serial"):
        monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", connection)
        monkeypatch.setenv("KIOSK_PRINTER__DEVICE", "/dev/ttyS0")
        picture = tmp_path / f"{connection}.png"
        done = kiosk("ticket", "preview", "--output", picture, "--language", language)
        assert done.status == 0, done.err
        assert len(links_in(picture)) == 1
        drawn.append(picture.read_bytes())
    assert drawn[0] != drawn[1]
