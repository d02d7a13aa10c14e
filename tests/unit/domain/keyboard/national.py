"""Where the letters stand on the keyboards that are sold in a country, row by row.

Read from xkeyboard-config 2.35 (``symbols/``: de, fr, es, br, us, tr, gr, ru, ua, il, ara, ir, pk
(urd-nla), th), without the keys of digits and signs. Korean: KS X 5002, by its jamo. The Devanagari
and Japanese keyboards of the screens follow the alphabet instead, and Vietnamese, Polish, Czech,
Romanian, Hungarian and Italian have the letters a to z of the first three.
"""

from __future__ import annotations

QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
QWERTZ = ("qwertzuiop", "asdfghjkl", "yxcvbnm")
NATIONAL = {
    "en": QWERTY,
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "es": ("qwertyuiop", "asdfghjklñ", "zxcvbnm"),
    "pt-BR": ("qwertyuiop", "asdfghjklç", "zxcvbnm"),
    "it": QWERTY,
    "nl": QWERTY,
    "pl": QWERTY,
    "ro": QWERTY,
    "vi": QWERTY,
    "cs": QWERTZ,
    "hu": QWERTZ,
    "tr": ("qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"),
    "el": ("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
    "ru": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "uk": ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю"),
    "he": ("קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"),
    "ar": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"),
    "fa": ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو"),
    "ur": ("طصھدٹپتبجح", "مورنلہاکی", "قفےسشغع"),
    "th": ("ๆไำพะ\u0e31\u0e35รนยบล", "ฟหกดเ\u0e49\u0e48าสวง", "ผปแอ\u0e34\u0e37ทมใฝ"),
    "ko": ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"),
}
