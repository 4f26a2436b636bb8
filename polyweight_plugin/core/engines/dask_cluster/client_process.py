"""Our part in a Dask cluster, in a loop of its own thread. The only module that imports Dask.

Dask unpickles tasks on the scheduler too. Ours consist of functions of Dask and of the standard library, of names and
of bytes: the scheduler needs neither numpy nor our code, and machines with different numpy understand each other.

The set-up is the answer of a task, not scattered data: a lost answer is computed again, lost data is lost. A worker
gets it from another worker, once, with a task that stays there to hold on to it: Dask takes copies that no waiting task
needs for superfluous, and would drop the index with them.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import threading
import time
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, Optional, Union

import dask
from dask.utils import methodcaller
from distributed import CancelledError, Client, Future, KilledWorker
from distributed.diagnostics.plugin import UploadFile

from polyweight_plugin.core.engines import Arrays
from polyweight_plugin.core.engines.dask_cluster.code_bundle import CodeBundle, pack_core
from polyweight_plugin.core.engines.dask_cluster.news import members, other_shapely
from polyweight_plugin.core.engines.processes import frames
from polyweight_plugin.core.engines.processes.frames import Frame
from polyweight_plugin.core.engines.processes.identity import identity
from polyweight_plugin.core.errors import ClusterError, PolyWeightError, WorkerFailedError, revived
from polyweight_plugin.core.messages import unpacked

CONNECT_SECONDS = 3
"""A scheduler that can be reached at all answers sooner."""

SILENT_SECONDS = 30
"""How long a scheduler may be busy with other things before we take it for dead."""

NO_WORKERS_SECONDS = 10
"""How long a cluster may be without any worker, at the start or in between; a nanny restarts one in less."""

ARRIVAL_SECONDS = 0.1
"""Time between two looks at who has our code."""

WATCH_SECONDS = 0.5
"""Time between two looks at the workers."""

GOODBYE_SECONDS = 2
"""How long our thread waits for the scheduler's good-bye; the user has long gone on."""

Event = Union[tuple[int, Arrays], str, Exception]
"""What we emit: an answer with its batch's number, a line for the log, or the error that ends the job."""


def address(scheduler: str) -> str:
    """The scheduler's address, from Dask's configuration where it is empty. Raises ClusterError if there is none."""
    found = scheduler.strip() or dask.config.get("scheduler-address", None)
    if not found:
        raise ClusterError(
            "No Dask scheduler is named. Give its address, such as tcp://host:8786, or put it into Dask's "
            "configuration as scheduler-address."
        )
    return str(found)


