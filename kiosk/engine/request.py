"""What tells a repeated request from a new one, and from another under the same attempt key."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, WalkIn


@dataclass(frozen=True, slots=True)
class Request:
    """An attempt key, and a SHA-256 that two walk-ins share only if they say the same."""

    attempt: AttemptKey
    digest: str

    @classmethod
    def of(cls, attempt: AttemptKey, walk_in: WalkIn) -> Self:
        """Digest every member of a walk-in; the order of fields says nothing."""
        said = (
            walk_in.service_id,
            walk_in.service_type_id,
            walk_in.locale,
            walk_in.channel,
            walk_in.use_customer_contact_info,
            walk_in.customer_record_id,
            walk_in.contact_phone_number,
            walk_in.contact_email,
            sorted(walk_in.fields.items()),
            walk_in.tag_ids,
        )
        return cls(attempt, hashlib.sha256(json.dumps(said).encode()).hexdigest())
