"""The trust edits its own cycle: a step is added, reworded, moved or removed, and the tracker asks for the steps so."""

from copy import deepcopy

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils.text import slugify

from charter.actions.proformas import publish_form
from charter.models import Answer, ProForma, ProFormaVersion
from improvement.models import CycleStep
from improvement.selectors import TRACKER, limit
from trust.models import User
from trust.words import count_of

FEWEST, MOST = "cycle-steps-fewest", "cycle-steps-most"
"""The limits of a trust's cycle (S4-18): four to eight steps, as its packs say."""


@transaction.atomic
def add_step(*, name: str, description: str = "", icon: str = "point", phase: str = "", by: User) -> CycleStep:
    """A further step at the end; ValidationError where the cycle has as many as the trust allows."""
    steps = held()
    most = limit(MOST)
    if most is not None and len(steps) >= most:
        raise ValidationError(f"A cycle has {most} steps at the most. Put two of yours together first.")
    order = max((step.order for step in steps), default=-1) + 1
    step = CycleStep(code=free_code(name, {step.code for step in steps}), order=order)
    return keep(step, name=name, description=description, icon=icon, phase=phase, by=by)


@transaction.atomic
def edit_step(
    step: CycleStep, *, name: str, description: str = "", icon: str = "point", phase: str, by: User
) -> CycleStep:
    """Other words, another icon, another phase of the EEF's guide; what belongs to the step stays with it."""
    held()
    return keep(step, name=name, description=description, icon=icon, phase=phase, by=by)


@transaction.atomic
def move_step(step: CycleStep, *, earlier: bool, by: User) -> CycleStep:
    """Changes places with the step before or after; the first moved earlier stays where it is, as the last does."""
    steps = held()
    here = steps.index(step)
    there = here - 1 if earlier else here + 1
    if 0 <= there < len(steps):
        steps[here], steps[there] = steps[there], steps[here]
    for order, one in enumerate(steps):
        if one.order != order:
            one.order = order
            one.save(update_fields=["order"])
    ask_in_tracker(by)
    return step


@transaction.atomic
def remove_step(step: CycleStep, *, by: User) -> None:
    """Takes a step out that nothing belongs to; ValidationError, saying what does, where something is left."""
    fewest = limit(FEWEST)
    if fewest is not None and len(held()) <= fewest:
        raise ValidationError(f"A cycle has {fewest} steps at the least.")
    used = uses_of(step)
    if used:
        raise ValidationError(f"“{step}” is in use: {used}. Give it other words, or put what it holds to another step.")
    try:
        step.delete()
    except ProtectedError as error:
        kinds = sorted({str(row._meta.verbose_name_plural) for row in error.protected_objects})
        raise ValidationError(f"“{step}” is in use by {', '.join(kinds)}. Give it other words instead.") from error
    ask_in_tracker(by)


def keep(step: CycleStep, *, name: str, description: str, icon: str, phase: str, by: User) -> CycleStep:
    step.name, step.description, step.icon, step.phase = name.strip(), description.strip(), icon, phase
    step.full_clean()
    if any(other.name.lower() == step.name.lower() for other in held() if other.pk != step.pk):
        raise ValidationError({"name": "Another step has this name."})
    step.save()
    ask_in_tracker(by)
    return step


def held() -> list[CycleStep]:
    """The steps in order, locked until this change is done, so that two editors can't pass the limits together."""
    return list(CycleStep.objects.select_for_update())


def free_code(name: str, taken: set[str]) -> str:
    code = slugify(name)[:40] or "step"
    numbered = (f"{code}-{number}" for number in range(2, len(taken) + 3))
    return code if code not in taken else next(one for one in numbered if one not in taken)


def uses_of(step: CycleStep) -> str:
    """What belongs to the step, in words: schools that stood there, and the tracker's questions and answers."""
    found = []
    schools = step.positions.values("school").distinct().count()  # type: ignore[attr-defined]
    if schools:
        found.append(f"{count_of(schools, 'school')} stood at it")
    version = latest_tracker()
    if version is not None:
        questions = version.parsed.questions.values()
        if any(
            question.tags.get("step") == step.code and question.tags.get("part") != "step" for question in questions
        ):
            found.append("questions of the tracker belong to it")
        codes = [question.code for question in version.parsed.tagged("part", "step")]
        answers = Answer.objects.filter(question__in=codes, value=step.code).count()
        found += [f"{count_of(answers, 'answer')} in trackers name it"] if answers else []
    return "; ".join(found)


def latest_tracker() -> ProFormaVersion | None:
    return ProFormaVersion.objects.filter(proforma__code=TRACKER).order_by("-number").first()


def ask_in_tracker(by: User) -> None:
    """The tracker's next version, where its question about the step offers the steps as they are now."""
    form, version = ProForma.objects.filter(code=TRACKER).first(), latest_tracker()
    if form is None or version is None or "steps" not in version.definition.get("scales", {}):
        return
    definition = deepcopy(version.definition)
    choices = {choice["value"]: choice for choice in definition["scales"]["steps"]}
    definition["scales"]["steps"] = [
        {**choices.get(step.code, {"tone": "info"}), "value": step.code, "word": step.name, "icon": step.icon}
        for step in CycleStep.objects.all()
    ]
    publish_form(form, definition, by=by)
