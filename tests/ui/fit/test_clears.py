"""The seconds until a ticket's screen clears are told in words, in every language."""

from __future__ import annotations

import re

from tests.ui.conftest import Lobby
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import PORTRAIT, Case, Ease, Showing
from tests.ui.fit.site import FitSite, spoken


def test_no_language_leaves_bare_seconds_that_read_as_the_wait(lobby: Lobby, fit: FitSite) -> None:
    showing = Showing(lobby, fit, PORTRAIT)
    ticket = next(moment for moment in all_moments(fit) if moment.name == "ticket")
    sentence = re.compile(r"\b(29|30)(?!\d)")
    bare = [
        language
        for language in spoken()
        if not any(
            box.type == "FittedText" and sentence.search(box.name)
            for box in showing.boxes_of(Case(ticket, language, Ease()))
        )
    ]
    assert not bare
