"""The rules that every task keeps."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from celery import Task
from django.conf import settings

from factcheck.config.celery import app
from factcheck.config.supervisor import service_children
from sources.queues import Queue


def own_tasks() -> list[Task[..., object]]:
    app.loader.import_default_modules()
    return [task for name, task in sorted(app.tasks.items()) if not name.startswith("celery.")]


def test_there_are_tasks() -> None:
    assert {"claims.run_check", "claims.redispatch_waiting", "sources.update_index"} <= {
        task.name for task in own_tasks()
    }


@pytest.mark.parametrize("task", own_tasks(), ids=lambda task: task.name)
def test_every_task_names_a_queue_that_a_worker_serves(task: Task[..., object]) -> None:
    assert app.conf.task_routes[task.name]["queue"] in set(Queue)
    assert task.acks_late
    assert task.reject_on_worker_lost
    assert task.ignore_result


@pytest.mark.parametrize("task", own_tasks(), ids=lambda task: task.name)
def test_every_task_ends_before_its_message_is_delivered_again(task: Task[..., object]) -> None:
    hard = task.time_limit or settings.CELERY_TASK_TIME_LIMIT
    soft = task.soft_time_limit or settings.CELERY_TASK_SOFT_TIME_LIMIT
    assert soft < hard < settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]


def test_nothing_comes_with_each_look_for_lost_checks_in_their_queue() -> None:
    looks = [
        entry for entry in settings.CELERY_BEAT_SCHEDULE.values() if entry["schedule"] == settings.REDISPATCH_SECONDS
    ]
    queues = {entry["task"]: app.conf.task_routes[entry["task"]]["queue"] for entry in looks}
    assert [task for task, queue in queues.items() if queue == Queue.CHECKS] == ["claims.redispatch_waiting"]


def test_the_schedule_names_tasks_and_queues_that_exist() -> None:
    known = {task.name for task in own_tasks()}
    for entry in settings.CELERY_BEAT_SCHEDULE.values():
        assert entry["task"] in known
        assert entry["options"]["expires"] <= entry["schedule"]


def test_messages_are_json_only_and_results_are_kept_nowhere() -> None:
    assert app.conf.task_serializer == "json"
    assert app.conf.accept_content == ["json"]
    assert not app.conf.result_backend


def test_the_service_serves_every_queue_and_the_index_with_one_process() -> None:
    commands = [list(child.command) for child in service_children(8000)]
    served = [command[command.index("--queues") + 1].split(",") for command in commands if "--queues" in command]
    assert sorted(queue for queues in served for queue in queues) == sorted(Queue)
    index = next(command for command in commands if "index" in command)
    assert index[index.index("--concurrency") + 1] == "1"


def test_a_dead_redis_costs_a_request_a_second_or_two(tmp_path: Path) -> None:
    program = (
        "import time, django; django.setup()\n"
        "from factcheck.claims.dispatch import send_check\n"
        "started = time.monotonic(); sent = send_check(1); print(sent, time.monotonic() - started)\n"
    )
    environment = {
        **os.environ,
        "FACTCHECK_DATA_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "factcheck.config.settings",
        "REDIS_URL": "redis://127.0.0.1:1/0",
    }
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    sent, seconds = done.stdout.split()
    assert sent == "False"
    assert float(seconds) < 3, time.monotonic() - started
    assert "waits in the database" in done.stderr
