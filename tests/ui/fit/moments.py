"""Every screen in every state, as moments of a journey that real view models show."""

from __future__ import annotations

from kiosk.domain.catalogue import FieldKind
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskCustomerId, AskEmail, AskField, Welcome
from tests.ui.fit.moment import Moment
from tests.ui.fit.site import FitSite
from tests.ui.fit.states.closed import closed_services
from tests.ui.fit.states.ends import reviews, tickets
from tests.ui.fit.states.entries import entries
from tests.ui.fit.states.menus import menus, welcomes
from tests.ui.fit.states.questions import questions
from tests.ui.fit.states.troubles import overlays, troubles


def all_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return each screen of the fit site in each of its states."""
    return (
        *welcomes(fit),
        *menus(fit),
        *entries(fit),
        *questions(fit),
        *reviews(fit),
        *tickets(fit),
        *troubles(fit),
        *overlays(fit),
        *closed_services(fit),
    )


def seen_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return all that can be seen: also the picture that hides a screen."""
    return (*all_moments(fit), Moment("attract", fit.context, Welcome(), attracts=True))


def keyboard_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return each sheet of the letter keyboards."""
    asking, screen = fit.asking(FieldKind.TEXT), AskField(fit.field.id)
    answers = Answers(fit.choice.id, fields={fit.field.id: "Ab"})
    sheets = {
        "letters": (),
        "shifted": ("key-shift",),
        "signs": ("key-signs",),
        "accents": ("key-accents",),
        "more accents": ("key-accents", "key-accents"),
        "another alphabet": ("key-script",),
        "another row": ("key-row",),
    }
    words = (
        Moment(f"keys, {name}", asking, screen, answers, keys=keys) for name, keys in sheets.items()
    )
    chosen = Answers(fit.choice.id, email="ab", customer_id="ab")
    others = (("address", AskEmail()), ("code", AskCustomerId()))
    plain = (
        Moment(f"keys, signs of an {name}", fit.context, asked, chosen, keys=("key-signs",))
        for name, asked in others
    )
    return (*words, *plain)