class DaskClient:
    """Takes part in the cluster for one job. `run`, `call`, `threads` are for other threads, the rest is the loop's."""

    threads = 0
    """Of all workers together."""

    def __init__(self, scheduler: str, prepare: str, emit: Callable[[Event], None]) -> None:
        self._scheduler, self._prepare, self._emit = scheduler, prepare, emit
        self._job = f"polyweight-{uuid.uuid4().hex}"
        self._loop: Optional[asyncio.AbstractEventLoop] = None
        self._looping = threading.Event()
        self._left = self._over = False
        self._tasks: set[asyncio.Task] = set()
        self._held: list[Future] = []
        self._shapelys = [identity()["shapely"]]

    def run(self, setup: Arrays) -> None:
        """Take part until `leave`; the error that ends it before is emitted."""
        try:
            asyncio.run(self._take_part(setup))
        except asyncio.CancelledError:
            if not self._left:
                self._emit(self._in_words(CancelledError()))
        except Exception as error:
            self._emit(self._in_words(error))
        finally:
            self._looping.set()

    def call(self, function: Callable[..., None], *arguments: Any) -> None:
        """Have the loop call a function. Does nothing when the loop has ended early, which was emitted."""
        self._looping.wait()
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(function, *arguments)

    def ask(self, number: int, batch: Arrays) -> None:
        if not self._main.done():
            self._spawn(self._answer(number, frames.packed(Frame("batch", arrays=batch))))

    def leave(self) -> None:
        self._left = True  # a cancel alone is lost in asyncio.wait_for before Python 3.12 if the answer comes with it
        self._main.cancel()

    async def _take_part(self, setup: Arrays) -> None:
        self._main: Any = asyncio.current_task()
        self._joined = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._looping.set()
        async with _connected(self._scheduler) as self._client:
            try:
                bundle = pack_core()
                await self._client.register_plugin(_upload(bundle), name=bundle.package)
                await self._arrival(bundle.package)
                self._send(bundle, setup)
                self._joined.set()
                await self._watch()
            finally:
                self._over = True  # or each task would emit that the client closed before its answer came
                for task in self._tasks:
                    task.cancel()

    async def _arrival(self, package: str) -> None:
        """Wait until all workers have our code: where another job brings the same, Dask has us go on at once."""
        deadline = time.monotonic() + SILENT_SECONDS
        while True:
            found = await self._client.run(resolve_name, f"{package}:__name__", on_error="return")
            lacking = [worker for worker, name in found.items() if isinstance(name, ModuleNotFoundError)]
            if not lacking:
                return
            if time.monotonic() > deadline:
                raise ClusterError(
                    "The Dask worker {worker} has not taken PolyWeight's code in {seconds} seconds. Its log may "
                    "say why; restart it.",
                    worker=lacking[0],
                    seconds=SILENT_SECONDS,
                )
            await asyncio.sleep(ARRIVAL_SECONDS)

    def _send(self, bundle: CodeBundle, setup: Arrays) -> None:
        """Bring the set-up into the memory of one worker, from where the others get it."""

        def remote(function: str) -> Future:
            name = f"{bundle.package}.engines.dask_cluster.cluster_worker:{function}"
            return self._client.submit(resolve_name, name, key=(f"{self._job}-code-{function}", 0))

        self._remote = {function: remote(function) for function in ("setup", "hold", "prepare", "answer")}
        frame = Frame("setup", {"prepare": bundle.name_there(self._prepare)}, setup)
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 PiB"}):
            self._setup = self._submit("setup", 0, self._job, frames.packed(frame))

    def _submit(self, function: str, number: object, *arguments: object, **options: object) -> Future:
        """Have a worker call a function of cluster_worker.py."""
        # Keys that begin alike are a group; Dask hands a group that depends on few others out as workers become free.
        key = (f"{self._job}-{function}", number)
        return self._client.submit(methodcaller("__call__"), self._remote[function], *arguments, key=key, **options)

    async def _watch(self) -> None:
        """Give each worker the set-up as it comes. Raises ClusterError when the cluster stays without workers."""
        workers: set[str] = set()
        last_seen = time.monotonic()
        while not self._left:
            threads = await asyncio.wait_for(self._client.nthreads(), SILENT_SECONDS)
            self.threads = sum(threads.values())
            if threads:
                last_seen = time.monotonic()
            elif time.monotonic() - last_seen > NO_WORKERS_SECONDS:
                raise ClusterError(
                    "The Dask cluster at {scheduler} has no workers. Start one with: dask worker {scheduler}",
                    scheduler=self._scheduler,
                )
            if threads.keys() != workers:
                self._emit(members(self._scheduler, len(threads), self.threads))
            for worker in threads.keys() - workers:
                self._spawn(self._welcome(worker))
            workers = set(threads)
            await asyncio.sleep(WATCH_SECONDS)

    async def _welcome(self, worker: str) -> None:
        """Have a worker check its libraries, build its index, and keep it until we leave."""
        self._held.append(self._submit("hold", worker, self._setup, workers=[worker]))
        reply = await _reply(self._submit("prepare", worker, self._setup, workers=[worker]))
        shapely = reply["shapely"]
        if shapely not in self._shapelys:
            self._shapelys.append(shapely)
            self._emit(other_shapely(worker, shapely, self._shapelys[0]))

    async def _answer(self, number: int, batch: bytes) -> None:
        await self._joined.wait()
        reply = await _reply(self._submit("answer", number, self._setup, batch))
        self._emit((number, reply["answer"]))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)  # the loop alone would not keep it alive
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task) -> None:
        self._tasks.discard(task)
        error = CancelledError() if task.cancelled() else task.exception()
        if isinstance(error, Exception) and not (self._over or self._main.done()):
            self._emit(self._in_words(error))

    def _in_words(self, error: Exception) -> PolyWeightError:
        if isinstance(error, PolyWeightError):
            return error
        if isinstance(error, (TimeoutError, asyncio.TimeoutError)):
            return ClusterError(
                "The Dask scheduler at {scheduler} was silent for {seconds} seconds.",
                scheduler=self._scheduler,
                seconds=SILENT_SECONDS,
            )
        if isinstance(error, (OSError, CancelledError)):
            return ClusterError(
                "The Dask scheduler at {scheduler} went away or was restarted. See its log.", scheduler=self._scheduler
            )
        return ClusterError(
            "The job on the Dask cluster at {scheduler} failed: {error}", scheduler=self._scheduler, error=_words(error)
        )


