from django.db import migrations

from factcheck.audit.append_only import refuse_changes


class Migration(migrations.Migration):

    dependencies = [
        ('discrepancies', '0004_look_alikes'),
    ]

    operations = [
        refuse_changes('discrepancies_review'),
        refuse_changes('discrepancies_reviewedposition'),
    ]
