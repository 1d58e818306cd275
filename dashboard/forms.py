"""What a new trust is asked."""

from django import forms

from trust.forms import ActionForm


class FoundTrustForm(ActionForm):
    trust_name = forms.CharField(label="Name of the trust", max_length=200)
    purpose = forms.CharField(
        label="What the trust is for, in a sentence",
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text="It stands at the head of your charter. You can change it later.",
    )
    name = forms.CharField(label="Your name", max_length=150, widget=forms.TextInput({"autocomplete": "name"}))
    email = forms.EmailField(label="Your e-mail", widget=forms.EmailInput({"autocomplete": "email"}))
    password = forms.CharField(
        label="Choose a password",
        strip=False,
        help_text="Twelve characters or more. Three words that mean something to you alone are good.",
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
    )
