"""``kiosk walk-in`` with a case engine of its own and at ``kiosk serve``: the same answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import (
    BENEFITS,
    BIRTHS,
    DRIVING,
    MOVING,
    PASSPORT,
    SOMETHING_ELSE,
    WHICH_DOCUMENT,
    Done,
    kiosk,
    walk_in,
)
from tests.fakes.served_kiosk import TEMPLATE
from tests.fakes.served_process import ServeProcess, registered

IN_PERSON = ("--channel", "FaceToFace")
REQUESTS: dict[str, tuple[str, ...]] = {
    "nothing asked": (SOMETHING_ELSE,),
    "in Arabic": (SOMETHING_ELSE, "--language", "ar"),
    "a language of no site": (SOMETHING_ELSE, "--language", "tlh"),
    "a document": (PASSPORT, *IN_PERSON, "--field", f"{WHICH_DOCUMENT}=passport"),
    "no document": (PASSPORT, *IN_PERSON),
    "a document that is none": (PASSPORT, *IN_PERSON, "--field", f"{WHICH_DOCUMENT}=visa"),
    "a field that is none": (PASSPORT, *IN_PERSON, "--field", "colour=red"),
    "no channel": (PASSPORT, "--field", f"{WHICH_DOCUMENT}=passport"),
    "a channel that is not offered": (BIRTHS, "--channel", "Phone"),
    "a phone": (DRIVING, "--phone", "2125550142"),
    "a short phone": (DRIVING, "--phone", "212"),
    "no phone": (DRIVING,),
    "an e-mail": (MOVING, "--email", "visitor@example.org"),
    "an e-mail that is none": (MOVING, "--email", "visitor"),
    "a customer who is not known": (BENEFITS, "--customer", "nobody", "--phone", "2125550142"),
    "a type that is not offered": ("00000000-0000-4000-8000-000000000000",),
}
DRAWN_ANEW = ("caseId", "ticketUrl", "referenceDate", "queueTimestamp")


@dataclass(frozen=True)
class Kiosks:
    """Two kiosks of the same site: one alone, and one at a server."""

    alone: Path
    served: Path


@pytest.fixture(scope="module")
def kiosks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosks]:
    folder = tmp_path_factory.mktemp("kiosks")
    for name in ("alone", "site"):
        assert kiosk("init", folder / name).status == 0
        file = folder / name / "kiosk.toml"
        text = file.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
        file.write_text(text.replace('connection = "virtual"', 'connection = "none"'))
    server = ServeProcess(folder / "site" / "kiosk.toml").start()
    base = f"http://127.0.0.1:{server.port}"
    made = vars(registered(folder / "site" / "kiosk.toml"))
    (folder / "kiosk.toml").write_text(TEMPLATE.format(base=base, connection="none", **made))
    yield Kiosks(folder / "alone" / "kiosk.toml", folder / "kiosk.toml")
    server.stop()


@pytest.mark.parametrize("name", REQUESTS)
def test_both_kiosks_say_the_same(name: str, kiosks: Kiosks) -> None:
    alone = walk_in(*REQUESTS[name], "--config", kiosks.alone)
    served = walk_in(*REQUESTS[name], "--config", kiosks.served)

    assert alone.status in {0, 2, 3}
    assert served.status == alone.status
    assert told(served) == told(alone)


def told(done: Done) -> Any:
    """Return what a command said, without what is drawn anew for every case, and without the log.

    Whichever command is the first at the served kiosk logs that the catalogue came.
    """
    if not done.out:
        return [line for line in done.err.splitlines() if not line.startswith("{")]
    answer = {name: value for name, value in done.answer.items() if name != "attempt"}
    for member in DRAWN_ANEW if answer["case"] else ():
        assert answer["case"].pop(member)
    return answer
