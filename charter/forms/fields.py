"""Fields that take several short texts, one a line."""

from typing import Any

from django import forms


class LinesField(forms.CharField):
    """A list of texts, typed one a line."""

    def __init__(self, *, each: int = 200, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)
        self.each = each

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, (list, tuple)) else value

    def clean(self, value: Any) -> Any:
        lines = [line.strip() for line in super().clean(value).splitlines() if line.strip()]
        long = next((line for line in lines if len(line) > self.each), None)
        if long:
            raise forms.ValidationError(f"“{long[:40]}…” is longer than {self.each} characters. Say it shorter.")
        return lines
