"""What changes the register of measures, and schools' targets."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.core.exceptions import ValidationError
from django.db import transaction

from assessment.models import Measure, MeasureYear, Target
from trust import clock
from trust.models import User

FILE = Path(__file__).with_name("measures.yaml")


@cache
def shipped() -> list[dict[str, Any]]:
    """The measures as the file lists them, in its order."""
    return yaml.safe_load(FILE.read_text("utf-8"))["measures"]


@transaction.atomic
def load_measures() -> dict[str, Measure]:
    """Makes the register as measures.yaml says, by code; run twice it changes nothing, and it never removes one."""
    known = {measure.code: measure for measure in Measure.objects.all()}
    for order, entry in enumerate(shipped(), start=1):
        fields = {"order": order, **{name: value for name, value in entry.items() if name not in ("code", "years")}}
        known[entry["code"]] = _make(known.get(entry["code"]), entry["code"], fields)
    _load_years(known)
    return known


def _make(measure: Measure | None, code: str, fields: dict[str, Any]) -> Measure:
    if measure is None:
        return Measure.objects.create(code=code, **fields)
    if any(getattr(measure, name) != value for name, value in fields.items()):
        for name, value in fields.items():
            setattr(measure, name, value)
        measure.save()
    return measure


def _load_years(measures: dict[str, Measure]) -> None:
    known = {(row.measure_id, row.academic_year): row for row in MeasureYear.objects.all()}
    for entry in shipped():
        for academic_year, state in entry.get("years", {}).items():
            measure = measures[entry["code"]]
            row = known.get((measure.pk, academic_year))
            if row is None:
                MeasureYear.objects.create(measure=measure, academic_year=academic_year, **state)
            elif (row.status, row.note) != (state["status"], state.get("note", "")):
                row.status, row.note = state["status"], state.get("note", "")
                row.save()


@transaction.atomic
def add_target(*, by: User, **fields: Any) -> Target:
    target = Target(set_by=by, set_at=clock.now(), **fields)
    check_aspirations(target)
    return target.save_checked()


@transaction.atomic
def change_target(target: Target, *, seen: int, value: float, by: User, reason: str = "") -> Target:
    """EditClash, with what was typed, where somebody saved it since `seen`."""
    target.claim(seen, {"Target": value, "Why it is lower than for all pupils": reason})
    target.value, target.reason = value, reason
    check_aspirations(target)
    return target.save_checked(set_by=by, set_at=clock.now())


def check_aspirations(target: Target) -> None:
    """No group is expected to reach less than all pupils, unless somebody says why (S0-6). Both ways round: a group's
    target set lower, and the target of all pupils set above a group's."""
    others = Target.objects.filter(measure=target.measure, school=target.school, year=target.year).exclude(pk=target.pk)
    if target.pupil_group != Target.Group.ALL:
        whole = others.filter(pupil_group=Target.Group.ALL).select_related("measure").first()
        if whole and target.asks_less_than(whole) and not target.reason.strip():
            words = f"This asks less of these pupils than of all, whose target is {whole.value:g}."
            raise ValidationError({"reason": f"{words} Set it at least as high, or say why it is lower."})
        return
    lower = [row for row in others.filter(reason="").select_related("measure") if row.asks_less_than(target)]
    if lower:
        groups = ", ".join(row.get_pupil_group_display().lower() for row in lower)
        raise ValidationError(
            {"value": f"This would ask less of {groups} than of all pupils. Raise theirs first, or say there why not."}
        )
