"""Schools × policies, one school's policies with their annexes, adopting and approving."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.policies import actions
from safeguarding.policies.filters import SchoolFilter
from safeguarding.policies.forms import AnnexForm
from safeguarding.policies.models import Adoption, Policy, PolicyVersion
from safeguarding.policies.states import Book, State
from safeguarding.policies.views.parts import tabs, write_page
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of


def school_columns(book: Book) -> list[Column]:
    def column(policy: Policy) -> Column:
        def state(school: School) -> State:
            return book.state(school.pk, policy)

        return Column(
            f"policy_{policy.pk}", policy.title, lambda row: f"{state(row).mark}: {state(row).words}",
            html=lambda row: status(state(row).mark, state(row).words),
        )  # fmt: skip

    def address(school: School) -> str:
        return f"/safeguarding/policies/schools/{school.pk}/"

    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=address),
        *(column(policy) for policy in book.policies),
    ]


@requires("policy.view")
def policy_school_list(request: Request) -> HttpResponse:
    """Schools × policies, with the reason for each state."""
    schools = School.objects.for_user(request.user, "policy.view").open_on(clock.today())
    keys = list(schools.values_list("pk", flat=True))
    book = Book.open(keys, clock.today())
    return list_page(
        request,
        schools,
        school_columns(book),
        template="policies/schools.html",
        filterset=SchoolFilter,
        whole=True,
        empty="No school here. Choose another filter.",
        lede=lede(book, keys),
        tabs=tabs(request),
    )


def lede(book: Book, schools: list[int]) -> str:
    """'31 of 36 policies are in order · 2 schools work on one that is too old'."""
    marks = [[state.mark for _, state in book.states(school)] for school in schools]
    total = sum(map(len, marks))
    if not total:
        return "No policy is in force yet."
    good = sum(mark == "green" for line in marks for mark in line)
    red = sum("red" in line for line in marks)
    words = f"{good} of {count_of(total, 'policy', 'policies')} in schools are in order"
    return f"{words} · one may not stand any more in {count_of(red, 'school')}" if red else f"{words} · none is too old"


@requires("policy.view")
def policy_school(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "policy.view"), pk=pk)
    states = Book.open([school.pk], clock.today()).states(school.pk)
    may_write = School.objects.for_user(request.user, "policy.edit").filter(pk=pk).exists()
    may_adopt = School.objects.for_user(request.user, "policy.adopt").filter(pk=pk).exists()
    context = {
        "school": school,
        "lines": [line_of(policy, state) for policy, state in states],
        "may_write": may_write or may_adopt,
        "may_adopt": may_adopt,
        "is_chair": any(grant.role == Role.CHAIR and grant.school_id == school.pk for grant in grants(request.user)),
        "tabs": tabs(request),
    }
    return render(request, "policies/school.html", context)


def line_of(policy: Policy, state: State) -> dict[str, Any]:
    """What one policy's part of a school's page shows."""
    row = state.adoption
    annex = list(zip(policy.annex_asks, row.annex, strict=False)) if row else []
    by_chair = row is not None and policy.annex_by_chair and row.approved_on is None
    adoptable = state.waiting and not (row and row.policy_version_id == state.waiting.pk)
    return {"policy": policy, "state": state, "annex": annex, "waits_for_chair": by_chair, "adoptable": adoptable}


@requires("policy.edit", "policy.adopt")
def policy_annex(request: Request, pk: int, version: int) -> HttpResponse:
    """The school's annex: kept as a draft by who writes it, adopted by the head."""
    may_adopt = School.objects.for_user(request.user, "policy.adopt").filter(pk=pk)
    writable = School.objects.for_user(request.user, "policy.edit") | School.objects.for_user(
        request.user, "policy.adopt"
    )
    school = get_object_or_404(writable.distinct(), pk=pk)
    approved = PolicyVersion.objects.select_related("policy").filter(approved_on__isnull=False)
    master = get_object_or_404(approved, pk=version)
    form = AnnexForm(request.POST or None, asks=master.policy.annex_asks, initial=texts_of(master, school))
    verb = actions.adopt if "adopt" in request.POST and may_adopt.exists() else actions.write_annex
    if form.is_valid() and form.attempt(verb, master, school, annex=form.annex, by=request.user):
        words = "Adopted." if verb is actions.adopt else "The draft is kept; the head adopts it."
        messages.success(request, words)
        return redirect(form.result)
    second = ("adopt", "Adopt the policy with this annex") if may_adopt.exists() else None
    more: dict[str, Any] = {"school": school, "second": second}
    more["lede"] = "The policy is the trust's and the same everywhere; this is what only your school can say."
    back = f"/safeguarding/policies/schools/{pk}/"
    return write_page(request, form, title=f"{master}: annex", button="Keep the draft", back=back, **more)


def texts_of(master: PolicyVersion, school: School) -> dict[str, str]:
    """The annex as it stands; for a new version as it stood with the last one, so that nobody types it again."""
    rows = Adoption.objects.filter(school=school, policy_version__policy=master.policy)
    row = rows.filter(policy_version=master).first() or rows.order_by("-policy_version__in_force_on").first()
    return {f"part_{place}": text for place, text in enumerate(row.annex if row else [])}


@require_POST
@requires("policy.approve")
def policy_annex_approve(request: Request, pk: int) -> HttpResponse:
    rows = Adoption.objects.for_user(request.user, "policy.approve").select_related("policy_version__policy", "school")
    row = get_object_or_404(rows, pk=pk)
    tried(
        request, actions.approve_annex, row, by=request.user, success="Approved. The policy is in force at the school."
    )
    return redirect(row)
