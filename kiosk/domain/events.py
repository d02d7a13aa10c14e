"""What can happen in a journey, in the past tense: touches, results, and time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Outcome
    from kiosk.domain.catalogue import Channel, ServiceTypeId
    from kiosk.domain.language import Locale
    from kiosk.domain.printing import PrinterCondition, PrintReport
    from kiosk.domain.readiness import Hindrance
    from kiosk.domain.screens import Question
    from kiosk.domain.service_hours import Closings


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """A language was touched, on the welcome screen or in the language picker."""

    language: Locale


@dataclass(frozen=True, slots=True)
class LanguagePickerToggled:
    """The bar's Language button was touched."""


@dataclass(frozen=True, slots=True)
class GroupOpened:
    """A group card of the menu was touched."""

    group: str


@dataclass(frozen=True, slots=True)
class ServiceChosen:
    """A service card was touched."""

    service_type: ServiceTypeId


@dataclass(frozen=True, slots=True)
class ChannelChosen:
    """A channel card was touched."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class Typed:
    """The open question's answer now reads ``text``."""

    text: str

    def __repr__(self) -> str:
        """Leave out what was typed: it is personal."""
        return "Typed(…)"


@dataclass(frozen=True, slots=True)
class CodeScanned:
    """A barcode or QR reader read a code."""

    code: str

    def __repr__(self) -> str:
        """Leave out what was read: it is personal."""
        return "CodeScanned(…)"


@dataclass(frozen=True, slots=True)
class PhoneCountryChosen:
    """The visitor's country for the phone number (ISO 3166)."""

    country: str


@dataclass(frozen=True, slots=True)
class OptionTouched:
    """An option of a choice question was touched: chosen, or switched where many may be."""

    value: str


@dataclass(frozen=True, slots=True)
class Continued:
    """Continue was touched."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """Back was touched."""


@dataclass(frozen=True, slots=True)
class ChangeRequested:
    """Change was touched beside an answer of the review."""

    screen: Question


@dataclass(frozen=True, slots=True)
class StartedOver:
    """Start over, "No, clear my answers", or Done was touched."""


@dataclass(frozen=True, slots=True)
class TicketRequested:
    """The button "Get my ticket" was touched."""


@dataclass(frozen=True, slots=True)
class AttemptEnded:
    """The attempt's outcome is known.

    ``wait_minutes`` is the estimate for who joined the queue then; None: not known.
    """

    attempt: AttemptKey
    outcome: Outcome
    wait_minutes: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class AttemptRepeated:
    """The attempt is sent again, for the ``repeats``-th time."""

    attempt: AttemptKey
    repeats: int


@dataclass(frozen=True, slots=True)
class PrintBegun:
    """The attempt's ticket is sent to the printer; its line alone needs so many seconds."""

    attempt: AttemptKey
    seconds: float


@dataclass(frozen=True, slots=True)
class PrintEnded:
    """The printer's truth about the attempt's ticket is known."""

    attempt: AttemptKey
    report: PrintReport


@dataclass(frozen=True, slots=True)
class PrinterKnown:
    """How the printer is, between tickets."""

    condition: PrinterCondition


@dataclass(frozen=True, slots=True)
class TryAgainRequested:
    """Try again now was touched."""


@dataclass(frozen=True, slots=True)
class ReachabilityKnown:
    """Whether the case engine can be reached."""

    reachable: bool


@dataclass(frozen=True, slots=True)
class ReadinessKnown:
    """What stands in the way of serving anybody now; None: nothing does."""

    hindrance: Hindrance | None


@dataclass(frozen=True, slots=True)
class ClosingsKnown:
    """Which services are closed now."""

    closings: Closings


@dataclass(frozen=True, slots=True)
class SurpriseHappened:
    """Something nobody expected; the visitor is sent to the desk."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The screen was touched anywhere, or a key pressed: somebody is here."""


@dataclass(frozen=True, slots=True)
class MoreTimeRequested:
    """More time was touched."""


@dataclass(frozen=True, slots=True)
class HasteChanged:
    """The visitor reads large text or works with keys (``unhurried``), or no longer."""

    unhurried: bool


@dataclass(frozen=True, slots=True)
class SecondPassed:
    """One second went by."""


Event = (
    LanguageChosen
    | LanguagePickerToggled
    | GroupOpened
    | ServiceChosen
    | ChannelChosen
    | Typed
    | CodeScanned
    | PhoneCountryChosen
    | OptionTouched
    | Continued
    | WentBack
    | ChangeRequested
    | StartedOver
    | TicketRequested
    | AttemptRepeated
    | AttemptEnded
    | PrintBegun
    | PrintEnded
    | PrinterKnown
    | TryAgainRequested
    | ReachabilityKnown
    | ReadinessKnown
    | ClosingsKnown
    | SurpriseHappened
    | Touched
    | MoreTimeRequested
    | HasteChanged
    | SecondPassed
)
