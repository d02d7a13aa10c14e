"""Queue Up sent on to another case API, with the idempotency that it does not promise.

``relay.Relay`` is the way in. ``relay_journal`` imports SQLAlchemy.
"""
