"""One renderer for all: fonts are loaded once per process."""

import pytest

from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.system.fonts import installed_fonts
from tools.fonts import TARGET


@pytest.fixture(scope="session")
def renderer(qapp: object) -> QtTicketRenderer:
    return QtTicketRenderer(installed_fonts(TARGET))
