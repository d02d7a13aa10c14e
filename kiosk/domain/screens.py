"""The screens of a journey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Case
    from kiosk.domain.catalogue import FieldTypeId, ServiceTypeId
    from kiosk.domain.printing import PrintReport
    from kiosk.domain.readiness import Hindrance
    from kiosk.domain.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nobody is here yet; languages are offered."""


@dataclass(frozen=True, slots=True)
class ChooseService:
    """A menu page; ``path`` holds the ids of the opened groups, outermost first."""

    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChooseChannel:
    """How would you like to talk to us?"""


@dataclass(frozen=True, slots=True)
class AskCustomerId:
    """What is your customer number?"""


@dataclass(frozen=True, slots=True)
class AskPhone:
    """What is your phone number?"""


@dataclass(frozen=True, slots=True)
class AskEmail:
    """What is your e-mail address?"""


@dataclass(frozen=True, slots=True)
class AskField:
    """An extra question of the service type."""

    field: FieldTypeId


@dataclass(frozen=True, slots=True)
class Review:
    """Is everything right?"""


@dataclass(frozen=True, slots=True)
class Issuing:
    """The attempt is under way; there is no way back, and no time limit but the gateway's.

    ``repeats``: how often it was sent again. ``switched``: the language is no longer the one in
    which the number was asked for.
    """

    attempt: AttemptKey
    repeats: int = 0
    switched: bool = False


WORD_SECONDS = 3
"""So long a visitor waits for a printer to say something, beside what its line needs."""


@dataclass(frozen=True, slots=True)
class TicketShown:
    """The number. ``report`` is None until the printer said something.

    ``wait_minutes`` is the estimate that this visitor was given, as a range; None: not known.
    ``printing``: the printer has it and has not said how it ended; ``prints`` counts how often.
    ``patience`` are the seconds until a printer that says nothing is told as one.
    """

    attempt: AttemptKey
    case: Case
    service_type: ServiceTypeId
    report: PrintReport | None = None
    wait_minutes: tuple[int, int] | None = None
    printing: bool = False
    prints: int = 0
    patience: int = WORD_SECONDS


@dataclass(frozen=True, slots=True)
class TroubleShown:
    """What went wrong. ``tries`` counts the kiosk's own looks whether it is over.

    ``hindrance``: the kiosk is closed for everybody until it is over; None: one visitor's trouble.
    ``looking``: a visitor asked it to look now, and what it finds is not known yet.
    ``closed``: the service that gave no number, where it is closed.
    """

    trouble: Trouble
    tries: int = 0
    hindrance: Hindrance | None = None
    looking: bool = False
    closed: ServiceTypeId | None = None


Question = ChooseService | ChooseChannel | AskCustomerId | AskPhone | AskEmail | AskField | Review
Screen = Welcome | Question | Issuing | TicketShown | TroubleShown
