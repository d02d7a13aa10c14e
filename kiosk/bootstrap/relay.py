"""What ``kiosk serve`` is made of where the cases are made by another case API."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from kiosk.adapters.system.clock import SystemClock
from kiosk.bootstrap.accounts import access_database, opened_access
from kiosk.bootstrap.beginning import keep_private, staff_log
from kiosk.bootstrap.cases import build_cases
from kiosk.bootstrap.offer import offer_now
from kiosk.bootstrap.parts import build_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.server.parts import ServerParts, ServerSettings


@contextlib.contextmanager
def relay_parts(configuration: Configuration) -> Iterator[ServerParts | str]:
    """Build what a relay is made of; a str says what it lacks.

    The kiosks' accounts and the attempts on their way are kept in a database of its own.
    """
    from kiosk.engine.relay.relay import Relay
    from kiosk.engine.relay.relay_journal import RelayJournal
    from kiosk.server.parts import ServerParts

    keep_private()
    log, clock = staff_log(), SystemClock()
    cases = build_cases(configuration, log)
    journal = RelayJournal(access_database(configuration), clock)
    relay = Relay(cases.gateway, journal, log)
    with contextlib.ExitStack() as leaving:
        leaving.callback(cases.close)
        leaving.callback(journal.close)
        cases.keep_warm()
        offer = offer_now(configuration, cases.catalogue)
        if isinstance(offer, str):
            yield offer
            return
        catalogue, site = offer
        yield ServerParts(
            engine=None,
            access=leaving.enter_context(opened_access(configuration)),
            queue_up=relay.queue_up,
            faults_of=lambda _: (),
            outlook=cases.outlook.outlook,
            tidy=relay.tidy,
            site=site,
            catalogue=catalogue,
            texts=build_texts(site, configuration.texts),
            settings=server_settings(configuration),
            clock=clock,
            log=log,
        )


def server_settings(configuration: Configuration) -> ServerSettings:
    """Return what the section ``[serve]`` says to the server."""
    from kiosk.server.parts import ServerSettings

    serve = configuration.settings.serve
    return ServerSettings(
        public_url=serve.public_url.rstrip("/"),
        tls=bool(serve.tls_certificate),
        pages=frozenset(page.value for page in serve.pages),
    )
