"""The sections `need_levels`, `bias_questions` and `phases` of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.lines import PackError
from charter.packs.shape import number, rows, text
from improvement.categories.models import BiasQuestion, NeedLevel, PhaseOfChange, PhaseStep
from improvement.models import CycleStep

NEED_LEVEL = {
    "level": number(required=True, lowest=1),
    "name": text(required=True),
    "stage": text(required=True),
    "step": text(required=True),
    "description": text(),
    "days": number(lowest=0),
    "visits": number(lowest=0),
    "icon": text(),
}
BIAS_QUESTION = {"code": text(required=True), "words": text(required=True)}
PHASE_STEP = {"code": text(required=True), "title": text(required=True)}
PHASE = {
    "code": text(required=True),
    "name": text(required=True),
    "description": text(),
    "icon": text(),
    "steps": rows(PHASE_STEP),
}


def load_need_levels(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    steps = {step.code: step for step in CycleStep.objects.all()}
    for row in rows:
        if row["step"] not in steps:
            raise PackError(f"need_levels {row['level']}: the cycle has no step {row['step']}.")
        values = {"name": row["name"], "stage": row["stage"], "description": row.get("description", "")}
        values |= {"days": row.get("days", 0), "visits": row.get("visits", 0), "icon": row.get("icon", "point")}
        values["step"] = steps[row["step"]]
        yield settle(NeedLevel, "need_levels", where={"level": row["level"]}, values=values)[1]


def load_bias_questions(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"words": row["words"], "order": place}
        yield settle(BiasQuestion, "bias_questions", where={"code": row["code"]}, values=values)[1]


def load_phases(rows: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        values["icon"] = row.get("icon", "point")
        phase, change = settle(PhaseOfChange, "phases", where={"code": row["code"]}, values=values)
        yield change
        if phase.pk is not None:
            yield from load_steps(phase, row.get("steps") or ())


def load_steps(phase: PhaseOfChange, rows: Sequence[Mapping[str, Any]]) -> Iterator[Change]:
    for place, row in enumerate(rows):
        values = {"phase": phase, "title": row["title"], "order": place}
        yield settle(PhaseStep, "phase_steps", where={"code": row["code"]}, values=values)[1]
