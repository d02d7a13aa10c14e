"""A visitor who knows what they want and reads the screen, and nothing else.

They know their own language, the name of the service, and what they would answer; what leads on
they find by its words. What they touch, they touch with a finger.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.language import Direction, Locale, direction_of, name_id
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.visitor import Visitor, wait_for
from tests.ui.journeys.reading import Page, Sight, plain, read
from tests.ui.touch.fingers import Fingers

_MOST_SCREENS = 20
PHONE, EMAIL, CUSTOMER = "2025550123", "visitor@example.org", "C-1001"
"""The phone number is kept free for fiction (555-0100 to 555-0199), the address too (RFC 2606)."""


class LostError(Exception):
    """The screen says nothing that leads on."""


@dataclass
class Walk:
    """One visit: the transcript, and the number that it ended with."""

    headings: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    number: str = ""

    def saw(self, page: Page, heading: str) -> None:
        self.headings.append(heading)
        self.lines += ["", f"{len(self.headings)}. {heading}", "", str(page), ""]

    def touched(self, *words: str) -> None:
        self.lines.append(f"--> touches: {' '.join(words)}")


class ScreenReader:
    """Goes from welcome to the number by what is read."""

    def __init__(self, window: KioskWindow, language: Locale) -> None:
        self._window = window
        self._language = language
        self._settle = Visitor(window).settle
        self._fingers = Fingers(window.view)
        self._opened: set[str] = set()

    def walk(self, service: str) -> Walk:
        """Get a number for the service of that name, and leave."""
        walk = Walk()
        self._opened.clear()
        for _ in range(_MOST_SCREENS):
            page = self._read_whole()
            walk.saw(page, page.largest)
            if done := page.control(self._say("done")):
                walk.number = page.largest
                self._touch(walk, done)
                return walk
            self._go_on(walk, page, service)
        raise LostError("\n".join(walk.lines))

    def _go_on(self, walk: Walk, page: Page, service: str) -> None:
        before = self._visit
        self._answer(walk, page)
        if shown := self._read().after(page):
            walk.lines.append(f"    now it says: {shown}")
        self._touch(walk, self._way_on(page, service))
        wait_for(lambda: self._visit != before and self._stands, "another screen")

    def _way_on(self, page: Page, service: str) -> Sight:
        """Return what a reader would touch next."""
        said = (
            self._own_name(),
            self._say("continue"),
            self._say("rev.go"),
            self._say("channel.FaceToFace"),
            service,
        )
        found = (page.control(words) for words in said)
        way = next((sight for sight in found if sight), None)
        return way or self._another_card(page)

    def _another_card(self, page: Page) -> Sight:
        """Return a card not opened yet; where all were, Back leads to others."""
        kept = {self._say(name) for name in ("startOver", "contrast", "textSize", "lower")}
        kept |= {self._say("language"), self._say("back")}
        cards = (one for one in page.controls if one.title not in kept | self._opened)
        card = next(cards, None) if self._asks_for_service(page) else None
        if card is not None:
            self._opened.add(card.title)
            return card
        back = page.control(self._say("back"))
        if back is None:
            raise LostError(str(page))
        return back

    def _asks_for_service(self, page: Page) -> bool:
        return page.says(self._say("svc.q"))

    def _answer(self, walk: Walk, page: Page) -> None:
        answers = {"phone.q": PHONE, "mail.q": EMAIL, "customer.q": CUSTOMER}
        for question, answer in answers.items():
            if page.says(self._say(question)):
                self._type(walk, answer)
        if page.says(self._say("q.help")):
            start = next(
                place
                for place, sight in enumerate(page.sights)
                if sight.title == self._say("q.help")
            )
            first = next(one for one in page.sights[start:] if one.control)
            self._touch(walk, first)

    def _type(self, walk: Walk, answer: str) -> None:
        for char in answer:
            if char.isupper() and self._read().control(char) is None:
                self._touch(walk, self._key(self._say("key.shift")))
            self._fingers.tap(self._key(char).centre)
        walk.touched(*answer)

    def _key(self, words: str) -> Sight:
        key = self._read().control(words)
        if key is None:
            raise LostError(f"no key {words}")
        return key

    def _read_whole(self) -> Page:
        """Read a screen; a ticket's once it says that the paper came out, however late that is."""
        page = self._read()
        if page.control(self._say("done")) is None:
            return page
        wait_for(lambda: self._read().says(self._say("tk.take")), "the paper")
        return self._read()

    def _touch(self, walk: Walk, sight: Sight) -> None:
        self._settle()
        walk.touched(str(sight))
        self._fingers.tap(sight.centre)

    def _read(self) -> Page:
        self._settle()
        mirrored = direction_of(self._window.journey.state.language) is Direction.RIGHT_TO_LEFT
        return read(self._window.view, right_to_left=mirrored)

    @property
    def _visit(self) -> int:
        return self._window.kiosk.props.visit

    @property
    def _stands(self) -> bool:
        return self._window.kiosk.props.screen != "IssuingScreen"

    def _own_name(self) -> str:
        offered = self._window.journey.context.site.languages
        return self._say(name_id(self._language, offered))

    def _say(self, text_id: str) -> str:
        return plain(self._window.translations.text_in(self._language, text_id))
