from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

from tests.fakes.open_office import Office, office, open_office

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP lobby.example 127.0.0.1",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Return the system's browser, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Office]:
    """An open office."""
    with open_office(office(tmp_path)) as opened:
        yield opened


@dataclass
class Device:
    """One person's browser: its page, where it asked, and what it complained of."""

    page: Page
    hosts: set[str] = field(default_factory=set)
    bytes_by_path: dict[str, int] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("console", self._said)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._asked)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _asked(self, request: Request) -> None:
        self.hosts.add(request.url.split("/")[2])


class Devices:
    """Opens browsers of people who know nothing of each other."""

    def __init__(self, browser: Browser, base: str) -> None:
        self._browser, self._base = browser, base

    @contextmanager
    def open(self, path: str, base: str = "", **options: Any) -> Iterator[Device]:
        """Open a page; at the end nothing was complained of and no other host asked."""
        with self.free(path, base, **options) as device:
            yield device
            assert device.complaints == []
            assert device.hosts <= {(base or self._base).split("/")[2]}

    @contextmanager
    def free(self, path: str, base: str = "", **options: Any) -> Iterator[Device]:
        """Open a page; complaints are for the test to judge."""
        given = {"viewport": {"width": 390, "height": 844}, "locale": "en-US", **options}
        context = self._browser.new_context(**given)
        context.set_default_timeout(20_000)
        device = Device(context.new_page())
        device.watch()
        device.page.goto((base or self._base) + path)
        try:
            yield device
        finally:
            context.close()


@pytest.fixture
def devices(chromium: Browser, at: Office) -> Devices:
    return Devices(chromium, at.base)
