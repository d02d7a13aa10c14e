"""The view models that the first frame does not need."""

from kiosk.ui.view_models.channel import ChannelViewModel
from kiosk.ui.view_models.customer_id import CustomerIdViewModel
from kiosk.ui.view_models.email import EmailViewModel
from kiosk.ui.view_models.entry import EntryViewModel
from kiosk.ui.view_models.issuing import IssuingViewModel
from kiosk.ui.view_models.keyboard import KeyboardViewModel
from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.view_models.review import ReviewViewModel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.ticket import TicketViewModel
from kiosk.ui.view_models.trouble import TroubleViewModel

__all__ = [
    "ChannelViewModel",
    "CustomerIdViewModel",
    "EmailViewModel",
    "EntryViewModel",
    "IssuingViewModel",
    "KeyboardViewModel",
    "PhoneViewModel",
    "QuestionViewModel",
    "ReviewViewModel",
    "ServiceViewModel",
    "TicketViewModel",
    "TroubleViewModel",
]
