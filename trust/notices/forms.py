"""Before many people are told something at once: how many, and whether that is meant (S1-19)."""

from typing import Any

from django import forms

from trust.forms import ActionForm
from trust.hooks import registered
from trust.notices.hooks import RecipientLimit
from trust.words import count_of


def most_recipients() -> int | None:
    """The number above which a sender confirms; None where the trust promised nothing."""
    limits = [limit for hook in registered(RecipientLimit) if (limit := hook.limit()) is not None]
    return min(limits, default=None)


class ConfirmsRecipients(forms.Form):
    """Mixin of a form whose action tells people. Give it `recipients=` their number when it is made:

        form = PublishForm(request.POST or None, recipients=len(people))

    Above the trust's limit it shows the number and refuses until the box is ticked; the number is sent along, so that
    a tick for 30 people is no consent to tell 300. Put it first among the bases; its field is not an argument of the
    action: call `form.attempt(action, …, **form.said)`.
    """

    CONFIRM = "confirm_recipients"

    def __init__(self, *args: Any, recipients: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.recipients = recipients
        limit = most_recipients()
        if limit is not None and recipients > limit:
            self.fields[self.CONFIRM] = forms.MultipleChoiceField(
                choices=[(str(recipients), f"Yes, tell {count_of(recipients, 'person', 'people')}")],
                widget=forms.CheckboxSelectMultiple,
                label="Do they all need to know?",
                help_text=f"The trust asks for a second look from {count_of(limit + 1, 'person', 'people')} on. "
                "Each is told once.",
                error_messages={
                    "required": f"Tick the box to tell {recipients:,} people, or tell fewer.",
                    "invalid_choice": f"It would now tell {recipients:,} people. Tick the box again if you mean that.",
                },
            )

    @property
    def said(self) -> dict[str, Any]:
        """What was typed, without the confirmation."""
        return {name: value for name, value in self.cleaned_data.items() if name != self.CONFIRM}


class TellForm(ConfirmsRecipients, ActionForm):
    """A button that tells people, with nothing else to fill in."""
