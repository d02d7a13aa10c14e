"""A ticket can be printed again after the process that printed it was killed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from tests.cli.commands import kiosk
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.tcp_printer import Behaviour, TcpPrinter
from tests.faults.busy_kiosk import SOMETHING_ELSE

pytestmark = [pytest.mark.timeout(120), pytest.mark.usefixtures("qapp")]


def command(settings: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", *arguments, "--config", str(settings)]


def answer(settings: Path, *arguments: str) -> Any:
    done = kiosk(*arguments, "--config", settings, "--json")
    assert done.status == 0, done.err
    return done.answer


def started(settings: Path, port: int, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a command whose printer is at a port of this machine."""
    network = {
        "KIOSK_PRINTER__CONNECTION": "network",
        "KIOSK_PRINTER__HOST": "127.0.0.1",
        "KIOSK_PRINTER__PORT": str(port),
    }
    return subprocess.Popen(
        command(settings, *arguments),
        env={**os.environ, **network},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def killed_while_printing(settings: Path, *arguments: str) -> None:
    """Run a command whose printer takes the first bytes and no more, and kill it then."""
    with TcpPrinter(Behaviour(reads_until=2000)) as printer:
        process = started(settings, printer.port, *arguments)
        assert printer.first_byte.wait(60)
        process.kill()
        assert process.wait(30) == -signal.SIGKILL


def test_after_a_kill_in_the_middle_of_a_ticket_the_same_number_is_printed_as_a_copy(
    settings: Path,
) -> None:
    killed_while_printing(settings, "walk-in", "--service-type", SOMETHING_ELSE.service_type)
    (before,) = answer(settings, "journal", "list")
    assert before["outcome"] == "issued"
    assert before["print"]["state"] == "queued"

    done = answer(settings, "ticket", "reprint", before["attempt"])
    ticket = before["case"]["ticket"]
    assert done["ticket"] == f"{ticket['prefix']}{ticket['number']}"
    assert done["print"]["state"] == "reprinted"
    with Image.open(done["print"]["files"][0]) as picture:
        codes = zxingcpp.read_barcodes(picture.convert("L"))
    assert [code.text for code in codes] == [before["case"]["ticketUrl"]]

    (after,) = answer(settings, "journal", "list")
    assert (after["case"], after["print"]["state"]) == (before["case"], "reprinted")


def print_state_in(journal: Path) -> str | None:
    """Return what a journal says of the only ticket, as another program would read it."""
    if not journal.exists():
        return None
    with closing(sqlite3.connect(journal)) as connection:
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return None
        row = connection.execute("SELECT print_state FROM attempt").fetchone()
    return str(row[0]) if row else None


def states_at_the_counter(settings: Path) -> list[str | None]:
    """Return what the engine's database says of the tickets, in the order of their cases."""
    with closing(sqlite3.connect(settings.with_name("state") / "cases.sqlite")) as connection:
        rows = connection.execute("SELECT print_state FROM cases ORDER BY rowid").fetchall()
    return [state for (state,) in rows]


def test_after_a_kill_between_the_last_byte_and_its_proof_the_ticket_is_sent_and_then_unknown(
    settings: Path,
) -> None:
    journal = settings.with_name("state") / "journal.sqlite"
    with SimulatedPrinter() as printer:
        printer.do("answer status,push")
        arguments = "walk-in", "--service-type", SOMETHING_ELSE.service_type
        process = started(settings, printer.port, *arguments)
        while print_state_in(journal) != "sent":
            assert process.poll() is None
        process.kill()
        assert process.wait(30) == -signal.SIGKILL
        assert printer.wait_for(lambda: len(printer.slips) == 1)
    (before,) = answer(settings, "journal", "list")
    assert (before["outcome"], before["print"]["state"]) == ("issued", "sent")

    answer(settings, "walk-in", "--service-type", SOMETHING_ELSE.service_type)
    after = answer(settings, "journal", "list")[-1]
    assert after["attempt"] == before["attempt"]
    assert after["print"]["state"] == "unknown"
    assert after["print"]["detail"] == "the kiosk stopped while the ticket was printed"
    assert states_at_the_counter(settings) == ["unknown", "printed"]


def test_a_kill_while_a_copy_is_printed_leaves_what_was_known_of_the_first(settings: Path) -> None:
    first = answer(settings, "walk-in", "--service-type", SOMETHING_ELSE.service_type)
    killed_while_printing(settings, "ticket", "reprint", first["attempt"])

    (entry,) = answer(settings, "journal", "list")
    assert entry["print"] == first["print"]
    again = answer(settings, "ticket", "reprint", first["attempt"])
    assert again["print"]["state"] == "reprinted"
