"""``kiosk serve``: the case engine over HTTP, for a whole site.

``app.build_app`` makes the ASGI application of the parts that the composition root gives it;
``run.serve`` listens. Nothing here knows an adapter or Qt.
"""
