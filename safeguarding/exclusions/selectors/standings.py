"""How each school stands in exclusions and in its recording system, without a count: trustees read it."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta

from django.urls import reverse

from charter.services.models import SystemAdoption
from safeguarding.exclusions.models import Panel, RecordCount, TermRoll
from safeguarding.exclusions.selectors.tables import adoptions
from safeguarding.standing import Standing
from trust.calendar import Cadence, periods_by_year

RETURN_WITHIN = timedelta(days=21)
"""How long after a term's end its counts may take: our own rule."""


def exclusions(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """Red: a panel is late. Amber: one has no day yet, or the last term's counts are not in. Four queries."""
    open_panels = Panel.objects.filter(school__in=schools, decision="")
    late = set(open_panels.filter(due_on__lt=day).values_list("school", flat=True))
    waiting = set(open_panels.filter(meets_on__isnull=True, due_on__isnull=False).values_list("school", flat=True))
    returns: dict[int, set[str]] = {}
    for school, period in TermRoll.objects.filter(school__in=schools).values_list("school", "period"):
        returns.setdefault(school, set()).add(period)
    term = last_term_to_report(day)
    panels = reverse("panel_list")
    found = {}
    for school in schools:
        if school in late:
            found[school] = Standing("red", "a governors' panel is late", f"{panels}?school={school}")
        elif school in waiting:
            found[school] = Standing("amber", "a governors' panel has no day yet", f"{panels}?school={school}")
        elif school not in returns:
            continue
        elif term and term[0] not in returns[school]:
            found[school] = Standing("amber", f"no counts for the {term[1]}", reverse("exclusion_list"))
        else:
            found[school] = Standing("green", "counts are in and no panel waits", reverse("exclusion_list"))
    return found


def last_term_to_report(day: date) -> tuple[str, str] | None:
    """Code and name of the last term whose counts are due by the day."""
    known = periods_by_year(Cadence.TERMLY, date.min, day)
    over = [term for terms in known.values() for term in terms if term.last_day + RETURN_WITHIN < day]
    last = max(over, key=lambda period: period.last_day, default=None)
    return (last.code, last.label.lower()) if last else None


def recording(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """Green: in use, and last month's counts are in. Red: the school uses none. Two queries."""
    this = day.replace(day=1)
    last = (this - timedelta(days=1)).replace(day=1)
    counted = set(RecordCount.objects.filter(school__in=schools, month=last).values_list("school", flat=True))
    url = reverse("recording_list")
    found = {}
    for school, adoption in adoptions().items():
        name = adoption.system.name
        if adoption.state == SystemAdoption.State.NOT_USED:
            found[school] = Standing("red", f"{name} is not used", url)
        elif adoption.state == SystemAdoption.State.PLANNED:
            found[school] = Standing("amber", f"{name} is planned", url)
        elif adoption.state == SystemAdoption.State.LEAVING:
            found[school] = Standing("amber", f"{name} is being left", url)
        elif school in counted:
            found[school] = Standing("green", f"{name} in use, counts for {last:%B} are in", url)
        else:
            found[school] = Standing("amber", f"{name} in use, no counts for {last:%B}", url)
    return {school: standing for school, standing in found.items() if school in schools}
