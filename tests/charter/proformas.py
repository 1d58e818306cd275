"""A form with a question of every kind, and submissions of it to test on."""

from typing import Any

from charter.models import Submission
from tests.factories import DueItemFactory, DutyFactory, ProFormaFactory, ProFormaVersionFactory, SubmissionFactory

SCALE = [
    {"value": "strong", "word": "Strong", "icon": "circle-check", "tone": "good"},
    {"value": "secure", "word": "Secure", "icon": "check", "tone": "good"},
    {"value": "weak", "word": "Weak", "icon": "x", "tone": "bad"},
]

EVERY_KIND: dict[str, Any] = {
    "minutes": 12,
    "scales": {"strength": SCALE},
    "sections": [
        {
            "code": "attendance",
            "title": "Attendance",
            "tags": {"step": "diagnose"},
            "questions": [
                {"code": "judgement", "kind": "judgement", "label": "How strong is it?", "scale": "strength"},
                {"code": "story", "kind": "long_text", "label": "What shows it?", "prefill": "previous",
                 "evidence": True, "help": "Say what you saw."},
                {"code": "colour", "kind": "rag", "label": "Overall", "required": False},
            ],
        },
        {
            "code": "facts",
            "title": "Facts",
            "questions": [
                {"code": "drills", "kind": "met", "label": "Drills are held", "action_when": ["not_met"],
                 "comment": "What shows it", "required": False},
                {"code": "agreed", "kind": "yes_no", "label": "Agreed with governors", "required": False},
                {"code": "visits", "kind": "number", "label": "Visits", "min": 0, "unit": "visits", "required": False},
                {"code": "cost", "kind": "money", "label": "Cost", "required": False},
                {"code": "seen", "kind": "date", "label": "Seen on", "required": False},
                {"code": "name", "kind": "text", "label": "Title of the work", "required": False,
                 "prefill": "previous"},
                {"code": "lead", "kind": "person", "label": "Who leads", "required": False},
                {"code": "papers", "kind": "evidence", "label": "Papers", "required": False},
                {"code": "steps", "kind": "table", "label": "Next steps", "required": False, "rows": 2, "columns": [
                    {"code": "what", "kind": "text", "label": "What"},
                    {"code": "by", "kind": "date", "label": "By when", "required": False},
                ]},
            ],
        },
    ],
}  # fmt: skip


def make_submission(school: Any, *, due: bool = True, definition: dict | None = None, **form: Any) -> Submission:
    """A draft of a tracker-like form with every kind of question, due at the school."""
    version = ProFormaVersionFactory(definition=definition or EVERY_KIND, proforma=ProFormaFactory(**form))
    item = DueItemFactory(school=school, duty=DutyFactory(proforma=version.proforma)) if due else None
    return SubmissionFactory(form=version, school=school, due_item=item)


def audit(school: Any, **options: Any) -> Submission:
    """The same as a restricted form that nobody reviews."""
    return make_submission(
        school, classed="C4", view_capability="audit.view", edit_capability="audit.edit",
        submit_capability="audit.approve", review_capability="", **options,
    )  # fmt: skip
