"""Tables of (state, event) → (state, effects)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain import events as e
from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import (
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.catalogue import Catalogue, Channel, ServiceTypeId
from kiosk.domain.events import Event
from kiosk.domain.journey import next_step
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import (
    CheckReachability,
    Issue,
    Journey,
    LookUpQueues,
    Print,
    Step,
    Wipe,
    between_visits,
    seconds_left,
    start,
    warning_seconds,
)
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.questions import Answers, questions
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    Screen,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import Trouble
from kiosk.domain.walk_in import read_answer
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, OTHER_ATTEMPT
from tests.fakes.sites import CONTEXT, DOCUMENT
from tests.unit.domain.taken import take

GOOD_PHONE = "7700 900 123"
ASK_DOCUMENT = AskField(DOCUMENT)


def begun(*events: Event) -> Step:
    return take(start(CONTEXT), e.LanguageChosen(sites.ENGLISH), *events)


def at(screen: Screen, answers: Answers | None = None) -> Journey:
    return Journey(screen, sites.ENGLISH, answers or Answers())


PHONE_TYPED = Answers(service_type=sites.PHONE, phone=GOOD_PHONE)

WAYS: dict[str, tuple[list[Event], list[Screen]]] = {
    "nothing": ([e.ServiceChosen(sites.NOTHING)], []),
    "phone": ([e.ServiceChosen(sites.PHONE)], [AskPhone(), Review()]),
    "email": ([e.GroupOpened("more"), e.ServiceChosen(sites.EMAIL)], [AskEmail(), Review()]),
    "choice": ([e.GroupOpened("more"), e.ServiceChosen(sites.CHOICE)], [ASK_DOCUMENT, Review()]),
    "channels": ([e.GroupOpened("more"), e.ServiceChosen(sites.CHANNELS)], [ChooseChannel()]),
    "customer": (
        [e.GroupOpened("more"), e.GroupOpened("deep"), e.ServiceChosen(sites.CUSTOMER)],
        [AskCustomerId(), Review()],
    ),
    "everything": (
        [e.ServiceChosen(sites.EVERYTHING)],
        [ChooseChannel(), AskCustomerId(), AskPhone(), AskEmail(), ASK_DOCUMENT, Review()],
    ),
}

ANSWERS: dict[Screen, tuple[Event, ...]] = {
    ChooseChannel(): (e.ChannelChosen(Channel.VIDEO),),
    AskCustomerId(): (e.Typed("C-1001"), e.Continued()),
    AskPhone(): (e.Typed(GOOD_PHONE), e.Continued()),
    AskEmail(): (e.Typed("visitor@example.org"), e.Continued()),
    ASK_DOCUMENT: (e.OptionTouched("id-card"), e.Continued()),
    Review(): (e.TicketRequested(),),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_service_asks_only_what_it_needs(way: str) -> None:
    choices, screens = WAYS[way]
    step = begun(*choices)

    for screen in screens:
        assert step.state.screen == screen
        step = take(step.state, *ANSWERS[screen])

    assert step.state.screen == Issuing(ATTEMPT)
    assert [type(effect) for effect in step.effects] == [Issue]


def test_a_service_that_needs_nothing_takes_two_taps() -> None:
    step = begun(e.ServiceChosen(sites.NOTHING))

    assert step.state.screen == Issuing(ATTEMPT)


def test_the_walk_in_carries_what_was_answered() -> None:
    step = begun(e.ServiceChosen(sites.EVERYTHING))
    for screen in WAYS["everything"][1]:
        step = take(step.state, *ANSWERS[screen])

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    sent = issue.walk_in
    assert sent.channel is Channel.VIDEO
    assert sent.customer_record_id == "C-1001"
    assert sent.contact_phone_number == "7700900123"
    assert sent.contact_email == "visitor@example.org"
    assert sent.fields == {DOCUMENT: "id-card"}
    assert sent.tag_ids == ("walk-in",)
    assert not sent.use_customer_contact_info


CHOOSING_A_CHANNEL: list[Event] = [e.GroupOpened("more"), e.ServiceChosen(sites.CHANNELS)]


def test_who_wants_to_be_called_is_asked_for_a_number() -> None:
    step = begun(*CHOOSING_A_CHANNEL, e.ChannelChosen(Channel.PHONE))
    assert step.state.screen == AskPhone()

    step = take(step.state, *ANSWERS[AskPhone()], e.TicketRequested())

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.contact_phone_number == "7700900123"


def test_a_number_is_not_sent_for_who_comes_in_person_after_all() -> None:
    called = begun(*CHOOSING_A_CHANNEL, e.ChannelChosen(Channel.PHONE), e.Typed(GOOD_PHONE))

    step = take(called.state, e.WentBack(), e.ChannelChosen(Channel.FACE_TO_FACE))

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.contact_phone_number is None


def test_a_call_to_a_known_customer_asks_for_no_number() -> None:
    record = sites.service_type(sites.CUSTOMER, channels=tuple(Channel), contact_from_customer=True)
    catalogue = replace(CONTEXT.catalogue, menu=(record,))
    answers = Answers(service_type=sites.CUSTOMER, channel=Channel.PHONE)

    asked = questions(replace(CONTEXT, catalogue=catalogue), answers)

    assert asked == (ChooseChannel(), AskCustomerId(), Review())


def test_contact_from_the_customer_is_asked_of_nobody() -> None:
    step = begun(*WAYS["customer"][0], *ANSWERS[AskCustomerId()], e.TicketRequested())

    (issue,) = step.effects
    assert isinstance(issue, Issue)
    assert issue.walk_in.use_customer_contact_info
    assert issue.walk_in.contact_phone_number is None


def test_the_service_screen_looks_up_the_queues() -> None:
    assert begun().effects == (LookUpQueues(),)


FAULTS = [
    (AskPhone(), sites.PHONE, "", AnswerFault.MISSING),
    (AskPhone(), sites.PHONE, "770090", AnswerFault.PHONE_SHORT),
    (AskPhone(), sites.PHONE, "77009001234", AnswerFault.PHONE_LONG),
    (AskPhone(), sites.PHONE, "77009o0123", AnswerFault.PHONE_INVALID),
    (AskEmail(), sites.EMAIL, "visitor@", AnswerFault.EMAIL_INVALID),
    (AskCustomerId(), sites.CUSTOMER, "C\u202e1001", AnswerFault.CUSTOMER_ID_INVALID),
    (ASK_DOCUMENT, sites.CHOICE, "", AnswerFault.CHOICE_MISSING),
    (ASK_DOCUMENT, sites.CHOICE, "visa", AnswerFault.CHOICE_UNKNOWN),
]


@pytest.mark.parametrize(("screen", "service", "typed", "fault"), FAULTS)
def test_a_faulty_answer_is_told_beside_the_field_and_kept(
    screen: Screen, service: ServiceTypeId, typed: str, fault: AnswerFault
) -> None:
    step = take(at(screen, Answers(service_type=service)), e.Typed(typed), e.Continued())

    assert step.state.screen == screen
    assert step.state.fault is fault

    mended = take(step.state, e.Typed("x"))
    assert mended.state.fault is None


def test_answers_survive_back_and_language() -> None:
    step = begun(e.ServiceChosen(sites.PHONE), e.Typed("770"))
    step = take(step.state, e.WentBack(), e.LanguageChosen(sites.ARABIC))
    assert step.state.screen == ChooseService()

    step = take(step.state, e.ServiceChosen(sites.PHONE))

    assert step.state.screen == AskPhone()
    assert step.state.answers.phone == "770"
    assert step.state.language == sites.ARABIC


def test_back_leads_through_the_groups_to_the_welcome_screen() -> None:
    step = begun(*WAYS["customer"][0])
    seen = [step.state.screen]
    while step.state.screen != Welcome():
        step = take(step.state, e.WentBack())
        seen.append(step.state.screen)

    pages = [ChooseService(("more", "deep")), ChooseService(("more",)), ChooseService()]
    assert seen == [AskCustomerId(), *pages, Welcome()]
    assert step.effects == (Wipe(),)


def test_back_inside_the_menu_opens_the_page_above() -> None:
    step = begun(e.GroupOpened("more"), e.GroupOpened("deep"), e.WentBack())

    assert step.state.screen == ChooseService(("more",))


def test_change_opens_the_answer_and_returns_to_the_review() -> None:
    review = at(Review(), PHONE_TYPED)
    step = take(review, e.ChangeRequested(AskPhone()))
    assert step.state.revising

    step = take(step.state, e.Typed("7700 900 456"), e.Continued())

    assert step.state.screen == Review()
    assert step.state.answers.phone == "7700 900 456"


def test_back_from_a_change_returns_to_the_review() -> None:
    step = take(at(Review(), PHONE_TYPED), e.ChangeRequested(AskPhone()), e.WentBack())

    assert step.state.screen == Review()


def test_a_scanned_code_answers_and_goes_on() -> None:
    asked = at(AskCustomerId(), Answers(sites.CUSTOMER, customer_id="C-9"))
    step = take(asked, e.CodeScanned(" C-1001 "))
    assert step.state.screen == Review()
    assert read_answer(CONTEXT, step.state.answers, AskCustomerId()) == "C-1001"


def test_a_code_that_is_no_customer_id_is_told_and_what_was_typed_is_kept() -> None:
    asked = at(AskCustomerId(), Answers(sites.CUSTOMER, customer_id="C-9"))
    step = take(asked, e.CodeScanned("C 1001"))
    assert (step.state.screen, step.state.fault) == (AskCustomerId(), AnswerFault.SCAN_INVALID)
    assert step.state.answers.customer_id == "C-9"


def test_a_code_where_it_is_asked_for_answers_the_idle_warning() -> None:
    limit = CONTEXT.session.unhurried_idle
    asked = replace(at(AskCustomerId(), Answers(sites.CUSTOMER)), quiet=limit)
    assert take(asked, e.CodeScanned("C-1001")).state.screen == Review()
    told = take(asked, e.CodeScanned("no code")).state
    assert (told.fault, told.quiet) == (AnswerFault.SCAN_INVALID, 0)
    elsewhere = replace(at(AskPhone(), PHONE_TYPED), quiet=limit)
    assert take(elsewhere, e.CodeScanned("C-1001")).state is elsewhere


@pytest.mark.parametrize("screen", [Welcome(), ChooseService(), AskPhone(), Review()])
def test_a_code_changes_nothing_on_another_screen(screen: Screen) -> None:
    state = at(screen, PHONE_TYPED)
    assert take(state, e.CodeScanned("C-1001")).state is state


def test_another_service_asks_only_what_is_still_missing() -> None:
    changing = take(at(Review(), PHONE_TYPED), e.ChangeRequested(ChooseService()))
    step = take(changing.state, e.ServiceChosen(sites.EVERYTHING))
    assert step.state.screen == ChooseChannel()

    step = take(step.state, e.ChannelChosen(Channel.PHONE))
    assert step.state.screen == AskCustomerId()

    step = take(step.state, *ANSWERS[AskCustomerId()])
    assert step.state.screen == AskEmail()


def test_a_ticket_cannot_be_requested_with_a_broken_answer() -> None:
    broken = at(Review(), replace(PHONE_TYPED, phone="1"))
    step = take(broken, e.TicketRequested())

    assert step.state.screen == AskPhone()
    assert step.state.fault is AnswerFault.PHONE_SHORT
    assert step.effects == ()


def issuing(answers: Answers = PHONE_TYPED) -> Journey:
    return at(Issuing(ATTEMPT), answers)


def test_the_language_can_change_while_the_number_is_made() -> None:
    picking = take(issuing(), e.LanguagePickerToggled())
    assert picking.state.picking_language
    step = take(picking.state, e.LanguageChosen(sites.ARABIC), e.AttemptRepeated(ATTEMPT, 1))
    assert (step.state.language, step.effects) == (sites.ARABIC, ())
    assert step.state.screen == Issuing(ATTEMPT, 1, switched=True)

    shown = take(step.state, e.AttemptEnded(ATTEMPT, ISSUED)).state
    assert CASE.language == sites.ENGLISH
    assert isinstance(shown.screen, TicketShown)
    assert shown.language == sites.ARABIC


def test_the_number_takes_the_place_of_the_languages() -> None:
    picking = take(issuing(), e.LanguagePickerToggled()).state
    shown = take(picking, e.AttemptEnded(ATTEMPT, ISSUED)).state
    assert not shown.picking_language


def test_an_issued_case_is_shown_printed_and_the_answers_forgotten() -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, ISSUED))

    assert step.state.screen == TicketShown(ATTEMPT, CASE, sites.PHONE, printing=True, prints=1)
    assert step.state.answers == Answers()
    assert step.effects == (Wipe(), Print(ATTEMPT, CASE, sites.PHONE))


def test_the_estimate_goes_with_the_ticket_to_screen_and_paper() -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, ISSUED, (5, 10)))

    shown = TicketShown(ATTEMPT, CASE, sites.PHONE, None, (5, 10), printing=True, prints=1)
    assert step.state.screen == shown
    assert step.effects == (Wipe(), Print(ATTEMPT, CASE, sites.PHONE, (5, 10)))


def test_the_ticket_is_shown_in_the_language_of_the_answer() -> None:
    german = replace(ISSUED, case=replace(CASE, language=Locale("DE")))

    assert take(issuing(), e.AttemptEnded(ATTEMPT, german)).state.language == sites.GERMAN


TROUBLES: list[tuple[Outcome, Trouble]] = [
    (Refused((Problem(None, ProblemCode.CLOSED, "closed"),)), Trouble.CLOSED),
    (Refused((Problem(None, ProblemCode.FULL, "full today"),)), Trouble.CLOSED),
    (Refused((Problem(None, ProblemCode.EXHAUSTED, "no more numbers"),)), Trouble.CLOSED),
    (Refused((Problem("serviceTypeId", ProblemCode.UNKNOWN, "unknown"),)), Trouble.REFUSED),
    (Refused(()), Trouble.REFUSED),
    (Unavailable(UnavailableReason.CONNECTION), Trouble.UNAVAILABLE),
    (Unavailable(UnavailableReason.STORAGE), Trouble.OUT_OF_SERVICE),
    (Uncertain("no answer"), Trouble.UNCERTAIN),
]


@pytest.mark.parametrize(("outcome", "trouble"), TROUBLES)
def test_each_outcome_has_its_trouble_screen(outcome: Outcome, trouble: Trouble) -> None:
    step = take(issuing(), e.AttemptEnded(ATTEMPT, outcome))

    closed = sites.PHONE if trouble is Trouble.CLOSED else None
    assert step.state.screen == TroubleShown(trouble, closed=closed)
    kept = trouble is Trouble.REFUSED
    assert (step.state.answers == PHONE_TYPED) is kept


def test_a_refused_answer_is_taken_back_to_its_screen() -> None:
    refused = Refused((Problem("contactPhoneNumber", ProblemCode.INVALID, "no such number"),))
    step = take(issuing(), e.AttemptEnded(ATTEMPT, refused))

    assert step.state.screen == AskPhone()
    assert step.state.fault is AnswerFault.NOT_ACCEPTED
    assert step.state.answers == PHONE_TYPED


def test_an_unknown_customer_is_told_beside_the_number() -> None:
    refused = Refused((Problem("customerRecordId", ProblemCode.UNKNOWN, "no such customer"),))
    answers = Answers(service_type=sites.CUSTOMER, customer_id="C-9")
    step = take(issuing(answers), e.AttemptEnded(ATTEMPT, refused))

    assert step.state.screen == AskCustomerId()
    assert step.state.fault is AnswerFault.CUSTOMER_ID_UNKNOWN


def test_an_outcome_of_another_attempt_changes_nothing() -> None:
    state = issuing()

    assert take(state, e.AttemptEnded(OTHER_ATTEMPT, ISSUED)).state is state


SHOWN = at(TicketShown(ATTEMPT, CASE, sites.PHONE))
FAILED = PrintReport(PrintState.FAILED, "virtual")


def test_a_failed_print_keeps_the_number_longer() -> None:
    later = replace(SHOWN, quiet=25)
    step = take(later, e.PrintEnded(ATTEMPT, FAILED))

    assert isinstance(step.state.screen, TicketShown)
    assert step.state.screen.case == CASE
    assert seconds_left(CONTEXT, step.state) == CONTEXT.session.ticket_without_paper


def test_a_surprise_never_takes_the_number_away() -> None:
    assert take(SHOWN, e.SurpriseHappened()).state is SHOWN


def test_a_surprise_elsewhere_does_not_end_an_attempt() -> None:
    state = issuing()

    assert take(state, e.SurpriseHappened()).state is state


def test_a_surprise_leads_to_the_desk_and_forgets() -> None:
    step = take(at(Review(), PHONE_TYPED), e.SurpriseHappened())

    assert step.state.screen == TroubleShown(Trouble.OUT_OF_SERVICE)
    assert step.state.answers == Answers()
    assert step.effects == (Wipe(),)


def pass_seconds(state: Journey, seconds: int) -> Step:
    return take(state, *[e.SecondPassed()] * seconds)


def test_a_quiet_visitor_is_asked_and_then_forgotten() -> None:
    state = at(Review(), PHONE_TYPED)
    warned = pass_seconds(state, CONTEXT.session.idle).state
    assert warning_seconds(CONTEXT, state) is None
    assert warning_seconds(CONTEXT, warned) == CONTEXT.session.idle_warning

    step = pass_seconds(warned, CONTEXT.session.idle_warning)

    assert step.state == start(CONTEXT)
    assert step.effects == (Wipe(),)


def test_more_time_keeps_every_answer() -> None:
    warned = pass_seconds(at(Review(), PHONE_TYPED), 75).state
    step = take(warned, e.MoreTimeRequested())

    assert step.state == at(Review(), PHONE_TYPED)


@pytest.mark.parametrize(
    "event", [e.Touched(), e.TicketRequested(), e.WentBack(), e.LanguagePickerToggled()]
)
def test_behind_the_warning_nothing_can_be_touched(event: Event) -> None:
    warned = pass_seconds(at(Review(), PHONE_TYPED), 61).state

    assert take(warned, event).state is warned


def test_a_touch_starts_the_clock_anew() -> None:
    state = pass_seconds(at(Review(), PHONE_TYPED), 59).state

    assert take(state, e.Touched()).state.quiet == 0


def test_the_welcome_screen_and_an_attempt_have_no_time_limit() -> None:
    for state in (start(CONTEXT), issuing()):
        assert pass_seconds(state, 1000).state is state


def test_a_ticket_is_cleared_by_itself_and_later_when_asked() -> None:
    assert pass_seconds(SHOWN, CONTEXT.session.ticket).state == start(CONTEXT)

    longer = take(SHOWN, e.MoreTimeRequested()).state
    assert seconds_left(CONTEXT, longer) == CONTEXT.session.ticket + CONTEXT.session.more_time


UNREACHABLE = at(TroubleShown(Trouble.UNAVAILABLE))


def test_the_kiosk_looks_again_by_itself_with_growing_waits() -> None:
    step = pass_seconds(UNREACHABLE, CONTEXT.session.retry)
    assert step.effects == (CheckReachability(),)

    step = take(step.state, e.ReachabilityKnown(reachable=False))

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, 1)
    assert seconds_left(CONTEXT, step.state) == 2 * CONTEXT.session.retry


def test_the_kiosk_comes_back_when_the_engine_does() -> None:
    step = take(UNREACHABLE, e.TryAgainRequested(), e.ReachabilityKnown(reachable=True))

    assert step.state == start(CONTEXT)


def test_who_asks_the_kiosk_to_look_now_sees_that_it_does_until_it_knows() -> None:
    step = take(UNREACHABLE, e.TryAgainRequested())

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, looking=True)
    assert step.effects == (CheckReachability(),)
    assert take(step.state, e.TryAgainRequested()) == Step(step.state)

    step = take(step.state, e.ReachabilityKnown(reachable=False))

    assert step.state.screen == TroubleShown(Trouble.UNAVAILABLE, 1)


def test_start_over_forgets_everything() -> None:
    step = take(at(AskPhone(), PHONE_TYPED), e.StartedOver())

    assert step == Step(start(CONTEXT), (Wipe(),))


NOT_ALLOWED: list[tuple[Journey, Event]] = [
    (start(CONTEXT), e.WentBack()),
    (start(CONTEXT), e.LanguageChosen(Locale("xx"))),
    (start(CONTEXT), e.LanguagePickerToggled()),
    (start(CONTEXT), e.TicketRequested()),
    (at(ChooseService()), e.GroupOpened("deep")),
    (at(ChooseService()), e.ServiceChosen(ServiceTypeId("unknown"))),
    (at(AskPhone(), PHONE_TYPED), e.TicketRequested()),
    (at(AskPhone(), PHONE_TYPED), e.ServiceChosen(sites.NOTHING)),
    (at(Review(), PHONE_TYPED), e.ChangeRequested(AskEmail())),
    (at(Review(), PHONE_TYPED), e.Typed("1")),
    (issuing(), e.WentBack()),
    (issuing(), e.StartedOver()),
    (issuing(), e.TicketRequested()),
    (issuing(), e.LanguageChosen(Locale("xx"))),
    (SHOWN, e.WentBack()),
    (SHOWN, e.PrintEnded(OTHER_ATTEMPT, FAILED)),
    (at(TroubleShown(Trouble.UNCERTAIN)), e.TryAgainRequested()),
    (at(TroubleShown(Trouble.UNCERTAIN)), e.WentBack()),
]


@pytest.mark.parametrize(("state", "event"), NOT_ALLOWED)
def test_a_move_that_is_not_allowed_returns_the_same_state(state: Journey, event: Event) -> None:
    step = take(state, event)

    assert step.state is state
    assert step.effects == ()


def test_what_was_typed_is_in_no_repr() -> None:
    state = at(AskPhone(), PHONE_TYPED)

    assert GOOD_PHONE not in repr(state)
    assert GOOD_PHONE not in repr(e.Typed(GOOD_PHONE))


NOTHING_ON_OFFER = replace(CONTEXT, catalogue=Catalogue(services=(), menu=()))


def test_with_nothing_on_offer_no_visit_begins_and_the_language_is_the_next_visitors_again() -> (
    None
):
    waiting = start(NOTHING_ON_OFFER)
    assert waiting.screen == TroubleShown(Trouble.OUT_OF_SERVICE)

    speaking = next_step(NOTHING_ON_OFFER, waiting, e.LanguageChosen(sites.ARABIC), fresh=ATTEMPT)
    assert speaking.state.language == sites.ARABIC
    for _ in range(CONTEXT.session.trouble):
        speaking = next_step(NOTHING_ON_OFFER, speaking.state, e.SecondPassed(), fresh=ATTEMPT)
    assert speaking.state == waiting


@pytest.mark.parametrize(
    ("context", "screen", "between"),
    [
        (CONTEXT, Welcome(), True),
        (CONTEXT, ChooseService(), False),
        (CONTEXT, Issuing(ATTEMPT), False),
        (CONTEXT, TroubleShown(Trouble.OUT_OF_SERVICE), False),
        (NOTHING_ON_OFFER, TroubleShown(Trouble.OUT_OF_SERVICE), True),
    ],
)
def test_nobody_is_on_the_way_at_welcome_or_where_no_visit_can_begin(
    context: JourneyContext, screen: Screen, between: bool
) -> None:
    assert between_visits(context, at(screen)) is between
