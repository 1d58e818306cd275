"""What the addresses of the annual review are about."""

from tests.factories import AnnualReviewFactory, DecisionVersionFactory, ReviewLineFactory
from tests.project.subjects import Subject


def review(school):
    return {"pk": AnnualReviewFactory().pk}


def line(school):
    return {"pk": ReviewLineFactory().pk}


def of_chief_executive(row):
    """The review where the chief executive decides: another body's decision is refused to whoever is not of it."""
    row.decides = "ceo"
    row.save(update_fields=["decides"])


def decided_by_ceo(school):
    made = AnnualReviewFactory()
    of_chief_executive(made)
    return {"pk": made.pk}


def line_decided_by_ceo(school):
    made = ReviewLineFactory()
    of_chief_executive(made.review)
    return {"pk": made.pk}


SUBJECTS = {
    "review_detail": [Subject(review)],
    "review_dates": [Subject(review)],
    "review_open": [Subject(review, method="post")],
    "review_seen": [Subject(review, method="post")],
    "review_keep": [Subject(review, method="post")],
    "review_consulted": [Subject(review)],
    "line_add": [Subject(review)],
    "review_publish": [Subject(review)],
    "review_progress": [Subject(review)],
    "line_detail": [Subject(line)],
    "line_outcome": [Subject(line)],
    "line_take_back": [Subject(line_decided_by_ceo, ("charter.approve",), method="post")],
    "review_decide": [Subject(decided_by_ceo, ("charter.approve",))],
    "decision_change": [Subject(lambda school: {"pk": DecisionVersionFactory().decision_id})],
}
