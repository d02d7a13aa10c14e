"""What a move does, by the part of the visit it belongs to; ``journey`` says which are allowed."""
