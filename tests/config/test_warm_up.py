"""A web process is warm before its first request, and starts without what it cannot load."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from factcheck.config import warm_up as room
from factcheck.config.warm_up import YOUNG_OBJECTS, warm_up


@pytest.fixture(autouse=True)
def _collection_as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_is_loaded_is_left_out_of_garbage_collection(data_dir: Path) -> None:
    warm_up()
    assert gc.get_freeze_count() > 10_000
    assert gc.get_threshold()[0] == YOUNG_OBJECTS


def test_every_encoder_of_a_search_is_loaded(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    for encoder in (encoders := ["load_encoder", "load_cross_lingual_encoder", "load_english_encoder"]):
        monkeypatch.setattr(room, encoder, partial(loaded.append, encoder))
    warm_up()
    assert loaded == encoders


def test_an_index_that_cannot_be_read_does_not_keep_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(room, "current_view", broken)
    warm_up()
    assert "could not be opened in advance" in caplog.text
