"""The calendar: years with their terms, and the days that differ."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from schools.actions import calendar as actions
from schools.forms.calendar import DayForm, TermForm
from schools.models import SchoolDay
from trust import clock
from trust.access.pages import Request, requires
from trust.calendar import Calendar
from trust.models import AcademicYear, CalendarDay

YEARS_BEHIND = 1


@requires("school.view")
def calendar(request: Request) -> HttpResponse:
    """This year and those to come, last year for comparison."""
    loaded = Calendar.load()
    this = loaded.year_of(clock.today())
    first = this.first_day.replace(year=this.first_day.year - YEARS_BEHIND) if this else clock.today()
    years = [year_card(loaded, year) for year in reversed(loaded.years) if year.first_day >= first]
    own = SchoolDay.objects.for_user(request.user, "school.view").filter(date__gte=first).select_related("school")
    context = {"years": years, "own_days": own[:200], "may_edit_trusts": actions.may_edit_trusts(request.user)}
    return render(request, "schools/calendar.html", context)


def year_card(loaded: Calendar, year: AcademicYear) -> dict[str, Any]:
    days = CalendarDay.objects.filter(date__range=(year.first_day, year.last_day))
    bank = loaded.bank_holidays[year.first_day : year.last_day]  # type: ignore[index]
    return {
        "year": year,
        "terms": year.terms.all(),
        "days": days,
        "bank_holidays": [(day, loaded.bank_holidays.get(day)) for day in bank if day.weekday() < 5],
    }


@requires("calendar.edit")
def term_set(request: Request) -> HttpResponse:
    form = TermForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.set_term, None, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is in the calendar.")
        return redirect("calendar")
    return render(request, "schools/term_set.html", {"form": form}, status=form.status)


@requires("calendar.edit")
def day_set(request: Request) -> HttpResponse:
    form = DayForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.set_day, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is in the calendar.")
        return redirect("calendar")
    return render(request, "schools/day_set.html", {"form": form}, status=form.status)
