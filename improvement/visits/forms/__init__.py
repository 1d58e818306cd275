"""What is typed about visits."""

from typing import Any

from django import forms


def text(label: str, help_text: str = "", *, required: bool = True, rows: int = 4, most: int = 5000) -> forms.CharField:
    """Several lines of words."""
    widget = forms.Textarea({"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=required, max_length=most, widget=widget)


def choose(field: Any, rows: Any) -> None:
    """Gives a field of rows the ones that this reader may choose."""
    field.queryset = rows
