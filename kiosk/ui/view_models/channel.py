"""How would you like to talk to us?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.catalogue import Channel
from kiosk.domain.events import ChannelChosen
from kiosk.domain.questions import chosen_type
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel, screen_members
from kiosk.ui.view_models.snapshot import UNKNOWN

if TYPE_CHECKING:
    from kiosk.ui.view_models.snapshot import Snapshot

ICONS = {Channel.FACE_TO_FACE: "desk", Channel.VIDEO: "video", Channel.PHONE: "phone"}


def channel_text_id(channel: Channel) -> str:
    """Return the id of a channel's name."""
    return f"channel.{channel.value}"


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel; ``leaves``: who chooses it need not wait here. Minutes are -1 where not known."""

    channel: str
    titleId: str
    lineId: str
    icon: str
    leaves: bool
    waitFrom: int = UNKNOWN
    waitTo: int = UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelProps(ScreenProps):
    """The channels of the chosen service, in the catalogue's order."""

    service: str = ""
    channels: tuple[ChannelRow, ...] = ()


def derive_channel_props(now: Snapshot) -> ChannelProps:
    """Offer the channels of the chosen service type."""
    chosen = chosen_type(now.context, now.journey.answers)
    channels = chosen.channels if chosen else ()
    return ChannelProps(
        **screen_members(now),
        service=now.service_name(),
        channels=tuple(_row(channel) for channel in channels),
    )


def _row(channel: Channel) -> ChannelRow:
    name = channel_text_id(channel)
    return ChannelRow(
        channel=channel.value,
        titleId=name,
        lineId=f"{name}.line",
        icon=ICONS[channel],
        leaves=channel is Channel.PHONE,
    )


class ChannelViewModel(ScreenViewModel[ChannelProps]):
    """Lets a visitor choose a channel."""

    def derive(self, now: Snapshot) -> ChannelProps:
        """Offer the channels."""
        return derive_channel_props(now)

    @Slot(str)
    def choose(self, channel: str) -> None:
        """A channel card was touched."""
        self.dispatch(ChannelChosen(Channel(channel)))
