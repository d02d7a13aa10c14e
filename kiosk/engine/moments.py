"""Moments as the database keeps them: whole microseconds since 1970-01-01 UTC."""

from __future__ import annotations

import datetime as dt
from typing import overload

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)


@overload
def microseconds_of(moment: dt.datetime) -> int: ...
@overload
def microseconds_of(moment: None) -> None: ...
def microseconds_of(moment: dt.datetime | None) -> int | None:
    """Return an aware moment as microseconds; None stays None."""
    return None if moment is None else (moment - _EPOCH) // _MICROSECOND


@overload
def moment_of(microseconds: int) -> dt.datetime: ...
@overload
def moment_of(microseconds: None) -> None: ...
def moment_of(microseconds: int | None) -> dt.datetime | None:
    """Return microseconds as a moment in UTC; None stays None."""
    return None if microseconds is None else _EPOCH + microseconds * _MICROSECOND
