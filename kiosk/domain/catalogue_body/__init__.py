"""A site and its catalogue as plain JSON values, as kiosk serve hands them to kiosks, and back.

``GET /{applicationId}/catalogue`` answers ``content_of(body)`` with the header
``ETag: etag_of(body)``. Customers are never part of it.
"""

from __future__ import annotations

from kiosk.domain.catalogue_body.content import content_of, etag_of
from kiosk.domain.catalogue_body.members import BodyFault
from kiosk.domain.catalogue_body.reading import catalogue_of
from kiosk.domain.catalogue_body.writing import VERSION, body_of

__all__ = ["VERSION", "BodyFault", "body_of", "catalogue_of", "content_of", "etag_of"]
