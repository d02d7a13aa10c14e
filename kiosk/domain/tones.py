"""The tones of the kiosk's own look, light and dark: what a site's theme starts from.

The light ones are those of ``Style/ColorTokens.qml``; a test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Table = dict[str, tuple[str, ...]]

_LIGHT = """
    paper F4F0E6, hero 083F4A, heroInk FFFFFF, sheet FFFFFF, ink 12222B, ink2 3A4A53,
    tint50 EFF6F5, tint100 DCEBEA, primary 0A4E5B, primaryInk FFFFFF, primaryPressed 083F4A,
    primaryLip 06343E, busyTrack 4B7C86, control FFFFFF, link 0A4E5B, accent 0A4E5B, line 6B8187,
    hair D5DEDE, lip B9C8CA, pressed DCEBEA, tile DCEBEA, tileInk 0A4E5B, functionKey DCEBEA,
    keyPressed 0A4E5B, keyPressedInk FFFFFF, selected DCEBEA, selectedInk 12222B,
    selectedEdge 0A4E5B, greeting FCEFCF, closed F4F6F6, closedTile E3E8E8, bar 06343E,
    barInk FFFFFF, barOn FFFFFF, barOnInk 06343E, barEdge 9DB8BE, barSeparator 375E68,
    amber F6BA3C, amberInk 06343E, door F9CB68, doorInk 06343E, warn FCEFCF, warnInk 5F3B00,
    warnEdge 8A5B00,
    ok DFF0E2, okInk 0F5729, bad FBE5E1, badInk 8E1717, markArch 0A4E5B, markHole F4F0E6,
    heroMarkArch FFFFFF, heroFact F6BA3C, paperBands EBE5D5 E0D7C2 D4C9AE F9CB68,
    heroBands 0B4A56 0F5D6B 1C7384 F6BA3C, numberBands 0A4551 0B4B58 0D5360 0F5C69,
    plate FFFFFF, bezel 06343E, mouth 000000, paperShade C9D6D6, paperLine 9FB3B6,
    focusInner F6BA3C,
    focusOuter 12222B
"""

_DARK = """
    paper 0D1D22, hero 06323C, heroInk FFFFFF, sheet 13272D, ink F4F7F6, ink2 D2DFE0,
    tint50 19333A, tint100 244850, primary 8FD6D3, primaryInk 06262E, primaryPressed 6FBFBE,
    primaryLip 2F7378, busyTrack 4E9B9D, control 1C363E, link A9E0DD, accent 8FD6D3, line 839DA2,
    hair 315058, lip 0A171B, pressed 254A54, tile 27505A, tileInk BDEAE7, functionKey 27505A,
    keyPressed 8FD6D3, keyPressedInk 06262E, selected 254A54, selectedInk F4F7F6,
    selectedEdge 8FD6D3, greeting 4B3A10, closed 172B31, closedTile 25393F, bar 050F13,
    barInk FFFFFF, barOn FFFFFF, barOnInk 06343E, barEdge 9DB8BE, barSeparator 33545D,
    amber F6BA3C, amberInk 06262E, door F9CB68, doorInk 06262E, warn 4B3A10, warnInk FFE2A1,
    warnEdge D9A440,
    ok 163A24, okInk 9BE3B0, bad 4A1F1F, badInk FFB8AF, markArch D9EEEC, markHole 0D1D22,
    heroMarkArch FFFFFF, heroFact F6BA3C, paperBands 13282E 19343B 214149 F9CB68,
    heroBands 083B46 0C4C59 176371 F6BA3C, numberBands 083842 094049 0B4853 0D505C,
    plate FFFFFF, bezel 31525A, mouth 000000, paperShade C9D6D6, paperLine 9FB3B6,
    focusInner F6BA3C,
    focusOuter F4F7F6
"""

_FAMILIES = {
    "brand": "primary primaryPressed primaryLip busyTrack link accent tileInk keyPressed "
    "selectedEdge markArch tint50 tint100 pressed tile functionKey selected line hair lip "
    "closed closedTile paperLine",
    "brand_ink": "primaryInk keyPressedInk",
    "stage": "hero heroBands numberBands",
    "stage_ink": "heroInk heroMarkArch",
    "bar": "bar barEdge barSeparator barOnInk amberInk doorInk bezel",
    "bar_ink": "barInk barOn",
    "accent": "amber door heroFact focusInner greeting",
    "paper": "paper markHole paperBands",
    "sheet": "sheet control",
    "ink": "ink ink2 selectedInk focusOuter",
}

HEADS = {
    "brand": "primary",
    "brand_ink": "primaryInk",
    "stage": "hero",
    "stage_ink": "heroInk",
    "bar": "bar",
    "bar_ink": "barInk",
    "accent": "amber",
    "paper": "paper",
    "sheet": "sheet",
    "ink": "ink",
}
"""The colours that a site may give, each with the token that is exactly this colour."""

FAMILY_OF: Mapping[str, str] = {
    token: family for family, tokens in _FAMILIES.items() for token in tokens.split()
}
"""The given colour from which a token is computed; warn, ok, bad and paper itself are never."""


def _table(text: str) -> Table:
    words = (line.split() for line in text.replace("\n", " ").split(","))
    return {token: tuple(f"#{value[:6]}" for value in values) for token, *values in words}


LIGHT, DARK = _table(_LIGHT), _table(_DARK)
