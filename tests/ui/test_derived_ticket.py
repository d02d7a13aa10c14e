"""What the ticket's screen shows, derived from a moment of the journey."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.case import Case, CaseStatus
from kiosk.domain.catalogue import Channel
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.domain.screens import TicketShown, TroubleShown
from kiosk.domain.trouble import Trouble
from kiosk.ui.view_models.ticket import derive_ticket_props
from kiosk.ui.view_models.trouble import derive_trouble_props
from tests.fakes.cases import ATTEMPT, CASE
from tests.fakes.sites import (
    NOTHING,
)
from tests.ui.snapshots import moment

PAPER_OUT = PrintReport(PrintState.FAILED, "p", PrinterFault.PAPER_OUT)


def ticket(case: Case = CASE, report: PrintReport | None = None) -> TicketShown:
    return TicketShown(ATTEMPT, case, NOTHING, report)


def test_the_ticket_shows_what_is_known_and_leaves_out_the_rest() -> None:
    known = derive_ticket_props(moment(ticket()), ("1",), prints=True)
    assert (known.number, known.people, known.waitFrom) == ("A104", 3, -1)
    assert (known.service, known.channelId) == ("Nothing", "channel.FaceToFace")
    assert known.address == "127.0.0.1:8470"
    bare = replace(CASE, position=None, ticket_url=None)
    unknown = derive_ticket_props(moment(ticket(bare)), (), prints=True)
    assert (unknown.people, unknown.address, unknown.qrRows) == (-1, "", ())


@pytest.mark.parametrize(
    ("case", "following"),
    [
        (CASE, ("screen", "tk.next", "tk.next2")),
        (replace(CASE, channel=Channel.PHONE), ("mobile", "tk.nextPhone", "tk.nextPhone2")),
        (replace(CASE, status=CaseStatus.PENDING), ("bell", "pend.title", "pend.body")),
    ],
)
def test_the_ticket_says_what_comes_next(case: Case, following: tuple[str, str, str]) -> None:
    props = derive_ticket_props(moment(ticket(case)), (), prints=True)
    assert (props.nextIcon, props.nextId, props.nextLineId) == following


@pytest.mark.parametrize(
    ("condition", "title"),
    [(PrinterCondition.PAPER_OUT, "np.title"), (PrinterCondition.COVER_OPEN, "np.fault")],
)
def test_who_comes_without_paper_is_asked_whether_to_go_on(
    condition: PrinterCondition, title: str
) -> None:
    now = moment(TroubleShown(Trouble.WITHOUT_PAPER))
    props = derive_trouble_props(replace(now, journey=replace(now.journey, printer=condition)))
    assert (props.titleId, props.bodyId, props.canGoOn) == (title, "np.goOn", True)
    assert (props.canTryAgain, props.icon) == (False, "paper")
    tags = {"np.title": "trouble.no_paper.tag", "np.fault": "trouble.out_of_service.tag"}
    assert props.tagId == tags[title]


@pytest.mark.parametrize(
    ("report", "prints", "paper", "title", "seconds"),
    [
        (None, True, "printing", "", 30),
        (None, False, "none", "", 30),
        (PrintReport(PrintState.PRINTED, "p"), True, "out", "", 30),
        (PrintReport(PrintState.SENT, "p"), True, "out", "", 30),
        (PAPER_OUT, True, "failed", "np.title", 90),
        (PrintReport(PrintState.FAILED, "p", PrinterFault.ERROR), True, "failed", "np.fault", 90),
        (PrintReport(PrintState.UNKNOWN, "p"), True, "failed", "np.unknown", 90),
    ],
)
def test_the_ticket_says_what_became_of_the_paper(
    report: PrintReport | None, prints: bool, paper: str, title: str, seconds: int
) -> None:
    props = derive_ticket_props(moment(ticket(report=report)), (), prints=prints)
    assert (props.paper, props.paperTitleId) == (paper, title)
    assert (props.secondsLeft, props.secondsTotal) == (seconds, seconds)
