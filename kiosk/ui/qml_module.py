"""The view models as the QML module ``Kiosk.ViewModels``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.ui.view_models.channel import ChannelViewModel
from kiosk.ui.view_models.customer_id import CustomerIdViewModel
from kiosk.ui.view_models.email import EmailViewModel
from kiosk.ui.view_models.entry import EntryViewModel
from kiosk.ui.view_models.issuing import IssuingViewModel
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.view_models.review import ReviewViewModel
from kiosk.ui.view_models.rows import Rows
from kiosk.ui.view_models.screen import ScreenViewModel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.ticket import TicketViewModel
from kiosk.ui.view_models.trouble import TroubleViewModel
from kiosk.ui.view_models.view_model import ViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MODULE = "Kiosk.ViewModels"
TYPES: tuple[type[QObject], ...] = (
    Rows,
    ViewModel,
    ScreenViewModel,
    EntryViewModel,
    KioskViewModel,
    WelcomeViewModel,
    ServiceViewModel,
    ChannelViewModel,
    CustomerIdViewModel,
    PhoneViewModel,
    EmailViewModel,
    QuestionViewModel,
    ReviewViewModel,
    IssuingViewModel,
    TicketViewModel,
    TroubleViewModel,
)


def register() -> None:
    """Make the module known to QML. Screens are given view models; they make none."""
    for each in TYPES:
        # PySide takes texts here, whatever its stubs say.
        qmlRegisterUncreatableType(
            each,
            MODULE,
            1,
            0,
            each.__name__,  # type: ignore[arg-type]
            "made by the kiosk",  # type: ignore[arg-type]
        )
