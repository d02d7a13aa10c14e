"""``[ticket]``: what staff may choose, and how a wrong choice is told."""

import json

import pytest

from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.effective_settings import settings_json, settings_text
from kiosk.adapters.settings.kinds.choice import alternatives
from kiosk.domain.language import Locale
from kiosk.domain.ticket_design import DEFAULT_PARTS, Logo, LogoFormat, Part, Size, TicketDesign
from tests.adapters.settings.sites import LANGUAGES, SiteFolder
from tests.adapters.settings.ticket_settings import SVG, with_ticket

BLOCKS = ", ".join(f'"{part}"' for part in Part if part is not Part.PRIVACY) + ' or "privacy"'
OTHERS = [tag for tag in LANGUAGES if tag not in {"en-US", "ar"}]


def test_a_site_that_says_nothing_has_the_ticket_of_the_design(site: SiteFolder) -> None:
    assert site.configuration().ticket == TicketDesign()
    assert Part.LOGO not in DEFAULT_PARTS


def test_everything_can_be_chosen(site: SiteFolder) -> None:
    (site.folder / "logo.svg").write_bytes(SVG)
    others = ", ".join(f'{tag} = "x"' for tag in OTHERS)
    ticket = with_ticket(
        site,
        f"""
blocks = ["logo", "number", "qr", "footer", "where", "next"]
logo = "logo.svg"
second_language = "EN-us"
where = "Room 2"
footer = {{en-US = "Closed on Sundays", AR = "a", {others}}}
next = "Listen for your number."
[ticket.sizes]
number = "large"
footer = "small"
qr = "normal"
""",
    )
    design = ticket.configuration().ticket
    assert design.parts == (
        Part.LOGO,
        Part.NUMBER,
        Part.QR,
        Part.FOOTER,
        Part.WHERE,
        Part.NEXT,
    )
    assert design.logo == Logo(LogoFormat.SVG, SVG)
    assert design.sizes == {Part.NUMBER: Size.LARGE, Part.FOOTER: Size.SMALL}
    assert design.second_language == "EN-us"
    assert design.footer
    assert design.footer.in_language(Locale("ar"), Locale("en-US")) == "a"
    assert design.where
    assert {design.where.in_language(Locale(tag), Locale("en-US")) for tag in ("fr", "he")} == {
        "Room 2"
    }
    assert design.next_step


def test_parts_and_sizes_can_be_others_in_each_language(site: SiteFolder) -> None:
    ticket = with_ticket(
        site,
        """
blocks.AR = ["number", "qr"]
blocks.others = ["site", "number"]
[ticket.sizes]
number.de = "small"
number.others = "large"
qr.fr = "large"
time = "small"
""",
    )
    design = ticket.configuration().ticket
    usual, time = {Part.NUMBER: Size.LARGE, Part.TIME: Size.SMALL}, {Part.TIME: Size.SMALL}
    assert (design.parts, design.sizes) == ((Part.SITE, Part.NUMBER), usual)
    assert set(design.arranged) == {"ar", "de", "fr"}
    arabic, german, french = (design.in_language(Locale(tag)) for tag in ("ar", "de", "fr"))
    assert (arabic.parts, arabic.sizes) == ((Part.NUMBER, Part.QR), usual)
    assert (german.parts, german.sizes) == (design.parts, time | {Part.NUMBER: Size.SMALL})
    assert french.sizes == usual | {Part.QR: Size.LARGE}
    assert design.in_language(Locale("es")) == design


def test_a_language_that_is_not_named_has_the_usual_ticket(site: SiteFolder) -> None:
    ticket = with_ticket(site, 'blocks.ar = ["number"]\n[ticket.sizes]\nnumber.ar = "small"')
    design = ticket.configuration().ticket
    assert (design.parts, design.sizes) == (DEFAULT_PARTS, {})
    assert design.in_language(Locale("ar")).sizes == {Part.NUMBER: Size.SMALL}


def test_what_is_named_for_a_language_holds_in_its_varieties(site: SiteFolder) -> None:
    """A server may come to offer es-MX; what staff wrote for es is meant for it."""
    lines = """
blocks.es = ["site", "number", "where"]
where.es = "Primer piso"
where.others = "First floor"
[ticket.sizes]
number.es-MX = "large"
number.es = "small"
"""
    offering = site.with_environ(KIOSK_SITE__LANGUAGES="en-US, es-MX")
    design = with_ticket(offering, lines).configuration().ticket
    mexican, chilean = (design.in_language(Locale(tag)) for tag in ("es-MX", "es-CL"))
    assert mexican.parts == chilean.parts == (Part.SITE, Part.NUMBER, Part.WHERE)
    assert (mexican.size(Part.NUMBER), chilean.size(Part.NUMBER)) == (Size.LARGE, Size.SMALL)
    assert design.where
    assert [design.where.in_language(Locale(tag), Locale("en-US")) for tag in ("es-MX", "de")] == [
        "Primer piso",
        "First floor",
    ]


