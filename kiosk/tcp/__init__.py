"""The way to a host, with an end: what a printer and a case API have in common."""
