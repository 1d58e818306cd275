"""What the trust knows of a school before a visit: nothing that it holds is asked for again (S2-53)."""

from typing import Any

from assessment.models import Measure
from assessment.selectors import readings
from charter.models import Action
from improvement.visits.models import Finding, Visit
from improvement.visits.selectors.trackers import judgements_of, live_tracker
from schools.models import School
from trust.words import short_day

FINDINGS = 12


def contents(school: School) -> dict[str, Any]:
    """As the data pack keeps it: JSON of words, with small numbers hidden as for any reader outside the school."""
    return {
        "figures": figures(school),
        "tracker": tracker(school),
        "actions": actions(school),
        "findings": findings(school),
    }


def figures(school: School) -> list[dict[str, str]]:
    measures = list(Measure.objects.filter(headline=True))
    found = readings([school], measures)
    rows = [found[school.pk, measure.code] for measure in measures if (school.pk, measure.code) in found]
    return [
        {
            "name": str(row.measure), "shown": row.shown, "n": row.n_words or "", "period": row.period_words,
            "beside": row.comparator_words, "url": row.url,
        }
        for row in rows
    ]  # fmt: skip


def tracker(school: School) -> dict[str, Any]:
    live = live_tracker(school)
    if live is None:
        return {}
    rows = [
        {"strand": row.title, "judgement": row.choice.word if row.choice else "", "shows": row.shows}
        for row in judgements_of(live)
    ]
    return {"title": str(live), "url": live.get_absolute_url(), "state": live.standing, "rows": rows}


def actions(school: School) -> list[dict[str, str]]:
    rows = Action.objects.filter(school=school, closed_on__isnull=True).select_related("owner")
    return [{"title": row.title, "owner": row.owner.name, "due": short_day(row.due_on)} for row in rows]


def findings(school: School) -> list[dict[str, str]]:
    """What visits before found, newest first, and what became of it."""
    rows = Finding.objects.filter(visit__school=school).exclude(visit__state=Visit.State.CALLED_OFF)
    rows = rows.select_related("visit__type", "strand").order_by("-visit__starts_on", "pk")[:FINDINGS]
    return [
        {
            "words": row.words, "strand": row.strand.name, "state": row.state,
            "visit": f"{row.visit.type}, {short_day(row.visit.starts_on)}",
        }
        for row in rows
    ]  # fmt: skip
