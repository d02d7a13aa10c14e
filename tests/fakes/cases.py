"""Cases as a server would answer them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kiosk.domain.case import AttemptKey, Case, CaseId, CaseStatus, Issued, Ticket, WalkIn
from kiosk.domain.catalogue import Channel, InboxId, ServiceId, ServiceTypeId
from tests.fakes.sites import ENGLISH

ATTEMPT = AttemptKey("0d0f3a57-2f6c-4f3e-9a51-6f3e1b9b0001")
OTHER_ATTEMPT = AttemptKey("0d0f3a57-2f6c-4f3e-9a51-6f3e1b9b0002")
MOMENT = dt.datetime(2030, 5, 14, 9, 22, 7, 825553, tzinfo=dt.UTC)
LATER = MOMENT + dt.timedelta(hours=1)
CASE = Case(
    case_id=CaseId("34f28938-77b4-4380-bdf3-c0b44f39821b"),
    status=CaseStatus.WAITING,
    ticket=Ticket("A", 104, None),
    channel=Channel.FACE_TO_FACE,
    language=ENGLISH,
    reference_date=MOMENT,
    inbox_id=InboxId("d4afcd15-3b94-4b86-82f8-e2525cc0ac06"),
    inbox_name="Reception",
    queue_timestamp=MOMENT,
    position=4,
    ticket_url="http://127.0.0.1:8470/t/q3yZ0mH0T1u2",
)
ISSUED = Issued(CASE)
WALK_IN = WalkIn(ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.FACE_TO_FACE)


def case_number(number: int) -> Case:
    return replace(CASE, ticket=Ticket("A", number), case_id=CaseId(f"case-{number}"))
