"""Each point at which the way to the server can break, against each end the server may give.

What the visitor sees, what the journal holds, how many cases exist; and the same once the way is
whole again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

import pytest

from kiosk.bootstrap import Faults, load, write_site
from kiosk.bootstrap.beginning import journey_context
from kiosk.domain.case import AttemptKey, Outcome, WalkIn
from kiosk.domain.catalogue import Prerequisites, ServiceId, ServiceType
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.screens import AskPhone, Screen, TicketShown, TroubleShown
from kiosk.domain.trouble import Trouble
from kiosk.ports.case_gateway import CaseGateway
from kiosk.ports.journal import AttemptState, JournalEntry
from tests.fakes.fault_proxy import BEFORE_ALL_IS_SENT, Cut, FaultProxy
from tests.fakes.served_process import NOTHING_ASKED, Registered, ServeProcess, registered
from tests.faults.client_kiosk import (
    ClientKiosk,
    attempts_with_a_case,
    gateway_behind,
    international,
    kiosk_behind,
)

LASTING = [cut for cut in Cut if cut is not Cut.NONE]
PASSING = [cut for cut in LASTING if cut not in {Cut.REFUSED, Cut.TRICKLE, Cut.SILENCE}]
TIMED = {Cut.TRICKLE, Cut.SILENCE}


class Server(Enum):
    """How the server would answer, if it were heard."""

    ISSUES = "issues"
    REFUSES = "refuses what was typed"
    DOES_NOT_KNOW = "does not know the service"
    FORBIDS = "forbids"


@dataclass(frozen=True)
class End:
    """What is to be seen, held and kept."""

    screen: Screen | type[Screen]
    state: AttemptState
    outcome: str | None
    cases: int


HEARD = {
    Server.ISSUES: End(TicketShown, AttemptState.DECIDED, "issued", 1),
    Server.REFUSES: End(AskPhone(), AttemptState.DECIDED, "refused", 0),
    Server.DOES_NOT_KNOW: End(TroubleShown(Trouble.REFUSED), AttemptState.DECIDED, "refused", 0),
    Server.FORBIDS: End(TroubleShown(Trouble.UNAVAILABLE), AttemptState.DECIDED, "unavailable", 0),
}
NOT_REACHED = End(TroubleShown(Trouble.UNAVAILABLE), AttemptState.DECIDED, "unavailable", 0)


def unheard(cut: Cut, server: Server, *, idempotent: bool) -> End:
    """Return the end of an attempt whose answer never comes."""
    if cut is Cut.REFUSED:
        return NOT_REACHED
    made = int(server is Server.ISSUES and cut not in BEFORE_ALL_IS_SENT)
    state = AttemptState.OPEN if idempotent else AttemptState.DECIDED
    return End(TroubleShown(Trouble.UNCERTAIN), state, None if idempotent else "uncertain", made)


@dataclass(frozen=True)
class Site:
    """``kiosk serve`` as a process, a proxy before it, and two applications."""

    context: JourneyContext
    proxy: FaultProxy
    database: Path
    manager: Registered
    stranger: Registered

    def application(self, server: Server) -> Registered:
        return self.stranger if server is Server.FORBIDS else self.manager

    def wanted(self, server: Server) -> tuple[JourneyContext, ServiceType]:
        types = self.context.catalogue.service_types()
        if server is Server.REFUSES:
            phone = Prerequisites(phone=True)
            found = next(one for one in types if self.context.catalogue.requirements(one) == phone)
            return international(self.context), found
        plain = next(one for one in types if one.id == NOTHING_ASKED)
        if server is Server.DOES_NOT_KNOW:
            gone = ServiceId("00000000-0000-4000-8000-00000000dead")
            services = tuple(
                replace(one, id=gone) if one.id == plain.service_id else one
                for one in self.context.catalogue.services
            )
            catalogue = replace(self.context.catalogue, services=services)
            return replace(self.context, catalogue=catalogue), replace(plain, service_id=gone)
        return self.context, plain

    def cases_of(self, entry: JournalEntry) -> int:
        return attempts_with_a_case(self.database).count(entry.attempt)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    write_site(folder)
    settings = folder / "kiosk.toml"
    settings.write_text(settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "s"\n'))
    configuration = load(settings)
    assert not isinstance(configuration, Faults)
    manager, stranger = registered(settings), registered(settings, "--role", "Agent Manager")
    server = ServeProcess(settings).start()
    try:
        with FaultProxy(("127.0.0.1", server.port), trickle_seconds=0.2).running() as proxy:
            database = configuration.paths.database
            assert database is not None
            yield Site(journey_context(configuration), proxy, database, manager, stranger)
    finally:
        server.stop()


@pytest.fixture(autouse=True)
def whole(site: Site) -> None:
    site.proxy.mend()


def must_be(end: End, screen: Screen, kiosk: ClientKiosk, site: Site) -> JournalEntry:
    seen = type(screen) if isinstance(end.screen, type) else screen
    assert seen == end.screen
    (entry,) = kiosk.journal.entries()
    assert (entry.state, entry.outcome) == (end.state, end.outcome)
    assert site.cases_of(entry) == end.cases
    return entry


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("server", list(Server))
def test_an_answer_that_is_heard_is_the_end(
    site: Site, server: Server, idempotent: bool, tmp_path: Path
) -> None:
    with kiosk_behind(
        site.proxy, site.application(server), tmp_path, idempotent=idempotent
    ) as kiosk:
        must_be(HEARD[server], kiosk.visit(*site.wanted(server)), kiosk, site)


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("server", list(Server))
@pytest.mark.parametrize("cut", LASTING)
def test_an_answer_that_never_comes_is_told_as_what_is_known(
    site: Site, cut: Cut, server: Server, idempotent: bool, tmp_path: Path
) -> None:
    made, seconds = site.application(server), 0.4 if cut in TIMED else 10
    with kiosk_behind(
        site.proxy, made, tmp_path, idempotent=idempotent, answer_seconds=seconds
    ) as kiosk:
        site.proxy.break_at(cut)
        screen = kiosk.visit(*site.wanted(server))
        if cut not in BEFORE_ALL_IS_SENT:
            site.proxy.await_answer(kiosk.journal.entries()[0].attempt)
        end = unheard(cut, server, idempotent=idempotent)
        must_be(end, screen, kiosk, site)

        site.proxy.mend()
        later = gateway_behind(site.proxy, made, idempotent=idempotent)
        kiosk.ask_again(later)
        later.close()
        must_be(afterwards(end, server), screen, kiosk, site)


def afterwards(before: End, server: Server) -> End:
    """Return what is known once a running kiosk has asked again where it may."""
    if before.state is not AttemptState.OPEN or server is Server.FORBIDS:
        return before
    heard = HEARD[server]
    return replace(heard, screen=before.screen)


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("server", list(Server))
@pytest.mark.parametrize("cut", PASSING)
def test_what_breaks_once_is_mended_within_patience_where_the_key_is_honoured(
    site: Site, cut: Cut, server: Server, idempotent: bool, tmp_path: Path
) -> None:
    with kiosk_behind(
        site.proxy, site.application(server), tmp_path, idempotent=idempotent
    ) as kiosk:
        kiosk.patience = replace(kiosk.patience, seconds=30)
        site.proxy.break_at(cut, times=1)
        screen = kiosk.visit(*site.wanted(server))
        forbidden = idempotent and server is Server.FORBIDS
        heard = idempotent and not forbidden
        end = HEARD[server] if heard else unheard(cut, server, idempotent=idempotent)
        must_be(end, screen, kiosk, site)


def test_a_connection_that_is_refused_and_comes_back_in_time_costs_nobody_a_number(
    site: Site, tmp_path: Path
) -> None:
    with kiosk_behind(site.proxy, site.manager, tmp_path, idempotent=False) as kiosk:
        site.proxy.break_at(Cut.REFUSED)
        kiosk.patience = replace(kiosk.patience, seconds=30)
        kiosk.gateway = MendingGateway(kiosk.gateway, site.proxy)
        must_be(HEARD[Server.ISSUES], kiosk.visit(*site.wanted(Server.ISSUES)), kiosk, site)


@dataclass
class MendingGateway:
    """Has the way mended after the first try."""

    real: CaseGateway
    proxy: FaultProxy
    idempotent: bool = False
    tries: int = 0

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        self.tries += 1
        if self.tries == 2:
            self.proxy.mend()
        return self.real.queue_up(attempt, walk_in)

    def reachable(self) -> bool:
        return self.real.reachable()

    def close(self) -> None:
        self.real.close()
