"""The way to reception, in every language of the screens."""

from kiosk.domain.language import UNNAMED, Locale, LocalText

RECEPTION = LocalText(
    {
        UNNAMED: "Straight on, then right",
        Locale("es"): "Todo recto y a la derecha",
        Locale("fr"): "Tout droit, puis à droite",
        Locale("de"): "Geradeaus, dann rechts",
        Locale("uk"): "Прямо, потім праворуч",
        Locale("ar"): "إلى الأمام، ثم إلى اليمين",
        Locale("zh-Hans"): "直走，然后右转",
        Locale("it"): "Dritto, poi a destra",
        Locale("pt-BR"): "Em frente, depois à direita",
        Locale("nl"): "Rechtdoor, dan rechts",
        Locale("pl"): "Prosto, potem w prawo",
        Locale("cs"): "Rovně, pak doprava",
        Locale("ro"): "Drept înainte, apoi la dreapta",
        Locale("hu"): "Egyenesen, majd jobbra",
        Locale("el"): "Ευθεία, μετά δεξιά",
        Locale("tr"): "Düz gidin, sonra sağda",
        Locale("ru"): "Прямо, затем направо",
        Locale("hi"): "सीधे, फिर दाएँ",
        Locale("vi"): "Đi thẳng, rồi rẽ phải",
        Locale("th"): "ตรงไป\u200bแล้ว\u200bเลี้ยวขวา",
        Locale("ja"): "まっすぐ進んで\u200b右です",
        Locale("ko"): "직진 후 오른쪽",
        Locale("zh-Hant"): "直走，然後右轉",
        Locale("he"): "ישר, ואז ימינה",
        Locale("fa"): "مستقیم، سپس سمت راست",
        Locale("ur"): "سیدھا، پھر دائیں",
    }
)
