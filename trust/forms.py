"""Forms: our field templates, and how a form runs an action and shows the rule it broke."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.renderers import TemplatesSetting
from django.forms.utils import pretty_name
from django.http import HttpRequest


class FieldTemplates(TemplatesSetting):
    """Label above, help below the label, error beside the field: templates/components/field.html."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"


class NamesWhatIsMissing:
    """Says of an empty field which one it is, since the summary at the top repeats the words far from the field."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if field.error_messages.get("required") == forms.Field.default_error_messages["required"]:
                field.error_messages["required"] = f"“{field.label or pretty_name(name)}” needs an answer."


class ActionForm(NamesWhatIsMissing, forms.Form):
    """A form whose rules live in an action. `status` is 200 unbound, 422 where something is wrong."""

    result: Any = None

    def attempt(self, action: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
        """Runs the action; a rule it breaks goes beside the field it names, or to the top of the form."""
        return attempt(self, action, *args, **kwargs)

    @property
    def status(self) -> int:
        return status(self)


class ActionModelForm(NamesWhatIsMissing, forms.ModelForm):
    """The same for a form of a model's fields."""

    result: Any = None

    def attempt(self, action: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
        return attempt(self, action, *args, **kwargs)

    @property
    def status(self) -> int:
        return status(self)


def tried(request: HttpRequest, action: Callable[..., Any], *args: Any, success: str = "", **kwargs: Any) -> bool:
    """For a button without a form: runs the action and says so, or says in its own words why it was refused."""
    try:
        action(*args, **kwargs)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return False
    if success:
        messages.success(request, success)
    return True


def attempt(form: Any, action: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
    try:
        form.result = action(*args, **kwargs)
    except ValidationError as error:
        for field, messages in by_field(error, form.fields).items():
            form.add_error(None if field == NON_FIELD_ERRORS else field, messages)
        return False
    return True


def by_field(error: ValidationError, fields: Any) -> dict[str, list[str]]:
    """The error's messages by form field; what belongs to no field of the form stands at its top."""
    if not hasattr(error, "error_dict"):
        return {NON_FIELD_ERRORS: error.messages}
    sorted_out: dict[str, list[str]] = {}
    for field, words in error.message_dict.items():
        sorted_out.setdefault(field if field in fields else NON_FIELD_ERRORS, []).extend(words)
    return sorted_out


def status(form: Any) -> int:
    return 422 if form.is_bound and form.errors else 200
