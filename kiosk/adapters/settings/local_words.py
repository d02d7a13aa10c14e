"""Words by language: as staff write them in ``kiosk.toml``, and as the domain knows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.texts import ALONE
from kiosk.domain.language import OTHERS, UNNAMED, Locale, LocalText, match_locale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.adapters.settings.kinds.by_language import Words

_ALL = (ALONE, OTHERS)


def local_text(words: Words, languages: Sequence[str]) -> LocalText:
    """Return words under the site's spelling of their languages; none are in no language."""
    by_tag = words if isinstance(words, Mapping) else {ALONE: words}
    return LocalText({spelled(tag, languages): text for tag, text in by_tag.items() if text})


def spelled(tag: str, languages: Sequence[str]) -> Locale:
    """Return a tag in the site's spelling; ``others``, and no tag, are ``UNNAMED``."""
    if tag in _ALL:
        return UNNAMED
    return match_locale(tag, map(Locale, languages)) or Locale(tag.replace("_", "-"))
