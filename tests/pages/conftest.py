from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kiosk.adapters.texts.table_texts import TableTexts
from kiosk.server.pages.words import Words, words_for
from tests.fakes.open_office import ASSETS, ENGLISH, Office, demo_site, office, open_office


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Office]:
    """An open office, people free to walk in."""
    with open_office(office(tmp_path)) as opened:
        yield opened


@pytest.fixture
def web(at: Office) -> Iterator[httpx.Client]:
    """Return a browser without scripts, that follows no redirect by itself."""
    with httpx.Client(base_url=at.base, trust_env=False) as client:
        yield client


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> Words:
    """Return the words of the demo site in English."""
    site = demo_site(tmp_path_factory.mktemp("site")).site
    return words_for(ENGLISH, site, TableTexts(ASSETS.texts, site.default_language))
