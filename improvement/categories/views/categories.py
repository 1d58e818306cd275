"""The list of categories, one school's history of them, opening reviews, and the register of strengths."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html

from improvement.categories.actions import opening, phases
from improvement.categories.filters import CategoryFilter, StrengthFilter
from improvement.categories.forms import OpenForm, StrengthForm
from improvement.categories.marks import Chips, chips, numbers
from improvement.categories.models import CategoryReview, SchoolPhase, Strength
from improvement.categories.selectors import standing
from improvement.categories.selectors.choices import judges_to_choose, readers_to_choose
from improvement.categories.selectors.pages import level_rows, sheet_of, universal_plan
from improvement.categories.selectors.standing import NOWHERE, Place
from improvement.categories.selectors.visible import in_full, known_to
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, icon, status
from trust.words import count_of, long_day, short_day


def columns(found: Mapping[int, Place], marks: Chips, full: set[int]) -> list[Column]:
    def of(row: School) -> Place:
        return found.get(row.pk, NOWHERE)

    def level(row: School) -> Any:
        place = of(row)
        return marks.get(place.level.level, "") if place.level else status("not_started", "not judged yet")

    def trend(row: School) -> Any:
        place = of(row)
        return (
            format_html('<span class="day">{} {}</span>', icon(place.trend_icon), place.trend) if place.trend else "–"
        )

    def due(row: School, say: Any) -> Any:
        review = of(row).current
        return say(review.review_due_on) if review and review.review_due_on else ""

    return [
        Column("school", "School", lambda row: row.name, "sort_name",
               url=lambda row: f"/improvement/categories/schools/{row.pk}/" if row.pk in full else ""),
        Column("level", "Level of need", lambda row: str(of(row).level or "not judged yet"), html=level),
        Column("trend", "Since last time", lambda row: of(row).trend, html=trend),
        Column("state", "State", lambda row: of(row).state_words,
               html=lambda row: status(of(row).state, of(row).state_words)),
        Column("due", "Look again by", lambda row: due(row, long_day), html=lambda row: due(row, day_mark)),
        Column("offer", "Offer a year", lambda row: offer(of(row)),
               html=lambda row: format_html('<span class="day">{}</span>', offer(of(row)))),
        *(strand_columns(of) if full else []),
        Column("strengths", "Strengths", lambda row: of(row).strengths, numeric=True),
    ]  # fmt: skip


def offer(place: Place) -> str:
    return f"{place.level.days} days, {count_of(place.level.visits, 'visit')}" if place.level else ""


def strand_columns(of: Any) -> list[Column]:
    short = numbers(level_rows())

    def column(strand: Strand) -> Column:
        return Column(
            strand.code, strand.name, lambda row: of(row).needs.get(strand.pk, ""),
            html=lambda row: short.get(of(row).needs.get(strand.pk, 0), "–"),
        )  # fmt: skip

    return [column(strand) for strand in Strand.objects.filter(categorised=True)]


@requires("category.view", level=SUMMARY)
def category_list(request: Request) -> HttpResponse:
    """Each school with its level of need, where it was before, and what it is offered, for those who may know it."""
    found, full = standing.places(request.user), in_full(request.user)
    schools = School.objects.for_user(request.user, "category.view", level=SUMMARY).open_on(clock.today())
    return list_page(
        request, schools, columns(found, chips(level_rows()), full), template="categories/category_list.html",
        filterset=CategoryFilter, lede=standing.lede(found, list(schools)),
        may_open=holds(request.user, "category.edit") or holds(request.user, "category.approve"),
        empty="No school of that kind. Choose another filter.",
    )  # fmt: skip


@requires("category.view")
def category_school(request: Request, pk: int) -> HttpResponse:
    """One school: its level, its plan of support, its strengths, and how it got here."""
    school = get_object_or_404(School.objects.for_user(request.user, "category.view"), pk=pk)
    known = list(known_to(request.user).filter(school=school).for_pages().order_by("-judged_on", "-judged_at"))
    rows = level_rows()
    sheet = sheet_of(known[0], request.user) if known else None
    open_rows = CategoryReview.objects.for_user(request.user, "category.view").filter(school=school).open()
    marks = chips(rows)
    context = {
        "school": school, "current": known[0] if known else None, "sheet": sheet,
        "plan": sheet.plan if sheet else universal_plan(rows),
        "history": [(row, marks.get(row.stands or 0, "")) for row in known],
        "under_way": open_rows.exclude(pk__in=[row.pk for row in known]).for_pages().first(),
        "strengths": Strength.objects.filter(school=school).noted().select_related("strand"),
        "position": SchoolPhase.objects.filter(school=school).current().select_related("phase").first(),
    }  # fmt: skip
    return render(request, "categories/category_school.html", context)


@requires("category.edit", "category.approve")
def category_open(request: Request) -> HttpResponse:
    form = OpenForm(
        request.POST or None, schools=schools_to_judge(request), readers=readers_to_choose(),
        judges=judges_to_choose(), initial={"kind": CategoryReview.Kind.ANNUAL},
    )  # fmt: skip
    if form.is_valid() and form.attempt(opening.open_reviews, by=request.user, **form.cleaned_data):
        messages.success(request, f"Opened for {count_of(len(form.result), 'school')}. Each head is told once.")
        return redirect("category_list")
    return render(request, "categories/category_open.html", {"form": form}, status=form.status)


def schools_to_judge(request: Request) -> Any:
    """Those that the reader judges or prepares."""
    found = School.objects.none()
    for name in ("category.edit", "category.approve"):
        if holds(request.user, name):
            found = found | School.objects.for_user(request.user, name)
    return found.open_on(clock.today())


@requires("practice.view")
def strength_list(request: Request) -> HttpResponse:
    """What others can learn where: every school has at least one (S4-6)."""
    rows = (
        Strength.objects.for_user(request.user, "practice.view").noted().select_related("school", "strand", "noted_by")
    )
    columns = [
        Column("words", "What others can learn", lambda row: row.words),
        Column("school", "School", lambda row: row.school, "school__sort_name"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("evidence", "How we know", lambda row: row.evidence or "–"),
        Column("by", "Noted by", lambda row: row.noted_by, "noted_by__name"),
        Column("on", "Noted", lambda row: long_day(row.noted_on), "noted_on",
               html=lambda row: short_day(row.noted_on)),
    ]  # fmt: skip
    own = School.objects.for_user(request.user, "practice.view").open_on(clock.today())
    without = own.exclude(pk__in=Strength.objects.noted().values("school"))
    return list_page(
        request, rows, columns, template="categories/strength_list.html", filterset=StrengthFilter,
        without=list(without), empty="No strength has been noted yet. Heads name them, and whoever visits a school.",
    )  # fmt: skip


@requires("category.say", "category.edit")
def strength_add(request: Request) -> HttpResponse:
    schools = School.objects.none()
    for name in ("category.say", "category.edit"):
        if holds(request.user, name):
            schools = schools | School.objects.for_user(request.user, name)
    form = StrengthForm(request.POST or None, schools=schools.open_on(clock.today()))
    if form.is_valid() and form.attempt(phases.note_strength, by=request.user, **form.cleaned_data):
        messages.success(request, "Noted on the register of strengths.")
        return redirect("strength_list")
    return render(request, "categories/strength_add.html", {"form": form}, status=form.status)
