from __future__ import annotations

import asyncio

from starlette.types import Message

from kiosk.server.pages.mailbox import KEEP_ALIVE, RETRY, EventAnswer, Mailbox, frame_of


def test_an_event_is_two_lines_and_an_empty_one() -> None:
    assert frame_of("ticket", '{"a": 1}') == b'event: ticket\ndata: {"a": 1}\n\n'


def test_a_slow_listener_is_told_the_newest_alone() -> None:
    async def scenario() -> list[bytes | None]:
        mailbox = Mailbox()
        mailbox.put(b"old")
        mailbox.put(b"new")
        return [await mailbox.take(9), await mailbox.take(0)]

    assert asyncio.run(scenario()) == [b"new", KEEP_ALIVE]


def test_what_lies_in_a_closed_mailbox_is_sent_before_the_end() -> None:
    async def scenario() -> list[bytes | None]:
        mailbox = Mailbox()
        mailbox.put(b"last")
        mailbox.close()
        return [await mailbox.take(9), await mailbox.take(9)]

    assert asyncio.run(scenario()) == [b"last", None]


def test_a_stream_sends_its_frames_and_ends_with_its_mailbox() -> None:
    sent: list[Message] = []
    left: list[Mailbox] = []

    async def scenario() -> None:
        mailbox = Mailbox()
        mailbox.put(b"now")
        mailbox.close()

        async def receive() -> Message:
            await asyncio.get_running_loop().create_future()
            raise AssertionError

        async def send(message: Message) -> None:
            sent.append(message)

        await EventAnswer(mailbox, left.append)({"type": "http"}, receive, send)

    asyncio.run(scenario())
    assert sent[0]["status"] == 200
    assert (b"content-type", b"text/event-stream; charset=utf-8") in sent[0]["headers"]
    assert [message["body"] for message in sent[1:]] == [RETRY, b"now", b""]
    assert [message["more_body"] for message in sent[1:]] == [True, True, False]
    assert len(left) == 1


def test_a_stream_ends_when_its_reader_is_gone() -> None:
    left: list[Mailbox] = []

    async def scenario() -> None:
        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            return

        answer = EventAnswer(Mailbox(), left.append)
        await asyncio.wait_for(answer({"type": "http"}, receive, send), 10)

    asyncio.run(scenario())
    assert len(left) == 1
