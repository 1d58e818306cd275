"""What a person writes to themselves."""

from django import forms

from trust.forms import ActionForm


class ReflectionForm(ActionForm):
    text = forms.CharField(
        label="How I live this, or mean to", max_length=3000, widget=forms.Textarea(attrs={"rows": 6})
    )
