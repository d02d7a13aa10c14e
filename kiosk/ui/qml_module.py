"""The view models as the QML module ``Kiosk.ViewModels``.

The first frame needs two of them; the others are imported and made known right after it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtQml import qmlRegisterUncreatableType

from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.rows import Rows
from kiosk.ui.view_models.screen import ScreenViewModel
from kiosk.ui.view_models.view_model import ViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    Types = tuple[type[QObject], ...]

MODULE = "Kiosk.ViewModels"


def first_types() -> Types:
    """Return the types that the first frame is made of."""
    return Rows, ViewModel, ScreenViewModel, KioskViewModel, WelcomeViewModel


def other_types() -> Types:
    """Return the types of the screens behind the first."""
    from kiosk.ui.view_models import later

    return (
        later.EntryViewModel,
        later.KeyboardViewModel,
        later.ServiceViewModel,
        later.ChannelViewModel,
        later.CustomerIdViewModel,
        later.PhoneViewModel,
        later.EmailViewModel,
        later.QuestionViewModel,
        later.ReviewViewModel,
        later.IssuingViewModel,
        later.TicketViewModel,
        later.TroubleViewModel,
    )


@cache
def register_first() -> None:
    """Make known to QML what the first frame needs, once in a process."""
    _register(first_types())


@cache
def register_rest() -> None:
    """Make known to QML what all other screens need, once in a process."""
    _register(other_types())


def _register(types: Types) -> None:
    """Register types that screens are given: they make none."""
    for each in types:
        # PySide takes texts here, whatever its stubs say.
        qmlRegisterUncreatableType(
            each,
            MODULE,
            1,
            0,
            each.__name__,  # type: ignore[arg-type]
            "made by the kiosk",  # type: ignore[arg-type]
        )
