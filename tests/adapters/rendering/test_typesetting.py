"""Lines of text, in both directions."""

import pytest

from kiosk.adapters.rendering.one_bit import paint_dots
from kiosk.adapters.rendering.qt_ticket import QtTicketRenderer
from kiosk.adapters.rendering.ticket_style import Role
from kiosk.adapters.rendering.typesetting import Paragraph, Typesetter
from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from tools.fonts import TARGET

BODY = Role(size=30, weight=500, leading=1.2)
SENTENCE = "Take a seat and watch the screens until your number is called"

pytestmark = pytest.mark.usefixtures("renderer")


def setter(locale: str = "en-US") -> Typesetter:
    families = installed_fonts(TARGET).families_for(Locale(locale))
    return Typesetter(families, Locale(locale))


@pytest.mark.parametrize("locale", ["en-US", "ar"])
@pytest.mark.parametrize("width", [120, 200, 360, 536])
def test_no_line_is_wider_than_its_column(locale: str, width: int) -> None:
    paragraph = setter(locale).set_lines(SENTENCE, BODY, width)
    assert paragraph.width <= width
    assert paragraph.lines > 1
    assert paragraph.height >= paragraph.lines * 36


@pytest.mark.parametrize("width", [200, 360, 536])
def test_a_balanced_text_is_narrower_and_has_as_many_lines(width: int) -> None:
    plain = setter().set_lines(SENTENCE, BODY, width)
    balanced = setter().set_lines(SENTENCE, BODY, width, balanced=True)
    assert balanced.lines == plain.lines
    assert balanced.width <= plain.width


def lines_of(paragraph: Paragraph) -> list[str]:
    layout = paragraph.layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    text = layout.text()
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in lines]


@pytest.mark.parametrize("width", range(220, 360, 10))
@pytest.mark.parametrize("text", ["Паспорт и удостоверение личности", SENTENCE])
def test_a_balanced_text_breaks_no_word_that_fits(text: str, width: int) -> None:
    lines = lines_of(setter("ru").set_lines(text, BODY, width, balanced=True))
    assert [word for line in lines for word in line.split()] == text.split()


@pytest.mark.parametrize(
    ("locale", "text"), [("vi", "Mời ngồi ỗ Ể"), ("th", "นั่ง ที่ กตัญญู"), ("ar", "رقمُكَ لِلْمُدَّة")]
)
def test_marks_on_marks_are_within_the_height_of_their_lines(locale: str, text: str) -> None:
    paragraph = setter(locale).set_lines(text, BODY, 400)
    dots = paint_dots(400, paragraph.height, lambda painter: paragraph.draw(painter, 0, 0))
    rows = [dots[at : at + 50] for at in range(0, len(dots), 50)]
    assert not any(rows[0])
    assert not any(rows[-1])
    assert any(map(any, rows))


def test_a_word_wider_than_its_column_is_broken_and_not_cut() -> None:
    word = "Aufenthaltserlaubnisverlängerungsantrag"
    paragraph = setter("de").set_lines(word, BODY, 200)
    assert paragraph.width <= 200
    assert paragraph.lines * 200 >= setter("de").width_of(word, BODY)


def test_the_longest_word_decides_how_narrow_a_column_may_be() -> None:
    widths = [setter().width_of(word, BODY) for word in SENTENCE.split()]
    assert setter().longest_word(SENTENCE, BODY) == pytest.approx(max(widths), abs=1)


@pytest.mark.parametrize(("width", "size"), [(1000, 30), (200, 24)])
def test_a_text_shrinks_to_one_line_but_not_below_the_smallest_size(width: int, size: int) -> None:
    assert setter().shrunk(SENTENCE, BODY, width, smallest=24).size == size


def test_a_shrunk_text_fits() -> None:
    text = "10 إلى 20 دقيقة"
    for width in range(120, 240, 3):
        role = setter("ar").shrunk(text, BODY, width, smallest=12)
        assert setter("ar").width_of(text, role) <= width


def test_scripts_that_reach_higher_get_more_room() -> None:
    heights = {
        locale: setter(locale).set_lines("104", BODY, 300).height
        for locale in ("en-US", "he", "zh-Hans", "ar", "hi")
    }
    assert heights["en-US"] == heights["he"] < heights["zh-Hans"] < heights["ar"] < heights["hi"]


def test_an_empty_text_has_no_width(renderer: QtTicketRenderer) -> None:
    assert setter().width_of("", BODY) == 0
