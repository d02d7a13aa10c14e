"""Pictures while nobody is here: shown in turn, and gone at the first touch, which does no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.events import LanguageChosen, ReadinessKnown
from kiosk.domain.readiness import Hindrance
from kiosk.ui.attract import Attract, AttractWatch, Picture
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.settings import UiSettings
from kiosk.ui.view_models.kiosk_props import Attraction, Panel
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ENGLISH, GERMAN
from tests.ui.conftest import Lobby
from tests.ui.fit.boxes import PASSES, polish
from tests.ui.fit.site import fit_site

AFTER, EACH = 3600, 3600


class AttractingLobby(Lobby):
    """A lobby with pictures that change when a test says so."""

    reduced = False
    find: Callable[[], tuple[Picture, ...]] = tuple

    def settings(self, size: tuple[int, int] | None = (1080, 1920)) -> UiSettings:
        attract = Attract(AFTER, EACH, self.find)
        panel = Panel(reduced_motion=self.reduced)
        return replace(super().settings(size), attract=attract, panel=panel)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Picture, ...]:
    still, moving = tmp_path / "still.png", tmp_path / "moving.webp"
    Image.new("RGB", (4000, 3000), "#C04020").save(still)
    frames = [Image.new("RGB", (90, 160), tone) for tone in ("#208040", "#2040C0")]
    frames[0].save(
        moving, save_all=True, append_images=frames[1:], duration=50, loop=0, lossless=True
    )
    return Picture(still), Picture(moving, moves=True)


def attracting(
    lobby: Lobby, files: tuple[Picture, ...], *, reduced: bool = True
) -> tuple[KioskWindow, AttractWatch]:
    own = AttractingLobby(lobby.fakes, lobby.jobs, lobby.windows)
    own.find, own.reduced = lambda: files, reduced
    window = own.open()
    wait_for(lambda: window.attract_watch is not None and window.attract_watch.waiting, "a wait")
    assert window.attract_watch is not None
    return window, window.attract_watch


def overlay(window: KioskWindow) -> QQuickItem | None:
    found = window.view.rootObject().findChild(QQuickItem, "AttractOverlay")
    return found if isinstance(found, QQuickItem) else None


def seen(window: KioskWindow) -> bool:
    found = overlay(window)
    return found is not None and bool(found.property("seen"))


def part(window: KioskWindow, name: str) -> QQuickItem:
    found = window.view.rootObject().findChild(QQuickItem, name)
    assert isinstance(found, QQuickItem)
    return found


def centre_of_tile(window: KioskWindow) -> QPoint:
    visitor = Visitor(window)
    visitor.settle()
    tile = visitor.find(f"language-{ENGLISH}")
    assert tile is not None
    return tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2)).toPoint()


def colour(window: KioskWindow) -> str:
    return window.view.grabWindow().pixelColor(540, 400).name()


def test_after_a_silence_the_pictures_come_in_turn(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files, reduced=False)
    assert not watch.showing
    watch.go_on()
    wait_for(lambda: seen(window) and colour(window) == "#c04020", "the first picture")
    watch.go_on()
    wait_for(lambda: seen(window) and colour(window) in {"#208040", "#2040c0"}, "the second")
    first = colour(window)
    wait_for(lambda: colour(window) != first, "it moves")
    watch.go_on()
    wait_for(lambda: seen(window) and colour(window) == "#c04020", "the first again")


def test_a_picture_is_decoded_no_larger_than_the_window(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files)
    watch.go_on()
    wait_for(lambda: seen(window), "a picture")
    shown = part(window, "attract-still")
    assert shown.property("implicitWidth") <= 2560
    assert shown.property("implicitHeight") <= 1920


def test_each_picture_speaks_the_next_language(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    said = []
    for _ in window.journey.context.site.languages:
        watch.go_on()
        said.append((window.kiosk.props.attractLanguage, window.kiosk.props.attractText))
    assert [language for language, _ in said] == list(window.journey.context.site.languages)
    assert ("en-US", "Touch the screen to begin") in said
    assert len({text for _, text in said}) == len(said)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1024, 768)])
def test_its_words_stay_inside_the_window_in_every_language_and_however_long(
    lobby: Lobby, files: tuple[Picture, ...], size: tuple[int, int]
) -> None:
    context = fit_site().context
    window = lobby.open(size, context)
    wait_for(lambda: window.prepared, "all screens")
    offered, picture = context.site.languages, QUrl.fromLocalFile(str(files[0].file)).toString()
    words = [(each, window.translations.text_in(each, "attract.touch")) for each in offered]
    longest = "Willkommensgruß im Bürgeramt Ostbrook: hier berühren"
    for language, text in [*words, (GERMAN, longest), (GERMAN, longest.replace(" ", "-"))]:
        window.kiosk.attract(Attraction(picture, text=text, language=language))
        said = part(window, "attract-text")
        for _ in range(PASSES):
            polish(window.view.contentItem())
        box = said.mapRectToScene(said.boundingRect())
        glass = window.view.contentItem().boundingRect()
        assert glass.contains(box), (language, box)
        assert said.property("lineCount") <= 2, language
        assert said.property("contentWidth") <= said.width() + 1, language


def test_assistive_technology_finds_one_button_and_can_press_it(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files)
    watch.go_on()
    QAccessible.setActive(True)
    face = QAccessible.queryAccessibleInterface(part(window, "AttractOverlay"))
    assert face.role() is QAccessible.Role.Button
    assert face.text(QAccessible.Text.Name) == window.kiosk.props.attractText
    face.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    QAccessible.setActive(False)
    assert not watch.showing
    assert window.kiosk.props.screen == "WelcomeScreen"


def test_with_reduced_motion_one_picture_stays_and_stands_still(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files[::-1])
    pictures = set()
    for _ in range(3):
        watch.go_on()
        pictures.add(window.kiosk.props.attractPicture)
    assert len(pictures) == 1
    wait_for(lambda: seen(window), "a picture")
    assert not part(window, "attract-moving").property("playing")


def test_a_touch_on_a_hidden_button_only_ends_the_pictures(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files)
    visitor = Visitor(window)
    visitor.settle()
    centre = centre_of_tile(window)
    watch.go_on()
    wait_for(lambda: seen(window), "a picture")
    QTest.mouseClick(window.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    assert not watch.showing
    assert visitor.screen == "WelcomeScreen"
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: visitor.screen != "WelcomeScreen", "the next touch acts")


def test_a_finger_is_taken_until_it_is_lifted(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    centre = centre_of_tile(window)
    glass = QTest.createTouchDevice()
    watch.go_on()
    wait_for(lambda: seen(window), "a picture")
    QTest.touchEvent(window.view, glass).press(0, centre).commit()
    assert not watch.showing
    QTest.touchEvent(window.view, glass).release(0, centre).commit()
    assert window.kiosk.props.screen == "WelcomeScreen"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Tab])
def test_any_key_ends_the_pictures_and_does_nothing_else(
    lobby: Lobby, files: tuple[Picture, ...], key: Qt.Key
) -> None:
    window, watch = attracting(lobby, files)
    watch.go_on()
    QTest.keyClick(window.view, key)
    assert not watch.showing
    assert window.kiosk.props.screen == "WelcomeScreen"
    wait_for(lambda: overlay(window) is None, "the picture is gone")


def test_what_is_below_can_not_be_seen_nor_read(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    visitor = Visitor(window)
    visitor.settle()
    assert visitor.sees(f"language-{ENGLISH}")
    watch.go_on()
    assert not visitor.sees(f"language-{ENGLISH}")
    assert not visitor.sees("bar-contrast")
    watch.rest()
    assert visitor.sees(f"language-{ENGLISH}")


def test_nothing_is_shown_once_somebody_is_here(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    window.journey.dispatch(LanguageChosen(ENGLISH))
    assert not watch.waiting
    watch.go_on()
    assert not watch.showing
    window.kiosk.startOver()
    assert watch.waiting


def test_the_pictures_end_when_the_kiosk_closes(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    watch.go_on()
    window.journey.dispatch(ReadinessKnown(Hindrance.OUT_OF_ORDER))
    assert not watch.showing
    assert not watch.waiting
    wait_for(lambda: overlay(window) is None, "the picture is gone")
    assert window.kiosk.props.screen == "TroubleScreen"


def test_a_touch_of_the_welcome_puts_them_off(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    window.kiosk.stepContrast()
    assert not watch.waiting
    window.kiosk.reset_comfort()
    assert watch.waiting


def test_without_a_picture_that_can_be_shown_nothing_is_waited_for(lobby: Lobby) -> None:
    own = AttractingLobby(lobby.fakes, lobby.jobs, lobby.windows)
    window = own.open()
    wait_for(lambda: window.attract_watch is not None, "the watch")
    lobby.jobs.wait()
    watch = window.attract_watch
    assert watch is not None
    assert not watch.waiting
    watch.go_on()
    assert not watch.showing


@pytest.mark.qt_log_ignore("Cannot open")
def test_a_picture_that_is_gone_by_then_leaves_the_words(lobby: Lobby, tmp_path: Path) -> None:
    window, watch = attracting(lobby, (Picture(tmp_path / "gone.png"),))
    watch.go_on()
    wait_for(lambda: part(window, "attract-text").isVisible(), "the words")
    assert not seen(window)
    assert part(window, "attract-text").property("text") == "Touch the screen to begin"


def test_only_what_a_hand_does_is_taken(lobby: Lobby, files: tuple[Picture, ...]) -> None:
    window, watch = attracting(lobby, files)
    watch.go_on()
    assert not watch.eventFilter(window.view, QEvent(QEvent.Type.FocusIn))
    assert watch.showing


def test_a_key_whose_release_was_lost_does_not_hold_the_next_touch(
    lobby: Lobby, files: tuple[Picture, ...]
) -> None:
    window, watch = attracting(lobby, files)
    visitor = Visitor(window)
    visitor.settle()
    watch.go_on()
    QTest.keyPress(window.view, Qt.Key.Key_A)
    assert not watch.showing
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: visitor.screen != "WelcomeScreen", "the touch acts")
