import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0003_callback_key"),
        ("sources", "0002_uploads"),
    ]

    operations = [
        migrations.AddField("delivery", "claim_then", models.JSONField(editable=False, help_text="the claim as it was when the event happened; what every attempt sends", null=True)),
        migrations.AddField(
            "stalemark",
            "happened",
            models.CharField(choices=[("superseded", "Superseded"), ("withdrawn", "Withdrawn")], default="superseded", max_length=10),
            preserve_default=False,
        ),
        migrations.AddField(
            "stalemark",
            "happened_at",
            models.DateTimeField(default=django.utils.timezone.now, help_text="when the new version came, or when the withdrawal was noticed"),
            preserve_default=False,
        ),
        migrations.AddField("stalemark", "quotes", models.JSONField(default=list)),
        migrations.AddField(
            "stalemark",
            "rechecked",
            models.ForeignKey(blank=True, help_text="the run that it led to", null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="because_of", to="claims.check"),
        ),
        migrations.AddField(
            "stalemark",
            "replaced_by",
            models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="stale_marks_replaced", to="sources.document"),
        ),
        migrations.AlterField("stalemark", "reason", models.TextField(blank=True, help_text="why the document was withdrawn, as it was given")),
    ]
