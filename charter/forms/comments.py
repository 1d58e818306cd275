"""What is typed to comment, to challenge and to answer."""

from collections.abc import Sequence
from typing import Any

from django import forms

from charter.models import Comment
from charter.selectors.people import first_of
from trust.forms import ActionForm
from trust.models import User


class CommentForm(ActionForm):
    """`people` are those who may be asked to answer, with their roles; the holder of the role `first` is suggested."""

    kind = forms.ChoiceField(
        label="What is it?",
        choices=[
            (Comment.Kind.COMMENT, "A comment: I want this to be known"),
            (Comment.Kind.CHALLENGE, "A challenge: I want an answer from somebody by name"),
        ],
        widget=forms.RadioSelect,
        initial=Comment.Kind.COMMENT,
    )
    text = forms.CharField(
        label="What you want to say",
        help_text="Everybody who reads the charter reads this, with your name. No names of pupils, no complaints about "
        "a person.",
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    addressed_to = forms.TypedChoiceField(
        label="Who should answer",
        help_text="For a challenge. They are told in their next mail, and the answer stands here with a date.",
        required=False,
        empty_value=None,
    )

    def __init__(self, *args: Any, people: Sequence[tuple[User, str]], first: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        by_key = {str(user.pk): user for user, _ in people}
        field: Any = self.fields["addressed_to"]
        field.choices = [("", "Nobody in particular"), *((user.pk, f"{user.name}, {said}") for user, said in people)]
        field.coerce = by_key.get
        suggested = first_of(first, people)
        self.initial.setdefault("addressed_to", suggested.pk if suggested else "")

    def clean(self) -> dict:
        """A comment is addressed to nobody: the suggestion that stood in the field was not meant."""
        data = super().clean() or {}
        if data.get("kind") == Comment.Kind.COMMENT:
            data["addressed_to"] = None
        return data


class ResponseForm(ActionForm):
    response = forms.CharField(
        label="Your answer",
        help_text="It stands beside the challenge with your name and today's date.",
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
