"""The sections `frameworks`, `causes`, `plan_topics` and `development_plan` of a pack."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from charter.models import Decision
from charter.packs import Change, Loading
from charter.packs.changes import settle
from charter.packs.lines import PackError
from charter.packs.shape import any_value, number, rows, text, yes_no
from improvement.plans.models import Cause, Framework, FrameworkArea, FrameworkGrade, PlanForm, PlanTopic

NAMED = {"code": text(required=True), "name": text(required=True), "description": text()}
AREA = {"code": text(required=True), "name": text(required=True), "scale": text(), "everywhere": yes_no()}
GRADE = {"code": text(required=True), "name": text(required=True), "scale": text(), "icon": text(), "tone": text()}
FRAMEWORK = {
    "code": text(required=True),
    "name": text(required=True),
    "since": any_value(required=True),
    "note": text(),
    "areas": rows(AREA, required=True),
    "grades": rows(GRADE, required=True),
}
TOPIC = {**NAMED, "every": text(choices=PlanTopic.Every.values)}
PLAN = {"decision": text(required=True), "years_ahead": number(lowest=0)}


def load_frameworks(found: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for row in found:
        values = {"name": row["name"], "since": day_of(row["since"]), "note": row.get("note", "")}
        framework, change = settle(Framework, "frameworks", where={"code": row["code"]}, values=values)
        yield change
        for place, area in enumerate(row["areas"]):
            values = {"name": area["name"], "scale": area.get("scale", "grade"), "order": place}
            values["everywhere"] = area.get("everywhere", True)
            where = {"framework": framework, "code": area["code"]}
            yield settle(FrameworkArea, "framework areas", where=where, values=values)[1]
        for place, grade in enumerate(row["grades"]):
            values = {"name": grade["name"], "icon": grade.get("icon", "point"), "tone": grade.get("tone", "quiet")}
            where = {"framework": framework, "scale": grade.get("scale", "grade"), "code": grade["code"]}
            yield settle(FrameworkGrade, "framework grades", where=where, values={**values, "order": place})[1]


def day_of(value: Any) -> date:
    """A day of YAML, bare or in quotes."""
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError as error:
        raise PackError(f"“{value}” is not a day such as 2025-11-10.", field="since") from error


def load_causes(found: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(found):
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        yield settle(Cause, "causes", where={"code": row["code"]}, values=values)[1]


def load_topics(found: Sequence[Mapping[str, Any]], loading: Loading) -> Iterator[Change]:
    for place, row in enumerate(found):
        values = {"name": row["name"], "description": row.get("description", ""), "order": place}
        values["every"] = row.get("every", PlanTopic.Every.YEAR)
        yield settle(PlanTopic, "plan_topics", where={"code": row["code"]}, values=values)[1]


def load_plan(row: Mapping[str, Any], loading: Loading) -> Iterator[Change]:
    """From which year on the plan is asked for: `years_ahead` of the one in which the charter begins (S0-69)."""
    decision = Decision.objects.filter(code=row["decision"]).first()
    if decision is None:
        raise PackError(f"There is no decision “{row['decision']}”.", field="decision")
    autumn = loading.year.first_day.year + row.get("years_ahead", 1)
    values = {"asked_from": f"{autumn}/{(autumn + 1) % 100:02}"}
    yield settle(PlanForm, "development_plan", where={"decision": decision}, values=values)[1]
