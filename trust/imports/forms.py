"""Sending a file to be brought in."""

import re
from typing import Any

from django import forms

from trust import clock
from trust.forms import ActionForm
from trust.hooks import registered
from trust.imports.kinds import Importer
from trust.imports.reading import LIMIT, too_large

YEARS_BACK = 15


def kinds() -> list[tuple[str, str]]:
    return [(importer.name, importer.label) for importer in registered(Importer) if not importer.own_pages]


def years() -> list[tuple[str, str]]:
    latest = clock.today().year
    codes = [f"{year}/{(year + 1) % 100:02}" for year in range(latest, latest - YEARS_BACK, -1)]
    return [("", "The file says it"), *((code, code) for code in codes)]


class ImportForm(ActionForm):
    kind = forms.ChoiceField(label="What is in the file", choices=kinds)
    file = forms.FileField(label="File", help_text="CSV or XLSX as it was downloaded; iCal or YAML for term dates.")
    year = forms.ChoiceField(
        label="Academic year",
        choices=years,
        required=False,
        help_text="Performance tables do not say their year; other files do.",
    )
    trusts = forms.CharField(
        label="Trust",
        required=False,
        max_length=200,
        help_text="Schools only: the UID or name of the trust whose schools to take. Blank: this trust's own.",
    )
    school = forms.CharField(
        label="School",
        required=False,
        max_length=7,
        help_text="Term dates only: the URN of the school whose own days these are. Blank: every school.",
    )
    strict = forms.BooleanField(
        label="All rows or none", required=False, help_text="Applies nothing if one row is bad."
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LIMIT:
            raise forms.ValidationError(too_large(file.size))
        return file

    def clean_school(self) -> str:
        urn = self.cleaned_data["school"]
        if urn and not re.fullmatch(r"\d{5,7}", urn):
            raise forms.ValidationError("A URN has five to seven digits.")
        return urn

    @property
    def options(self) -> dict[str, Any]:
        """The options of the run, those that were given."""
        data = self.cleaned_data
        given = {"year": data["year"], "school": data["school"], "strict": data["strict"]}
        given["trusts"] = [data["trusts"]] if data["trusts"] else []
        return {name: value for name, value in given.items() if value}
