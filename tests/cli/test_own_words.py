"""A site's own words (``[texts]``) where the screens are not: on tickets and web pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.cli.commands import SOMETHING_ELSE, kiosk
from tests.fakes.served_process import ServeProcess

WORDS = """
[texts]
"tk.your".en-US = "Your turn will be"
"tk.your".de = "Sie haben die"
"page.board.quiet".en-US = "All <b>quiet</b> here"
"page.board.quiet".de = "Niemand ruft"
"""

PRINTER = """
connection = "file"
device = "{}"
status = "none"
print_as = "text"
"""


@pytest.fixture
def worded(site: Path) -> Path:
    """Return the settings of a site with words of its own, whose printer writes with letters."""
    text = site.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
    site.write_text(
        text.replace('connection = "virtual"', PRINTER.format(site.with_name("printer"))) + WORDS
    )
    site.with_name("printer").touch()
    return site


@pytest.fixture
def server(worded: Path) -> Iterator[ServeProcess]:
    started = ServeProcess(worded).start()
    yield started
    started.stop()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "said"),
    [("en-US", b"Your turn will be"), ("de", b"Sie haben die"), ("fr", b"Votre num")],
)
def test_a_ticket_says_them(worded: Path, language: str, said: bytes) -> None:
    options = ("--language", language, "--json", "--config", worded)
    done = kiosk("walk-in", "--service-type", SOMETHING_ELSE, *options)
    assert done.status == 0, done.err
    assert said in worded.with_name("printer").read_bytes()


def test_a_page_says_them_as_words_and_not_as_html(server: ServeProcess) -> None:
    def board(language: str) -> str:
        page = f"http://127.0.0.1:{server.port}/display?lang={language}"
        return httpx.get(page, trust_env=False).text

    assert "All &lt;b&gt;quiet&lt;/b&gt; here" in board("en-US")
    assert "Niemand ruft" in board("de")
    assert "ruft" not in board("fr")
