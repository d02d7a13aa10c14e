"""The people that the engine knows: the catalogue's, and those brought by a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.catalogue import Customer, CustomerRecordId
from kiosk.domain.customer_id import customer_key, read_customer_id
from kiosk.engine.customer_file import CustomerFormat, LineFault, read_customers
from kiosk.engine.schema import customers
from kiosk.engine.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.case import WalkIn
    from kiosk.engine.offer import Offer
    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage

FIND_CUSTOMER = select(customers.c.phone, customers.c.email).where(
    customers.c.record_id == bindparam("record")
)
FIND_ALIKE = (
    select(customers.c.record_id, customers.c.phone, customers.c.email)
    .where(customers.c.lookup == bindparam("key"))
    .limit(2)
)
INSERT_CUSTOMER = customers.insert()
WRITE_CUSTOMER = (
    customers.update()
    .where(customers.c.record_id == bindparam("record"))
    .values(phone=bindparam("number"), email=bindparam("address"))
)
"""``record``; ``key``; the columns; ``record``, ``number``, ``address``."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brought. Where there are faults, nothing was written."""

    added: int = 0
    changed: int = 0
    faults: tuple[LineFault, ...] = ()


class Customers:
    """Finds and imports customers; for any thread."""

    def __init__(self, storage: Storage, reading: Storage) -> None:
        self._storage = storage
        self._reading = reading

    def find(self, record_id: CustomerRecordId) -> Customer | Unavailable | None:
        """Return the customer of that id; None: unknown."""
        try:
            return self._reading.read(partial(_find, record_id=record_id))
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))

    def named_by(self, walk_in: WalkIn, offer: Offer) -> Customer | None:
        """Return the customer that a walk-in names, where the offer does not know the very ID.

        Theirs is that ID, or else the only known one that people take for the same.
        Raises StorageError.
        """
        named = read_customer_id(walk_in.customer_record_id or "")
        if not isinstance(named, str) or named in offer.customers:
            return None
        return self._reading.read(partial(_find_or_alike, record_id=CustomerRecordId(named)))

    def import_rows(
        self,
        lines: Iterable[str],
        *,
        format: CustomerFormat,  # noqa: A002  as users say it
    ) -> Imported | Unavailable:
        """Add or change the customers of a CSV or JSONL file: recordId, phone, email.

        Every fault is told with its line; one is enough for nothing to be written.
        """
        found, faults = read_customers(lines, format)
        if faults:
            return Imported(faults=tuple(faults))
        try:
            return self._storage.write(partial(_write_all, found=found))
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))


def seed_customers(connection: PreparedConnection, known: Iterable[Customer]) -> None:
    """Write the customers of a catalogue."""
    _write_all(connection, known)


def _write_all(connection: PreparedConnection, found: Iterable[Customer]) -> Imported:
    added = changed = 0
    for customer in found:
        kept = _find(connection, customer.record_id)
        if kept is None:
            added += 1
            names = {"record_id": customer.record_id, "lookup": customer_key(customer.record_id)}
            contact = {"phone": customer.phone, "email": customer.email}
            connection.run(INSERT_CUSTOMER, {**names, **contact})
        elif kept != customer:
            changed += 1
            contact = {"number": customer.phone, "address": customer.email}
            connection.run(WRITE_CUSTOMER, {"record": customer.record_id, **contact})
    return Imported(added, changed)


def _find(connection: PreparedConnection, record_id: CustomerRecordId) -> Customer | None:
    row = connection.row(FIND_CUSTOMER, {"record": record_id})
    return Customer(record_id, *row) if row else None


def _find_or_alike(connection: PreparedConnection, record_id: CustomerRecordId) -> Customer | None:
    return _find(connection, record_id) or _only_alike(connection, customer_key(record_id))


def _only_alike(connection: PreparedConnection, key: str) -> Customer | None:
    rows = list(connection.rows(FIND_ALIKE, {"key": key})) if key else []
    return Customer(CustomerRecordId(rows[0][0]), *rows[0][1:]) if len(rows) == 1 else None
