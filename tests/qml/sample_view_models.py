"""Sample view models, as QML, for pictures of the screens.

Each function returns a function that is told whether the language is Arabic.
"""

from collections.abc import Callable

import qrcode


def rows(*elements: str) -> str:
    """Return a list model of these rows."""
    return "ListModel { " + " ".join(f"ListElement {{ {each} }}" for each in elements) + " }"


LANGUAGES = [
    ("en-US", "English", "Start", "Welcome", "Choose your language to begin", False),
    ("es", "Español", "Empezar", "Le damos la bienvenida", "Elija su idioma para empezar", False),
    ("fr", "Français", "Commencer", "Bienvenue", "Choisissez votre langue", False),
    ("uk", "Українська", "Почати", "Вітаємо", "Виберіть мову", False),
    ("ar", "العربية", "ابدأ", "أهلاً بك", "اختر لغتك للبدء", True),
    ("he", "עברית", "התחלה", "ברוכים הבאים", "בחרו שפה כדי להתחיל", True),
    ("zh-Hans", "中文", "开始", "欢迎", "请选择您的语言", False),
    ("de", "Deutsch", "Start", "Willkommen", "Wählen Sie Ihre Sprache", False),
]


def welcome(reception: str = "Reception, on your left", first: int = 0) -> Callable[[bool], str]:
    """Return the welcome screen's view model; ``first`` turns the list."""
    order = LANGUAGES[first:] + LANGUAGES[:first]
    listed = rows(
        *(
            f'code: "{code}"; name: "{name}"; start: "{start}"; welcome: "{greeting}"; '
            f'help: "{advice}"; rightToLeft: {str(mirrored).lower()}; '
            f"tallScript: {str(mirrored).lower()}"
            for code, name, start, greeting, advice, mirrored in order
        )
    )
    return lambda arabic: (
        f"WelcomeViewModel {{ steps: 0; canGoBack: false; canStartOver: false; "
        f'reception: "{"الاستقبال على يسارك" if arabic and reception else reception}"; '
        f"languages: {listed} }}"
    )


CARDS = [
    (
        "Passport and ID card",
        "جواز السفر وبطاقة الهوية",
        "Apply, renew or replace",
        "طلب أو تجديد أو استبدال",
        "id-card",
        6,
        18,
    ),
    ("Moving home", "تغيير السكن", "Tell us your address", "أخبرنا بعنوانك الجديد", "home", 3, 10),
    (
        "Driving and vehicles",
        "القيادة والمركبات",
        "Licence, buy or sell",
        "الرخصة والشراء والبيع",
        "car",
        11,
        35,
    ),
    (
        "Births and marriage",
        "المواليد والزواج",
        "Certificates, records",
        "الشهادات والسجلات",
        "family",
        2,
        8,
    ),
    (
        "Money and benefits",
        "المال والإعانات",
        "Tax, housing, child care",
        "الضرائب والسكن والأطفال",
        "wallet",
        8,
        25,
    ),
    ("Something else", "أمر آخر", "We will guide you", "سنرشدك", "ask", 4, 12),
]


def services(
    count: int = 6,
    *,
    known: bool = True,
    more: int = 0,
    kind: str = "service",
    title: tuple[str, str] = ("", ""),
) -> Callable[[bool], str]:
    """Return a menu page of the first ``count`` cards."""

    def view_model(arabic: bool) -> str:
        listed = rows(
            *(
                f'entryId: "s{place}"; kind: "{kind}"; controlName: "{kind}-s{place}"; '
                f'title: "{ar if arabic else en}"; description: "{ar2 if arabic else en2}"; '
                f'icon: "{icon}"; people: {people if known else -1}; '
                f"waitFrom: {wait if known else -1}; waitTo: {wait if known else -1}"
                for place, (en, ar, en2, ar2, icon, people, wait) in enumerate(CARDS[:count])
            )
        )
        return (
            f'ServiceViewModel {{ step: 1; steps: 4; title: "{title[arabic]}"; '
            f"moreCount: {more}; cards: {listed} }}"
        )

    return view_model


def channels(count: int = 3, *, known: bool = True) -> Callable[[bool], str]:
    """Return the channel screen's view model."""
    kinds = [
        ("FaceToFace", "desk", "false", 18),
        ("Video", "video", "false", 9),
        ("Phone", "phone", "true", 30),
    ]
    listed = rows(
        *(
            f'channel: "{name}"; titleId: "channel.{name}"; lineId: "channel.{name}.line"; '
            f'icon: "{icon}"; leaves: {leaves}; waitFrom: {wait if known else -1}; '
            f"waitTo: {wait if known else -1}"
            for name, icon, leaves, wait in kinds[:count]
        )
    )
    return lambda arabic: (
        f'ChannelViewModel {{ step: 2; service: "{CARDS[0][arabic]}"; channels: {listed} }}'
    )


def entry(kind: str, members: str) -> Callable[[bool], str]:
    """Return the view model of a screen with typing."""
    return lambda _arabic: f"{kind} {{ step: 3\n{members} }}"


