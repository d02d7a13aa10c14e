"""Who may do what: registered applications and their tokens, staff and their sessions.

``access.Access`` is the way in. It imports SQLAlchemy and argon2.
"""
