"""The journal on disk: SQLite, durable at every call, personal data sealed."""
