"""From files and environment to a configuration, or to everything that is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.catalogue_file import CatalogueContext, read_catalogue
from kiosk.adapters.settings.characters import characters_in
from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.environment import CONFIG_VARIABLE
from kiosk.adapters.settings.faults import Faults
from kiosk.adapters.settings.local_words import local_text
from kiosk.adapters.settings.places import effective, paths_of
from kiosk.adapters.settings.settings_file import read_settings
from kiosk.adapters.settings.site_settings import FROM_SERVER
from kiosk.adapters.settings.ticket_design import ticket_design
from kiosk.domain.language import Locale, match_locale
from kiosk.domain.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.adapters.settings.configuration import Surroundings
    from kiosk.adapters.settings.model import Settings
    from kiosk.adapters.settings.settings_file import ReadSettings
    from kiosk.adapters.settings.site_settings import SiteSettings
    from kiosk.adapters.settings.theme_settings import ThemeSettings
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.language import LocalText
    from kiosk.domain.theme import Theme

SETTINGS_FILE = "kiosk.toml"
CATALOGUE_FILE = "catalogue.toml"


def settings_path(config: Path | None, surroundings: Surroundings) -> Path:
    """Return the settings file: ``--config``, KIOSK_CONFIG, the user's, else the demo site's."""
    if config is not None:
        return config
    if named := surroundings.environ.get(CONFIG_VARIABLE):
        return Path(named)
    users = surroundings.config_folder / SETTINGS_FILE
    return users if _may_exist(users) else surroundings.demo_folder / SETTINGS_FILE


def _may_exist(path: Path) -> bool:
    """Return whether a file exists or cannot be seen: settings never give way to the demo."""
    try:
        return path.exists()
    except OSError:
        return True


def load_configuration(config: Path | None, surroundings: Surroundings) -> Configuration | Faults:
    """Read settings and catalogue, both even if one is faulty, and return all or all faults.

    ``config`` is the value of ``--config``. Reads files; writes none.
    """
    path = settings_path(config, surroundings)
    read = read_settings(path, surroundings)
    if read.settings.site.catalogue == FROM_SERVER:
        return Faults(read.faults) if read.faults else _from_server(read, path, surroundings)
    catalogue = _catalogue(read, path, surroundings)
    if isinstance(catalogue, Faults) or catalogue is None or read.faults:
        more = catalogue.faults if isinstance(catalogue, Faults) else ()
        return Faults(read.faults + more)
    paths = paths_of(read.settings, path, surroundings.data_folder)
    settings = effective(read.settings, paths)
    site = _site(settings.site)
    ticket = ticket_design(settings.ticket, site.languages, path.parent)
    return Configuration(
        settings,
        site,
        catalogue,
        paths,
        read.origins,
        ticket=ticket,
        notes=read.notes,
        theme=_theme(settings.theme),
        texts=_texts(settings, site.languages, surroundings),
    )


def _from_server(read: ReadSettings, path: Path, surroundings: Surroundings) -> Configuration:
    from kiosk.adapters.settings.server_catalogue import (
        SERVED,
        catalogue_copy,
        kept_offer,
        served_settings,
    )

    paths = paths_of(read.settings, path, surroundings.data_folder)
    settings, origins = effective(read.settings, paths), read.origins
    offer = kept_offer(catalogue_copy(settings, paths), surroundings.translated)
    if offer.site is not None:
        settings = replace(settings, site=served_settings(settings.site, offer.site))
        origins = {**origins, **{f"site.{key}": FROM_SERVER for key in SERVED}}
    site = offer.site or _site(settings.site)
    ticket = ticket_design(settings.ticket, site.languages, path.parent)
    return Configuration(
        settings,
        site,
        offer.catalogue,
        paths,
        origins,
        offer.missing,
        ticket,
        read.notes,
        _theme(settings.theme),
        _texts(settings, site.languages, surroundings),
    )


def _catalogue(
    read: ReadSettings, path: Path, surroundings: Surroundings
) -> Catalogue | Faults | None:
    if not read.catalogue_known:
        return None
    context = CatalogueContext(
        read.languages,
        read.settings.cases.phone_format,
        frozenset(surroundings.icons),
        characters_in(surroundings.characters),
    )
    return read_catalogue(path.parent / read.settings.site.catalogue, context)


def _site(site: SiteSettings) -> Site:
    languages = tuple(map(Locale, site.languages))
    default = match_locale(site.default_language, languages)
    return Site(
        name=local_text(site.name, languages),
        time_zone=site.time_zone,
        country=site.country,
        languages=languages,
        default_language=default or languages[0],
        office=local_text(site.office, languages),
        privacy_line=local_text(site.privacy_line, languages),
        reception=local_text(site.reception, languages),
        demo=site.demo,
        customer_ids=site.customer_ids,
    )


def _theme(theme: ThemeSettings) -> Theme | None:
    if theme.plain:
        return None
    from kiosk.adapters.settings.site_theme import site_theme

    return site_theme(theme)


def _texts(
    settings: Settings, languages: Sequence[str], surroundings: Surroundings
) -> Mapping[str, LocalText]:
    if not settings.texts or surroundings.texts is None:
        return {}
    from kiosk.adapters.settings.findings import Findings, Spot
    from kiosk.adapters.settings.site_texts import site_texts

    return site_texts(settings.texts, languages, surroundings.texts, Spot(Findings("")))
