"""Keyboards of many countries at a real window: what X makes of their keys is the answer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.window.desks import KIOSK, Visitor, screen, visiting
from tests.window.test_real_window import READS_SCREENS

NAME = """
[[service_type.field]]
id = "0f6b5b52-6a0f-4a6e-8f5c-2f6f0c1d7e11"
kind = "text"
question = {{ {languages} }}
"""
TYPED = (
    ("us", ("shift+z", "o", "Caps_Lock", "e", "Caps_Lock", "x", "BackSpace"), "ZoE"),
    ("de", ("dead_acute", "e", "adiaeresis", "KP_7"), "éä7"),
    ("de", ("Multi_key", "apostrophe", "n", "Multi_key", "s", "s"), "ńß"),
    ("fr", ("dead_circumflex", "o", "eacute"), "ôé"),
    ("es", ("dead_acute", "shift+a", "ntilde"), "Áñ"),
    ("ru", ("Cyrillic_zhe", "space", "Cyrillic_YA"), "ж Я"),
    ("gr", ("Greek_omega", "dead_acute", "Greek_alpha"), "ωά"),
    ("ara", ("Arabic_sheen",), "ش"),
    ("il", ("hebrew_shin",), "ש"),
)


def ask_for_a_name(site: Path) -> None:
    catalogue = site / "catalogue.toml"
    text = catalogue.read_text()
    names = text.rpartition("\n[[service_type]]\n")[2].splitlines()
    languages = [line.split(" = ")[0].removeprefix("name.") for line in names if "name." in line]
    question = ", ".join(f'{language} = "What is your name?"' for language in languages)
    catalogue.write_text(text.rstrip() + "\n" + NAME.format(languages=question))


def plug_in(visitor: Visitor, layout: str) -> None:
    """Have the keys of a country's keyboard, with a Compose key."""
    command = ["setxkbmap", "-layout", layout, "-option", "compose:menu"]
    subprocess.run(command, check=True, env={**os.environ, "DISPLAY": visitor.display})


@pytest.mark.needs("x11-xkb-utils", "xvfb", "xdotool", *READS_SCREENS)
def test_letters_accents_and_scripts_of_every_keyboard_are_typed(site: Path) -> None:
    ask_for_a_name(site)
    command = (*KIOSK, "--windowed", "1080x1920", "--config", str(site / "kiosk.toml"))
    with (
        screen(1080, 1920) as display,
        visiting(display, command, {"QT_QPA_PLATFORM": "xcb"}, site / "stderr") as visitor,
    ):
        visitor.go("English", "Something else", "What is your name?")
        for layout, keys, _ in TYPED:
            plug_in(visitor, layout)
            visitor.xdotool("key", "--delay", "60", *keys)
        plug_in(visitor, "de")
        visitor.xdotool("keydown", "ISO_Level3_Shift", "key", "q", "keyup", "ISO_Level3_Shift")
        visitor.xdotool("key", "Return")
        visitor.find("".join(text for _, _, text in TYPED) + "@")
        visitor.find("Get my ticket")
        visitor.xdotool("key", "Escape")
        visitor.find("What is your name?")
        visitor.xdotool("key", "KP_Enter")
        visitor.find("Get my ticket")
        visitor.xdotool("key", "Return")
        visitor.find("Your number F100")
        status = visitor.leave()
    assert (status, visitor.complaints()) == (0, "")
