"""What must hold for any file at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from sources.ingest import IngestOptions, RefusedFile, ingest_file
from sources.models import Document, IndexChange, Passage, Source

SENTENCES = st.lists(
    st.sampled_from(
        [
            "The canal was dug in 1790. ",
            "May 1791: It flooded. ",
            "[1][2] ",
            "\n",
            "\n\n",
            "حُفرت القناة في عام 1790. ",
            "Share\n",
            "... ؟! ",
            "\u2022 ",
            "Long " + "." * 3000 + " pause. ",
        ]
    ),
    max_size=30,
).map("".join)


@pytest.mark.usefixtures("data_dir")
class AnyFile(TestCase):
    @settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.one_of(
            st.binary(max_size=300),
            st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
            SENTENCES.map(str.encode),
        )
    )
    def test_is_stored_whole_or_not_at_all(self, data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "any.txt"
            path.write_bytes(data)
            try:
                result = ingest_file(path, IngestOptions(language="en"))
            except RefusedFile as refusal:
                assert str(refusal)  # noqa: PT017  either outcome is right
                assert not Source.objects.exists()
                assert not Document.objects.exists()
                return
            again = ingest_file(path, IngestOptions(language="en"))
        document = Document.objects.get()
        assert (result.status, again.status) == ("added", "unchanged")
        assert IndexChange.objects.count() == 2
        self._assert_slices(document)

    def _assert_slices(self, document: Document) -> None:
        place = 0
        passages = list(Passage.objects.filter(document=document).order_by("ordinal"))
        assert passages
        for passage in passages:
            assert place <= passage.start < passage.end
            assert passage.text == document.text[passage.start : passage.end]
            assert any(character.isalnum() for character in passage.text)
            place = passage.end