@contextlib.asynccontextmanager
async def _connected(scheduler: str) -> AsyncIterator[Client]:
    """A client that is nobody's default. Raises ClusterError where the scheduler cannot be reached or refuses us."""
    client = None
    try:
        client = Client(scheduler, asynchronous=True, set_as_default=False, timeout=CONNECT_SECONDS, name="PolyWeight")
        await client
    except Exception as error:
        raise ClusterError(
            "The Dask scheduler at {scheduler} cannot be reached ({error}). Check that it runs, that "
            "the address is right (tcp:// or tls://) and, with TLS, the certificates in Dask's "
            "configuration.",
            scheduler=scheduler,
            error=_words(error),
        ) from error
    else:
        yield client
    finally:
        if client is not None:
            await _say_good_bye(client)


async def _say_good_bye(client: Client) -> None:
    """Close the client, and break off what a scheduler that hangs leaves open: it would hold on to our keys."""
    pools = (client.rpc.available, client.rpc.occupied)
    comms = [comm for pool in pools for some in pool.values() for comm in some]
    comms += [client.scheduler_comm.comm] if client.scheduler_comm else []
    # A connection that is being closed no longer knows its stream, which waits for the scheduler to read the rest.
    streams = [stream for stream in (getattr(comm, "stream", None) for comm in comms) if stream is not None]
    try:
        with contextlib.suppress(Exception):
            await client.close(GOODBYE_SECONDS)
    finally:
        for stream in streams:
            stream.close()
        client.status = "closed"  # or its destructor would try once more, in a loop that has ended by then


async def _reply(task: Future) -> dict[str, Any]:
    """What a worker replied. Raises what it could not do as one of our errors."""
    try:
        reply: dict[str, Any] = await task
    except KilledWorker as error:
        raise WorkerFailedError(
            "A batch was tried on {tries} Dask workers and each of them died, the last one at {last}. "
            "Often it is memory: give each worker more of it, or fewer threads.",
            tries=error.allowed_failures + 1,
            last=error.last_worker.address,
        ) from error
    if "error" not in reply:
        return reply
    name, message = reply["error"], reply["message"]
    raise revived(name, message) or WorkerFailedError(
        "A Dask worker, whose log has more, raised {name}: {message}", name=name, message=unpacked(message)
    )


def _upload(bundle: CodeBundle) -> UploadFile:
    """The plugin by which Dask gives a file to all workers, also to those who join later."""
    with tempfile.TemporaryDirectory(prefix="polyweight-") as folder:
        path = Path(folder) / f"{bundle.package}.zip"
        path.write_bytes(bundle.content)
        upload = UploadFile(str(path))
    upload.idempotent = True  # or Dask would write the file anew, while the tasks of other jobs read it
    return upload


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
