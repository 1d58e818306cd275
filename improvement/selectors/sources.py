"""The trackers as work of the cycle: a piece for each strand of each school's tracker, at the step it was put to."""

from collections.abc import Iterator
from datetime import date

from charter.models import Answer, DueItem
from improvement.models import CycleStep, Strand
from improvement.selectors.trackers import TRACKER, tracker_versions
from improvement.work import Work
from trust.access.levels import SUMMARY
from trust.models import User
from trust.once import once


def trackers(user: User, first: date, last: date) -> Iterator[Work]:
    """Those due between the days, as far as the reader sees them. Six queries, whatever the number of schools.

    A strand stands at the step that its author chose for what comes next, before that at the step of its section.
    """
    version = next(iter(tracker_versions()), None)
    if version is None:
        return
    items = DueItem.objects.for_user(user, "tracker.view", level=SUMMARY).filter(closed_at__isnull=True)
    items = items.filter(duty__proforma__code=TRACKER, due_on__range=(first, last))
    items = items.with_state().select_related("school", "submission")
    rows = list(items)
    steps, strands = step_keys(), strand_keys()
    chosen = steps_chosen(rows)
    parts = [part for part in version.parsed.sections if part.tags.get("strand") in strands]
    for item in rows:
        for part in parts:
            step = steps.get(chosen.get((item.pk, part.code)) or part.tags.get("step", ""))
            if step is not None:
                yield piece(item, part.title, step, strands[part.tags["strand"]])


@once
def step_keys() -> dict[str, int]:
    """By code."""
    return dict(CycleStep.objects.values_list("code", "pk"))


@once
def strand_keys() -> dict[str, int]:
    """By code."""
    return dict(Strand.objects.values_list("code", "pk"))


def piece(item: DueItem, title: str, step: int, strand: int) -> Work:
    form = getattr(item, "submission", None)
    return Work(
        title=f"Tracker, {item.period_label}: {title.lower()}",
        url=form.get_absolute_url() if form else item.get_absolute_url(),
        step=step,
        strand=strand,
        school=item.school_id,
        on=item.due_on,
        state=item.state,  # type: ignore[attr-defined]
        done=item.fulfilled_at is not None,
    )


def steps_chosen(items: list[DueItem]) -> dict[tuple[int, str], str]:
    """(due item, section) → the step that its author put it to, of trackers handed in."""
    done = [item.pk for item in items if item.fulfilled_at]
    answers = Answer.objects.filter(submission__due_item__in=done, question__endswith="-step", value__isnull=False)
    rows = answers.values_list("submission__due_item", "question", "value")
    return {(item, question.removesuffix("-step")): str(value) for item, question, value in rows if item}
