"""Arabic (Windows' Arabic 101), Persian (ISIRI 9147) and Urdu (National Language Authority)."""

from __future__ import annotations

from kiosk.domain.keyboard.layout import SIGNS, Layout, rows

_SIGNS = ("،", "؛", "؟", *SIGNS)

ARABIC: Layout = Layout(
    letters=rows("ض ص ث ق ف غ ع ه خ ح ج د", "ش س ي ب ل ا ت ن م ك ط ذ", "ئ ء ؤ ر ى ة و ز ظ أ"),
    shifted=rows(
        "\u064e \u064b \u064f \u064c \u0650 \u064d \u0652 \u0651 \u0670 ـ چ ڤ",
        "پ گ ژ ی لا آ إ ٱ ک ڨ ڢ ٯ",
        "ئ ء ؤ ر ى ة و ز ظ إ",
    ),
    shift_label="آإ",
    sample="ابت",
    marks=("-", "."),
    signs=_SIGNS,
    right_to_left=True,
)

PERSIAN: Layout = Layout(
    letters=rows("ض ص ث ق ف غ ع ه خ ح ج چ", "ش س ی ب ل ا ت ن م ک گ آ", "ظ ط ژ ز ر ذ د پ و ئ"),
    shifted=rows(
        "\u064e \u064b \u064f \u064c \u0650 \u064d \u0652 \u0651 \u0654 \u0670 ـ \u0656",
        "أ إ ي ؤ ء ة ۀ ى ك ٱ گ \u200c",
        "ظ ط ژ ز ر ذ د پ و ئ",
    ),
    shift_label="أء",
    sample="ابپ",
    marks=("-", "."),
    signs=_SIGNS,
    right_to_left=True,
)

URDU: Layout = Layout(
    letters=rows("ط ص ھ د ٹ پ ت ب ج ح چ خ", "م و ر ن ل ہ ا ک ی ء گ آ", "ق ف ے س ش غ ع ں ئ ؤ"),
    shifted=rows(
        "ظ ض ذ ڈ ث \u0651 ۃ ـ \u064e \u0650 \u064f \u0652",
        "ژ ز ڑ \u064b \u064c ۂ أ \u064d ى \u0654 \u0670 ة",
        "ق ف ۓ ه ي غ ع \u0656 ئ \u200c",
    ),
    shift_label="ڈڑ",
    sample="ابپ",
    marks=("-", "۔"),
    signs=_SIGNS,
    right_to_left=True,
)