COUNTRIES = rows(
    *(
        f'code: "{code}"; prefix: "{prefix}"; name: "{name}"; chosen: {str(code == "GB").lower()}'
        for code, prefix, name in (
            ("GB", "+44", "United Kingdom"),
            ("AF", "+93", "Afghanistan"),
            ("AL", "+355", "Albania"),
            ("DZ", "+213", "Algeria"),
            ("AS", "+1", "American Samoa"),
            ("AD", "+376", "Andorra"),
            ("AO", "+244", "Angola"),
            ("AI", "+1", "Anguilla"),
            ("AG", "+1", "Antigua and Barbuda"),
            ("AR", "+54", "Argentina"),
            ("AM", "+374", "Armenia"),
            ("AW", "+297", "Aruba"),
            ("AU", "+61", "Australia"),
        )
    )
)

OPTIONS = [
    ("Passport", "جواز سفر", "", ""),
    ("ID card", "بطاقة هوية", "", ""),
    ("Passport and ID card", "جواز سفر وبطاقة هوية", "", ""),
    (
        "Mine was lost or stolen",
        "فُقدت وثيقتي أو سُرقت",
        "We also give you a report number",
        "نعطيك أيضًا رقم بلاغ",
    ),
    ("I am not sure", "لست متأكدًا", "We decide together at the counter", "نقرر معًا عند الشباك"),
]


def question(
    kind: str = "choice",
    members: str = "",
    *,
    count: int = 5,
    more: int = 0,
    text: tuple[str, str] = ("Which document do you need?", "أي وثيقة تحتاج؟"),
    icon: str = "passport",
) -> Callable[[bool], str]:
    """Return the view model of an extra question."""

    def view_model(arabic: bool) -> str:
        listed = rows(
            *(
                f'value: "o{place}"; label: "{row[arabic]}"; labelId: ""; '
                f'detail: "{row[2 + arabic]}"; '
                f"selected: {str(place == 1 or (kind == 'multiple-choice' and place == 3)).lower()}"
                for place, row in enumerate(OPTIONS[:count])
            )
        )
        if kind == "yes-no":
            listed = rows(
                'value: "yes"; label: ""; labelId: "yes"; detail: ""; selected: true',
                'value: "no"; label: ""; labelId: "no"; detail: ""; selected: false',
            )
        return (
            f'QuestionViewModel {{ step: 4; kind: "{kind}"; icon: "{icon}"; '
            f'question: "{text[arabic]}"; moreCount: {more}; options: {listed}\n{members} }}'
        )

    return view_model


def review(count: int = 4) -> Callable[[bool], str]:
    """Return the review's view model with the first ``count`` answers."""

    def view_model(arabic: bool) -> str:
        answers = [
            ("service", "id-card", "rev.service", "", "", CARDS[0][arabic]),
            ("channel", "desk", "rev.channel", "", "channel.FaceToFace", ""),
            ("phone", "mobile", "rev.phone", "", "", "+44 7700 900 123"),
            (
                "field-1",
                "passport",
                "",
                ("Which document do you need?", "أي وثيقة تحتاج؟")[arabic],
                "",
                OPTIONS[1][arabic],
            ),
            ("email", "mail", "rev.mail", "", "", "jonathan.featherstone@outlook.com"),
            ("customer", "id-card", "rev.customer", "", "", "C-1042"),
            ("field-2", "ask", "", ("Is it urgent?", "هل الأمر عاجل؟")[arabic], "yes", ""),
        ]
        listed = rows(
            *(
                f'rowId: "{name}"; icon: "{icon}"; labelId: "{label_id}"; label: "{label}"; '
                f'valueId: "{value_id}"; value: "{value}"; changeable: true'
                for name, icon, label_id, label, value_id, value in answers[:count]
            )
        )
        return f"ReviewViewModel {{ step: 5; steps: 4; rows: {listed} }}"

    return view_model


def qr_list(url: str) -> str:
    """Return the modules of a link's QR as a QML list."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(url)
    code.make()
    lines = ("".join("1" if dark else "0" for dark in line) for line in code.get_matrix())
    return "[" + ", ".join(f'"{line}"' for line in lines) + "]"


LINK = (
    f'address: "q.ostbrook.example"; qrRows: {qr_list("https://q.ostbrook.example/t/4f7Kd02LmQ")};'
)


def ticket(members: str) -> Callable[[bool], str]:
    """Return the ticket's view model."""
    return lambda arabic: (
        f"TicketViewModel {{ steps: 0; canGoBack: false; canStartOver: false; "
        f'service: "{CARDS[0][arabic]}"; channelId: "channel.FaceToFace"; {members} }}'
    )


def trouble(
    name: str, icon: str, members: str = "", reception: str = "yes"
) -> Callable[[bool], str]:
    """Return the view model of what went wrong."""
    where = ("Straight on, then to the right. About 15 steps.", "إلى الأمام ثم إلى اليمين.")
    return lambda arabic: (
        f'TroubleViewModel {{ steps: 0; trouble: "{name}"; icon: "{icon}"; '
        f"canGoBack: {str(name == 'refused').lower()}; "
        f'reception: "{where[arabic] if reception else ""}"; {members} }}'
    )
