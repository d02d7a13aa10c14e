"""What is said of troubles and of a closed site, derived from a moment of the journey."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.language import LocalText
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import TroubleShown
from kiosk.domain.trouble import Trouble
from kiosk.ui.view_models.trouble import Hours, HoursRow, derive_trouble_props
from tests.fakes.sites import (
    CONTEXT,
    SITE,
)
from tests.ui.snapshots import moment


@pytest.mark.parametrize(
    ("trouble", "safety", "again", "seconds"),
    [
        (Trouble.REFUSED, "trouble.none_issued", False, -1),
        (Trouble.CLOSED, "trouble.none_issued", False, -1),
        (Trouble.UNAVAILABLE, "trouble.none_issued", True, 20),
        (Trouble.UNCERTAIN, "trouble.may_exist", False, -1),
        (Trouble.OUT_OF_SERVICE, "trouble.none_issued", False, -1),
        (Trouble.NO_PAPER, "trouble.none_issued", False, -1),
    ],
)
def test_each_trouble_says_whether_there_is_a_number_and_what_to_do(
    trouble: Trouble, safety: str, again: bool, seconds: int
) -> None:
    props = derive_trouble_props(moment(TroubleShown(trouble)))
    assert (props.tagId, props.titleId, props.bodyId) == (
        f"trouble.{trouble.value}.tag",
        f"trouble.{trouble.value}.title",
        f"trouble.{trouble.value}.body",
    )
    assert (props.safetyId, props.canTryAgain, props.secondsLeft) == (safety, again, seconds)


def test_only_the_body_of_the_uncertain_says_whether_there_is_a_number() -> None:
    told = {
        trouble
        for trouble in Trouble
        if derive_trouble_props(moment(TroubleShown(trouble))).bodyTellsSafety
    }
    assert told == {Trouble.UNCERTAIN}


def test_a_site_outside_its_hours_says_so_once() -> None:
    hours = Hours("11:00", (HoursRow(firstDay="Monday", briefFirstDay="Mon"),))
    shut = moment(TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED))
    props = derive_trouble_props(shut, hours)
    assert (props.tagId, props.titleId, props.bodyId) == ("", "closed.title", "closed.body")
    assert (props.opens, props.week) == (hours.opens, hours.week)


def test_other_troubles_tell_no_hours() -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE)), Hours("11:00"))
    assert (props.opens, props.week) == ("", ())


def test_the_next_look_waits_longer() -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE, tries=2), quiet=10))
    assert (props.secondsLeft, props.secondsTotal) == (70, 80)


def test_reception_is_named_where_the_site_says_where_it_is() -> None:
    where = LocalText({SITE.default_language: "On your left"})
    context = replace(CONTEXT, site=replace(SITE, reception=where))
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNCERTAIN), context=context))
    assert props.reception == "On your left"


@pytest.mark.parametrize("looking", [True, False])
def test_a_look_that_was_asked_for_is_told_while_it_is_under_way(looking: bool) -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE, looking=looking)))
    assert (props.looking, props.canTryAgain) == (looking, True)


def test_a_closed_kiosk_offers_no_button_and_counts_nothing_down() -> None:
    closed = TroubleShown(Trouble.UNAVAILABLE, hindrance=Hindrance.NO_CONNECTION)
    props = derive_trouble_props(moment(closed))

    assert (props.canTryAgain, props.secondsLeft) == (False, -1)
    assert not props.canStartOver
    assert props.bodyId == "trouble.unavailable.body"
