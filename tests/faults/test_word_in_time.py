"""Within three seconds the visitor's screen says how it is, whatever the printer is waited for.

With the waits of the product: each kind of time-out once. The job goes on, and ends as it does.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any

import pytest

from kiosk.adapters.printing.links.tcp import TcpTransport
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain import events as e
from kiosk.domain.printing import PrinterFault, PrintState
from kiosk.domain.screens import WORD_SECONDS
from tests.fakes.black_hole import black_hole
from tests.faults.visit import Visit, a_printer

FAILED, UNKNOWN, PRINTED = PrintState.FAILED, PrintState.UNKNOWN, PrintState.PRINTED
NO_ANSWER = "The printer does not answer"


@dataclass(frozen=True)
class Wait:
    """What is waited for: how it begins, what ends it, and the states in which the job may end."""

    begins: str
    ends: str
    states: frozenset[PrintState]
    serial: bool = False


WAITS = {
    "an answer": Wait("silent", "talk", frozenset({FAILED})),
    "an answer, on a line": Wait("silent", "talk", frozenset({FAILED}), serial=True),
    "a byte to be taken": Wait("hang after 42", "read", frozenset({FAILED})),
    "a byte to be taken, on a line": Wait(
        "hang after 42", "read", frozenset({FAILED}), serial=True
    ),
    "the last byte of many": Wait("slow 12000 after 42", "fast", frozenset({PRINTED})),
    "a proof": Wait("silent after 42", "talk", frozenset({UNKNOWN})),
    "a proof, on a line": Wait("silent after 42", "talk", frozenset({UNKNOWN}), serial=True),
    "a fault": Wait("cover open after 42", "cover closed", frozenset({FAILED, PRINTED})),
}


@contextmanager
def visiting(*, serial: bool = False, **way: Any) -> Iterator[Visit]:
    with a_printer(serial=serial) as printer:
        visit = Visit(printer, Patience(), **way)
        yield visit
        visit.end()


@pytest.mark.parametrize("wait", WAITS)
def test_the_screen_changes_within_three_seconds_and_the_job_ends_as_it_does(wait: str) -> None:
    waited = WAITS[wait]
    with visiting(serial=waited.serial) as visit:
        visit.printer.do(waited.begins)
        visit.take_number()
        assert visit.seconds_until_told() <= WORD_SECONDS
        assert visit.words
        if PRINTED in waited.states:
            visit.printer.do(waited.ends)
        assert visit.printed().state in waited.states
        visit.printer.do(waited.ends)
        visit.look()


def test_a_ticket_that_comes_after_all_is_told_as_one() -> None:
    with visiting() as visit:
        visit.printer.do("slow 12000 after 42")
        visit.take_number()
        visit.seconds_until_told()
        assert visit.words == NO_ANSWER
        visit.printer.do("fast")
        assert visit.printed().state is PRINTED
        assert (visit.words, visit.whole_tickets()) == ("", 1)


def test_a_printer_that_proves_by_execution_alone_is_told_in_time_as_well() -> None:
    with visiting() as visit:
        visit.printer.do("answer status,push,sensor,clear")
        visit.take_number()
        assert visit.seconds_until_told() < WORD_SECONDS
        assert (visit.told.state, visit.words) == (PrintState.EXECUTED, "")


def test_a_connection_that_nobody_answers_is_not_found_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with black_hole(port), visiting(transport=TcpTransport("127.0.0.1", port)) as visit:
        visit.take_number()
        assert visit.seconds_until_told() <= WORD_SECONDS
        assert visit.words == NO_ANSWER
        report = visit.printed()
        assert (report.state, report.fault) == (FAILED, PrinterFault.NOT_FOUND)


def test_a_name_that_nobody_looks_up_is_not_found_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    answer, look_up = Event(), socket.getaddrinfo

    def hang(host: str, *rest: Any, **how: Any) -> Any:
        if host == "printer.example" and not how.get("flags"):
            answer.wait(60)
        return look_up(host, *rest, **how)

    monkeypatch.setattr("socket.getaddrinfo", hang)
    with visiting(transport=TcpTransport("printer.example")) as visit:
        visit.take_number()
        assert visit.seconds_until_told() <= WORD_SECONDS
        assert visit.words == NO_ANSWER
        report = visit.printed()
        assert (report.state, report.fault) == (FAILED, PrinterFault.NOT_FOUND)
        answer.set()


def test_who_comes_behind_a_job_that_hangs_waits_no_longer_for_a_word() -> None:
    with visiting() as visit:
        visit.printer.do("slow 12000 after 42")
        visit.take_number()
        visit.seconds_until_told()
        visit.controller.dispatch(e.StartedOver())
        visit.take_number()
        assert visit.seconds_until_told() <= WORD_SECONDS
        assert visit.words == NO_ANSWER
        visit.printer.do("fast")
        assert visit.printed().state is PRINTED
        assert visit.whole_tickets() == 2


def test_a_look_that_hangs_costs_nobody_a_word() -> None:
    with visiting() as visit:
        visit.printer.do("silent")
        visit.rounds.go()  # on the printer's worker, where the ticket has to wait for its end
        visit.take_number()
        assert visit.seconds_until_told() <= WORD_SECONDS
        assert visit.words == NO_ANSWER
