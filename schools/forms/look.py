"""The form of a school's own look: its colour and its logo."""

from schools.models import School
from trust.forms import ActionModelForm
from trust.logos import LogoFields
from trust.profile import ColourInput


class SchoolLookForm(LogoFields, ActionModelForm):
    class Meta:
        model = School
        fields = ["colour"]
        widgets = {"colour": ColourInput()}
        help_texts = {"colour": "The accent of the school's own pages and PDFs. Too light a colour is darkened."}
