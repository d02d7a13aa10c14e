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
    """An attempt key, and a SHA-256 that two walk-ins share only if they say the same.

    ``plain`` is the digest of what is not personal: it may be kept when personal data are erased,
    since nobody can guess them from it.
    """

    attempt: AttemptKey
    digest: str
    plain: str

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
        plain = (*said[:5], walk_in.tag_ids)
        return cls(attempt, _digest(said), _digest(plain))

    def same(self, digest: str | None, plain: str | None) -> bool:
        """Return whether kept digests are of this request, as far as they are still kept."""
        if digest is not None:
            return digest == self.digest
        return plain is None or plain == self.plain


def _digest(said: tuple[object, ...]) -> str:
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
