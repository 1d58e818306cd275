"""An answer that a school gave in one form, shown in another instead of being asked again (S1-9)."""

from charter.models import ProForma, ProFormaVersion, Submission
from charter.workload.rules.once import places
from schools.models import School
from trust.hooks import Prefilled
from trust.models import DataClass

State = Submission.State
OPEN_CLASSES = [DataClass.C1, DataClass.C2]


def answered(school: School, data_item: str) -> Prefilled | None:
    """The school's latest handed-in answer to the question that holds this fact; never one of a restricted form."""
    place = places(ProForma.objects.filter(classed__in=OPEN_CLASSES)).get(data_item)
    if place is None:
        return None
    versions = ProFormaVersion.objects.filter(proforma=place.form)
    done = Submission.objects.filter(form__in=versions, school=school, state__in=[State.SUBMITTED, State.ACCEPTED])
    last = done.order_by("-submitted_at").select_related("due_item", "form__proforma").first()
    answer = last.answers.filter(question=place.question.code).first() if last else None  # type: ignore[attr-defined]
    if last is None or answer is None or answer.value is None:
        return None
    return Prefilled(answer.value, f"From {last}", answer.comment)
