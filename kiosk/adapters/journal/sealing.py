"""Personal data sealed while an attempt is undecided (Fernet: AES-128-CBC with HMAC-SHA256)."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.case import WalkIn
from kiosk.domain.catalogue import (
    Channel,
    CustomerRecordId,
    FieldTypeId,
    ServiceId,
    ServiceTypeId,
    TagId,
)
from kiosk.domain.language import Locale
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY_NAME = "journal-key"
_LOOSE = stat.S_IRWXG | stat.S_IRWXO


def load_key(state_folder: Path, environ: Mapping[str, str]) -> bytes:
    """Return the sealing key: a systemd credential, else a 0600 file, made if there is none.

    Raises JournalError if the file can be read by others or cannot be made.
    """
    credentials = environ.get("CREDENTIALS_DIRECTORY", "")
    given = Path(credentials) / KEY_NAME
    if credentials and given.is_file():
        return given.read_bytes().strip()
    return _own_key(state_folder / KEY_NAME)


def _own_key(path: Path) -> bytes:
    try:
        if not path.exists():
            _make_key(path)
        if os.name == "posix" and path.stat().st_mode & _LOOSE:
            loose = f"{path} can be read by others; make its mode 0600"
            raise JournalError(loose)
        return path.read_bytes().strip()
    except OSError as fault:
        raise JournalError(f"{path}: {fault.strerror or fault}") from fault


def _make_key(path: Path) -> None:
    """Write a whole key under another name first; the first of several starters wins."""
    from cryptography.fernet import Fernet

    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f"{KEY_NAME}.")
    with os.fdopen(handle, "wb") as file:
        file.write(Fernet.generate_key())
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        Path(draft).unlink()


class WalkInSeal:
    """Seals and opens walk-ins with one key."""

    def __init__(self, key: bytes) -> None:
        """Raise JournalError if the key is none."""
        from cryptography.fernet import Fernet

        try:
            self._fernet = Fernet(key)
        except ValueError as fault:
            bad = "the journal key is not a Fernet key (32 bytes, base64url)"
            raise JournalError(bad) from fault

    def seal(self, walk_in: WalkIn) -> bytes:
        """Return the walk-in, unreadable without the key."""
        return self._fernet.encrypt(json.dumps(_members(walk_in)).encode())

    def open(self, sealed: bytes) -> WalkIn | None:
        """Return the walk-in that was sealed; None if that was with another key."""
        from cryptography.fernet import InvalidToken

        try:
            members = json.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            return None
        return _walk_in(members)


def _members(walk_in: WalkIn) -> dict[str, object]:
    return {
        "service_id": walk_in.service_id,
        "service_type_id": walk_in.service_type_id,
        "locale": walk_in.locale,
        "channel": walk_in.channel.value,
        "use_customer_contact_info": walk_in.use_customer_contact_info,
        "customer_record_id": walk_in.customer_record_id,
        "contact_phone_number": walk_in.contact_phone_number,
        "contact_email": walk_in.contact_email,
        "fields": dict(walk_in.fields),
        "tag_ids": list(walk_in.tag_ids),
    }


def _walk_in(members: dict[str, object]) -> WalkIn:
    fields = members["fields"]
    tags = members["tag_ids"]
    record_id = members["customer_record_id"]
    phone, email = members["contact_phone_number"], members["contact_email"]
    return WalkIn(
        service_id=ServiceId(str(members["service_id"])),
        service_type_id=ServiceTypeId(str(members["service_type_id"])),
        locale=Locale(str(members["locale"])),
        channel=Channel(str(members["channel"])),
        use_customer_contact_info=bool(members["use_customer_contact_info"]),
        customer_record_id=None if record_id is None else CustomerRecordId(str(record_id)),
        contact_phone_number=None if phone is None else str(phone),
        contact_email=None if email is None else str(email),
        fields={FieldTypeId(key): str(value) for key, value in fields.items()}
        if isinstance(fields, dict)
        else {},
        tag_ids=tuple(TagId(str(tag)) for tag in tags) if isinstance(tags, list) else (),
    )
