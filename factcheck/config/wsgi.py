"""The web server's entry."""

import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from factcheck.config.charsets import text_charsets_only

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.config.settings")
application = text_charsets_only(get_wsgi_application())
# Every page and endpoint is loaded now: what cannot be imported stops the server at its start, and the first request
# waits for nothing.
get_resolver().url_patterns  # noqa: B018  the property loads the addresses
