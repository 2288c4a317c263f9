"""Each published statement gets the page that stands for it: of several that say the same, that of the newest edition."""

import hashlib

from django.db import migrations, models

from factcheck.language.same_words import same_words


def fill(apps, _editor):
    claims = apps.get_model("claims", "Claim").objects
    editions = apps.get_model("claims", "Publication").objects
    latest = {claim: kind for claim, kind in editions.order_by("edition").values_list("claim", "kind")}
    live = [claim for claim, kind in latest.items() if kind != "retracted"]
    newest_first = editions.filter(claim__in=live).order_by("-created_at", "-id")
    rows = newest_first.values_list("claim", "claim__language", "claim__text")
    taken = {}
    for claim, language, text in rows:
        taken.setdefault(hashlib.sha256(f"{language} {same_words(text)}".encode()).hexdigest(), claim)
    for key, claim in taken.items():
        claims.filter(pk=claim).update(published_key=key)


class Migration(migrations.Migration):

    dependencies = [
        ("claims", "0010_closed_states"),
    ]

    operations = [
        migrations.AddField(
            model_name="claim",
            name="published_key",
            field=models.CharField(blank=True, editable=False, max_length=64, null=True, unique=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
