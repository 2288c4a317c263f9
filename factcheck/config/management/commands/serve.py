"""`manage.py serve`: the whole service on this machine, stopped by one Ctrl-C."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from contextlib import ExitStack
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections

from factcheck.config import demo_login, supervisor


class Command(BaseCommand):
    """Migrate, collect static files, print a login link, and run web, workers, scheduler and Redis until stopped."""

    help = "Run web server, workers, scheduler and (without REDIS_URL) a private Redis; one Ctrl-C stops all."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="port on 127.0.0.1 (default 8000)")
        parser.add_argument("--no-demo", action="store_true", help="make no demonstration administrator")

    def handle(self, *args: Any, **options: Any) -> None:
        port: int = options["port"]
        if not 0 < port < 65_536:
            raise CommandError(f"--port {port} is not a port number.", returncode=2)
        if not supervisor.port_is_free(port):
            raise CommandError(f"Port {port} is already in use; choose another with --port.", returncode=3)
        call_command("migrate", verbosity=0, interactive=False)
        call_command("collectstatic", verbosity=0, interactive=False)
        self._greet(port, demo=not options["no_demo"])
        connections.close_all()
        sys.exit(self._run(port))

    def _greet(self, port: int, *, demo: bool) -> None:
        origin = supervisor.origin(port)
        self.stdout.write(f"Serving {origin}/ from {settings.DATA_DIR}; Ctrl-C stops everything.")
        if demo:
            link = demo_login.login_link(demo_login.fresh_administrator(), origin)
            minutes = settings.SESAME_MAX_AGE // 60
            self.stdout.write(f"Log in as a demonstration administrator (once, within {minutes} minutes):\n  {link}")
        self.stdout.flush()

    def _run(self, port: int) -> int:
        children = supervisor.service_children(port)
        environment = supervisor.service_environment(os.environ, port)
        with ExitStack() as stack:
            if "REDIS_URL" not in environment:
                socket_path = stack.enter_context(supervisor.redis_socket(settings.DATA_DIR))
                environment["REDIS_URL"] = f"unix://{socket_path}"
                try:
                    children = [supervisor.Child("redis", supervisor.redis_command(socket_path)), *children]
                except supervisor.RedisMissing as missing:
                    raise CommandError(str(missing), returncode=3) from missing
            code = supervisor.run_children(children, environment, settings.BASE_DIR)
        if code:
            self.stderr.write("A process of the service ended by itself, so all were stopped; see its lines above.")
        return code
