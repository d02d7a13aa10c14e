"""What staff read of an attempt that gave no number: why, and what to do. No personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import Issued, ProblemCode, Refused, Unavailable, Uncertain

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome, Problem, WalkIn
    from kiosk.ports.staff_log import StaffLog

_IDS = frozenset({"serviceId", "serviceTypeId", "tagIds", "channel", "locale"})
_OUT_OF_DATE = frozenset({ProblemCode.UNKNOWN, ProblemCode.NOT_SUPPORTED})


def tell_staff(log: StaffLog, attempt: AttemptKey, walk_in: WalkIn, outcome: Outcome) -> None:
    """Write one line, unless a number was issued or the visitor can mend it."""
    match outcome:
        case Unavailable(reason, detail):
            log.warning("unavailable", attempt=attempt, reason=f"{reason}: {detail}")
        case Uncertain(detail):
            log.warning("uncertain", attempt=attempt, reason=detail)
        case Refused(problems) if stale := out_of_date(problems, walk_in):
            log.warning("out_of_date", attempt=attempt, reason=stale, remedy=REMEDY)
        case Issued() | Refused():
            pass


REMEDY = "Compare the ids in the catalogue, and application_id, with those of the case API."


def out_of_date(problems: tuple[Problem, ...], walk_in: WalkIn) -> str:
    """Return which ids of the catalogue the case API does not know; empty where it knows all."""
    ids = {
        "serviceId": walk_in.service_id,
        "serviceTypeId": walk_in.service_type_id,
        "tagIds": ", ".join(walk_in.tag_ids),
        "channel": walk_in.channel.value,
        "locale": walk_in.locale,
    }
    named = (
        f"{problem.member} {ids[problem.member]}"
        for problem in problems
        if problem.code in _OUT_OF_DATE and problem.member in _IDS
    )
    return ", ".join(f"the case API does not know {one}" for one in named)
