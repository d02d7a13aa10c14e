"""The letters that each language of the screens is written with.

CLDR's exemplar characters (github.com/unicode-org/cldr-json, cldr-misc-full/main/*/characters.json,
"exemplarCharacters"; the Unicode licence), held against releases 45 and later; Thai and French
against 40. Left out: pairs of letters that are typed as two (Czech ch, Hungarian cs, Dutch ij), and
Dutch j with an acute, which Unicode has no letter for. Hangul by its jamo, Japanese by its kana.
"""
# ruff: noqa: E501 - letters of some scripts count twice

from __future__ import annotations

LATIN = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
ALPHABETS = {
    "en": LATIN,
    "de": f"{LATIN} ä ö ü ß",
    "fr": f"{LATIN} à â æ ç é è ê ë î ï ô œ ù û ü ÿ",
    "es": f"{LATIN} á é í ñ ó ú ü",
    "it": f"{LATIN} à è é ì ò ù",
    "pt-BR": f"{LATIN} á â ã à ç é ê í ó ô õ ú",
    "nl": f"{LATIN} á ä é ë í ï ó ö ú ü",
    "pl": f"{LATIN} ą ć ę ł ń ó ś ź ż",
    "cs": f"{LATIN} á č ď é ě í ň ó ř š ť ú ů ý ž",
    "ro": f"{LATIN} ă â î ș ț",
    "hu": f"{LATIN} á é í ó ö ő ú ü ű",
    "tr": f"{LATIN} ç ğ ı i ö ş ü",
    "vi": "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị k l "
    "m n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ",
    "el": "α ά β γ δ ε έ ζ η ή θ ι ί ϊ ΐ κ λ μ ν ξ ο ό π ρ σ ς τ υ ύ ϋ ΰ φ χ ψ ω ώ",
    "ru": "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я",
    "uk": "а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я ʼ",
    "he": "א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת",
    "ar": "\u064b \u064c \u064d \u064e \u064f \u0650 \u0651 \u0652 \u0670 ء أ ؤ إ ئ ا آ ب ة ت ث ج ح خ "
    "د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي",
    "fa": "\u064b \u064d \u064c \u0651 \u0654 آ ا ء أ ؤ ئ ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف "
    "ق ک گ ل م ن و ه ة ی",
    "ur": "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ہ ھ ء ی ے",
    "hi": "\u093c ॐ \u0902 \u0901 \u0903 अ आ इ ई उ ऊ ऋ ऌ ऍ ए ऐ ऑ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ "
    "ण त थ द ध न प फ ब भ म य र ल ळ व श ष स ह ऽ \u093e \u093f \u0940 \u0941 \u0942 \u0943 \u0945 "
    "\u0947 \u0948 \u0949 \u094b \u094c \u094d",
    "th": "ฯ ๆ ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ฤ ล ฦ ว ศ "
    "ษ ส ห ฬ อ ฮ \u0e4d ะ \u0e31 า ๅ ำ \u0e34 \u0e35 \u0e36 \u0e37 \u0e38 \u0e39 เ แ โ ใ ไ \u0e3a "
    "\u0e47 \u0e48 \u0e49 \u0e4a \u0e4b \u0e4c \u0e4e",
    "ko": "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅛ ㅜ ㅠ ㅡ ㅣ",
    "ja": "ぁ あ ぃ い ぅ う ぇ え ぉ お か が き ぎ く ぐ け げ こ ご さ ざ し じ す ず せ ぜ そ ぞ た だ ち ぢ っ つ "
    "づ て で と ど な に ぬ ね の は ば ぱ ひ び ぴ ふ ぶ ぷ へ べ ぺ ほ ぼ ぽ ま み む め も ゃ や ゅ ゆ ょ よ ら り "
    "る れ ろ わ を ん ァ ア ヴ ン ヮ ー",
    "zh-Hans": LATIN,
    "zh-Hant": LATIN,
}


def letters_of(language: str) -> tuple[str, ...]:
    return tuple(ALPHABETS[language].split(" "))
