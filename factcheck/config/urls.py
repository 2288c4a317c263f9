"""Where every page and endpoint hangs."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include("factcheck.api.urls")),
    path("", include("factcheck.web.urls")),
]
