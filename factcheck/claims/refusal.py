"""What every refusal of a deed has in common: one sentence, in the language of whoever reads it."""

from __future__ import annotations

from typing import Any


class Refusal(ValueError):
    """Something was not done. `str()` says why, in the language that is active when it is read.

    `message` is marked for translation where it is raised (`gettext_lazy`, `ngettext_lazy`); its placeholders are
    filled with what is `said`.
    """

    def __init__(self, message: Any, **said: object) -> None:
        super().__init__(message)
        self.message = message
        self.said = said

    def __str__(self) -> str:
        return str(self.message % self.said if self.said else self.message)
