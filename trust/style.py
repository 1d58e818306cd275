"""What the style page shows: every component once, with invented rows, to look at and to test."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.paginator import Paginator

from trust import clock, marks
from trust.forms import ActionForm
from trust.hooks import WorkItem
from trust.lists import Column, Listing

SCHOOLS = [
    ("Ashfield Primary", "Primary", 300, "noise", "93.2", "due"),
    ("Brook Lane Primary", "Primary", 210, "above", "95.3", "done"),
    ("Eastgate High", "Secondary", 1180, "below", "91.7", "late"),
    ("Fernwood Special", "Special", 96, "too_few", "–", "not_yet_due"),
]


class StyleForm(ActionForm):
    """One field of each kind."""

    title = forms.CharField(label="What you are working on", help_text="In a few words a governor would understand.")
    kind = forms.ChoiceField(
        label="Phase", choices=[("", "Choose"), ("primary", "Primary"), ("secondary", "Secondary")]
    )
    judgement = forms.ChoiceField(
        label="How well is it done?",
        choices=[("1", "Not yet"), ("2", "Partly"), ("3", "Well"), ("4", "Very well")],
        widget=forms.RadioSelect,
        help_text="As a visitor would see it on an ordinary day.",
    )
    needs = forms.MultipleChoiceField(
        label="What would help", choices=[("time", "Time"), ("people", "People")], required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    by = forms.DateField(label="By when")
    cost = forms.IntegerField(label="Cost in pounds", required=False)
    why = forms.CharField(
        label="Why", required=False, widget=forms.Textarea({"rows": 4, "maxlength": 500, "data-live-count": True})
    )
    evidence = forms.FileField(label="Evidence", required=False, help_text="PDF, picture or Office file, up to 20 MB.")
    sure = forms.BooleanField(label="I have talked it through with the link governor", required=False)


def listing() -> Listing:
    columns = [
        Column("name", "School", lambda row: row[0], sort="name", url=lambda row: "#"),
        Column("phase", "Phase", lambda row: row[1], sort="phase"),
        Column("roll", "Pupils", lambda row: f"{row[2]:,}", sort="roll", numeric=True),
        Column("state", "Audit", lambda row: row[5], html=lambda row: marks.status(row[5])),
    ]
    return Listing(columns, Paginator(SCHOOLS * 60, 20).page(2), "name", None, "No school fits.")


def work(today: date) -> list[WorkItem]:
    return [
        WorkItem("Termly safeguarding audit", "#", "Standardised: every school audits each term",
                 today - timedelta(days=4), "late", 40, "Ashfield Primary"),
        WorkItem("Improvement tracker, Spring 1", "#", "Standardised: three priorities, read by the link governor",
                 today + timedelta(days=3), "due", 25),
        WorkItem("Behaviour approach", "#", "Aligned: the school's own version, once a year",
                 today + timedelta(days=40), "not_yet_due", 30),
    ]  # fmt: skip


def samples(form: ActionForm) -> dict[str, Any]:
    """Context of the style page."""
    return {
        "form": form,
        "listing": listing(),
        "work": work(clock.today()),
        "statuses": list(marks.STATUSES),
        "types": list(marks.TYPES),
        "schools": SCHOOLS,
        "bars": [
            {"label": "Safeguarding", "done": 34, "total": 36, "url": "#"},
            {"label": "Assessment", "done": 40, "total": 48, "url": "#"},
        ],
        "tabs": [
            {"label": "Overview", "url": "#", "here": True, "count": None},
            {"label": "History", "url": "#", "here": False, "count": 12},
        ],
        "facts": [("Lead", "Executive headteacher"), ("Decided", "4 February 2027"), ("Expires", None)],
        "table": {
            "headers": ["Year", "Attendance"],
            "rows": [["2024/25", "92.1"], ["2025/26", "93.2"]],
            "numeric": [1],
        },
        "switcher": [
            {"label": "Ashfield Primary", "url": "#", "here": True},
            {"label": "Brook Lane Primary", "url": "#", "here": False},
        ],
    }
