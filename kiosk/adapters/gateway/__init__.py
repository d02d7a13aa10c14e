"""The ways to the case engine: in process, or over HTTPS."""
