"""Whoever reads only the screen gets a number for every service, in three languages."""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.bootstrap import Faults, load
from kiosk.domain.catalogue import Catalogue, Group, MenuEntry, ServiceType
from kiosk.domain.language import Locale, LocalText
from tests.ui.journeys.__main__ import LANGUAGES, file_name
from tests.ui.journeys.reader import CUSTOMER, EMAIL
from tests.ui.journeys.reading import plain

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_SECONDS = 400
PHONE = "202 555 0123"
WELCOMING = ("en-US", "es", "fr", "de", "uk", "ar", "zh-Hans")
"""The languages of the demo site's first page greet in turn."""
SCREEN = re.compile(r"^\d+\. ", re.MULTILINE)


def demo_catalogue() -> Catalogue:
    loaded = load(None)
    assert not isinstance(loaded, Faults)
    return loaded.catalogue


CATALOGUE = demo_catalogue()
pytestmark = pytest.mark.timeout(PATIENCE_SECONDS + 100)


class Words(dict[str, str]):
    """What the screens say in one language, as translators wrote it, by id."""

    def __init__(self, language: str) -> None:
        self.language = Locale(language)
        source = ROOT / "translations" / f"kiosk_{language}.ts"
        messages = ET.parse(source).iter("message")  # noqa: S314 - our own file
        texts = ((one.get("id"), one.findtext("translation")) for one in messages)
        super().__init__({str(name): plain(text or "") for name, text in texts})

    def of(self, text: LocalText) -> str:
        """Return a text of the catalogue."""
        return plain(text.in_language(self.language, Locale("en-US")))


class Journeys:
    """The transcripts of each language, walked once, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def screens(self, language: str, service: ServiceType) -> list[str]:
        """Return what was on each screen, its heading first, and what was touched there."""
        with (self._folder / f"{language}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (self._folder / language).exists():
                self._walk(language)
        (file,) = self._folder.glob(f"{language}/*-{file_name(service)}.txt")
        return SCREEN.split(file.read_text(encoding="utf-8"))[1:]

    def _walk(self, language: str) -> None:
        command = [sys.executable, "-m", "tests.ui.journeys", str(self._folder), language]
        subprocess.run(
            command, check=True, cwd=ROOT, timeout=PATIENCE_SECONDS, stdout=subprocess.PIPE
        )


@pytest.fixture(scope="session")
def journeys(tmp_path_factory: pytest.TempPathFactory) -> Journeys:
    """Return the transcripts that all processes of this run of tests share."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "journeys"
    folder.mkdir(exist_ok=True)
    return Journeys(folder)


def way_to(service: ServiceType, words: Words) -> Iterator[str]:
    """Yield the headings that a reader passes: each group is tried, and left if it was wrong."""
    yield words["svc.q"]
    groups = (entry for entry in CATALOGUE.menu if isinstance(entry, Group))
    for group in groups if service not in CATALOGUE.menu else ():
        yield words.of(group.name)
        if service in services_in(group):
            return
        yield words["svc.q"]


def services_in(entry: MenuEntry) -> tuple[ServiceType, ...]:
    if isinstance(entry, Group):
        return tuple(one for below in entry.entries for one in services_in(below))
    return (entry,)


def asked(service: ServiceType, words: Words) -> list[str]:
    requires = CATALOGUE.requirements(service)
    entries = [
        *([words["customer.q"]] if requires.customer_id else []),
        *([words["phone.q"]] if requires.phone else []),
        *([words["mail.q"]] if requires.email else []),
        *(words.of(one.question) for one in service.fields),
    ]
    channel = [words["chn.q"]] if len(service.channels) > 1 else []
    return [*channel, *entries, *([words["rev.q"]] if entries else [])]


def first_number(service: ServiceType) -> str:
    (owner,) = (one for one in CATALOGUE.services if one.id == service.service_id)
    return f"{owner.numbering.prefix}{owner.numbering.start}"


SERVICES = CATALOGUE.service_types()
each = pytest.mark.parametrize("service", SERVICES, ids=file_name)
in_three_languages = pytest.mark.parametrize("language", LANGUAGES)


@each
@in_three_languages
def test_the_screens_come_in_order_and_end_with_the_number(
    journeys: Journeys, language: str, service: ServiceType
) -> None:
    words = Words(language)
    first, *headings = [one.splitlines()[0] for one in journeys.screens(language, service)]
    way = [*way_to(service, words), *asked(service, words)]
    assert headings == [*way, first_number(service)]
    assert first in {Words(one)["welcome"] for one in WELCOMING}


@each
@in_three_languages
def test_what_was_chosen_and_typed_is_read_again_before_the_number(
    journeys: Journeys, language: str, service: ServiceType
) -> None:
    words, requires = Words(language), CATALOGUE.requirements(service)
    *_, review, ticket = journeys.screens(language, service)
    answers = [
        *([CUSTOMER] if requires.customer_id else []),
        *([PHONE] if requires.phone else []),
        *([EMAIL] if requires.email else []),
        *(words.of(one.options[0].label) for one in service.fields),
    ]
    name = words.of(service.name)
    assert all(answer in review for answer in [name, *answers] if answers)
    assert name in ticket
    assert words["tk.take"] in ticket
    assert f"\n{first_number(service)}\n" in ticket
    assert ticket.endswith(f"The number: {first_number(service)}\n")


@each
@in_three_languages
def test_nothing_that_steers_lines_is_left_to_read(
    journeys: Journeys, language: str, service: ServiceType
) -> None:
    text = "".join(journeys.screens(language, service))
    assert not re.search("[\u00ad\u200b\u2060\u2066-\u2069]", text)
