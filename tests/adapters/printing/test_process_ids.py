"""The IDs that prove a ticket: none comes twice, and none is guessed by an earlier process."""

from itertools import islice, pairwise

from kiosk.adapters.printing.process_ids import IDS, process_ids


def test_each_is_above_the_one_before_and_of_four_printable_bytes() -> None:
    ids = list(islice(process_ids(), 5_000))
    assert all(before < after for before, after in pairwise(ids))
    assert all(len(one) == 4 and one.isalnum() and one.isascii() for one in ids)


def test_none_comes_twice_even_where_they_begin_anew() -> None:
    ids = list(islice(process_ids(start=IDS - 3), 10))
    assert len(set(ids)) == 10
    assert ids[2:4] == [b"zzzz", b"0000"]


def test_another_process_begins_elsewhere() -> None:
    firsts = {next(process_ids()) for _ in range(50)}
    assert len(firsts) > 45
