"""Form fields of the question kinds: they forgive how a thing is written, and say plainly what they can't read."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

DAY_FORMATS = ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d %B %Y", "%d %b %Y", "%d/%m/%y"]


class TextField(forms.CharField):
    """Text with line ends as one sign, however the browser sent them, so that the same text is the same."""

    default_error_messages = {"max_length": "This is %(show_value)d characters; there is room for %(limit_value)d."}

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return text.replace("\r\n", "\n").replace("\r", "\n") if text else text


class NumberField(forms.DecimalField):
    """A number, with or without commas between thousands."""

    default_error_messages = {
        "invalid": "Write a number in figures, such as 12 or 3.5.",
        "min_value": "This must be %(limit_value)s or more.",
        "max_value": "This must be %(limit_value)s or less.",
        "max_digits": "This number is too long.",
        "max_decimal_places": "Give at most %(max)s decimal places.",
    }

    def __init__(self, **options: Any) -> None:
        options.setdefault("max_digits", 15)
        options.setdefault("decimal_places", 6)
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}), **options)

    def to_python(self, value: Any) -> Any:
        if isinstance(value, str):
            value = value.replace(",", "").replace(" ", "").replace("\u2212", "-")
        return super().to_python(value)


class MoneyField(NumberField):
    default_error_messages = {"invalid": "Write an amount in pounds, such as 1250 or 99.50."}

    def __init__(self, **options: Any) -> None:
        super().__init__(decimal_places=2, **options)

    def to_python(self, value: Any) -> Any:
        return super().to_python(value.replace("£", "") if isinstance(value, str) else value)


class DayField(forms.DateField):
    default_error_messages = {"invalid": "Write a date such as 4/2/2027."}

    def __init__(self, **options: Any) -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(input_formats=DAY_FORMATS, widget=widget, **options)

    def to_python(self, value: Any) -> date | None:
        day = super().to_python(value)
        if day and not 1900 <= day.year <= 2200:
            raise ValidationError("This year can't be right.", code="invalid")
        return day
