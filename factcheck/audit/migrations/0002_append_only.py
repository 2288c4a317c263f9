from django.db import migrations

from factcheck.audit.append_only import refuse_changes


class Migration(migrations.Migration):

    dependencies = [
        ('audit', '0001_initial'),
    ]

    operations = [
        refuse_changes('audit_entry'),
    ]
