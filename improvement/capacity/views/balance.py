"""Who gives and who takes, by theme and semester; one school's own page; what is judged and said of it."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html

from improvement.capacity.actions import standing as actions
from improvement.capacity.days import figure, number
from improvement.capacity.filters import BalanceFilter
from improvement.capacity.forms import JudgeForm, OwnViewForm
from improvement.capacity.models import CapacityNeed, CapacityOffer, Deployment, SupportAgreement
from improvement.capacity.selectors.balance import Balance, Line, balance
from improvement.capacity.selectors.people import schools_of
from improvement.capacity.semesters import semesters
from improvement.capacity.views.parts import STANDING_MARKS, tabs, write_page
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status


def signed(net: Decimal) -> str:
    """+6, −2.5, 0: as a person writes it."""
    return f"+{figure(net)}" if net > 0 else figure(net).replace("-", "−")


def words(line: Line) -> str:
    if not line.moved:
        return ""
    judged = ", as judged" if line.judged else ""
    return f"{signed(line.net)} {STANDING_MARKS[line.status][1]}{judged}"


def chip(line: Line) -> Any:
    if not line.moved:
        return format_html('<span class="muted">{}</span>', "–")
    mark = status(*STANDING_MARKS[line.status])
    return format_html("{} {}{}", signed(line.net), mark, " judged" if line.judged else "")


def strand_column(found: Balance, strand: Strand) -> Column:
    def line(row: School) -> Line:
        return found.of(row.pk, strand.pk)

    return Column(f"strand-{strand.pk}", strand.name, lambda row: words(line(row)), html=lambda row: chip(line(row)))


def columns(found: Balance, link: Callable[[School], str] | None) -> list[Column]:
    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=link),
        Column("given", "Days given", lambda row: number(found.given(row.pk)), numeric=True),
        Column("received", "Days received", lambda row: number(found.received(row.pk)), numeric=True),
        *(strand_column(found, strand) for strand in found.strands),
    ]


@requires("capacity.view", level=SUMMARY)
def capacity_balance(request: Request) -> HttpResponse:
    """Net days by school and theme in one semester; this one, unless the address names another."""
    periods = semesters()
    if not periods:
        return render(request, "capacity/balance.html", {"tabs": tabs(request)})
    period = next((one for one in periods if one.code == request.GET.get("semester")), periods[0])
    schools = School.objects.for_user(request.user, "capacity.view", level=SUMMARY).open_on(clock.today())
    found = balance(period, schools.values("pk"))
    silent = schools.exclude(capacity_offers__in=CapacityOffer.objects.open_on())  # type: ignore[attr-defined]
    full = School.objects.for_user(request.user, "capacity.view").exists()
    return list_page(
        request,
        schools,
        columns(found, address if full else None),
        template="capacity/balance.html",
        filterset=BalanceFilter,
        empty="No schools here. Choose another filter.",
        period=period,
        periods=periods,
        silent=list(silent) if full else None,
        tabs=tabs(request),
    )


def address(school: School) -> str:
    return f"/improvement/capacity/schools/{school.pk}/"


@requires("capacity.view")
def capacity_school(request: Request, pk: int) -> HttpResponse:
    """What one school offers, needs, gives and receives, and how it and others see that."""
    schools = School.objects.for_user(request.user, "capacity.view").select_related("cluster")
    school = get_object_or_404(schools, pk=pk)
    period = next(iter(semesters()), None)
    found = balance(period, [school.pk], own_view=True) if period else None
    lines = [(strand, found.of(school.pk, strand.pk)) for strand in Strand.objects.all()] if found else []
    context = {
        "school": school,
        "period": period,
        "lines": [(strand, line) for strand, line in lines if line.moved or line.own_view],
        "offers": CapacityOffer.objects.filter(school=school).open_on().select_related("strand", "kind", "person"),  # type: ignore[attr-defined]
        "needs": CapacityNeed.objects.filter(school=school).open().select_related("strand", "kind"),  # type: ignore[attr-defined]
        "deployments": Deployment.objects.at(school).exclude(state="declined").with_days_used().for_pages()[:12],
        "agreements": SupportAgreement.objects.at(school).for_pages()[:8],
        "may_ask": schools_of(request.user).filter(pk=pk).exists(),
        "may_judge": School.objects.for_user(request.user, "capacity.approve").filter(pk=pk).exists(),
        "tabs": tabs(request),
    }
    return render(request, "capacity/school.html", context)


@requires("capacity.approve")
def capacity_judge(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "capacity.approve"), pk=pk)
    form = JudgeForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.judge, school, by=request.user, **form.cleaned_data):
        messages.success(request, "Your judgement stands beside the days.")
        return redirect(address(school))
    lede = "The days say what a school gave and received. You say what it is, in your own name."
    title = f"What {school} is to the others"
    return write_page(request, form, title=title, lede=lede, button="Save", back=address(school), school=school)


@requires("capacity.ask")
def capacity_own_view(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "capacity.ask"), pk=pk)
    form = OwnViewForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.say_own_view, school, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved for this semester.")
        return redirect(address(school))
    lede = "Once a semester, one strand at a time. Saying it again replaces what you said this semester."
    title = "How we see our own capacity"
    return write_page(request, form, title=title, lede=lede, button="Save", back=address(school), school=school)
