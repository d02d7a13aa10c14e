"""``[theme]``: what a site may choose of its look, and how a wrong choice is told."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.settings import picture_file
from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.picture_file import PICTURES, wrong_with_picture
from kiosk.domain.colour import Colour
from kiosk.domain.theme import Scheme
from tests.adapters.settings.sites import SiteFolder

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">{}</svg>'


def with_theme(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[theme]\n{lines}\n\n[printer]")


def only_fault(site: SiteFolder) -> str:
    (fault,) = site.faults()
    return str(fault)


def test_a_site_that_says_nothing_has_the_kiosks_own_look(site: SiteFolder) -> None:
    assert site.configuration().theme is None


def test_a_site_may_be_dark_and_nothing_else(site: SiteFolder) -> None:
    theme = with_theme(site, 'scheme = "dark"').configuration().theme
    assert theme is not None
    assert theme.scheme is Scheme.DARK


def test_colours_are_read_for_both_schemes(site: SiteFolder) -> None:
    lines = 'colours.brand = "#7a1f4b"\ndark_colours = {paper = "#201020"}'
    theme = with_theme(site, lines).configuration().theme
    assert theme is not None
    assert theme.colours == {"brand": Colour(0x7A, 0x1F, 0x4B)}
    assert theme.dark_colours == {"paper": Colour(0x20, 0x10, 0x20)}


def test_a_colour_may_come_from_the_environment(site: SiteFolder) -> None:
    theme = site.with_environ(KIOSK_THEME__COLOURS__BRAND="#7A1F4B").configuration().theme
    assert theme is not None
    assert theme.colours == {"brand": Colour(0x7A, 0x1F, 0x4B)}


def test_the_example_theme_is_taken(site: SiteFolder, tmp_path: Path) -> None:
    harbour = Path(__file__).parents[2] / "themes" / "harbour"
    (tmp_path / "logo.svg").write_bytes((harbour / "logo.svg").read_bytes())
    Image.new("RGB", (300, 200), "navy").save(tmp_path / "harbour.png")
    text = site.settings + "\n" + (harbour / "theme.toml").read_text("utf-8")
    assert isinstance(site.with_text("settings", text).read(), Configuration)


@pytest.mark.parametrize("wrong", ["teal", "#0A4E5", "0A4E5B", "#0A4E5B80", ""])
def test_what_is_no_colour_is_told_with_an_example(site: SiteFolder, wrong: str) -> None:
    said = only_fault(with_theme(site, f'colours.brand = "{wrong}"'))
    assert "theme.colours.brand" in said
    assert 'use "#" and six hexadecimal digits, such as "#0A4E5B"' in said


def test_an_unknown_colour_is_told_with_the_one_that_was_meant(site: SiteFolder) -> None:
    said = only_fault(with_theme(site, 'colours.brnad = "#0A4E5B"'))
    assert "theme.colours.brnad" in said
    assert "brand" in said


def test_words_that_cannot_be_read_are_refused_with_pair_figure_and_advice(
    site: SiteFolder,
) -> None:
    said = only_fault(with_theme(site, 'colours.ink = "#999999"'))
    assert "theme.colours.ink" in said
    assert "#999999 on paper (the ground of the questions) #F4F0E6" in said
    assert "contrast of 2.5:1; words need 4.5:1; use ink = " in said


def test_colours_for_the_dark_are_checked_though_the_site_is_light(site: SiteFolder) -> None:
    said = only_fault(with_theme(site, 'dark_colours.ink = "#404040"'))
    assert "theme.dark_colours.ink: in the dark scheme, " in said


def test_a_dark_site_may_have_a_light_brand(site: SiteFolder) -> None:
    yellow = 'colours.brand = "#FFFF00"'
    dark = with_theme(site, f'scheme = "dark"\n{yellow}').configuration().theme
    assert dark is not None
    assert "theme.colours.brand: in the light scheme, " in only_fault(with_theme(site, yellow))


def test_every_fault_of_a_theme_is_told_at_once(site: SiteFolder) -> None:
    lines = 'scheme = "night"\nlogo = "none.svg"\ncolours = {ink = "#999999", brand = "#FFD400"}'
    told = " ".join(map(str, with_theme(site, lines).faults()))
    for key in ("theme.scheme", "theme.logo", "theme.colours.ink", "theme.colours.brand"):
        assert key in told


def test_a_logo_for_dark_grounds_alone_is_refused(site: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "white.svg").write_text(LOGO.format(""), "utf-8")
    said = only_fault(with_theme(site, 'logo_on_dark = "white.svg"'))
    assert 'set logo = "logo.svg" too' in said


@pytest.mark.parametrize(
    "link",
    [
        '<image href="file:///etc/passwd"/>',
        '<image href="photo.png"/>',
        '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org/a.svg#a"/>',
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>@import url(https://example.org/a.css);</style>",
        '<style>@IMPORT"a.css";</style>',
        "<style>@im\\70 ort 'a.css';</style>",
        "<style>@/**/import 'a.css'; path { fill: url( 'http://example.org/a.svg#a' ) }</style>",
        "<style>@font-face { font-family: a; src: url(a.woff) }</style>",
        '<path d="M0 0h8v8z" fill="url(https://example.org/a.svg#a)"/>',
        '<path d="M0 0h8v8z" style="fill:url(&quot;file:///etc/passwd&quot;)"/>',
    ],
)
def test_a_logo_that_takes_something_from_elsewhere_is_refused(
    site: SiteFolder, tmp_path: Path, link: str
) -> None:
    (tmp_path / "logo.svg").write_text(LOGO.format(link), "utf-8")
    said = only_fault(with_theme(site, 'logo = "logo.svg"'))
    assert "from elsewhere; put everything into the file itself" in said


def test_a_logo_that_asks_for_a_style_sheet_is_refused(site: SiteFolder, tmp_path: Path) -> None:
    order = '<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="a.css"?>\n'
    (tmp_path / "logo.svg").write_text(order + LOGO.format(""), "utf-8")
    said = only_fault(with_theme(site, 'logo = "logo.svg"'))
    assert 'takes xml-stylesheet type="text/css" href="a.css" from elsewhere' in said


def test_a_logo_may_refer_to_itself_and_hold_pictures(site: SiteFolder, tmp_path: Path) -> None:
    inside = (
        '<path id="a" d="M0 0h8v8z"/><use href="#a"/><image href="data:image/png;base64,AA=="/>'
        "<style>path { fill: url(#b) } g { fill: url('#b') }</style>"
        '<path d="M0 0h8v8z" fill="url(#b)" style="mask:url( #c )"/>'
    )
    (tmp_path / "logo.svg").write_text(LOGO.format(inside), "utf-8")
    assert isinstance(with_theme(site, 'logo = "logo.svg"').read(), Configuration)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_background_may_be_of_each_kind(site: SiteFolder, tmp_path: Path, kind: str) -> None:
    Image.new("RGB", (64, 64), "teal").save(tmp_path / f"lobby.{kind}")
    assert isinstance(with_theme(site, f'background = "lobby.{kind}"').read(), Configuration)


def test_a_missing_background_is_told(site: SiteFolder) -> None:
    said = only_fault(with_theme(site, 'background = "lobby.jpg"'))
    assert "lobby.jpg cannot be read (No such file or directory)" in said
    assert "give the path of a picture (PNG, JPEG, WebP)" in said


def test_a_background_that_is_no_picture_is_told(site: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "lobby.jpg").write_text("no picture", "utf-8")
    said = only_fault(with_theme(site, 'background = "lobby.jpg"'))
    assert "is no picture that can be shown; give one of PNG, JPEG, WebP" in said


def test_a_picture_cut_short_is_told(tmp_path: Path) -> None:
    whole = tmp_path / "whole.png"
    Image.effect_noise((200, 200), 90).save(whole)
    (tmp_path / "half.png").write_bytes(whole.read_bytes()[:5000])
    assert wrong_with_picture(whole, PICTURES) == ""
    assert "is a damaged picture; save it again" in wrong_with_picture(
        tmp_path / "half.png", PICTURES
    )


def test_a_picture_too_large_to_decode_is_told(tmp_path: Path) -> None:
    long = tmp_path / "long.png"
    Image.new("1", (picture_file.LONGEST_SIDE + 1, 1)).save(long)
    assert "give one of at most 8000 pixels a side" in wrong_with_picture(long, PICTURES)


def test_a_file_too_large_to_read_is_told(tmp_path: Path) -> None:
    big = tmp_path / "big.png"
    with big.open("wb") as file:
        file.truncate(picture_file.SIZE_LIMIT + 1)
    assert "is larger than 20 MB; give a smaller picture" in wrong_with_picture(big, PICTURES)
