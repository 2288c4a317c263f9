from django.db import migrations

from factcheck.audit.append_only import refuse_truncate


class Migration(migrations.Migration):

    dependencies = [
        ('discrepancies', '0006_labels'),
    ]

    operations = [
        refuse_truncate('discrepancies_review'),
        refuse_truncate('discrepancies_reviewedposition'),
    ]
