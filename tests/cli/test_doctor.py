"""``kiosk doctor``: one line for each subsystem, and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.printing import discovery
from kiosk.adapters.printing.discovery import FoundPrinter
from tests.cli.commands import SOMETHING_ELSE, kiosk, walk_in
from tests.cli.site_at_an_api import at_an_api
from tests.fakes.case_api import FakeCaseApi, HangUp, Reply, serving
from tests.fakes.served_process import free_port
from tests.fakes.simulated import SimulatedPrinter


def checks_of(answer: Any) -> dict[str, Any]:
    return {check["subsystem"]: check for check in answer["checks"]}


FOUND = FoundPrinter("USB 04b8:0202", (("connection", "usb"), ("vendor_id", 1208)))


@pytest.fixture(autouse=True)
def found_printers(monkeypatch: pytest.MonkeyPatch) -> list[FoundPrinter]:
    """Find what a test puts here, and nothing of the machine it runs on."""
    found: list[FoundPrinter] = []
    monkeypatch.setattr(discovery, "find_printers", lambda: tuple(found))
    return found


def test_a_kiosk_in_order_says_so_line_by_line(site: Path) -> None:
    told, answered = kiosk("doctor", "--config", site), kiosk("doctor", "--json", "--config", site)

    assert (told.status, answered.status) == (0, 0)
    assert [line[:4].strip() for line in told.out.splitlines()] == ["ok"] * 6
    assert answered.answer["ready"] is True
    subsystems = ["catalogue", "hours", "journal", "cases", "printer", "attempts"]
    assert [check["subsystem"] for check in answered.answer["checks"]] == subsystems


def test_settings_that_are_wrong_come_first(tmp_path: Path) -> None:
    broken = tmp_path / "kiosk.toml"
    broken.write_text("version = 1\n[kiosk]\nidle_secnods = 3\n")

    done = kiosk("doctor", "--config", broken)
    assert done.status == 2
    assert "idle_seconds" in done.err


def test_a_case_api_that_can_be_reached_and_gives_a_token_is_in_order(site: Path) -> None:
    with serving(FakeCaseApi()) as api:
        done = kiosk("doctor", "--json", "--config", at_an_api(site, api.base_url))
        asked = [request.path for request in api.received]

    assert done.status == 0, done.out
    assert asked == ["/tenant/oauth2/v2.0/token"]


def test_a_case_api_that_is_away_stops_the_kiosk(site: Path) -> None:
    at_an_api(site, f"http://127.0.0.1:{free_port()}")
    done = kiosk("doctor", "--json", "--config", site)

    assert done.status == 4
    found = checks_of(done.answer)["cases"]
    assert (found["state"], found["hindrance"]) == ("hindered", "no_connection")
    assert "base_url" in found["remedy"]


def test_a_wrong_secret_is_told_in_one_line_that_says_what_to_do(site: Path) -> None:
    with serving(FakeCaseApi()) as api:
        done = kiosk("doctor", "--config", at_an_api(site, api.base_url, "canary-wrong"))

    assert done.status == 4
    (line,) = [line for line in done.out.splitlines() if " token " in line]
    assert "invalid_client" in line
    assert "check client_id, client secret" in line
    assert "canary" not in done.out + done.err


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_a_busy_token_endpoint_is_told_as_such(site: Path, as_json: tuple[str, ...]) -> None:
    with serving(FakeCaseApi(token_reply=lambda _: Reply(429))) as api:
        done = kiosk("doctor", *as_json, "--config", at_an_api(site, api.base_url))

    assert done.status == 4
    assert "429" in done.out


def test_a_state_folder_that_cannot_be_written_is_told_with_its_name(site: Path) -> None:
    (site.parent / "file").write_text("")
    text = site.read_text()
    site.write_text(text.replace("[kiosk]\n", '[kiosk]\nstate_folder = "file/state"\n'))
    done = kiosk("doctor", "--json", "--config", site)

    assert done.status == 4
    assert str(site.parent / "file") in checks_of(done.answer)["journal"]["fault"]


def test_printers_that_can_be_found_are_listed_with_the_settings_that_use_them(
    site: Path, found_printers: list[FoundPrinter]
) -> None:
    found_printers.append(FOUND)
    told, answered = kiosk("doctor", "--config", site), kiosk("doctor", "--json", "--config", site)

    assert told.out.splitlines()[-1] == (
        'found  USB 04b8:0202  (connection = "usb", vendor_id = 1208)'
    )
    assert answered.answer["printers"] == [
        {"what": "USB 04b8:0202", "settings": {"connection": "usb", "vendor_id": 1208}}
    ]


@pytest.mark.parametrize(("rule", "status"), [("paperless", 0), ("close", 4), ("ask", 0)])
def test_a_printer_out_of_paper_stops_a_kiosk_that_closes_without(
    site: Path, monkeypatch: pytest.MonkeyPatch, rule: str, status: int
) -> None:
    with SimulatedPrinter() as printer:
        printer.do("paper out")
        monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
        monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
        monkeypatch.setenv("KIOSK_PRINTER__PORT", str(printer.port))
        monkeypatch.setenv("KIOSK_PRINTER__WHEN_OUT", rule)
        done = kiosk("doctor", "--json", "--config", site)

    assert done.status == status
    found = checks_of(done.answer)["printer"]
    assert "it is out of paper" in found["fault"]
    assert found.get("hindrance") == ("no_paper" if status else None)


@pytest.mark.parametrize(
    ("reply", "staff_read", "doctor_says", "to_do"),
    [
        (Reply(403), "unavailable", "403: grant the role Case Manager", "The next attempt"),
        (Reply(401), "unavailable", "401: check application_id", "The next attempt"),
        (Reply(404), "out_of_date", "does not know serviceId", "Compare the ids in the catalogue"),
        (
            Reply(422, {"problems": [{"member": "serviceTypeId", "code": "unknown"}]}),
            "out_of_date",
            f"does not know serviceTypeId {SOMETHING_ELSE}",
            "Compare the ids in the catalogue",
        ),
        (HangUp(), "uncertain", "1 of the last attempts may have made a case", "journal list"),
    ],
    ids=["missing role", "refused token", "stale service", "stale type", "no answer"],
)
def test_what_only_an_attempt_finds_is_one_line_in_the_log_and_one_from_the_doctor(
    site: Path, reply: Reply | HangUp, staff_read: str, doctor_says: str, to_do: str
) -> None:
    with serving(FakeCaseApi(reply=lambda _: reply)) as api:
        config = at_an_api(site, api.base_url)
        done = walk_in(SOMETHING_ELSE, "--config", config)
        told = kiosk("doctor", "--config", config)

    lines = [json.loads(line) for line in done.err.splitlines()]
    assert [line["event"] for line in lines] == [staff_read]
    (found,) = [line for line in told.out.splitlines() if line[6:15].strip() == "attempts"]
    assert doctor_says in found
    assert to_do in found
    assert told.status == 0


def test_an_id_that_was_corrected_is_forgotten(site: Path) -> None:
    with serving(FakeCaseApi(reply=lambda _: Reply(404))) as api:
        config = at_an_api(site, api.base_url)
        walk_in(SOMETHING_ELSE, "--config", config)
        listed = kiosk("catalogue", "list", "--json", "--config", config).answer
        stale = next(one["serviceId"] for one in listed if one["serviceTypeId"] == SOMETHING_ELSE)
        catalogue = site.with_name("catalogue.toml")
        right = "0" * 8 + stale[8:]
        catalogue.write_text(catalogue.read_text().replace(stale, right))
        told = kiosk("doctor", "--json", "--config", config)

    assert checks_of(told.answer)["attempts"]["state"] == "ready", told.out


def test_a_virtual_printer_whose_folder_cannot_be_written_is_told(site: Path) -> None:
    (site.parent / "in-the-way").write_text("a file")
    text = site.read_text().replace(
        'connection = "virtual"', 'connection = "virtual"\nfolder = "in-the-way"'
    )
    site.write_text(text)
    told = checks_of(kiosk("doctor", "--json", "--config", site).answer)["printer"]
    assert told["state"] == "impaired"
    assert str(site.parent / "in-the-way") in told["fault"]
    assert told["remedy"] == "Make room there, or let this user write there."


def test_a_second_printer_is_looked_at_where_there_is_no_first(site: Path) -> None:
    text = site.read_text().replace(
        'connection = "virtual"',
        'connection = "none"\nsecond.connection = "network"\nsecond.host = "127.0.0.1"\n'
        f"second.port = {free_port()}",
    )
    site.write_text(text)
    told = checks_of(kiosk("doctor", "--json", "--config", site).answer)["printer"]
    assert told["state"] == "impaired"
    assert told["fault"].startswith("network 127.0.0.1:")
