"""The fields of what the API takes in: what their schema says of a value is what is asked of it.

A value may be all that a schema can say and still be none that can be used, as an address that is not public: that is
told under the code `unprocessable`, and the answer is a 422 where nothing else is wrong.
"""

from __future__ import annotations

import re
from typing import Any

from django.core.validators import RegexValidator, URLValidator
from django.utils.translation import gettext_lazy
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.fields import empty

from factcheck.api.problems import UNPROCESSABLE
from factcheck.claims.callbacks.addresses import ForbiddenCallback, refuse_callback

# Something that is seen, and no NUL.
_WITH_A_WORD = r"^[^\u0000]*[^\s\u0000-\u001f\u007f-\u009f][^\u0000]*$"
_WITHOUT_NUL = r"^[^\u0000]*$"
# RFC 3339, of the years that there were.
_DAY = r"^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$"


class _Text(serializers.CharField):
    """A number is no text."""

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class WholeNumberField(serializers.IntegerField):
    """Of a body in JSON, where a text is no number; 2.0 is one."""

    def to_internal_value(self, data: Any) -> int:
        if type(data) not in (int, float):
            self.fail("invalid")
        return super().to_internal_value(data)


class NumberField(serializers.FloatField):
    """Likewise, with a fraction."""

    def to_internal_value(self, data: Any) -> float:
        if type(data) not in (int, float):
            self.fail("invalid")
        return super().to_internal_value(data)


@extend_schema_field({"type": "string", "pattern": _WITHOUT_NUL})
class TextField(_Text):
    """A text, judged as it was sent and then taken without the spaces around it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(trim_whitespace=False, **options)

    def run_validation(self, data: Any = empty) -> Any:
        value = super().run_validation(data)
        return value.strip() if isinstance(value, str) else value


@extend_schema_field({"type": "string", "minLength": 1, "pattern": _WITH_A_WORD})
class WordsField(TextField):
    """A text in which something is said."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.validators.append(RegexValidator(_WITH_A_WORD, gettext_lazy("Write something.")))


@extend_schema_field({"type": "string", "minLength": 1, "pattern": _WITH_A_WORD})
class StatementField(_Text):
    """A text that is judged by the claims room."""

    def __init__(self, *, trim_whitespace: bool = False, **options: Any) -> None:
        super().__init__(trim_whitespace=trim_whitespace, **options)


@extend_schema_field({"type": "string", "format": "date", "pattern": _DAY})
class DayField(serializers.DateField):
    """A day as 2024-05-31, or none; no week and no day without its hyphens, which Python would read as well."""

    def to_internal_value(self, value: Any) -> Any:
        if isinstance(value, str) and re.fullmatch(_DAY, value) is None:
            self.fail("invalid", format="YYYY-MM-DD")
        return super().to_internal_value(value)


class WebAddressField(serializers.URLField, _Text):
    """An address that a reader may follow: of the web, and nothing that a page could run."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.validators = [each for each in self.validators if not isinstance(each, URLValidator)]
        sentence = self.error_messages["invalid"]
        self.validators.append(URLValidator(schemes=["http", "https"], message=sentence, code=UNPROCESSABLE))


class CallbackField(WebAddressField):
    """An address that may be told of what becomes of a claim; refused at first sight where it is not a public one."""

    def run_validation(self, data: Any = empty) -> Any:
        url = super().run_validation(data)
        try:
            if url and url is not empty:
                refuse_callback(url)
        except ForbiddenCallback as refusal:
            raise serializers.ValidationError(str(refusal), code=UNPROCESSABLE) from refusal
        return url


@extend_schema_field({"type": "string", "format": "binary"})
class UploadField(serializers.FileField):
    """A file with its name, whose ending says what is in it."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, str):
            raise serializers.ValidationError(gettext_lazy("Send the file with its name."), code=UNPROCESSABLE)
        return super().to_internal_value(data)
