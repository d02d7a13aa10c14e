"""Which QML file and view model a screen of the journey has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, assert_never

from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.ui.view_models.welcome import WelcomeViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.screen import ScreenViewModel
    from kiosk.ui.view_models.snapshot import Snapshot
    from kiosk.ui.view_models.trouble import Hours
    from kiosk.ui.view_models.welcome import Phrases

SCREENS = (
    "WelcomeScreen",
    "ServiceScreen",
    "ChannelScreen",
    "CustomerIdScreen",
    "PhoneScreen",
    "EmailScreen",
    "QuestionScreen",
    "ReviewScreen",
    "IssuingScreen",
    "TicketScreen",
    "TroubleScreen",
)
"""The QML files of the screens, in the order in which they are prepared after the first frame."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Makes the view model of the screen that the journey is at."""

    journey: JourneyController
    phrases: Phrases
    email_domains: tuple[str, ...] = ()
    register: Callable[[], None] = lambda: None
    """Makes the types of all screens but the first known to QML, before one of them opens."""
    hours: Callable[[Snapshot], Hours] | None = None
    """When a closed site opens again, and its hours."""
    closes: Callable[[Snapshot], str] = lambda _: ""
    """Until when an open site is open today; empty where that is not known."""
    reader_present: bool = False
    """Whether visitors are told of a code reader."""

    def open(self) -> tuple[str, ScreenViewModel[Any]]:
        """Return the QML file, without its ending, and a new view model."""
        at_welcome = isinstance(self.journey.state.screen, Welcome)
        view = self._welcome() if at_welcome else self._view()
        return type(view).__name__.replace("ViewModel", "Screen"), view

    def _welcome(self) -> WelcomeViewModel:
        return WelcomeViewModel(self.journey, self.phrases, self.closes)

    def _view(self) -> ScreenViewModel[Any]:  # noqa: C901 - the table of all screens
        from kiosk.ui.view_models import later

        self.register()
        journey, screen = self.journey, self.journey.state.screen
        match screen:
            case Welcome():
                return self._welcome()
            case ChooseService():
                return later.ServiceViewModel(journey)
            case ChooseChannel():
                return later.ChannelViewModel(journey)
            case AskCustomerId():
                return later.CustomerIdViewModel(journey, reader_present=self.reader_present)
            case AskPhone():
                return later.PhoneViewModel(journey)
            case AskEmail():
                return later.EmailViewModel(journey, self.email_domains)
            case AskField():
                return later.QuestionViewModel(journey, self.phrases)
            case Review():
                return later.ReviewViewModel(journey)
            case Issuing():
                return later.IssuingViewModel(journey)
            case TicketShown():
                return later.TicketViewModel(journey)
            case TroubleShown():
                return later.TroubleViewModel(journey, self.hours)
        assert_never(screen)
