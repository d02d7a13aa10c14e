"""Keyboards of the scripts that one or two languages of the kiosk are written in."""

from __future__ import annotations

from kiosk.domain.keyboard.layout import SIGNS, Layout, capitals, row, rows

_RUSSIAN = rows("й ц у к е н г ш щ з х ъ", "ф ы в а п р о л д ж э ё", "я ч с м и т ь б ю")
_UKRAINIAN = rows("й ц у к е н г ш щ з х ї", "ф і в а п р о л д ж є ґ", "я ч с м и т ь б ю")
_CYRILLIC = row("ё ъ ы э і ї є ґ ў ђ ј љ њ ћ џ ѓ ќ ѕ ә ғ қ ң ө ұ ү һ")


def _cyrillic(letters: tuple[tuple[str, ...], ...], apostrophe: str) -> Layout:
    present = {letter for each in letters for letter in each}
    return Layout(
        letters=letters,
        shifted=capitals(letters),
        sample="абв",
        accents=tuple(letter for letter in _CYRILLIC if letter not in present),
        marks=("-", apostrophe),
        signs=("№", *SIGNS),
    )


RUSSIAN: Layout = _cyrillic(_RUSSIAN, ".")
UKRAINIAN: Layout = _cyrillic(_UKRAINIAN, "ʼ")

_GREEK = rows("ς ε ρ τ υ θ ι ο π", "α σ δ φ γ η ξ κ λ", "ζ χ ψ ω β ν μ")
_TONOS = row("ά έ ή ί ό ύ ώ ϊ ϋ ΐ ΰ")
GREEK: Layout = Layout(
    letters=_GREEK,
    top=_TONOS,
    shifted=capitals(_GREEK),
    shifted_top=capitals((_TONOS,))[0],
    sample="αβγ",
    signs=("·", *SIGNS),
)

HEBREW: Layout = Layout(
    letters=rows("ק ר א ט ו ן ם פ", "ש ד ג כ ע י ח ל ך ף", "ז ס ב ה נ מ צ ת ץ"),
    sample="אבג",
    signs=("׳", "״", "־", "₪", *SIGNS),
    right_to_left=True,
)

DEVANAGARI: Layout = Layout(
    top=row("ा ि ी ु ू े ै ो ौ ं ् अ"),
    letters=rows("क ख ग घ च छ ज झ ट ठ ड ढ", "ण त थ द ध न प फ ब भ म य", "र ल व श ष स ह ़ ृ ँ"),
    shifted_top=row("आ इ ई उ ऊ ए ऐ ओ औ ः ऽ ऋ"),
    shifted=rows("क़ ख़ ग़ ङ ऑ ऍ ज़ ञ ॉ ॅ ड़ ढ़", "ण त्र थ ॐ ऌ ऩ ॄ फ़ ब भ म य़", "ऱ ळ व श्र क्ष स ज्ञ ़ ृ ँ"),
    shift_label="आइ",
    sample="कखग",
    marks=("-", "."),
    signs=("।", "॥", "॰", "₹", *SIGNS),
)
"""In the order of the alphabet, vowel signs above; shift gives vowels that stand alone."""

THAI: Layout = Layout(
    top=row("ๅ ภ ถ ุ ึ ค ต จ ข ช"),
    letters=rows("ๆ ไ ำ พ ะ ั ี ร น ย บ ล", "ฟ ห ก ด เ ้ ่ า ส ว ง ฃ", "ผ ป แ อ ิ ื ท ม ใ ฝ"),
    shifted_top=row("ๅ ภ ถ ู ๎ ค ต จ ข ช"),
    shifted=rows("ๆ ไ ฎ ฑ ธ ํ ๊ ณ ฯ ญ ฐ ล", "ฤ ฆ ฏ โ ฌ ็ ๋ ษ ศ ซ ง ฅ", "ผ ป ฉ ฮ ฺ ์ ท ฒ ฬ ฦ"),
    shift_label="ธศ",
    sample="กขค",
    marks=("-", "."),
    signs=("฿", *SIGNS),
)
"""Kedmanee (TIS 820-2538), without the digits and signs of its number row."""
