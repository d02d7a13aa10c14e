"""A kiosk, two servers on one PostgreSQL, a visitor's phone at one and a counter at the other."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from kiosk.bootstrap import write_site
from tests.browser.conftest import Devices
from tests.browser.test_counter_page import press
from tests.cli.commands import kiosk, kiosk_process
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.served_kiosk import TEMPLATE
from tests.fakes.served_process import NOTHING_ASKED, ServeProcess, free_port, registered

pytestmark = pytest.mark.needs("chromium", "libatomic1")

DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}


@dataclass(frozen=True)
class City:
    """Two servers, a kiosk that takes its numbers from the first, and an agent's password."""

    first: str
    second: str
    kiosk: Path
    password: str

    def walk_in(self) -> dict[str, Any]:
        """Walk in at the kiosk, which draws its ticket by Qt: a process of its own."""
        options = ("--language", "ar", "--json", "--config", self.kiosk)
        done = kiosk_process("walk-in", "--service-type", NOTHING_ASKED, *options)
        assert done.status == 0, done.out + done.err
        case: dict[str, Any] = done.answer["case"]
        return case


def settings_of(folder: Path, database: str, port: int, events: str) -> Path:
    """Write a site on a database, whose tickets open at a port."""
    write_site(folder)
    file = folder / "kiosk.toml"
    local = f'[cases.local]\ndatabase = "{database}"\n'
    text = file.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
    text = text.replace("[cases.local]\n", local).replace("127.0.0.1:8470/t", f"127.0.0.1:{port}/t")
    file.write_text(f'{text}\n[serve]\nevents = "{events}"\n')
    return file


@pytest.fixture(params=["notify", "poll"])
def city(
    request: pytest.FixtureRequest, postgresql: PostgresqlServer, tmp_path: Path
) -> Iterator[City]:
    port = free_port()
    file = settings_of(tmp_path / "site", postgresql.new_database(), port, request.param)
    password = kiosk("staff", "add", "sam", "--json", "--config", file).answer["password"]
    made = registered(file)
    with ExitStack() as stack:
        for server in (ServeProcess(file, port), ServeProcess(file)):
            server.start()
            stack.callback(server.stop)
        bases = [f"http://127.0.0.1:{one}" for one in (port, server.port)]
        given = {"base": bases[0], "connection": "virtual", **vars(made)}
        (tmp_path / "kiosk.toml").write_text(TEMPLATE.format(**given))
        yield City(bases[0], bases[1], tmp_path / "kiosk.toml", password)


def test_who_walks_in_at_one_server_is_called_at_the_other_and_hears_of_it_within_a_second(
    city: City, chromium: Browser
) -> None:
    with Devices(chromium, city.second).open("/counter", **DESKTOP) as staff:
        desk = staff.page
        desk.locator("[name=name]").fill("sam")
        desk.locator("[name=password]").fill(city.password)
        desk.keyboard.press("Enter")
        desk.get_by_role("combobox", name="Counter").select_option("Counter 3")
        desk.get_by_role("button", name="Start work").click()
        expect(desk.get_by_text("Nobody is waiting")).to_be_visible()
        case = city.walk_in()
        number = f"{case['ticket']['prefix']}{case['ticket']['number']}"
        row = desk.get_by_role("row", name=number)
        expect(row).to_contain_text("Printed")
        assert case["ticketUrl"].startswith(f"{city.first}/t/")
        path = case["ticketUrl"].removeprefix(city.first)
        with Devices(chromium, city.first).open(path) as visitor:
            page = visitor.page
            expect(page.locator(".sound")).to_be_visible()
            page.evaluate("window.loadedOnce = true")
            press(desk, "n")
            began = time.monotonic()
            expect(page.locator(".place")).to_be_visible(timeout=2000)
            assert time.monotonic() - began < 1
            expect(page.locator(".place")).to_contain_text("3")
            expect(desk.locator(".stage .number")).to_have_text(number)
            press(desk, "f")
            expect(page.locator("body")).to_have_attribute("data-state", "finished")
            assert page.evaluate("window.loadedOnce") is True
