"""What changes the register of measures."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction

from assessment.models import Measure, MeasureYear

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
