"""View models over a journey of fakes, without a window."""

from __future__ import annotations

import pytest

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.events import LanguageChosen, ServiceChosen
from kiosk.ui.view_models.email import EmailViewModel
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.kiosk_props import Panel
from kiosk.ui.view_models.opening import Opening
from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.view_models.review import ReviewViewModel
from kiosk.ui.view_models.screen import ScreenViewModel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.ticket import TicketViewModel
from kiosk.ui.view_models.trouble import TroubleViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import ARABIC, ENGLISH, NOTHING
from tests.ui.fake_screens import at, screens
from tests.ui.snapshots import asking

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_domain_completes_an_address_with_one_touch() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("more", "group")
    opened.now(ServiceViewModel).open("email", "service")
    view = opened.now(EmailViewModel)
    view.press("maria @x")
    view.chooseDomain("example.org")
    assert (view.props.text, view.props.complete) == ("maria@example.org", True)


def test_a_date_is_erased_digit_by_digit() -> None:
    opened = screens(asking(FieldKind.DATE))
    opened.now(WelcomeViewModel).choose(ENGLISH)
    view = opened.now(QuestionViewModel)
    for digit in "05141990":
        view.press(digit)
    assert (view.props.text, view.props.complete) == ("1990-05-14", True)
    view.erase()
    assert view.props.shown == "05 / 14 / 199"


def test_change_leads_to_the_question_and_back_to_the_review() -> None:
    opened = at("phone")
    opened.now(PhoneViewModel).press("7700900123")
    opened.now(PhoneViewModel).proceed()
    opened.now(ReviewViewModel).change("phone")
    assert opened.kiosk.props.forward is False
    assert opened.now(PhoneViewModel).props.text == "7700900123"
    opened.now(PhoneViewModel).proceed()
    assert opened.kiosk.props.screen == "ReviewScreen"


def test_a_screen_on_its_way_out_takes_no_touch() -> None:
    opened = screens()
    gone = opened.now(WelcomeViewModel)
    gone.choose(ENGLISH)
    gone.choose(ARABIC)
    assert opened.kiosk.props.language == ENGLISH


def test_the_number_is_shown_at_once_and_the_qr_when_it_is_drawn() -> None:
    opened = at("nothing")
    opened.fakes.jobs.run_next()
    opened.fakes.jobs.run_next()
    view = opened.now(TicketViewModel)
    assert (view.props.number, view.props.paper, view.props.qrRows) == ("A1", "printing", ())
    opened.fakes.jobs.drain()
    assert view.props.paper == "out"
    assert set("".join(view.props.qrRows)) == {"0", "1"}


def test_a_kiosk_without_a_printer_speaks_of_no_paper() -> None:
    fakes = FakeKiosk()
    journey = fakes.controller(with_printer=False)
    kiosk = KioskViewModel(Opening(journey, lambda _, text_id: text_id), Panel(), lambda _: None)
    journey.dispatch(LanguageChosen(ENGLISH))
    journey.dispatch(ServiceChosen(NOTHING))
    fakes.jobs.drain()
    assert isinstance(kiosk.view, TicketViewModel)
    assert kiosk.view.props.paper == "none"


def test_done_wipes_and_welcomes_the_next_visitor() -> None:
    opened = at("nothing")
    opened.fakes.jobs.drain()
    opened.now(TicketViewModel).done()
    props = opened.kiosk.props
    assert (props.screen, props.wiped, props.forward) == ("WelcomeScreen", True, False)


def test_more_time_keeps_the_ticket_longer() -> None:
    opened = at("nothing")
    opened.fakes.jobs.drain()
    view = opened.now(TicketViewModel)
    view.moreTime()
    assert view.props.secondsLeft == 90


def test_the_language_changes_without_losing_what_was_typed() -> None:
    opened = at("phone")
    opened.now(PhoneViewModel).press("770")
    view, visit = opened.kiosk.view, opened.kiosk.props.visit
    opened.kiosk.toggleLanguages()
    assert [row.code for row in opened.kiosk.props.languages] == ["en-US", "ar", "de"]
    opened.kiosk.chooseLanguage(ARABIC)
    assert opened.kiosk.view is view
    assert opened.kiosk.props.visit == visit
    assert opened.now(PhoneViewModel).props.text == "770"
    assert opened.kiosk.props.pickingLanguage is False


def test_a_closed_screen_forgets_what_it_showed() -> None:
    opened = at("phone")
    view = opened.now(PhoneViewModel)
    view.press("7700900123")
    view.forget()
    assert view.props == type(view.props)()


def test_a_lost_connection_is_told_and_trying_again_begins_anew() -> None:
    opened = screens()
    opened.fakes.gateway.outcome = Unavailable(UnavailableReason.CONNECTION)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("nothing", "service")
    opened.fakes.jobs.drain()
    opened.now(TroubleViewModel).tryAgain()
    opened.fakes.jobs.drain()
    assert opened.kiosk.props.screen == "WelcomeScreen"


def test_every_screen_tells_the_way_by_its_base() -> None:
    view = at("phone").kiosk.view
    assert isinstance(view, ScreenViewModel)
    assert (view.property("step"), view.property("steps")) == (2, 2)
