"""Clock, identifiers, log, fonts: what the machine gives."""
