"""What assistive technology finds: every screen, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from kiosk.domain.language import Locale
from kiosk.ui.translations import Translations
from tests.ui.accessible_tree import PRESSABLE, READ, below, name
from tests.ui.conftest import ASSETS, Lobby
from tests.ui.fit.boxes import polish
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import PORTRAIT, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, FitSite, spoken

STEERING = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]")
"""Ends lines or turns directions; read aloud, it is a pause, a click or a word of its own."""
GROUPS = {
    *(QAccessible.Role.Dialog, QAccessible.Role.ToolBar),
    *(QAccessible.Role.Grouping, QAccessible.Role.List),
}
IDS = (
    *("back", "startOver", "continue", "contrast", "textSize", "lower", "language", "svc.q"),
    *("svc.help", "chn.q", "customer.q", "phone.q", "mail.q", "q.help", "rev.q", "rev.go"),
    *("tk.your", "done", "moreTime", "idle.q", "idle.yes", "idle.no", "languages.q", "close"),
    *("delete", "clear", "key.shift", "off.rec", "channel.FaceToFace", "bar.name", "privacy"),
)


@pytest.fixture(autouse=True)
def assistive_technology() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def foreign(texts: Translations, language: Locale) -> set[str]:
    """Return English sentences that this language says in other words."""
    english = {texts.text_in(ENGLISH, one) for one in IDS}
    return english - {texts.text_in(language, one) for one in IDS}


def faults_of(face: QAccessibleInterface, wrong: set[str]) -> Iterator[str]:
    said, role = name(face), face.role()
    described = face.text(QAccessible.Text.Description)
    if role in PRESSABLE:
        if not said.strip():
            yield f"a control without a name at {face.rect()}"
        actions: QAccessibleActionInterface | None = face.actionInterface()
        if not actions or "Press" not in actions.actionNames():
            yield f"{said!r} cannot be pressed"
        if not (face.state().focusable or face.state().disabled):
            yield f"{said!r} takes no focus"
    elif said and role not in READ | GROUPS:
        yield f"{said!r} has no role but {role}"
    if STEERING.search(said + described):
        yield f"{said!r} steers lines"
    if said in wrong:
        yield f"{said!r} is English"


def one_of_each(moments: tuple[Moment, ...]) -> list[Moment]:
    """Return the first moment of every screen, and the overlays."""
    kinds = {(type(one.screen), one.quiet, one.picking): one for one in reversed(moments)}
    return list(kinds.values())


@pytest.mark.timeout(3600)
def test_every_control_of_every_screen_has_name_role_and_press_in_every_language(
    lobby: Lobby, fit: FitSite, request: pytest.FixtureRequest
) -> None:
    showing = Showing(lobby, fit, PORTRAIT)
    long = request.config.getoption("--long")
    moments = all_moments(fit) if long else one_of_each(all_moments(fit))
    texts = Translations(ASSETS.translations, fit.context.site.country)
    wrong = {language: foreign(texts, language) for language in spoken()}
    faults: set[str] = set()
    heard = 0
    for moment, language in product(moments, spoken()):
        showing.show(Case(moment, language, Ease()))
        polish(showing.window.view.contentItem())
        for face in below(QAccessible.queryAccessibleInterface(showing.window.view)):
            heard += 1
            found = faults_of(face, wrong[language])
            faults |= {f"{moment.name}, {language}: {fault}" for fault in found}
    texts.close()
    assert heard > 100 * len(moments)
    assert not faults, "\n".join(sorted(faults)[:60])
