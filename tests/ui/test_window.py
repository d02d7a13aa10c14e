"""The window, its languages and its bar."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem

from kiosk.ui import kiosk_window
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.visitor import Visitor, wait_for
from kiosk.ui.window import make_window, panel_of
from tests.fakes.sites import ARABIC, ENGLISH, PHONE
from tests.ui.conftest import ASSETS, Lobby


def test_a_full_screen_cannot_be_closed(lobby: Lobby) -> None:
    view = lobby.open(size=None).view
    assert view.visibility() is QWindow.Visibility.FullScreen
    assert view.close() is False
    assert view.isVisible()


def test_a_window_on_a_desk_can_be_closed(lobby: Lobby) -> None:
    view = lobby.open((1024, 768)).view
    assert (view.width(), view.height()) == (1024, 768)
    assert view.close()


def test_the_window_tells_nothing_of_the_visitor(lobby: Lobby) -> None:
    assert lobby.open().view.title() == "Kiosk 2"


def test_the_first_frame_is_told_once(lobby: Lobby) -> None:
    told: list[int] = []
    window = lobby.make()
    window.show(lambda: told.append(1))
    wait_for(lambda: told == [1], "the first frame")
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    assert told == [1]


@pytest.mark.qt_log_ignore(r"App\.qml")
def test_screens_that_cannot_be_loaded_are_named(lobby: Lobby, tmp_path: Path) -> None:
    window = lobby.open()
    with pytest.raises(RuntimeError, match=r"App\.qml"):
        make_window(replace(lobby.settings(), qml=tmp_path), window.kiosk)


def test_the_language_can_be_changed_on_any_screen(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{PHONE}")
    visitor.type_text("77")
    visitor.touch("bar-language")
    visitor.touch(f"language-{ARABIC}")
    wait_for(lambda: window.kiosk.props.rightToLeft, "Arabic")
    visitor.settle()
    assert visitor.screen == "PhoneScreen"
    assert window.journey.state.answers.phone == "77"
    visitor.type_text("0")
    assert window.journey.state.answers.phone == "770"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1024, 768)])
def test_the_language_switch_is_closed_by_its_button(lobby: Lobby, size: tuple[int, int]) -> None:
    window = lobby.open(size)
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("bar-language")
    wait_for(lambda: visitor.sees("close-languages"), "the switch")
    visitor.settle()
    assert sides(window, "close-languages").bottom() <= sides(window, "bar-language").top()
    visitor.touch("close-languages")
    wait_for(lambda: not window.kiosk.props.pickingLanguage, "the switch is closed")


def sides(window: KioskWindow, name: str) -> QRectF:
    root = window.view.rootObject()
    item = next(one for one in root.findChildren(QQuickItem, name) if one.isVisible())
    return item.mapRectToScene(item.boundingRect())


def test_back_and_start_over_lead_back(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{PHONE}")
    visitor.touch("back")
    wait_for(lambda: visitor.screen == "ServiceScreen", "the services")
    visitor.touch("start-over")
    wait_for(lambda: visitor.screen == "WelcomeScreen", "welcome")


def test_the_second_of_two_quick_touches_is_ignored(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    wait_for(lambda: visitor.sees(f"service-{PHONE}"), "the services")
    visitor.tap(f"service-{PHONE}")
    assert visitor.screen == "ServiceScreen"
    visitor.touch(f"service-{PHONE}")
    wait_for(lambda: visitor.screen == "PhoneScreen", "the phone")


def test_the_compiled_screens_are_ready_after_the_first_frame(lobby: Lobby) -> None:
    window = lobby.open()
    wait_for(lambda: window.prepared, "every screen compiled")


def test_memory_goes_back_once_a_visitor_has_gone(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(kiosk_window, "give_back_memory", lambda: given.append("back"))
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("start-over")
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    assert given == []
    visitor.touch("start-over")
    wait_for(lambda: given == ["back"], "memory given back")


def test_memory_goes_back_again_once_qt_keeps_nothing_of_a_visit(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(kiosk_window, "give_back_memory", lambda: given.append("back"))
    monkeypatch.setattr(kiosk_window, "LONG_REST_MILLISECONDS", 10)
    window = lobby.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch("start-over")
    wait_for(lambda: given == ["back", "back"], "memory given back twice")
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    assert len(given) == 2


def test_the_folder_of_the_screens_is_the_one_of_the_settings(lobby: Lobby) -> None:
    source = lobby.open().view.source().toLocalFile()
    assert Path(source).is_relative_to(ASSETS.qml)


def test_the_size_of_a_pixel_follows_the_diagonal(lobby: Lobby) -> None:
    window = lobby.open()
    full_screen = replace(lobby.settings(), windowed=None, diagonal_inches=27.0)
    size = window.view.screen().geometry()
    diagonal = (size.width() ** 2 + size.height() ** 2) ** 0.5

    assert panel_of(full_screen).mm_per_px == pytest.approx(27.0 * 25.4 / diagonal)
    assert panel_of(replace(full_screen, windowed=(1080, 1920))).mm_per_px == 0
