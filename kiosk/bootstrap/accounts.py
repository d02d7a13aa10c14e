"""What the commands about applications, staff and customers do and answer."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.words import Gateway
from kiosk.adapters.system.clock import SystemClock
from kiosk.bootstrap.answers import Answer
from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.engine.access.access import Access
    from kiosk.engine.access.outcomes import Application, Role

TENANT = "site"
"""Stands in the token endpoint's path; a server has one site, and takes any."""

_ANYWHERE = {"0.0.0.0", "::", ""}  # noqa: S104  compared, not bound


def access_database(configuration: Configuration) -> str:
    """Return the URL of the database that holds the accounts: the engine's, else a relay's own."""
    if configuration.settings.cases.gateway is Gateway.LOCAL:
        return configuration.settings.cases.local.database
    return f"sqlite:///{configuration.paths.state / 'access.sqlite'}"


@contextlib.contextmanager
def opened_access(configuration: Configuration) -> Iterator[Access]:
    """Give the accounts of a site."""
    from kiosk.engine.access.access import Access

    access = Access(access_database(configuration), SystemClock())
    try:
        yield access
    finally:
        access.close()


def base_url(configuration: Configuration) -> str:
    """Return the address by which kiosks reach the server, as far as the settings tell."""
    serve = configuration.settings.serve
    if serve.public_url:
        return serve.public_url.rstrip("/")
    host = "127.0.0.1" if serve.host in _ANYWHERE else serve.host
    shown = f"[{host}]" if ":" in host else host
    return f"{'https' if serve.tls_certificate else 'http'}://{shown}:{serve.port}"


def add_application(
    configuration: Configuration, name: str, roles: Sequence[str]
) -> Answer | Unavailable | str:
    """Register an application; the answer holds its secret. A str says what is wrong."""
    from kiosk.engine.access.applications import NAME_LIMIT
    from kiosk.engine.access.outcomes import Role

    known = {role.value.lower(): role for role in Role}
    if unknown := [role for role in roles if role.lower() not in known]:
        return f"--role: no role is called {', '.join(unknown)}; there are {', '.join(Role)}"
    if not 0 < len(name.strip()) <= NAME_LIMIT or not name.isprintable():
        return f"NAME: a name has 1 to {NAME_LIMIT} printable characters"
    wanted = [known[role.lower()] for role in roles] or [Role.CASE_MANAGER]
    return _registered(configuration, name.strip(), wanted)


def _registered(
    configuration: Configuration, name: str, roles: Iterable[Role]
) -> Answer | Unavailable:
    with opened_access(configuration) as access:
        made = access.applications.register(name, roles)
    if isinstance(made, Unavailable):
        return made
    address = base_url(configuration)
    data = {
        "name": name,
        "application_id": made.application.application_id,
        "client_id": made.application.client_id,
        "client_secret": made.client_secret,
        "roles": sorted(made.application.roles),
        "base_url": address,
        "token_url": f"{address}/{TENANT}/oauth2/v2.0/token",
    }
    told = "\n".join(f"{key} = {value}" for key, value in data.items() if key != "roles")
    return Answer(data, f"{told}\n\nThe secret is shown this once.")


def list_applications(configuration: Configuration) -> Answer | Unavailable:
    """List every application, the revoked too."""
    with opened_access(configuration) as access:
        found = access.applications.all()
    if isinstance(found, Unavailable):
        return found
    lines = [
        f"{one.application_id}  {'revoked' if one.revoked_at else 'in use ':<7}  {one.name}"
        for one in found
    ]
    return Answer(list(map(_told, found)), "\n".join(lines) or "No application is registered.")


def revoke_application(configuration: Configuration, wanted: str) -> Answer | Unavailable | str:
    """Revoke one application, by its id or its client id."""
    from kiosk.engine.access.outcomes import Unknown

    with opened_access(configuration) as access:
        found = access.applications.all()
        if isinstance(found, Unavailable):
            return found
        ids = {one.client_id: one.application_id for one in found}
        revoked = access.applications.revoke(ids.get(wanted.lower(), wanted.lower()))
    match revoked:
        case Unavailable():
            return revoked
        case Unknown():
            return f"ID: no application has the id {wanted}; see kiosk app list"
    return Answer(_told(revoked), f"{revoked.name} is revoked.")


def add_staff(
    configuration: Configuration, name: str, password: str | None
) -> Answer | Unavailable | str:
    """Make a staff account; without a password one is made up. A str says what is wrong."""
    from kiosk.engine.access.outcomes import NameTaken
    from kiosk.engine.access.secrecy import new_password
    from kiosk.engine.access.staff import name_fault, password_fault

    chosen = password or new_password()
    if fault := name_fault(name) or password_fault(chosen):
        return fault
    with opened_access(configuration) as access:
        added = access.staff.add(name, chosen)
    match added:
        case Unavailable():
            return added
        case NameTaken():
            return f"NAME: there is an account called {name} already"
    if password:
        return Answer({"name": added.name}, f"{added.name} can sign in.")
    told = f"name = {added.name}\npassword = {chosen}\n\nThe password is shown this once."
    return Answer({"name": added.name, "password": chosen}, told)


def list_staff(configuration: Configuration) -> Answer | Unavailable:
    """List the staff accounts."""
    with opened_access(configuration) as access:
        names = access.staff.names()
    if isinstance(names, Unavailable):
        return names
    return Answer([{"name": name} for name in names], "\n".join(names) or "No account is there.")


def remove_staff(configuration: Configuration, name: str) -> Answer | Unavailable | str:
    """Remove a staff account; it is signed out at once."""
    from kiosk.engine.access.outcomes import Unknown

    with opened_access(configuration) as access:
        removed = access.staff.remove(name)
    match removed:
        case Unavailable():
            return removed
        case Unknown():
            return f"NAME: no account is called {name}"
    return Answer({"name": removed.name}, f"{removed.name} is removed.")


def import_customers(configuration: Configuration, file: Path) -> Answer | Unavailable | str:
    """Add or change the customers that a CSV or JSON-lines file names; all of them, or none."""
    from kiosk.bootstrap.serve import build_engine

    kinds: dict[str, Any] = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
    if file.suffix.lower() not in kinds:
        return f"FILE: {file} must be a .csv or .jsonl file"
    engine = build_engine(configuration)
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            done = engine.customers.import_rows(lines, format=kinds[file.suffix.lower()])
    except (OSError, UnicodeDecodeError) as fault:
        return f"FILE: {file} cannot be read: {getattr(fault, 'strerror', None) or 'not UTF-8'}"
    finally:
        engine.close()
    if isinstance(done, Unavailable):
        return done
    if done.faults:
        return "\n".join(f"{file}:{fault.line}: {fault.message}" for fault in done.faults)
    told = f"{done.added} added, {done.changed} changed."
    return Answer({"added": done.added, "changed": done.changed}, told)


def _told(one: Application) -> dict[str, object]:
    return {
        "application_id": one.application_id,
        "client_id": one.client_id,
        "name": one.name,
        "roles": sorted(one.roles),
        "created_at": _stamp(one.created_at),
        "revoked_at": _stamp(one.revoked_at) if one.revoked_at else None,
    }


def _stamp(moment: Any) -> str:
    return str(moment.isoformat()).replace("+00:00", "Z")
