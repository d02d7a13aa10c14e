"""The local case engine: Queue Up on a database of its own, durable and without duplicates.

``case_engine.CaseEngine`` is the way in. It imports SQLAlchemy; ``settings`` does not.
"""
