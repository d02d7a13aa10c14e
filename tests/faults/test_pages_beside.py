"""``kiosk run`` with its own pages: two real processes on one file."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic

import httpx
import psutil
import pytest

from kiosk.bootstrap import write_site
from tests.cli.commands import SOMETHING_ELSE, walk_in
from tests.fakes.served_process import free_port

TRIES = 7
"""Half a second after the second try, then twice as long each time: half a minute in all."""
LONGEST = 120
"""Seconds until a kiosk that lives and does not answer is no longer waited for."""


def answer_of(
    url: str, process: subprocess.Popen[bytes], longest: float = LONGEST
) -> httpx.Response:
    """Return the first answer while the process lives; it has ``longest`` seconds for it."""
    deadline = monotonic() + longest
    transport = httpx.HTTPTransport(retries=TRIES)
    with httpx.Client(transport=transport, timeout=longest, trust_env=False) as web:
        while process.poll() is None:
            if monotonic() > deadline:
                raise AssertionError(f"the kiosk lives, and {url} gave no answer in {longest} s")
            with suppress(httpx.TransportError):
                return web.get(url)
    raise AssertionError(f"the kiosk has ended with {process.returncode}")


class Kiosk:
    """A kiosk with a window that no one sees, and the server beside it."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.settings = folder / "kiosk.toml"
        self.state = folder / "state"
        write_site(folder)
        text = self.settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
        text = text.replace("http://127.0.0.1:8470/t/", f"http://127.0.0.1:{self.port}/t/")
        self.settings.write_text(f"{text}\n[serve]\nport = {self.port}\nwith_kiosk = true\n")
        command = [sys.executable, "-m", "kiosk", "run", "--windowed", "540x960"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen([*command, "--config", str(self.settings)], env=environment)

    def server(self) -> psutil.Process:
        """Return the process beside the window, once it answers."""
        answer = answer_of(f"http://127.0.0.1:{self.port}/readyz", self.process)
        assert answer.status_code == httpx.codes.OK
        (found,) = psutil.Process(self.process.pid).children()
        return found


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    beside = psutil.Process(made.process.pid).children() if made.process.poll() is None else []
    made.process.kill()
    made.process.wait()
    for one in beside:
        one.wait(30)


def test_a_kiosk_that_lives_and_never_answers_is_not_waited_for_without_end() -> None:
    waits = [sys.executable, "-c", "input()"]
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        subprocess.Popen(waits, stdin=subprocess.PIPE) as process,
    ):
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/readyz"
        with pytest.raises(AssertionError, match=r"lives, and .*/readyz gave no answer in 0\.2 s"):
            answer_of(url, process, longest=0.2)
        process.communicate(b"\n")


def test_the_code_on_a_ticket_of_this_kiosk_opens_here(kiosk: Kiosk) -> None:
    kiosk.server()
    issued = walk_in(SOMETHING_ELSE, "--config", kiosk.settings)
    page = httpx.get(issued.answer["case"]["ticketUrl"], trust_env=False)

    number = issued.answer["case"]["ticket"]
    assert page.status_code == 200
    assert f"{number['prefix']}{number['number']}" in page.text


def test_pages_that_die_come_back_and_the_window_stays(kiosk: Kiosk) -> None:
    first = kiosk.server()
    first.kill()
    first.wait(20)
    second = kiosk.server()

    assert second.pid != first.pid
    assert "companion_ended" in (kiosk.state / "staff.log").read_text()


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGTERM, 0), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_the_pages_end_with_the_window(kiosk: Kiosk, number: signal.Signals, status: int) -> None:
    server = kiosk.server()
    kiosk.process.send_signal(number)

    assert kiosk.process.wait(30) == status
    server.wait(30)
