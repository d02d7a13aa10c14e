"""View models over a journey of fakes, without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, Slot

from kiosk.application.journey_controller import JourneyController
from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.events import LanguageChosen, ServiceChosen
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import start
from kiosk.domain.language import Locale
from kiosk.ui.view_models.comfort import Comfort
from kiosk.ui.view_models.countries import country_typed
from kiosk.ui.view_models.email import EmailViewModel
from kiosk.ui.view_models.kiosk import KioskViewModel
from kiosk.ui.view_models.kiosk_props import Panel
from kiosk.ui.view_models.opening import Opening
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.view_models.review import ReviewViewModel
from kiosk.ui.view_models.rows import Rows
from kiosk.ui.view_models.screen import ScreenViewModel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.ticket import TicketViewModel
from kiosk.ui.view_models.trouble import TroubleViewModel
from kiosk.ui.view_models.view_model import ViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel, derive_welcome_props
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import ARABIC, CONTEXT, ENGLISH, GERMAN, NOTHING
from tests.ui.snapshots import INTERNATIONAL, asking

pytestmark = pytest.mark.usefixtures("qapp")
PANEL = Panel()

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    age: int


@dataclass(frozen=True, slots=True)
class SampleProps:
    title: str = ""
    count: int = 0
    people: tuple[Person, ...] = ()
    words: tuple[str, ...] = ()


class SampleViewModel(ViewModel[SampleProps]):
    @Slot()
    def touch(self) -> None:
        """Do nothing."""


def heard(model: ViewModel[SampleProps], *names: str) -> list[str]:
    heard: list[str] = []
    for name in names:
        model.changed(name).connect(lambda name=name: heard.append(name))
    return heard


def test_only_what_changed_is_announced() -> None:
    model = SampleViewModel(SampleProps("a", 1))
    announced = heard(model, "title", "count", "words")
    model.show(SampleProps("a", 2))
    model.show(SampleProps("a", 2))
    assert announced == ["count"]
    assert model.property("count") == 2


def test_rows_change_in_place() -> None:
    model = SampleViewModel(SampleProps(people=(Person("Ada", 36), Person("Max", 40))))
    rows = model.property("people")
    assert isinstance(rows, Rows)
    told: list[str] = []
    rows.dataChanged.connect(lambda first, _: told.append(f"changed {first.row()}"))
    rows.rowsInserted.connect(lambda _, first, last: told.append(f"added {first}-{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(f"removed {first}-{last}"))
    rows.modelReset.connect(lambda: told.append("reset"))
    model.show(SampleProps(people=(Person("Ada", 36), Person("Max", 41), Person("Eve", 9))))
    model.show(SampleProps(people=(Person("Ada", 36),)))
    assert told == ["added 2-2", "changed 1", "removed 1-2"]
    assert rows.rowCount() == 1


def test_roles_are_the_members_of_a_row() -> None:
    model = SampleViewModel(SampleProps(people=(Person("Ada", 36),)))
    rows = model.property("people")
    roles = {name.data(): role for role, name in rows.roleNames().items()}
    assert sorted(roles) == [b"age", b"name"]
    assert rows.data(rows.index(0), roles[b"age"]) == 36
    assert rows.data(QModelIndex(), roles[b"age"]) is None


@dataclass
class Screens:
    """A kiosk's view models over fakes; languages spoken are listed."""

    fakes: FakeKiosk
    kiosk: KioskViewModel
    spoken: list[Locale]

    def now(self, kind: type[V]) -> V:
        assert isinstance(self.kiosk.view, kind)
        return self.kiosk.view


def screens(context: JourneyContext = CONTEXT, panel: Panel = PANEL) -> Screens:
    fakes, spoken = FakeKiosk(), list[Locale]()
    journey = JourneyController(context, lambda: fakes.controller().services, fakes.ids)
    opening = Opening(journey, lambda _, text_id: text_id, ("example.org",))
    return Screens(fakes, KioskViewModel(opening, panel, spoken.append), spoken)


def at(service: str) -> Screens:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open(service, "service")
    return opened


def test_a_later_page_of_languages_gives_way_to_the_first() -> None:
    view = screens().now(WelcomeViewModel)
    view.fit(2)
    first = view.props.languages
    view.more()
    assert view.props.languages != first
    view.rest()
    assert view.props.languages == first


def test_a_touch_holds_the_greeting_until_nobody_is_here() -> None:
    opened = screens()
    opened.kiosk.notice()
    assert opened.now(WelcomeViewModel).props.held == 1
    opened.now(WelcomeViewModel).rest()
    assert opened.now(WelcomeViewModel).props.held == 0
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.kiosk.notice()
    assert opened.kiosk.props.screen == "ServiceScreen"


def test_a_site_with_one_language_just_begins() -> None:
    site = replace(CONTEXT.site, languages=(GERMAN,), default_language=GERMAN)
    now = Snapshot(replace(CONTEXT, site=site), start(CONTEXT), {})
    (row,) = derive_welcome_props(now, lambda tag, text: f"{tag} {text}", Pages()).languages
    assert (row.code, row.name, row.start) == ("de", "de tile.start", "")
    assert row.help == "de welcome.begin"


def test_the_first_tap_opens_the_services_in_that_language() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ARABIC)
    props = opened.kiosk.props
    assert (props.screen, props.rightToLeft, props.forward) == ("ServiceScreen", True, True)
    assert opened.spoken == [ARABIC]


