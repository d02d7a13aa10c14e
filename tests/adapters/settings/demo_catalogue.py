"""What stands in the demo site's catalogue.toml, and what is told once it is changed."""

from tests.adapters.settings.sites import SiteFolder

PASSPORT_SERVICE = "1d0f6c3a-4b92-4e58-a7c1-93e5f2080b61"
BIRTHS_SERVICE = "2e1a7d4b-5ca3-4f69-b8d2-a4f603191c72"
PASSPORT_TYPE = "7b1d6e2f-94c8-4a3a-8d57-e6f2018b3c79"
BIRTHS_TYPE = "8c2e7f30-a5d9-4b4b-9e68-f703129c4d8a"
ELSE_TYPE = "6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"
GUID_RIGHT = "use 32 hexadecimal digits with hyphens, such as 01234567-89ab-cdef-0123-456789abcdef."
KIND = 'kind = "choice"\nrequired = true'


def assert_told(site: SiteFolder, old: str, new: str, at: str, sentence: str) -> None:
    """Assert that what is changed in the demo site's catalogue is told at the line of ``at``."""
    changed = site.with_catalogue(old, new)
    assert changed.faults() == [f"catalogue.toml:{changed.line(at)}: {sentence}"]
