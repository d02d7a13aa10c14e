"""A receipt printer made of software: for demos, staff training and tests.

It shares no code with what prints: it reads ESC/POS from the manufacturer's reference, as a printer
does, and draws with Pillow.
"""
