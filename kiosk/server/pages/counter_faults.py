"""Why an action of the staff was not carried out, as the id of a sentence to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import Unavailable
from kiosk.engine.actions import (
    Acted,
    ActionCode,
    ActionRefused,
    CaseUnknown,
    InboxUnknown,
    NobodyWaiting,
)
from kiosk.engine.views import Workplace

if TYPE_CHECKING:
    ActionOutcome = (
        Acted | NobodyWaiting | CaseUnknown | InboxUnknown | ActionRefused | Workplace | Unavailable
    )

_REFUSALS = {
    ActionCode.INVALID_STATUS: "page.fault.changed",
    ActionCode.LOCKED: "page.fault.locked",
    ActionCode.ASSIGNED: "page.fault.assigned",
}


def fault_id(outcome: ActionOutcome) -> str:
    """Return the text's id; empty where it was done."""
    match outcome:
        case Acted() | Workplace():
            return ""
        case NobodyWaiting():
            return "page.fault.nobody"
        case CaseUnknown() | InboxUnknown():
            return "page.fault.gone"
        case ActionRefused(code=code):
            return _REFUSALS[code]
        case Unavailable():
            return "page.fault.unavailable"
    assert_never(outcome)
