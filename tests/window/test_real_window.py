"""Real windows, real clicks: from welcome to ticket, as a visitor would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from pwd import getpwnam

import pytest
from PIL import Image, ImageChops

from kiosk.bootstrap import Faults, load, open_journal
from kiosk.domain.printing import PrintState
from kiosk.ports.journal import JournalEntry
from tests.window.desks import KIOSK, links_in, screen, visiting

READS_SCREENS = ("at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-pyatspi")
VISITOR_UID = getpwnam("nobody").pw_uid
"""A plain user whom every system knows: D-Bus serves no one without a name."""
FRESH_STARTS = 4
WELCOME = 40, 400, 720, 580
OTHER_USERS = (
    ("unshare", "--user", f"--map-user={VISITOR_UID}", f"--map-group={VISITOR_UID}"),
    ("setpriv", f"--reuid={VISITOR_UID}", f"--regid={VISITOR_UID}", "--clear-groups"),
)


def only_attempt(site: Path) -> JournalEntry:
    configuration = load(site / "kiosk.toml")
    assert not isinstance(configuration, Faults)
    journal = open_journal(configuration)
    try:
        (entry,) = journal.entries()
    finally:
        journal.close()
    return entry


def must_have_its_ticket(site: Path, link: str | None) -> None:
    """Screen, paper and journal say the same link."""
    entry = only_attempt(site)
    assert entry.outcome == "issued"
    assert entry.case
    assert link == entry.case.ticket_url
    assert entry.print_report
    assert entry.print_report.state is PrintState.PRINTED
    with Image.open(entry.print_report.files[0]) as paper:
        assert links_in(paper) == [link]


@pytest.mark.needs("xvfb", "xdotool", *READS_SCREENS)
@pytest.mark.parametrize(
    ("way", "typed", "way_on"),
    [
        (
            ("English", "Something else", "Your number F100"),
            "",
            ("Your number F100", "Done", "English"),
        ),
        (
            ("العربية", "الوثائق", "القيادة", "7"),
            "7700900123",
            ("متابعة", "احصل على", "رقمك C100", "تم", "English"),
        ),
    ],
    ids=["two touches", "Arabic with a phone number"],
)
def test_a_visitor_touches_their_way_to_a_ticket_and_leaves(
    site: Path, way: tuple[str, ...], typed: str, way_on: tuple[str, ...]
) -> None:
    command = (*KIOSK, "--windowed", "1080x1920", "--config", str(site / "kiosk.toml"))
    with (
        screen(1080, 1920) as display,
        visiting(display, command, {"QT_QPA_PLATFORM": "xcb"}, site / "stderr") as visitor,
    ):
        visitor.go(*way)
        for digit in typed:
            visitor.touch(digit)
        *onward, done, welcome = way_on
        visitor.go(*onward)
        link = visitor.see_link()
        visitor.go(done, welcome)
        status = visitor.leave()
    assert (status, visitor.complaints()) == (0, "")
    must_have_its_ticket(site, link)


@pytest.mark.needs("xvfb", *READS_SCREENS)
@pytest.mark.parametrize(
    "way",
    [
        ("English", "Documents", "Passport", "ID card", "Continue", "Get my ticket"),
        ("العربية", "الوثائق", "القيادة", *"7700900123", "متابعة", "احصل على"),
    ],
    ids=["English with a question", "Arabic with a phone number"],
)
def test_assistive_technology_presses_its_way_to_a_ticket(site: Path, way: tuple[str, ...]) -> None:
    number, done = ("رقمك C100", "تم") if way[0] == "العربية" else ("Your number A100", "Done")
    command = (*KIOSK, "--windowed", "1080x1920", "--config", str(site / "kiosk.toml"))
    with (
        screen(1080, 1920) as display,
        visiting(display, command, {"QT_QPA_PLATFORM": "xcb"}, site / "stderr") as visitor,
    ):
        visitor.press(*way, number)
        link = visitor.see_link()
        visitor.press(done, "English")
        status = visitor.leave()
    assert (status, visitor.complaints()) == (0, "")
    must_have_its_ticket(site, link)


def another_user(site: Path) -> tuple[str, ...]:
    """Return the command to become a plain user, whose the site then is."""
    if os.geteuid() != 0:
        return ()
    for become in OTHER_USERS:
        tried = [*become, sys.executable, "-c", "import kiosk"]
        if subprocess.run(tried, check=False, capture_output=True).returncode == 0:
            if become[0] == "setpriv":
                for path in (site, *site.rglob("*")):
                    os.chown(path, VISITOR_UID, VISITOR_UID)
            return become
    pytest.skip("no plain user can read this checkout and its Python")


@pytest.mark.needs("cage", "xwayland", "xvfb", "xdotool", "util-linux", *READS_SCREENS)
@pytest.mark.timeout(400)
def test_the_same_in_the_kiosk_compositor(site: Path) -> None:
    """Inside Xvfb on a busy machine, cage 0.1.4 at times stops asking for frames: start afresh."""
    link = link_seen_in_cage(site)
    for _ in range(FRESH_STARTS):
        if link:
            break
        shutil.rmtree(site / "state")
        link = link_seen_in_cage(site)
    must_have_its_ticket(site, link)


def link_seen_in_cage(site: Path) -> str | None:
    """Return what the QR symbol on the ticket screen says; None if the screen froze before."""
    command = ("cage", "--", *KIOSK, "--config", str(site / "kiosk.toml"))
    environ = cage_environ(site)
    become = another_user(site)
    with (
        screen(1024, 768) as display,
        visiting(display, command, environ, site / "stderr", become) as visitor,
    ):
        visitor.find("English")
        for step in pairwise(("English", "Something else", "Your number F100")):
            earlier = visitor.see()
            visitor.go(*step)
            if not visitor.sees_other_than(earlier):
                return None
        return visitor.see_link()


def cage_environ(site: Path) -> dict[str, str]:
    (site / "runtime").mkdir(mode=0o700, exist_ok=True)
    return {
        "HOME": str(site),
        "QT_QPA_PLATFORM": "wayland",
        "WLR_BACKENDS": "x11",
        "WLR_RENDERER": "pixman",
        "XDG_CACHE_HOME": str(site / "cache"),
        "XDG_CONFIG_HOME": str(site / "config"),
        "XDG_DATA_HOME": str(site / "data"),
        "XDG_RUNTIME_DIR": str(site / "runtime"),
    }


@pytest.mark.needs("xvfb", "xdotool", *READS_SCREENS)
def test_a_plugged_in_keyboard_or_code_reader_answers_the_customer_number(site: Path) -> None:
    """By hand or in a burst, as the machine has time; the ID is known as ``C-1001``."""
    command = (*KIOSK, "--windowed", "1080x1920", "--config", str(site / "kiosk.toml"))
    with (
        screen(1080, 1920) as display,
        visiting(display, command, {"QT_QPA_PLATFORM": "xcb"}, site / "stderr") as visitor,
    ):
        visitor.go(
            "English", "Home and money", "Money and benefits", "What is your customer number"
        )
        visitor.xdotool("key", "--delay", "2", *"c1001", "Return")
        visitor.go("Get my ticket", "Your number E100")
        link = visitor.see_link()
        status = visitor.leave()
    assert (status, visitor.complaints()) == (0, "")
    must_have_its_ticket(site, link)


def welcome_drawn(site: Path, display: str, renderer: str) -> Image.Image:
    """Return the word on the welcome screen, in gray."""
    command = (*KIOSK, "--windowed", "1080x1920", "--config", str(site / "kiosk.toml"))
    environ = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": renderer}
    with visiting(display, command, environ, site / "stderr") as visitor:
        visitor.find("English")
        assert visitor.sees_anything(WELCOME)
        word = visitor.see().convert("L").crop(WELCOME)
        assert visitor.leave() == 0
    return word


@pytest.mark.needs("xvfb", *READS_SCREENS)
def test_large_letters_keep_their_corners_where_opengl_draws_them(site: Path) -> None:
    """Enlarged from small pictures of letters, 15 in 1,000 of these pixels were others."""
    settings = site / "kiosk.toml"
    settings.write_text(
        settings.read_text().replace("[kiosk]\n", "[kiosk]\nreduced_motion = true\n")
    )
    with screen(1080, 1920) as display:
        by_opengl, in_software = (
            welcome_drawn(site, display, renderer) for renderer in ("rhi", "software")
        )
    difference = ImageChops.difference(by_opengl, in_software)
    assert difference.getbbox(), "one and the same has drawn both"
    others = sum(difference.histogram()[32:])
    assert others < 0.002 * by_opengl.width * by_opengl.height
