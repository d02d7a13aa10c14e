"""What of a key is typed."""

from __future__ import annotations

import pytest

from kiosk.ui.view_models.entry import printable


@pytest.mark.parametrize(
    ("key", "kept"),
    [("a", "a"), ("\r", ""), ("\b", ""), ("٧", "7"), ("a\u202eb", "ab"), ("é", "é")],
)
def test_keys_that_are_no_text_type_nothing(key: str, kept: str) -> None:
    assert printable(key) == kept
