"""The corpus in the admin: sources are edited, documents read and withdrawn, passages read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from factcheck.audit.record import record, snapshot
from factcheck.desk.deletion import ComparedDeletion
from factcheck.desk.seen import SeenAdmin
from factcheck.desk.source_table import AS_EXPORTED, COLUMNS, import_sources, source_table
from factcheck.desk.versions import changed_paragraphs
from factcheck.web.highlight import direction
from sources.ingest import withdraw_document
from sources.models import Document, DocumentState, Passage, Source
from sources.tasks import request_index_update

if TYPE_CHECKING:
    PassageModelAdmin = admin.ModelAdmin[Passage]
else:
    PassageModelAdmin = admin.ModelAdmin


class WithdrawalForm(forms.Form):
    """Why the documents are taken out of search."""

    reason = forms.CharField(label=gettext_lazy("Reason"), widget=forms.Textarea(attrs={"rows": 3}), max_length=2000)


class NamedValues(admin.AllValuesFieldListFilter):
    """A filter by the values that there are, in which an empty one has a name too."""

    def choices(self, changelist: ChangeList) -> Iterator[Any]:
        for choice in super().choices(changelist):
            yield {**choice, "display": choice.get("display") or _("(none)")}


class ImportForm(forms.Form):
    """A table of sources."""

    table = forms.FileField(label=gettext_lazy("Table"))

    def clean_table(self) -> str:
        try:
            return str(self.cleaned_data["table"].read().decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            raise ValidationError(_("The file is not UTF-8; save it as CSV in UTF-8.")) from error


@admin.register(Source)
class SourceAdmin(ComparedDeletion[Source], SeenAdmin[Source]):
    list_display = ("name", "publisher", "kind", "language", "reliability", "ownership_group", "documents")
    list_filter = ("kind", "language", ("ownership_group", NamedValues))
    search_fields = ("name", "publisher", "ownership_group")
    readonly_fields = ("created_at",)
    actions = ("export", "delete_selected")
    change_list_template = "desk/sources.html"
    held_template = "desk/held_source.html"

    def get_urls(self) -> list[URLPattern]:
        own = path("import/", self.admin_site.admin_view(self.import_view), name="sources_source_import")
        return [own, *super().get_urls()]

    def save_model(self, request: HttpRequest, obj: Source, form: Any, change: bool) -> None:
        before = snapshot(Source.objects.get(pk=obj.pk), COLUMNS) if change else {}
        super().save_model(request, obj, form, change)
        action = "source.changed" if change else "source.added"
        record(action, obj, actor=request.user, before=before, after=snapshot(obj, COLUMNS))

    def delete_model(self, request: HttpRequest, obj: Source) -> None:
        record("source.deleted", obj, actor=request.user, before=snapshot(obj, COLUMNS))
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Source]) -> None:
        # The list's own action deletes past `delete_model`, and outside a transaction.
        with transaction.atomic():
            for source in queryset:
                record("source.deleted", source, actor=request.user, before=snapshot(source, COLUMNS))
            super().delete_queryset(request, queryset)

    @admin.action(description=gettext_lazy("Export as CSV"), permissions=["view"])
    def export(self, request: HttpRequest, sources: QuerySet[Source]) -> HttpResponse:
        name = {"Content-Disposition": 'attachment; filename="sources.csv"'}
        return HttpResponse(source_table(sources), content_type="text/csv; charset=utf-8", headers=name)

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """A CSV file with the columns of the export; sources are recognised by their names."""
        if not (self.has_add_permission(request) and self.has_change_permission(request)):
            raise PermissionDenied
        form = ImportForm(request.POST or None, request.FILES or None)
        context: dict[str, Any] = {**self.admin_site.each_context(request), "opts": self.opts, "form": form}
        context |= {"title": _("Import sources"), "columns": COLUMNS, "as_exported": AS_EXPORTED}
        if request.method == "POST" and form.is_valid():
            context["done"] = import_sources(form.cleaned_data["table"], actor=request.user)
        return TemplateResponse(request, "desk/import.html", context)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        current = Q(documents__state=DocumentState.CURRENT)
        return super().get_queryset(request).annotate(current_documents=Count("documents", filter=current))

    @admin.display(description=gettext_lazy("current documents"), ordering="current_documents")
    def documents(self, source: Source) -> int:
        return int(getattr(source, "current_documents", 0))


@admin.register(Document)
class DocumentAdmin(SeenAdmin[Document]):
    """Documents come in by ingest and go out by withdrawal, never by this form."""

    change_form_template = "desk/document_form.html"
    list_display = (
        "name",
        "title",
        "source",
        "version",
        "changes",
        "state",
        "language",
        "published",
        "passage_count",
        "created_at",
    )
    list_filter = ("state", "language", ("media_type", NamedValues), "source__kind", "source")
    list_select_related = ("source",)
    search_fields = ("name", "title", "source__name", "sha256", "original_sha256")
    date_hierarchy = "created_at"
    actions = ("withdraw",)
    editable: ClassVar = {"title", "url", "published"}

    def get_urls(self) -> list[URLPattern]:
        address = "<int:document_id>/differences/"
        own = path(address, self.admin_site.admin_view(self.differences), name="sources_document_differences")
        return [own, *super().get_urls()]

    def differences(self, request: HttpRequest, document_id: int) -> HttpResponse:
        """What this version says differently from the one that it superseded."""
        document = get_object_or_404(Document.objects.select_related("supersedes", "source"), pk=document_id)
        if not self.has_view_permission(request, document):
            raise PermissionDenied
        old = document.supersedes
        changes = changed_paragraphs(old.text, document.text) if old else []
        context = {**self.admin_site.each_context(request), "opts": self.opts, "document": document, "old": old}
        context |= {"title": _("What changed"), "changes": changes, "dir": direction(document.language)}
        return TemplateResponse(request, "desk/differences.html", context)

    def save_model(self, request: HttpRequest, obj: Document, form: Any, change: bool) -> None:
        before = snapshot(Document.objects.get(pk=obj.pk), self.editable)
        super().save_model(request, obj, form, change)
        after = snapshot(obj, self.editable)
        record("document.described", obj, actor=request.user, before=before, after=after)

    @admin.display(description=gettext_lazy("changes"))
    def changes(self, document: Document) -> SafeString | str:
        if document.supersedes_id is None:
            return ""
        address = reverse("admin:sources_document_differences", args=[document.pk])
        since = _("since version %(number)s") % {"number": document.version - 1}
        return format_html('<a href="{}">{}</a>', address, since)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return super().get_queryset(request).annotate(passages_held=Count("passages"))

    def get_readonly_fields(self, request: HttpRequest, obj: Document | None = None) -> list[str]:
        names = [field.name for field in Document._meta.fields if field.name not in {"id", *self.editable}]
        return [*names, "passage_count"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Document | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("passages"), ordering="passages_held")
    def passage_count(self, document: Document) -> int:
        return int(getattr(document, "passages_held", 0))

    @admin.action(description=gettext_lazy("Withdraw selected documents from search"), permissions=["change"])
    def withdraw(self, request: HttpRequest, documents: QuerySet[Document]) -> HttpResponse | None:
        """Ask for the reason, then withdraw the current ones among the selected."""
        form = WithdrawalForm(request.POST if "confirmed" in request.POST else None)
        if form.is_valid():
            self._withdraw(request, documents, form.cleaned_data["reason"])
            return None
        context: dict[str, Any] = {
            **self.admin_site.each_context(request),
            "title": _("Withdraw documents"),
            "opts": self.model._meta,
            "documents": documents,
            "form": form,
            "checkbox": ACTION_CHECKBOX_NAME,
        }
        return TemplateResponse(request, "admin/sources/document/withdraw.html", context)

    def _withdraw(self, request: HttpRequest, documents: QuerySet[Document], reason: str) -> None:
        current = list(documents.filter(state=DocumentState.CURRENT))
        with transaction.atomic():
            for document in current:
                withdraw_document(document, reason)
                record(
                    "document.withdrawn",
                    document,
                    actor=request.user,
                    before={"state": DocumentState.CURRENT.value},
                    after={"state": document.state},
                    note=document.withdrawal_reason,
                )
            request_index_update()
        others = documents.exclude(state=DocumentState.CURRENT).exclude(pk__in=[row.pk for row in current]).count()
        done = ngettext("%(n)s document was withdrawn.", "%(n)s documents were withdrawn.", len(current))
        self.message_user(request, done % {"n": len(current)}, messages.SUCCESS)
        if others:
            left = ngettext(
                "%(n)s was not current and stays as it is.", "%(n)s were not current and stay as they are.", others
            )
            self.message_user(request, left % {"n": others}, messages.WARNING)


@admin.register(Passage)
class PassageAdmin(PassageModelAdmin):
    """Passages are slices of a stored text: they are read, never edited."""

    list_display = ("opening", "kind", "language", "governed_by", "document", "ordinal")
    list_filter = ("kind", "language", "document__state", "document__source")
    list_select_related = ("document",)
    search_fields = ("text", "document__name", "sha256")
    show_full_result_count = False
    list_per_page = 50

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Passage | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Passage | None = None) -> bool:
        return False

    @admin.display(description=gettext_lazy("text"))
    def opening(self, passage: Passage) -> str:
        """The first words, set in their own direction."""
        words = passage.text if len(passage.text) <= 120 else f"{passage.text[:119]}…"
        return format_html('<span dir="auto">{}</span>', words)

    @admin.display(description=gettext_lazy("date or heading"))
    def governed_by(self, passage: Passage) -> str:
        return str(passage.context.get("date") or passage.context.get("heading") or "")
