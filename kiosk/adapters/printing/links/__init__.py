"""Ways to a printer. Each module is one kind of connection and imports its library when opened."""
