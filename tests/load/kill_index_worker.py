"""Kill -9 the index worker again and again while a corpus is ingested, then hold the index against the database.

    python tests/load/kill_index_worker.py CORPUS.jsonl[.gz] --passages 20000 --kills 10

Runs in a temporary data directory with a Redis of its own; prints how often the worker was killed and what
`reindex --verify` finds. Exit 0 when nothing is missing, doubled or stale.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANAGE = [sys.executable, str(ROOT / "manage.py")]
WORKER = ["-m", "celery", "--app", "factcheck.config", "worker", "--queues", "index", "--concurrency", "1", "--beat"]
PER_DOCUMENT = 500


def write_documents(corpus: Path, passages: int, directory: Path) -> None:
    opener = gzip.open if corpus.suffix == ".gz" else open
    with opener(corpus, "rt", encoding="utf-8") as file:
        texts = [" ".join(json.loads(line)["text"].split()) for line, _ in zip(file, range(passages), strict=False)]
    for start in range(0, len(texts), PER_DOCUMENT):
        path = directory / f"{start:06d}.txt"
        path.write_text("\n\n".join(texts[start : start + PER_DOCUMENT]), encoding="utf-8")


def start_worker(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, *WORKER, "--loglevel", "ERROR", "--schedule", environment["SCHEDULE"]]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def kill(worker: subprocess.Popen[bytes]) -> None:
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def verify(environment: dict[str, str]) -> dict[str, object]:
    command = [*MANAGE, "reindex", "--verify", "--json"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    report: dict[str, object] = json.loads(done.stdout) if done.stdout else {"waiting": -1}
    return report


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--passages", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--longest", type=float, default=25.0, help="most seconds that a worker is left alive")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as directory:
        return measure(options, chance, Path(directory))


def measure(options: argparse.Namespace, chance: random.Random, directory: Path) -> int:
    documents, socket = directory / "documents", directory / "redis.sock"
    documents.mkdir()
    write_documents(options.corpus, options.passages, documents)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "FACTCHECK_DATA_DIR": str(directory / "data"),
        "REDIS_URL": f"unix://{socket}",
        "SCHEDULE": str(directory / "schedule"),
        "PYTHONPATH": str(ROOT),
    }
    redis = subprocess.Popen(
        ["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", ""], stdout=subprocess.DEVNULL
    )
    try:
        subprocess.run([*MANAGE, "migrate", "--verbosity", "0"], cwd=ROOT, env=environment, check=True)
        ingest = subprocess.Popen(
            [*MANAGE, "ingest", str(documents), "--language", "en", "--no-index"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for number in range(options.kills):
            worker, alive = start_worker(environment), chance.uniform(1.0, options.longest)
            time.sleep(alive)
            kill(worker)
            print(f"kill {number + 1} after {alive:.1f} s", flush=True)  # noqa: T201  progress, for whoever waits
        ingest.wait()
        return finish(environment)
    finally:
        redis.terminate()
        redis.wait()


def finish(environment: dict[str, str]) -> int:
    """Let a last worker come to its end and say what it leaves."""
    worker = start_worker(environment)
    while (report := verify(environment)).get("waiting") != 0:
        time.sleep(5)
    kill(worker)
    print(json.dumps(report))  # noqa: T201  the answer that was asked for
    return 0 if report.get("clean") else 1


if __name__ == "__main__":
    sys.exit(main())
