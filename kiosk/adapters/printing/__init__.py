"""Ticket printers: what they are told, over which connection, and what they answer."""
