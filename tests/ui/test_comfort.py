"""What the bar changes: at once, on every screen, and undone however the visitor leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.domain.case import Unavailable, UnavailableReason, Uncertain
from kiosk.domain.events import PrinterKnown, ReadinessKnown, SurpriseHappened
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Hindrance
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ARABIC, CONTEXT, ENGLISH, NOTHING, PHONE
from tests.ui.conftest import Lobby
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import PORTRAIT, Case, Ease, Showing
from tests.ui.fit.site import fit_site

EASES = ("contrast", "textScale", "lowered")
SESSION = CONTEXT.session


def ease(visitor: Visitor) -> None:
    """Touch contrast, text size and Lower."""
    for name in ("bar-contrast", "bar-text-size", "bar-lower"):
        visitor.touch(name)
    visitor.settle()
    assert looks(visitor) == (1, 1.25, True)


def looks(visitor: Visitor) -> tuple[object, ...]:
    props = visitor.window.kiosk.props
    return tuple(getattr(props, name) for name in EASES)


def seconds(visitor: Visitor, count: int) -> None:
    for _ in range(count):
        visitor.window.idle_watch.pass_second()


def start_over(visitor: Visitor) -> None:
    visitor.touch(f"service-{PHONE}")
    visitor.touch("start-over")


def back(visitor: Visitor) -> None:
    visitor.touch("back")


def silence(visitor: Visitor) -> None:
    visitor.touch(f"service-{PHONE}")
    visitor.settle()
    seconds(visitor, SESSION.unhurried_idle + SESSION.idle_warning)


def clear_my_answers(visitor: Visitor) -> None:
    visitor.touch(f"service-{PHONE}")
    visitor.settle()
    seconds(visitor, SESSION.unhurried_idle)
    visitor.touch("idle-leave")


def done(visitor: Visitor) -> None:
    visitor.touch(f"service-{NOTHING}")
    visitor.touch("done")


def clearing_ticket(visitor: Visitor) -> None:
    visitor.touch(f"service-{NOTHING}")
    wait_for(lambda: visitor.screen == "TicketScreen", "the ticket")
    visitor.settle()
    seconds(visitor, SESSION.ticket + SESSION.ticket_without_paper)


def trouble_left(visitor: Visitor) -> None:
    visitor.touch(f"service-{NOTHING}")
    wait_for(lambda: visitor.screen == "TroubleScreen", "the trouble")
    visitor.touch("start-over")


def trouble_timed_out(visitor: Visitor) -> None:
    visitor.touch(f"service-{NOTHING}")
    wait_for(lambda: visitor.screen == "TroubleScreen", "the trouble")
    visitor.settle()
    seconds(visitor, SESSION.trouble)


def surprise(visitor: Visitor) -> None:
    visitor.window.journey.dispatch(SurpriseHappened())
    visitor.settle()
    assert visitor.screen == "TroubleScreen"
    seconds(visitor, SESSION.trouble)


LEAVINGS = (
    back,
    start_over,
    silence,
    clear_my_answers,
    done,
    clearing_ticket,
    trouble_left,
    trouble_timed_out,
    surprise,
)
LOST = Unavailable(UnavailableReason.CONNECTION)


@pytest.mark.parametrize("leave", LEAVINGS, ids=lambda leave: leave.__name__)
def test_the_next_visitor_finds_everything_as_usual(
    lobby: Lobby, leave: Callable[[Visitor], None]
) -> None:
    if leave in (trouble_left, trouble_timed_out):
        lobby.fakes.gateway.outcome = LOST if leave is trouble_left else Uncertain("timeout")
    visitor = Visitor(lobby.open())
    visitor.touch(f"language-{ARABIC}")
    ease(visitor)
    leave(visitor)
    wait_for(lambda: visitor.screen == "WelcomeScreen", "welcome")
    assert looks(visitor) == (0, 1.0, False)
    assert visitor.window.kiosk.props.language == ENGLISH


@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
def test_a_closed_kiosk_looks_as_usual_once_nobody_reads_it(lobby: Lobby, language: Locale) -> None:
    visitor = Visitor(lobby.open())
    visitor.touch(f"language-{language}")
    ease(visitor)
    visitor.window.journey.dispatch(ReadinessKnown(Hindrance.NO_CONNECTION))
    visitor.settle()
    assert looks(visitor) == (1, 1.25, True)
    seconds(visitor, max(SESSION.unhurried_idle, SESSION.trouble))
    assert looks(visitor) == (0, 1.0, False)
    assert visitor.window.kiosk.props.language == ENGLISH


def test_a_closed_kiosk_that_was_changed_looks_as_usual_when_it_opens(lobby: Lobby) -> None:
    window = lobby.open()
    window.journey.dispatch(ReadinessKnown(Hindrance.NO_CONNECTION))
    visitor = Visitor(window)
    ease(visitor)
    window.journey.dispatch(ReadinessKnown(None))
    visitor.settle()
    assert (visitor.screen, looks(visitor)) == ("WelcomeScreen", (0, 1.0, False))


def test_who_reads_a_closed_kiosk_is_not_disturbed(lobby: Lobby) -> None:
    window = lobby.open()
    window.journey.dispatch(ReadinessKnown(Hindrance.NO_CONNECTION))
    visitor = Visitor(window)
    ease(visitor)
    most = SESSION.idle * 2 // 3  # real seconds pass too
    seconds(visitor, most)
    visitor.touch("TroubleScreen")
    seconds(visitor, most)
    assert looks(visitor) == (1, 1.25, True)


def test_who_is_asked_about_paper_leaves_nothing_behind(lobby: Lobby) -> None:
    visitor = Visitor(lobby.open(context=replace(CONTEXT, ask_without_paper=True)))
    visitor.window.journey.dispatch(PrinterKnown(PrinterCondition.PAPER_OUT))
    visitor.touch(f"language-{ARABIC}")
    ease(visitor)
    assert visitor.screen == "TroubleScreen"
    visitor.touch("start-over")
    wait_for(lambda: visitor.screen == "WelcomeScreen", "welcome")
    assert looks(visitor) == (0, 1.0, False)


def one_of_each(moments: tuple[Moment, ...]) -> list[Moment]:
    """Return a moment of every screen, and the overlays."""
    first = {(type(moment.screen), moment.quiet, moment.picking): moment for moment in moments}
    return list(first.values())


@pytest.mark.parametrize("slot", ["stepContrast", "stepTextSize", "toggleLowered"])
def test_every_screen_changes_at_once(lobby: Lobby, slot: str) -> None:
    fit = fit_site()
    showing = Showing(lobby, fit, PORTRAIT)
    still = []
    for moment in one_of_each(all_moments(fit)):
        showing.show(Case(moment, ENGLISH, Ease()))
        before = showing.window.view.grabWindow()
        getattr(showing.window.kiosk, slot)()
        if showing.window.view.grabWindow() == before:
            still.append(moment.name)
    assert not still


def asked_whether_still_there(lobby: Lobby) -> Visitor:
    visitor = Visitor(lobby.open())
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    seconds(visitor, SESSION.idle)
    visitor.settle()
    assert visitor.window.kiosk.props.idleSeconds == SESSION.idle_warning
    return visitor


@pytest.mark.parametrize("switch", ["bar-contrast", "bar-text-size", "bar-lower"])
def test_who_uses_the_bar_when_asked_is_still_there(lobby: Lobby, switch: str) -> None:
    visitor = asked_whether_still_there(lobby)
    usual = looks(visitor)
    visitor.touch(switch)
    visitor.settle()
    assert looks(visitor) != usual
    assert visitor.window.kiosk.props.idleSeconds == -1


def test_who_cannot_read_the_question_finds_the_languages(lobby: Lobby) -> None:
    visitor = asked_whether_still_there(lobby)
    visitor.touch("bar-language")
    visitor.settle()
    visitor.touch(f"language-{ARABIC}")
    visitor.settle()
    assert visitor.window.journey.state.language == ARABIC
    assert visitor.screen == "ServiceScreen"


def test_languages_under_the_question_are_there_again_after_the_bar(lobby: Lobby) -> None:
    visitor = Visitor(lobby.open())
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("bar-language")
    visitor.settle()
    seconds(visitor, SESSION.idle)
    visitor.touch("bar-language")
    visitor.settle()
    props = visitor.window.kiosk.props
    assert (props.idleSeconds, props.pickingLanguage) == (-1, True)