FAULTS = [
    (
        'blocks = {ar = ["number"], others = ["qr"]}',
        'blocks: "number" is missing; a ticket without its number is none.',
    ),
    (
        'blocks = {ar = ["number", "q"]}',
        f'blocks: in ar: "q" is not a part of the ticket; did you mean "qr"? Use {BLOCKS}.',
    ),
    (
        'blocks = {sv = ["number"]}',
        (
            f'blocks: "sv" is not offered; use {alternatives(LANGUAGES)}, or "others" for those '
            "not named."
        ),
    ),
    (
        '[ticket.sizes]\nnumber = {de-DE = "large"}',
        (
            f'sizes.number: "de-DE" is not offered; use {alternatives(LANGUAGES)}, or "others" for '
            "those not named."
        ),
    ),
    (
        '[ticket.sizes]\nnumber = {other = "large"}',
        (
            'sizes.number: "other" is not a language tag; use a tag of BCP 47, such as "en-US", '
            '"ar" or "zh-Hans", or "others".'
        ),
    ),
    (
        '[ticket.sizes]\nnumber = {ar = "huge"}',
        'sizes.number: in ar: "huge" is not a size; use "small", "normal" or "large".',
    ),
    (
        "blocks = []",
        'blocks: is empty; use a list such as ["site", "number", "service", "qr", "time"].',
    ),
    (
        'blocks = ["site", "qr"]',
        'blocks: "number" is missing; a ticket without its number is none.',
    ),
    (
        'blocks = ["number", "q"]',
        f'blocks: "q" is not a part of the ticket; did you mean "qr"? Use {BLOCKS}.',
    ),
    (
        'blocks = ["number", "qr", "number"]',
        'blocks: "number" stands here twice; keep one of them.',
    ),
    (
        'blocks = ["logo", "number"]',
        'blocks: "logo" stands here, and no logo is set; set logo = "logo.svg", or take it out.',
    ),
    (
        'blocks = ["number"]\nfooter = "Closed on Sundays"',
        'footer: is not printed; add "footer" to blocks, or take this text out.',
    ),
    (
        'second_language = "sv"',
        f'second_language: "sv" is not offered; use {alternatives(LANGUAGES)}.',
    ),
    (
        'where = {en-US = "Room 2", ar = "2"}',
        (
            f"where: has no text in {', '.join(OTHERS)}; add a line for each, such as "
            'where.es = "…", or give one text for all languages.'
        ),
    ),
    (
        "where = 2",
        (
            "where: 2 is not a text, in every language of the site or in one for all; use one "
            'line per language, such as where.en-US = "First floor, blue chairs", or one text for '
            "all languages."
        ),
    ),
    (
        '[ticket.sizes]\nnumber = "huge"',
        'sizes.number: "huge" is not a size; use "small", "normal" or "large".',
    ),
    (
        '[ticket.sizes]\nnumbre = "large"',
        'sizes.numbre: is not a known key; did you mean "number"?',
    ),
]


@pytest.mark.parametrize(("lines", "told"), FAULTS)
def test_a_choice_that_cannot_be_printed_is_told_with_what_would_be_right(
    site: SiteFolder, lines: str, told: str
) -> None:
    changed = with_ticket(site, lines)
    key = told.partition(":")[0].rsplit(".", maxsplit=1)[-1]
    assert changed.faults() == [f"kiosk.toml:{changed.line(key + ' =', 'settings')}: ticket.{told}"]


def test_every_choice_can_be_made_in_the_environment(site: SiteFolder) -> None:
    texts = {tag: f"foot {tag}" for tag in site.configuration().site.languages}
    design = (
        site.with_environ(
            KIOSK_TICKET__BLOCKS="number,footer,where",
            KIOSK_TICKET__FOOTER=json.dumps(texts),
            KIOSK_TICKET__WHERE="Room 2",
            KIOSK_TICKET__SIZES__NUMBER="large",
            KIOSK_TICKET__SIZES__QR='{"ar": "large"}',
        )
        .configuration()
        .ticket
    )
    assert design.in_language(Locale("ar")).sizes[Part.QR] is Size.LARGE
    assert design.parts == (Part.NUMBER, Part.FOOTER, Part.WHERE)
    assert design.footer
    assert design.footer.in_language(Locale("he"), Locale("en-US")) == "foot he"
    assert design.where
    assert design.sizes == {Part.NUMBER: Size.LARGE}


def test_the_settings_in_force_are_shown_as_they_can_be_written_again(site: SiteFolder) -> None:
    footer = (
        "{" + ", ".join(f'{tag} = "{tag}"' for tag in site.configuration().site.languages) + "}"
    )
    own = 'blocks.ar = ["number", "where", "footer"]'
    sizes = 'sizes.number.ar = "small"\nsizes.qr = "large"'
    chosen = with_ticket(site, f'where = "Room 2"\nfooter = {footer}\n{own}\n{sizes}')
    shown = settings_text(chosen.configuration())
    assert 'where = "Room 2"  # file' in shown
    assert "# next is not set" in shown
    assert settings_json(chosen.configuration())["ticket"]["where"] == "Room 2"
    again = chosen.with_text("settings", shown).read()
    assert isinstance(again, Configuration), str(again)
    assert again.ticket == chosen.configuration().ticket
