"""A fake per port: small, hand-written, with behaviour."""
