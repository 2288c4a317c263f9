from typing import Any

from django.db import migrations


def fill(apps: Any, schema_editor: Any) -> None:
    """What is still known of the marks that were kept as a sentence only."""
    for mark in apps.get_model("claims", "StaleMark").objects.select_related("document").iterator():
        document = mark.document
        newer = document.__class__.objects.filter(supersedes=document.pk).first()
        mark.happened = "withdrawn" if document.state == "withdrawn" else "superseded"
        mark.replaced_by = newer
        mark.happened_at = newer.created_at if newer else mark.created_at
        mark.reason = document.withdrawal_reason if document.state == "withdrawn" else ""
        mark.save()


class Migration(migrations.Migration):
    # Apart from the columns: PostgreSQL changes no table whose rows were touched in the same transaction.
    dependencies = [("claims", "0004_stale_history")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
