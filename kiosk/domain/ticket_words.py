"""The words of one ticket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.language import Locale


@dataclass(frozen=True, slots=True)
class SecondWords:
    """What is said once more, in another language.

    ``people_before`` and ``wait`` are whole sentences, empty where they are not known.
    """

    locale: Locale
    your_number: str
    service: str
    next_steps: tuple[str, ...]
    where: str = ""
    footer: str = ""
    people_before: str = ""
    wait: str = ""
    follow: str = ""


@dataclass(frozen=True, slots=True)
class TicketWords:
    """The words of one ticket in the visitor's language.

    ``people_before`` and ``wait`` are None where they are not known; ``next_steps`` is one sentence
    per line; ``kiosk`` names the kiosk; ``scan`` leads to the host, which follows it. ``where`` to
    wait and ``footer`` are what staff wrote.
    """

    site: str
    office: str
    your_number: str
    service: str
    channel: str
    before_you: str
    people_before: str | None
    wait_about: str
    wait: str | None
    follow: str
    scan: str
    go_to: str
    next_steps: tuple[str, ...]
    date: str
    time: str
    kiosk: str
    privacy: str
    copy: str
    demo: str
    where: str = ""
    footer: str = ""
    second: SecondWords | None = None
