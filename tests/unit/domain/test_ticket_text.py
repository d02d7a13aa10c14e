"""A ticket read aloud."""

from __future__ import annotations

from kiosk.domain.ticket_text import text_of
from tests.fakes.cases import CASE
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import PHONE


def test_everything_on_the_ticket_can_be_read() -> None:
    lines = text_of(FakeKiosk().compose(CASE, PHONE)).splitlines()

    assert lines[:5] == [
        "ticket.demo",
        "Ostbrook Public Services",
        "-" * 32,
        "tk.your",
        "A104",
    ]
    for line in ("Phone", "channel.FaceToFace", "ticket.before: ticket.people 3", "127.0.0.1:8470"):
        assert line in lines
    assert lines[-2:] == ["2030-05-14  10:22  Kiosk 2", "privacy"]
