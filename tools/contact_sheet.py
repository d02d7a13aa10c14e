"""Pictures side by side."""

from pathlib import Path

from PIL import Image

_GAP = 12
_GREY = (96, 96, 96)


def contact_sheet(pictures: list[Path], columns: int, width: int) -> Image.Image:
    """Return the pictures side by side, each ``width`` pixels wide."""
    images = [Image.open(picture).convert("RGB") for picture in pictures]
    scaled = [
        image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
        for image in images
    ]
    height = max(image.height for image in scaled)
    rows = -(-len(scaled) // columns)
    sheet_size = (columns * (width + _GAP) + _GAP, rows * (height + _GAP) + _GAP)
    sheet = Image.new("RGB", sheet_size, _GREY)
    for place, image in enumerate(scaled):
        row, column = divmod(place, columns)
        sheet.paste(image, (_GAP + column * (width + _GAP), _GAP + row * (height + _GAP)))
    return sheet
