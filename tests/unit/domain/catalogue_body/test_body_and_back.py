"""A site and its catalogue travel as JSON, and nothing is lost."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.catalogue_body import body_of, catalogue_of, content_of, etag_of
from kiosk.domain.language import for_all
from kiosk.domain.site import Site
from tests.fakes.sites import CATALOGUE, SITE
from tests.unit.domain.catalogue_body.catalogues_at_random import SITES, catalogues


@given(catalogues(), SITES)
def test_whatever_is_on_offer_comes_back_as_it_was(catalogue: Catalogue, site: Site) -> None:
    body = json.loads(content_of(body_of(catalogue, site)))

    assert catalogue_of(body) == (catalogue, site)
    assert etag_of(body) == etag_of(body_of(catalogue, site))


def test_customers_never_leave_the_server() -> None:
    body = body_of(CATALOGUE, SITE)

    assert catalogue_of(body) == (replace(CATALOGUE, customers=()), SITE)
    assert b"7700900123" not in content_of(body)
    assert b"visitor@example.org" not in content_of(body)


def test_the_entity_tag_changes_with_the_offer_and_with_nothing_else() -> None:
    body = body_of(CATALOGUE, SITE)
    turned = dict(reversed(body.items()))

    assert etag_of(turned) == etag_of(body)
    assert etag_of(body_of(CATALOGUE, replace(SITE, office=for_all("Annex")))) != etag_of(body)
    assert (etag_of(body)[0], etag_of(body)[-1], len(etag_of(body))) == ('"', '"', 66)
