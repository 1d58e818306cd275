"""Evidence that a promise to staff is kept."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.values.models import PromiseEvidence, StaffPromise
from schools.models import School
from trust import clock
from trust.calendar import Calendar
from trust.models import Term, User


@transaction.atomic
def show_kept(promise: StaffPromise, *, school: School | None, text: str, url: str, by: User) -> PromiseEvidence:
    """Adds what shows this term that the promise is kept (S1-3); outside term it counts for the term just over."""
    term = Calendar.load().term_of(clock.today()) or latest_term(promise)
    if term is None or term.year_id != promise.purpose.year_id:
        raise ValidationError(f"Evidence for {promise.purpose.year.code} is added during that year.")
    evidence = PromiseEvidence(promise=promise, term=term, school=school, text=text.strip(), url=url)
    evidence.by, evidence.at = by, clock.now()
    return evidence.save_checked()


def latest_term(promise: StaffPromise) -> Term | None:
    terms = promise.purpose.year.terms.filter(first_day__lte=clock.today())  # type: ignore[attr-defined]
    return terms.order_by("-first_day").first()