def test_people_waiting_appear_when_they_are_known() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    assert opened.now(ServiceViewModel).props.cards[0].people == -1
    opened.fakes.jobs.drain()
    assert opened.now(ServiceViewModel).props.cards[0].people == 3


def test_services_that_do_not_fit_are_on_the_next_page() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    view = opened.now(ServiceViewModel)
    view.fit(3)
    assert ([card.entryId for card in view.props.cards], view.props.moreCount) == (
        ["nothing", "phone"],
        2,
    )
    view.more()
    assert ([card.entryId for card in view.props.cards], view.props.moreCount) == (
        ["more", "everything"],
        -1,
    )


def test_three_pages_count_what_is_left_and_lead_back() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    view = opened.now(ServiceViewModel)
    view.fit(2)
    left = []
    for _ in range(5):
        left.append(view.props.moreCount)
        view.more()
    assert left == [3, 2, 1, -1, 3]


def test_digits_are_typed_erased_and_cleared() -> None:
    view = at("phone").now(PhoneViewModel)
    view.press("7")
    view.press("x")
    view.press("+")
    view.press("70")
    assert view.props.text == "770"
    view.erase()
    assert view.props.text == "77"
    view.clear()
    assert view.props.text == ""


def test_a_short_number_is_told_and_typing_on_takes_it_back() -> None:
    view = at("phone").now(PhoneViewModel)
    view.press("77")
    view.proceed()
    assert view.props.faultId == "fault.phone_short"
    view.press("0")
    assert view.props.faultId == ""


def test_the_country_of_a_number_can_be_chosen() -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    view.toggleCountries()
    likely = [row.code for row in view.props.countries]
    assert likely[0] == "GB"
    assert {"US", "DE"} <= set(likely)
    view.showLetters()
    assert "".join(view.props.letters) == "ABCDEFGHIJKLMNOPQRSTUVWYZ"
    view.chooseLetter("F")
    assert "France" in [row.name for row in view.props.countries]
    view.toggleCountries()
    assert view.props.letters
    view.chooseLetter("F")
    view.chooseCountry("FR")
    assert (view.props.prefix, view.props.pickingCountry, view.props.countries) == (
        "+33",
        False,
        (),
    )


@pytest.mark.parametrize(
    ("keys", "prefix", "text", "shown"),
    [
        ("+4915112345678", "+49", "15112345678", "1511 2345678"),
        ("+", "+44", "+", "+"),
        ("+35", "+44", "+35", "+35"),
        ("+353", "+353", "", ""),
        ("+44", "+44", "", ""),
        ("+12025550123", "+1", "2025550123", "(202) 555-0123"),
        ("+80012345678", "+44", "+80012345678", "+800 1234 5678"),
        ("+99", "+44", "+99", "+99"),
    ],
)
def test_a_country_code_that_is_typed_chooses_the_country(
    keys: str, prefix: str, text: str, shown: str
) -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    for key in keys:
        view.press(key)
    assert (view.props.prefix, view.props.text, view.props.shown) == (prefix, text, shown)


def test_of_countries_that_share_a_code_the_one_at_hand_is_chosen() -> None:
    assert country_typed("+44770", ("JE", "GB")) == ("JE", "770")
    assert country_typed("+44770", ("DE", "GB")) == ("GB", "770")
    assert country_typed("+14165550123", ("GB",)) == ("US", "4165550123")
    assert country_typed("4165550123", ("GB",)) is None


def test_a_number_that_no_country_has_is_told() -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    for key in "+10123456789":
        view.press(key)
    view.proceed()
    assert (view.props.complete, view.props.faultId) == (False, "fault.phone_unused")


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


def test_the_modes_of_the_bar_are_independent_and_end_with_the_visit() -> None:
    opened = screens()
    opened.kiosk.stepContrast()
    opened.kiosk.stepTextSize()
    opened.kiosk.toggleLowered()
    props = opened.kiosk.props
    assert (props.contrast, props.textScale, props.lowered) == (1, 1.25, True)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    assert opened.kiosk.props.contrast == 1
    opened.kiosk.startOver()
    props = opened.kiosk.props
    assert (props.contrast, props.textScale, props.lowered) == (0, 1.0, False)


def test_the_modes_of_the_bar_stay_while_the_number_is_shown() -> None:
    opened = screens()
    opened.kiosk.stepContrast()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("nothing", "service")
    opened.fakes.jobs.drain()
    assert (opened.kiosk.props.screen, opened.kiosk.props.contrast) == ("TicketScreen", 1)


def test_each_mode_comes_round_again() -> None:
    comfort = Comfort()
    for _ in range(3):
        comfort = comfort.with_next_contrast()
    for _ in range(4):
        comfort = comfort.with_next_text()
    assert comfort.with_other_height().with_other_height() == Comfort()


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


def test_a_visit_begins_with_the_contrast_of_the_settings() -> None:
    kiosk = screens(panel=Panel(contrast=1)).kiosk
    assert (kiosk.props.contrast, kiosk.comfortable) == (1, False)

    kiosk.stepContrast()
    assert (kiosk.props.contrast, kiosk.comfortable) == (2, True)

    kiosk.reset_comfort()
    assert kiosk.props.contrast == 1
