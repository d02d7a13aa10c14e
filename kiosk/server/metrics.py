"""What Prometheus reads: counts and times, nothing about persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.case import Outcome

_BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The figures of one application."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        PlatformCollector(registry=self._registry)
        self._walk_ins = Counter(
            "kiosk_walk_ins", "Walk-ins, by how they ended.", ["outcome"], registry=self._registry
        )
        self._answers = Counter(
            "kiosk_http_answers", "Answers, by status.", ["status"], registry=self._registry
        )
        self._seconds = Histogram(
            "kiosk_http_answer_seconds",
            "Time from a request to the start of its answer.",
            registry=self._registry,
            buckets=_BUCKETS,
        )
        self._pages = Gauge(
            "kiosk_live_pages", "Open pages that are told of changes.", registry=self._registry
        )

    def count_pages(self, pages: Callable[[], float]) -> None:
        """Take what tells how many pages are open; it is asked whenever the figures are."""
        self._pages.set_function(pages)

    def walk_in(self, outcome: Outcome) -> None:
        """Count a walk-in."""
        self._walk_ins.labels(type(outcome).__name__.lower()).inc()

    def answer(self, status: int, seconds: float) -> None:
        """Count an answer and the time it took."""
        self._answers.labels(status).inc()
        self._seconds.observe(seconds)

    def told(self) -> Response:
        """Return the figures in Prometheus' text format."""
        return Response(
            generate_latest(self._registry),
            headers={"Content-Type": CONTENT_TYPE_LATEST, "Cache-Control": "no-store"},
        )
