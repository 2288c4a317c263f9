from django.db import migrations

from factcheck.audit.append_only import refuse_truncate


class Migration(migrations.Migration):

    dependencies = [
        ('claims', '0011_published_key'),
    ]

    operations = [
        refuse_truncate('claims_review'),
        refuse_truncate('claims_publication'),
    ]
