"""``kiosk run`` where nobody can see a window: one visit by itself, through the real screens."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.cli.commands import kiosk, kiosk_process


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_the_demo_site_tells_a_ticket_and_leaves_pictures() -> None:
    done = kiosk_process("run")
    assert (done.status, done.err) == (0, "")
    (entry,) = kiosk("journal", "list", "--json").answer
    url, lines = entry["case"]["ticketUrl"], done.out.splitlines()
    assert lines[0].startswith("No display: ")
    assert "Demo: not a real ticket" in lines
    assert "A100" in lines
    assert f"Place in the queue: {url}" in lines
    picture, job, *screens = [Path(line) for line in lines if line.startswith("/")]
    assert [str(picture), str(job)] == entry["print"]["files"]
    assert job.stat().st_size > 0
    passed = [screen.stem.partition("-")[2] for screen in screens]
    assert (passed[0], passed[-1]) == ("WelcomeScreen", "TicketScreen")
    assert links_in(picture) == links_in(screens[-1]) == [url]


def test_where_no_case_can_be_kept_no_ticket_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CASES__LOCAL__DATABASE", "sqlite:////dev/null/cases.sqlite")
    done = kiosk_process("run")
    assert done.status == 4
    assert done.out.splitlines()[-1] == "No ticket: out_of_service"
    assert "Traceback" not in done.err
    (entry,) = kiosk("journal", "list", "--json").answer
    assert entry["outcome"] == "unavailable"


def links_in(picture: Path) -> list[str]:
    with Image.open(picture) as image:
        return [found.text for found in zxingcpp.read_barcodes(image.convert("L"))]
