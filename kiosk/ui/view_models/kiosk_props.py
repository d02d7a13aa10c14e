"""What the window shows around its screen: the header, the bar, the overlays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject  # noqa: TC002 - read while running, to make a property

from kiosk.domain.journey_state import warning_seconds
from kiosk.domain.language import Direction, Locale, direction_of, has_tall_script, name_id
from kiosk.domain.screens import TicketShown, Welcome
from kiosk.domain.way import can_go_back, can_pick_language, can_start_over
from kiosk.ui.time_of_day import clock_face
from kiosk.ui.view_models.comfort import CONTRASTS, Comfort
from kiosk.ui.view_models.snapshot import UNKNOWN, Snapshot

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.ui.view_models.screen import ScreenViewModel
    from kiosk.ui.view_models.welcome import Phrases


@dataclass(frozen=True, slots=True)
class PickRow:
    """A language in the picker, in its own words."""

    code: str
    name: str
    rightToLeft: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """The glass: ``mm_per_px`` is 0 where it is not known; ``contrast`` is each visit's first."""

    mm_per_px: float = 0.0
    reduced_motion: bool = False
    contrast: int = CONTRASTS[0]


@dataclass(frozen=True, slots=True)
class Attraction:
    """The picture over everything while nobody is here; without one, ``picture`` is empty.

    ``picture`` is a URL; ``moves``: it has more than one frame; ``text`` says in ``language`` what
    to do.
    """

    picture: str = ""
    moves: bool = False
    text: str = ""
    language: Locale = Locale("")


@dataclass(frozen=True, slots=True)
class Opened:
    """The open screen. ``visit`` counts the screens that were opened since the start."""

    screen: str
    view: ScreenViewModel[Any]
    visit: int = 0
    forward: bool = True
    wiped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskProps:
    """What the window shows around its screen; ``idleSeconds`` is -1 while nothing is asked.

    ``byKeys``: it was a key that was pressed last, and nothing was touched.
    """

    screen: str
    view: QObject
    visit: int
    forward: bool
    wiped: bool
    darkStage: bool
    siteName: str
    office: str
    clock: str
    demo: bool
    language: str
    rightToLeft: bool
    tallScript: bool
    canGoBack: bool
    canStartOver: bool
    idleSeconds: int
    idleTotal: int
    pickingLanguage: bool
    canPickLanguage: bool
    languages: tuple[PickRow, ...]
    contrast: int
    textScale: float
    lowered: bool
    mmPerPx: float
    reducedMotion: bool
    byKeys: bool = False
    attractPicture: str = ""
    attractMoves: bool = False
    attractText: str = ""
    attractLanguage: str = ""
    attractRightToLeft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the window knows beside the journey."""

    opened: Opened
    comfort: Comfort = Comfort()
    panel: Panel = Panel()
    clock: dt.time | None = None
    by_keys: bool = False
    attraction: Attraction = Attraction()


def derive_kiosk_props(now: Snapshot, around: Surroundings, phrases: Phrases) -> KioskProps:
    """Show the window."""
    site, journey, screen = now.context.site, now.journey, now.journey.screen
    seconds = warning_seconds(now.context, journey)
    return KioskProps(
        screen=around.opened.screen,
        view=around.opened.view,
        visit=around.opened.visit,
        forward=around.opened.forward,
        wiped=around.opened.wiped,
        darkStage=isinstance(screen, Welcome | TicketShown),
        siteName=now.text(site.name),
        office=now.text(site.office),
        clock=clock_face(around.clock, journey.language) if around.clock is not None else "",
        demo=site.demo,
        language=journey.language,
        rightToLeft=_is_right_to_left(journey.language),
        tallScript=has_tall_script(journey.language),
        canGoBack=can_go_back(screen),
        canStartOver=can_start_over(screen),
        idleSeconds=UNKNOWN if seconds is None else seconds,
        idleTotal=now.context.session.idle_warning,
        pickingLanguage=journey.picking_language,
        canPickLanguage=can_pick_language(now.context, screen),
        languages=_languages(now, phrases) if journey.picking_language else (),
        contrast=around.comfort.contrast,
        textScale=around.comfort.text_scale,
        lowered=around.comfort.lowered,
        mmPerPx=around.panel.mm_per_px,
        reducedMotion=around.panel.reduced_motion,
        byKeys=around.by_keys,
        attractPicture=around.attraction.picture,
        attractMoves=around.attraction.moves,
        attractText=around.attraction.text,
        attractLanguage=around.attraction.language,
        attractRightToLeft=_is_right_to_left(around.attraction.language),
    )


def _is_right_to_left(language: Locale) -> bool:
    return direction_of(language) is Direction.RIGHT_TO_LEFT


def _languages(now: Snapshot, phrases: Phrases) -> tuple[PickRow, ...]:
    offered = now.context.site.languages
    return tuple(
        PickRow(
            code=each,
            name=phrases(each, name_id(each, offered)),
            rightToLeft=_is_right_to_left(each),
            chosen=each == now.language,
        )
        for each in offered
    )
