"""A form starts with the figures that the trust holds."""

from charter.actions import submissions
from charter.selectors.sheets import sheet
from tests.charter.proformas import make_submission
from tests.factories import FigureFactory, MeasureFactory

FORM = {
    "sections": [
        {
            "code": "facts",
            "title": "Facts",
            "questions": [
                {"code": "rate", "kind": "number", "label": "Attendance", "source": "figure:attendance"},
                {"code": "other", "kind": "number", "label": "Other", "source": "figure:unheard-of"},
            ],
        }
    ]
}


def test_a_question_is_filled_from_the_latest_figure_and_says_so(school, head):
    measure = MeasureFactory(code="attendance", name="Attendance")
    for year in ("2024/25", "2025/26"):
        FigureFactory(school=school, measure=measure, academic_year=year)
    form = make_submission(school, definition=FORM).form.proforma
    items = sheet(submissions.begin(form, school, by=head)).items
    assert isinstance(items["rate"].value, int | float)
    assert "Attendance" in items["rate"].answer.prefilled_from
    assert "2025/26" in items["rate"].answer.prefilled_from
    assert not items["other"].is_answered
