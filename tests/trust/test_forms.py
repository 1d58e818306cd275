"""Forms: what a form says where something is missing."""

from django import forms

from trust.forms import ActionForm


class Visit(ActionForm):
    visited_on = forms.DateField(label="Day of the visit")
    note = forms.CharField()
    reason = forms.CharField(error_messages={"required": "Say why."})


def test_an_empty_field_is_named_in_its_error():
    form = Visit({})
    assert form.errors == {
        "visited_on": ["“Day of the visit” needs an answer."],
        "note": ["“Note” needs an answer."],
        "reason": ["Say why."],
    }
    assert form.status == 422
