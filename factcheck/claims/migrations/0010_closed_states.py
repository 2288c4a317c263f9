from django.db import migrations, models


def close(apps, _editor):
    claims = apps.get_model("claims", "Claim").objects
    claims.exclude(merged_into=None).update(state="merged")
    claims.exclude(split_at=None).update(state="split")


def reopen(apps, _editor):
    """What they were before is in the log; a claim that was closed before it was decided is what most of them were."""
    apps.get_model("claims", "Claim").objects.filter(state__in=["merged", "split"]).update(state="needs_review")


class Migration(migrations.Migration):
    """Claims that were merged or split have a state of their own."""

    dependencies = [("claims", "0009_labels")]

    operations = [
        migrations.AlterField(
            model_name="claim",
            name="state",
            field=models.CharField(
                choices=[
                    ("new", "New"),
                    ("checking", "Checking"),
                    ("needs_review", "Needs review"),
                    ("reviewed", "Reviewed"),
                    ("published", "Published"),
                    ("stale", "Stale"),
                    ("failed", "Failed"),
                    ("merged", "Merged"),
                    ("split", "Split up"),
                ],
                default="new",
                max_length=12,
                verbose_name="state",
            ),
        ),
        migrations.RunPython(close, reopen),
    ]
