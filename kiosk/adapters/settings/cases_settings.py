"""The sections ``[cases]``, ``[cases.local]`` and ``[cases.api]``: where cases are made."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.address import ProxyAddress, WebAddress
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.database import Database
from kiosk.adapters.settings.kinds.plain import Flag, Number, Secret, Text
from kiosk.adapters.settings.records import optional, section
from kiosk.adapters.settings.words import CustomerIdSpelling, Gateway
from kiosk.domain.contact import PhoneFormat

_PHONE_FORMAT = OneOf(PhoneFormat, what="a phone format")
_PHONE_ABOUT = "How phone numbers are asked and sent: ten digits, or international (ITU-T E.164)."
_SECONDS = Number(1, 600, what="a time in seconds")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalCases:
    """The case engine inside this program."""

    database: str = optional(
        Database(),
        "",
        "SQLAlchemy URL of a SQLite file, relative to this one, or of a PostgreSQL database. "
        "Default: the file cases.sqlite in the state folder.",
    )
    ticket_url: str = optional(
        WebAddress(placeholder="{token}"),
        "http://127.0.0.1:8470/t/{token}",
        "What the QR code opens; {token} stands for the ticket.",
    )
    phone_format: PhoneFormat = optional(_PHONE_FORMAT, PhoneFormat.DIGITS10, _PHONE_ABOUT)
    keep_contact_hours: int = optional(
        Number(0, 8760, what="a number of hours"),
        24,
        "Hours after a case closes until its contact data and fields are erased.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiCases:
    """The case API: the cloud, a relay, or kiosk serve."""

    base_url: str = optional(
        WebAddress(secure=True), "", "Address of the case API, without the application id."
    )
    application_id: str = optional(Text(), "", "Id of the application, part of every address.")
    token_url: str = optional(
        WebAddress(secure=True), "", "Where access tokens come from (OAuth 2 client credentials)."
    )
    client_id: str = optional(Text(), "", "Client id for the access token.")
    client_secret: str = optional(Secret(), "", "Client secret; better kept in a file of its own.")
    client_secret_file: str = optional(
        Text(what="the name of a file", right="the path of a file, in quotation marks"),
        "",
        "File that holds the client secret, relative to this one. Default: client_secret in the "
        "folder of systemd credentials, where there is one.",
    )
    client_secret_keyring: str = optional(
        Text(what="a name in a keyring", right='the name that holds it, such as "kiosk"'),
        "",
        "Name under which the system's keyring holds the client secret, for the user client_id.",
    )
    access_token: str = optional(
        Secret(
            what="a bearer token",
            right="the token as you were given it, without a space before, in or after it",
            pattern="[!-~]+",
            longest=8192,
        ),
        "",
        "Fixed bearer token, instead of token_url and client secret.",
    )
    scope: str = optional(Text(), "", 'OAuth 2 scope. Default: "<client_id>/.default".')
    customer_id_spelling: CustomerIdSpelling = optional(
        OneOf(CustomerIdSpelling, what="a spelling"),
        CustomerIdSpelling.DOCUMENTED,
        "Member that holds the customer ID: cusotmerRecordId as documented, corrected, or both.",
    )
    phone_format: PhoneFormat = optional(_PHONE_FORMAT, PhoneFormat.DIGITS10, _PHONE_ABOUT)
    ca_file: str = optional(
        Text(what="the name of a file", right="the path of a PEM file, in quotation marks"),
        "",
        "PEM file of authorities to trust beside the system's, relative to this one. Certificates "
        "are always verified.",
    )
    proxy: str = optional(
        ProxyAddress(),
        "",
        'Proxy to reach the case API by: an http:// address, or "system" for the system\'s. '
        "Default: none, whatever the environment says.",
    )
    idempotent: bool = optional(
        Flag(), default=False, about="True only where the server honours Idempotency-Key."
    )
    connect_seconds: int = optional(_SECONDS, 3, "Longest wait for a connection, in seconds.")
    answer_seconds: int = optional(_SECONDS, 30, "Longest wait for an answer, in seconds.")
    patience_seconds: int = optional(
        _SECONDS,
        20,
        "Time within which an attempt that was not answered is begun again, in seconds.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesSettings:
    """Where cases are made."""

    gateway: Gateway = optional(
        OneOf(Gateway, what="a gateway"), Gateway.LOCAL, "The engine in this program, or an API."
    )
    local: LocalCases = section(LocalCases, "The case engine inside this program.")
    api: ApiCases = section(ApiCases, "The case API: the cloud, a relay, or kiosk serve.")

    @property
    def phone_format(self) -> PhoneFormat:
        """How phone numbers are asked and sent, by the gateway in use."""
        return (self.local if self.gateway is Gateway.LOCAL else self.api).phone_format
