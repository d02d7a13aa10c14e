"""``kiosk run`` with whatever a site may set: it starts, and its first frame can be seen."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.settings.environment import settings_keys
from kiosk.adapters.settings.findings import dotted
from tests.cli.commands import kiosk
from tests.cli.test_start import PROGRAM

EVERY = Path(__file__).with_name("every_setting.toml")
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40z"/></svg>'
)
OTHER_WAYS = ("cases.api.", "printer.", "serve.tls_", "serve.public_url")
"""What is left out: another gateway, other connections, and a proxy's address."""


def first_frame(settings: Path) -> int:
    """Return the exit status of a kiosk that ends with its first frame."""
    command = [sys.executable, "-W", "error", "-c", PROGRAM, str(settings)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return done.returncode


@pytest.fixture
def every(site: Path) -> Path:
    shutil.copy(EVERY, site)
    site.with_name("logo.svg").write_text(LOGO)
    Image.new("RGB", (108, 192), "teal").save(site.with_name("background.png"))
    return site


@pytest.mark.parametrize(
    "words",
    [
        '"welcome".en-US = "Good morning"',
        '"back".en-US = "Return"\n"welcome".de = "Moin"',
        '"welcome" = "Ostbrook"\n"page.staff.signIn" = "Ostbrook"',
    ],
    ids=["one word", "words of two languages", "a word in all languages"],
)
def test_a_kiosk_starts_with_words_of_its_own(site: Path, words: str) -> None:
    site.write_text(f"{site.read_text()}\n[texts]\n{words}\n")
    assert first_frame(site) == 0


def test_a_kiosk_starts_with_all_that_can_be_set(every: Path) -> None:
    checked = kiosk("config", "check", "--config", every)
    assert (checked.status, checked.err) == (0, "")
    assert first_frame(every) == 0


def test_all_that_can_be_set_is_set_there() -> None:
    given = tomllib.loads(EVERY.read_text())
    left = {dotted(path) for path, _ in settings_keys() if not stands_in(given, path)}
    assert {key for key in left if not key.startswith(OTHER_WAYS)} == set()


def stands_in(table: object, path: tuple[str | int, ...]) -> bool:
    for name in path:
        if not isinstance(table, dict) or name not in table:
            return False
        table = table[name]
    return True
