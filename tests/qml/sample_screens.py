"""The screens that pictures are made of, each in one state."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.qml.sample_view_models import (
    COUNTRIES,
    LANGUAGES,
    LINK,
    channels,
    entry,
    question,
    review,
    rows,
    services,
    ticket,
    trouble,
    welcome,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen in one state; ``view_model`` is given whether the language is Arabic."""

    name: str
    screen: str
    view_model: Callable[[bool], str] | None = None
    hero: bool = False
    overlay: str = ""
    kiosk: Callable[[bool], str] | None = None
    frame: dict[str, object] = field(default_factory=dict)
    wait_ms: int = 120


PICKER = rows(
    *(
        f'code: "{code}"; name: "{name}"; rightToLeft: {str(mirrored).lower()}; '
        f"chosen: {str(code == 'en-US').lower()}"
        for code, name, _, _, _, mirrored in LANGUAGES
    )
)
PHONE = 'shown: "7700 900 1"; pattern: "– –"'
KNOWN = "people: 3; waitFrom: 18; waitTo: 18;"

SCENES = (
    Scene("01-welcome", "WelcomeScreen", welcome(), hero=True),
    Scene("01-welcome-arabic-first", "WelcomeScreen", welcome("", 4), hero=True),
    Scene("01-welcome-long", "WelcomeScreen", welcome("", 1), hero=True),
    Scene("02-service", "ServiceScreen", services()),
    Scene("02-service-unknown", "ServiceScreen", services(known=False)),
    Scene("02-service-groups", "ServiceScreen", services(2, known=False, kind="group")),
    Scene("02-service-three", "ServiceScreen", services(3, title=("Documents", "الوثائق"))),
    Scene("02-service-paged", "ServiceScreen", services(5, more=3)),
    Scene("03-channel", "ChannelScreen", channels()),
    Scene("03-channel-two", "ChannelScreen", channels(2, known=False)),
    Scene("04-phone", "PhoneScreen", entry("PhoneViewModel", PHONE)),
    Scene(
        "04-phone-fault",
        "PhoneScreen",
        entry("PhoneViewModel", PHONE + '; faultId: "fault.phone_short"'),
    ),
    Scene(
        "04-phone-ten",
        "PhoneScreen",
        entry("PhoneViewModel", 'prefixShown: false; shown: "7700 900 1"; pattern: "– –"'),
    ),
    Scene(
        "04-phone-countries",
        "PhoneScreen",
        entry("PhoneViewModel", f"pickingCountry: true; countries: {COUNTRIES}"),
    ),
    Scene(
        "05-email",
        "EmailScreen",
        entry(
            "EmailViewModel",
            'shown: "maria.lindt@"; domains: ["gmail.com", "outlook.com", "yahoo.com"]',
        ),
    ),
    Scene(
        "05-email-long",
        "EmailScreen",
        entry("EmailViewModel", 'shown: "jonathan.featherstone@outlook.com"; complete: true'),
    ),
    Scene(
        "05-email-fault",
        "EmailScreen",
        entry("EmailViewModel", 'shown: "maria.lindt@"; faultId: "fault.email_invalid"'),
    ),
    Scene(
        "05-customer",
        "CustomerIdScreen",
        entry("CustomerIdViewModel", 'shown: "C-1042"; complete: true'),
    ),
    Scene("06-question", "QuestionScreen", question(members='helpId: "q.help"')),
    Scene(
        "06-question-many",
        "QuestionScreen",
        question("multiple-choice", 'helpId: "q.help.many"', count=4, more=2),
    ),
    Scene(
        "06-question-fault",
        "QuestionScreen",
        question(members='helpId: "q.help"; faultId: "fault.choice_missing"', count=3),
    ),
    Scene(
        "06-question-yes-no",
        "QuestionScreen",
        question(
            "yes-no", 'helpId: "q.help"', text=("Is it urgent?", "هل الأمر عاجل؟"), icon="ask"
        ),
    ),
    Scene(
        "06-question-date",
        "QuestionScreen",
        question(
            "date",
            'helpId: "q.help.date.dmy"; shown: "24 / 1"; pattern: "M / YYYY"',
            text=("When does your passport end?", "متى تنتهي صلاحية جوازك؟"),
            icon="calendar",
        ),
    ),
    Scene(
        "06-question-number",
        "QuestionScreen",
        question(
            "number",
            'helpId: "q.help.number"; signed: true; shown: "3"',
            text=("How many people come with you?", "كم شخصًا معك؟"),
            icon="people",
        ),
    ),
    Scene(
        "06-question-text",
        "QuestionScreen",
        question(
            "text",
            'helpId: "q.help.text"; shown: "Blue folder"',
            text=("What did you lose?", "ماذا فقدت؟"),
            icon="ask",
        ),
    ),
    Scene("07-review", "ReviewScreen", review()),
    Scene("07-review-two", "ReviewScreen", review(2)),
    Scene("07-review-seven", "ReviewScreen", review(7)),
    Scene(
        "07-issuing",
        "IssuingScreen",
        entry(
            "IssuingViewModel",
            'steps: 0; canGoBack: false; canStartOver: false; service: "Passport and ID card"',
        ),
        wait_ms=1000,
    ),
    Scene(
        "07-issuing-again",
        "IssuingScreen",
        entry(
            "IssuingViewModel",
            "steps: 0; canGoBack: false; canStartOver: false; "
            'service: "Passport and ID card"; repeats: 2',
        ),
        wait_ms=1000,
    ),
    Scene("08-ticket", "TicketScreen", ticket(KNOWN + LINK), hero=True),
    Scene("08-ticket-unknown", "TicketScreen", ticket(LINK), hero=True),
    Scene("08-ticket-no-link", "TicketScreen", ticket(KNOWN + 'number: "MX2048"'), hero=True),
    Scene(
        "08-ticket-pending",
        "TicketScreen",
        ticket(
            LINK + 'pending: true; nextIcon: "bell"; nextId: "pend.title"; nextLineId: "pend.body"'
        ),
        hero=True,
    ),
    Scene(
        "09-no-paper",
        "TicketScreen",
        ticket(
            KNOWN
            + LINK
            + 'paper: "failed"; paperTitleId: "np.title"; secondsLeft: 86; secondsTotal: 90'
        ),
        hero=True,
    ),
    Scene(
        "09-no-paper-no-link",
        "TicketScreen",
        ticket('paper: "failed"; paperTitleId: "np.fault"; secondsLeft: 86; secondsTotal: 90'),
        hero=True,
    ),
    Scene(
        "09-no-printer",
        "TicketScreen",
        ticket("people: 0;" + LINK + 'paper: "none"; secondsLeft: 86; secondsTotal: 90'),
        hero=True,
    ),
    Scene(
        "10-unavailable",
        "TroubleScreen",
        trouble("unavailable", "cloud-off", "canTryAgain: true; secondsLeft: 20; secondsTotal: 20"),
    ),
    Scene("10-refused", "TroubleScreen", trouble("refused", "alert")),
    Scene("10-closed", "TroubleScreen", trouble("closed", "clock", reception="")),
    Scene(
        "10-uncertain",
        "TroubleScreen",
        trouble("uncertain", "help", 'safetyId: "trouble.may_exist"; bodyTellsSafety: true'),
    ),
    Scene("10-out-of-service", "TroubleScreen", trouble("out_of_service", "desk")),
    Scene("10-no-paper", "TroubleScreen", trouble("no_paper", "paper", "canStartOver: false")),
    Scene(
        "10-without-paper",
        "TroubleScreen",
        trouble("no_paper", "paper", 'canGoOn: true; titleId: "np.title"; bodyId: "np.goOn"'),
    ),
    Scene(
        "10-closed-without-connection",
        "TroubleScreen",
        trouble("unavailable", "cloud-off", "canStartOver: false"),
    ),
    Scene(
        "11-idle",
        "PhoneScreen",
        entry("PhoneViewModel", PHONE),
        overlay="IdleOverlay",
        kiosk=lambda _: "KioskViewModel { idleSeconds: 20; idleTotal: 30 }",
    ),
    Scene(
        "11-languages",
        "PhoneScreen",
        entry("PhoneViewModel", PHONE),
        overlay="LanguageOverlay",
        kiosk=lambda _: f"KioskViewModel {{ pickingLanguage: true; languages: {PICKER} }}",
    ),
    Scene(
        "13-service-easy",
        "ServiceScreen",
        services(2, more=2),
        frame={"contrast": 1, "textScale": 1.5, "low": True},
    ),
    Scene(
        "13-phone-large", "PhoneScreen", entry("PhoneViewModel", PHONE), frame={"textScale": 1.5}
    ),
    Scene(
        "13-ticket-contrast",
        "TicketScreen",
        ticket(KNOWN + LINK),
        hero=True,
        frame={"contrast": 1, "textScale": 1.5},
    ),
)
