from django.db import migrations

from factcheck.audit.append_only import refuse_truncate


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0003_labels'),
    ]

    operations = [
        refuse_truncate('audit_entry'),
    ]
