"""Random visitors walk the journey; what must always hold, holds."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain import events as e
from kiosk.domain.case import (
    AttemptKey,
    Issued,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.events import Event
from kiosk.domain.journey import next_step
from kiosk.domain.journey_state import (
    MOST_PRINTS,
    Issue,
    Print,
    Wipe,
    is_closed,
    is_printing,
    seconds_left,
    start,
)
from kiosk.domain.printing import PrinterCondition, PrintReport, PrintState
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
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
    Welcome,
)
from kiosk.domain.service_hours import Closings
from tests.fakes import sites
from tests.fakes.cases import case_number
from tests.fakes.sites import CONTEXT, DOCUMENT

SECRET = "7700900123"
TOUCHES: st.SearchStrategy[Event] = st.sampled_from(
    [
        *(e.LanguageChosen(language) for language in CONTEXT.site.languages),
        e.LanguagePickerToggled(),
        e.GroupOpened("more"),
        e.GroupOpened("deep"),
        *(e.ServiceChosen(offered.id) for offered in CONTEXT.catalogue.service_types()),
        *(e.ChannelChosen(channel) for channel in Channel),
        e.Typed(SECRET),
        e.Typed("visitor@example.org"),
        e.Typed(""),
        e.OptionTouched("passport"),
        e.Continued(),
        e.WentBack(),
        e.StartedOver(),
        e.TicketRequested(),
        e.TryAgainRequested(),
        e.MoreTimeRequested(),
        e.Touched(),
        *(
            e.ChangeRequested(screen)
            for screen in (ChooseService(), AskPhone(), AskEmail(), AskCustomerId())
        ),
        e.ChangeRequested(AskField(DOCUMENT)),
    ]
)
ENDS = st.sampled_from(
    [
        "issued",
        Refused((Problem("contactPhoneNumber", ProblemCode.INVALID, "no"),)),
        Refused((Problem(None, ProblemCode.CLOSED, "closed"),)),
        Unavailable(UnavailableReason.CONNECTION),
        Uncertain("no answer"),
    ]
)


class RandomVisitors(RuleBasedStateMachine):
    """Any touches, results and pauses, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.state = start(CONTEXT)
        self.keys = 0
        self.issued: list[AttemptKey] = []
        self.printed: list[AttemptKey] = []
        self.papers: dict[AttemptKey, PrintState] = {}

    def take(self, event: Event) -> None:
        self.keys += 1
        before = self.state
        step = next_step(CONTEXT, self.state, event, fresh=AttemptKey(f"key-{self.keys}"))
        self.state = step.state
        self.issued += [effect.attempt for effect in step.effects if isinstance(effect, Issue)]
        for effect in step.effects:
            if isinstance(effect, Print):
                assert self.papers.get(effect.attempt) in {None, PrintState.FAILED}
                self.printed.append(effect.attempt)
                self.papers[effect.attempt] = PrintState.QUEUED
        if any(isinstance(effect, Wipe) for effect in step.effects):
            assert self.state.answers == Answers()
        if self.state.screen == Welcome() and before.screen != Welcome():
            anew = start(CONTEXT)
            assert self.state == replace(anew, printer=before.printer, closings=before.closings)
        if is_closed(self.state.screen):
            assert self.state.answers == Answers()

    @rule(event=TOUCHES)
    def touch(self, event: Event) -> None:
        self.take(event)

    @rule(seconds=st.integers(1, 130))
    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.take(e.SecondPassed())

    @precondition(lambda self: isinstance(self.state.screen, Issuing))
    @rule(end=ENDS)
    def answer(self, end: str | Refused | Unavailable | Uncertain) -> None:
        screen = self.state.screen
        assert isinstance(screen, Issuing)
        outcome = Issued(case_number(self.keys)) if isinstance(end, str) else end
        self.take(e.AttemptEnded(screen.attempt, outcome))

    @precondition(lambda self: is_printing(self.state))
    @rule(state=st.sampled_from(PrintState))
    def report(self, state: PrintState) -> None:
        screen = self.state.screen
        assert isinstance(screen, TicketShown)
        self.papers[screen.attempt] = state
        self.take(e.PrintEnded(screen.attempt, PrintReport(state, "virtual")))
        assert isinstance(self.state.screen, TicketShown)
        assert self.state.screen.case == screen.case

    @precondition(lambda self: isinstance(self.state.screen, Issuing))
    @rule(repeats=st.integers(1, 9))
    def repeat(self, repeats: int) -> None:
        screen = self.state.screen
        assert isinstance(screen, Issuing)
        self.take(e.AttemptRepeated(screen.attempt, repeats))
        assert self.state.screen == Issuing(screen.attempt, repeats)

    @rule(hindrance=st.sampled_from([None, *Hindrance]))
    def look_around(self, hindrance: Hindrance | None) -> None:
        typed = self.state.answers
        self.take(e.ReadinessKnown(hindrance))
        assert self.state.hindrance is hindrance
        assert not (typed.phone or typed.email) or self.state.answers in (typed, Answers())
        assert (hindrance is None) or not isinstance(self.state.screen, Welcome)

    @rule(condition=st.sampled_from(PrinterCondition))
    def look_at_printer(self, condition: PrinterCondition) -> None:
        before = self.state.screen
        self.take(e.PrinterKnown(condition))
        assert self.state.printer is condition
        assert type(self.state.screen) is type(before)

    @rule(closed=st.sets(st.sampled_from([one.id for one in CONTEXT.catalogue.service_types()])))
    def open_and_close(self, closed: set[ServiceTypeId]) -> None:
        typed = self.state.answers
        closings = Closings(dict.fromkeys(closed, None), dt.date(2030, 5, 13))
        self.take(e.ClosingsKnown(closings))
        assert self.state.closings == closings
        assert not (typed.phone or typed.email) or self.state.answers in (typed, Answers())

    @rule()
    def surprise(self) -> None:
        self.take(e.SurpriseHappened())

    @invariant()
    def one_attempt_makes_at_most_one_ticket(self) -> None:
        assert len(set(self.issued)) == len(self.issued)
        assert all(self.printed.count(one) <= MOST_PRINTS for one in self.printed)
        assert set(self.printed) <= set(self.issued)

    @invariant()
    def every_state_has_a_way_out(self) -> None:
        if isinstance(self.state.screen, Welcome | Issuing) or is_closed(self.state.screen):
            return
        assert seconds_left(CONTEXT, self.state) is not None
        out = next_step(CONTEXT, self.state, e.StartedOver(), fresh=AttemptKey("out"))
        anew = start(CONTEXT, self.state.hindrance)
        known = replace(anew, printer=self.state.printer, closings=self.state.closings)
        assert out.state == known

    @invariant()
    def nobody_chooses_what_is_closed(self) -> None:
        if isinstance(self.state.screen, ChooseChannel):
            assert self.state.answers.service_type not in self.state.closings.until

    @invariant()
    def nobody_is_issued_a_ticket_unasked(self) -> None:
        if isinstance(self.state.screen, Review):
            assert self.state.answers.service_type in {
                sites.PHONE,
                sites.EMAIL,
                sites.CHOICE,
                sites.CUSTOMER,
                sites.EVERYTHING,
            }


RandomVisitors.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestRandomVisitors = RandomVisitors.TestCase
