"""Counts that the web processes share: through Redis, and each by itself while there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import redis

from factcheck.config import shared_cache
from factcheck.config.shared_cache import PAUSE_SECONDS, SharedCache

PARAMS: dict[str, Any] = {"KEY_PREFIX": "counts"}


@pytest.mark.redis
def test_two_processes_count_together(redis_url: str) -> None:
    one, other = SharedCache(redis_url, PARAMS), SharedCache(redis_url, PARAMS)
    assert one.add("knocks", 1, 60)
    assert not other.add("knocks", 1, 60)
    assert other.incr("knocks") == 2
    assert one.get("knocks") == 2
    one.set("knocks", 7)
    assert other.touch("knocks", 60)
    assert other.delete("knocks")
    assert one.get("knocks", 0) == 0
    with pytest.raises(ValueError, match="knocks"):
        one.incr("knocks")


@pytest.mark.redis
def test_forgetting_the_counts_leaves_the_queues(redis_url: str) -> None:
    cache = SharedCache(redis_url, PARAMS)
    cache.set("knocks", 1)
    with redis.Redis.from_url(redis_url) as client:
        client.set("a queue", "a message")
        cache.clear()
        assert client.keys() == [b"a queue"]


@pytest.mark.redis
def test_only_numbers_are_shared(redis_url: str) -> None:
    with pytest.raises(TypeError, match="whole numbers"):
        SharedCache(redis_url, PARAMS).set("knocks", {"a": "pickle"})


def test_without_redis_a_process_counts_by_itself_and_asks_again_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = SharedCache(f"unix://{tmp_path}/none.sock", PARAMS)
    clock = [100.0]
    monkeypatch.setattr(shared_cache, "monotonic", lambda: clock[0])
    asked: list[str] = []
    original = cache._shared.incr

    def incr(*args: Any) -> Any:
        asked.append("incr")
        return original(*args)

    monkeypatch.setattr(cache._shared, "incr", incr)
    assert cache.add("knocks", 1, 60)
    assert [cache.incr("knocks"), cache.incr("knocks")] == [2, 3]
    assert asked == [], "Redis had failed a moment ago"
    clock[0] += PAUSE_SECONDS
    assert cache.incr("knocks") == 4
    assert asked == ["incr"]
    cache.clear()
    assert cache.get("knocks") is None
