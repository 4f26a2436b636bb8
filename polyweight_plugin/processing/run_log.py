"""What a run tells its user, and what the user tells the run: messages, one progress scale, the wish to cancel."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread

from polyweight_plugin.core.errors import Cancelled
from polyweight_plugin.processing.text import translated, visible_lines


class RunLog:
    """One run's line to QGIS' feedback object, which remembers what was said. For the algorithm's thread.

    warnings: all so far. marks: (what was done, seconds that it took), in order. engine: which computes, and why.

    Whoever worded a message, a worker even, nothing in it is hidden. QGIS' dialog shows HTML as it is written.
    """

    _looking: ClassVar[bool] = False  # into the event queue, by whichever run

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._started = time.monotonic()
        self._percent = 0.0
        self._marked = self._started
        self.warnings: list[str] = []
        self.marks: list[tuple[str, float]] = []
        self.engine = ""
        application = QCoreApplication.instance()
        self._on_main_thread = application is not None and QThread.currentThread() == application.thread()

    @property
    def elapsed(self) -> str:
        return f"{time.monotonic() - self._started:.1f} s"

    def say(self, text: str) -> None:
        self._feedback.pushInfo(visible_lines(translated(text)))

    def warn(self, text: str) -> None:
        self.warnings.append(translated(text))
        self._feedback.pushWarning(visible_lines(translated(text)))

    def debug(self, text: str) -> None:
        self._feedback.pushDebugInfo(visible_lines(translated(text)))

    def mark(self, done: str) -> None:
        """Something is done: whatever happened since the last mark belongs to it."""
        now = time.monotonic()
        self.marks.append((done, now - self._marked))
        self._marked = now

    def phase(self, start: float, end: float) -> Callable[[float], None]:
        """What is told a share from 0 to 1 and moves the scale from start to end, in percent, only upwards."""

        def progress(share: float) -> None:
            percent = start + (end - start) * min(max(share, 0.0), 1.0)
            if percent > self._percent:
                self._percent = percent
                self._feedback.setProgress(percent)

        return progress

    def cancelled(self) -> bool:
        """Whether the user wants to stop.

        On the application's own thread (qgis_process, scripts) a Ctrl-C waits in the event queue until someone looks.
        A run that an event started looks no further: events would start run within run within run.
        """
        if self._on_main_thread and not RunLog._looking:
            RunLog._looking = True
            try:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            finally:
                RunLog._looking = False
        return self._feedback.isCanceled()

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled."""
        if self.cancelled():
            raise Cancelled
