"""What earlier sweeps found lacks what reviews are kept by; the next sweep finds it again, with that."""

from django.db import migrations


def forget_findings(apps, schema_editor):
    apps.get_model("discrepancies", "Discrepancy").objects.all().delete()


class Migration(migrations.Migration):

    dependencies = [("discrepancies", "0001_initial")]

    # A migration of its own: PostgreSQL alters no table in the transaction that deleted rows of it.
    operations = [migrations.RunPython(forget_findings, migrations.RunPython.noop)]
