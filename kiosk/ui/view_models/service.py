"""What can we help you with today?: one page of the menu."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.catalogue import Group, MenuEntry, ServiceTypeId
from kiosk.domain.events import GroupOpened, ServiceChosen
from kiosk.domain.menu import menu_page
from kiosk.domain.screens import ChooseService
from kiosk.ui.next_opening import opening_words
from kiosk.ui.view_models.paging import Pages, page_of
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel, screen_members
from kiosk.ui.view_models.snapshot import UNKNOWN

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ports.queue_outlook import Outlook
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class CardRow:
    """A group or a service. ``people`` and the minutes of the wait are -1 where not known.

    ``opens`` says when a ``closed`` one does: ``1:00 PM``, or ``Monday, 9:00 AM``; empty where
    that is not known. ``briefOpens`` is its short form, ``opensToday``: it is a time alone.
    """

    entryId: str
    kind: str
    controlName: str
    title: str
    description: str
    icon: str
    people: int = UNKNOWN
    waitFrom: int = UNKNOWN
    waitTo: int = UNKNOWN
    closed: bool = False
    opensToday: bool = False
    opens: str = ""
    briefOpens: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceProps(ScreenProps):
    """``title`` is the opened group's name, empty on the outermost page.

    ``moreCount`` services follow this page; -1: it is the last of several.
    """

    title: str = ""
    cards: tuple[CardRow, ...] = ()
    moreCount: int = 0
    page: int = 0


def derive_service_props(now: Snapshot, pages: Pages) -> ServiceProps:
    """Show the menu page that is open."""
    screen = now.journey.screen
    path = screen.path if isinstance(screen, ChooseService) else ()
    shown, more = page_of(menu_page(now.context, path), pages)
    return ServiceProps(
        **screen_members(now),
        title=_group_name(now, path),
        cards=tuple(_card(now, entry) for entry in shown),
        moreCount=more,
        page=pages.page,
    )


def _group_name(now: Snapshot, path: tuple[str, ...]) -> str:
    around = menu_page(now.context, path[:-1]) if path else ()
    groups = (entry for entry in around if isinstance(entry, Group) and entry.id == path[-1])
    return next((now.text(group.name) for group in groups), "")


def _card(now: Snapshot, entry: MenuEntry) -> CardRow:
    kind = "group" if isinstance(entry, Group) else "service"
    card = CardRow(
        entryId=entry.id,
        kind=kind,
        controlName=f"{kind}-{entry.id}",
        title=now.text(entry.name),
        description=now.text(entry.description),
        icon=entry.icon,
    )
    closed = now.journey.closings.of((entry,))
    if closed is not None:
        return _closed(card, closed.opens, now)
    return card if isinstance(entry, Group) else _waited_for(card, now.queues.get(entry.id))


def _closed(card: CardRow, opens: dt.datetime | None, now: Snapshot) -> CardRow:
    """Return the card of what is closed; how many wait there helps nobody."""
    if opens is None:
        return replace(card, closed=True)
    today = now.journey.closings.today
    return replace(
        card,
        closed=True,
        opensToday=opens.date() == today,
        opens=opening_words(opens, today, now.language),
        briefOpens=opening_words(opens, today, now.language, brief=True),
    )


def _waited_for(card: CardRow, outlook: Outlook | None) -> CardRow:
    people, minutes = (outlook.people, outlook.wait_minutes) if outlook else (None, None)
    wait_from, wait_to = minutes or (UNKNOWN, UNKNOWN)
    known = UNKNOWN if people is None else people
    return replace(card, people=known, waitFrom=wait_from, waitTo=wait_to)


class ServiceViewModel(ScreenViewModel[ServiceProps]):
    """Lets a visitor choose a service."""

    def __init__(self, journey: JourneyController) -> None:
        self._pages = Pages()
        super().__init__(journey)

    def derive(self, now: Snapshot) -> ServiceProps:
        """Show the open menu page."""
        return derive_service_props(now, self._pages)

    @Slot(str, str)
    def open(self, entry_id: str, kind: str) -> None:
        """A card was touched."""
        service = ServiceChosen(ServiceTypeId(entry_id))
        self.dispatch(GroupOpened(entry_id) if kind == "group" else service)

    @Slot()
    def more(self) -> None:
        """The card with more services was touched."""
        self._pages = self._pages.turned()
        self.refresh()

    @Slot(int)
    def fit(self, count: int) -> None:
        """So many cards fit on the screen."""
        self._pages = self._pages.fitting(count)
        self.refresh()
