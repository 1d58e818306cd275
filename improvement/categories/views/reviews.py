"""One review: the school's own view, the readers, the judgement, telling, reply, appeal, and the replay."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.categories.actions import judging, replying, views_of_need
from improvement.categories.forms import AppealForm, DecideForm, JudgeForm, NeedsForm, OwnViewForm, ReplyForm
from improvement.categories.models import Appeal, BiasQuestion, CategoryReview, Reading, Snapshot, StrandNeed, Strength
from improvement.categories.sealing import replay
from improvement.categories.selectors import levels
from improvement.categories.selectors.pages import sheet_of, sheet_of_replay
from improvement.categories.selectors.starting import kept, own_start, settled_start
from improvement.categories.selectors.visible import judges, knows_judgement, visible_needs
from improvement.models import Strand
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.history.selectors import changes_of

State, View = CategoryReview.State, StrandNeed.View


def one(request: Request, pk: int, capability: str) -> CategoryReview:
    return get_object_or_404(CategoryReview.objects.for_user(request.user, capability).for_pages(), pk=pk)


def asked(review: CategoryReview) -> dict[str, Any]:
    return {"strands": list(Strand.objects.filter(categorised=True)), "levels": levels()}


@requires("category.view")
def category_review_detail(request: Request, pk: int) -> HttpResponse:
    """What each said, as far as this reader may know it now, and what happens next."""
    review = one(request, pk, "category.view")
    user, knows = request.user, knows_judgement(request.user, review)
    appeal = Appeal.objects.filter(review=review).select_related("asked_by", "decided_by").first()
    context = {
        "review": review, "school": review.school, "sheet": sheet_of(review, user), "knows": knows, "appeal": appeal,
        "readings": review.readings.select_related("person"),
        "strengths": Strength.objects.filter(school=review.school).noted().select_related("strand"),
        "snapshots": review.snapshots.all() if knows else [],
        "changes": history(review, user, knows), "next": next_steps(review, user, appeal),
    }  # fmt: skip
    return render(request, "categories/category_review_detail.html", context)


def history(review: CategoryReview, user: Any, knows: bool) -> Any:
    """As restricted as the rows: only of what the reader sees, and of the review itself once its level may be known."""
    if not holds(user, "history.view"):
        return None
    needs = visible_needs(review, user)
    rows: dict[Any, str] = {row: str(row) for said in needs.values() for row in said.values()}
    return changes_of({review: review.title, **rows} if knows else rows)


def next_steps(review: CategoryReview, user: Any, appeal: Appeal | None) -> dict[str, bool]:
    """Which doors are open to this reader now."""
    head = holds(user, "category.say")
    judging_person = judges(user, review)
    told = review.state == State.TOLD
    return {
        "say": head and review.state == State.OWN_VIEW,
        "read": review.readings.filter(person=user, handed_in_at__isnull=True).exists(),  # type: ignore[attr-defined]
        "judge": review.state == State.JUDGING and user.pk == review.judge_id,
        "tell": review.state == State.JUDGED and judging_person,
        "reply": head and told,
        "appeal": head and told and appeal is None,
        "decide": bool(
            appeal and not appeal.decided_at and holds(user, "category.appeal") and user.pk != review.judged_by_id
        ),
        "close": told and judging_person,
    }


@requires("category.say")
def category_say(request: Request, pk: int) -> HttpResponse:
    review = one(request, pk, "category.say")
    start, prefilled = own_start(review)
    mine = Strength.objects.filter(review=review).first()
    given = (
        {f"strength_{name}": getattr(mine, name) for name in ("strand", "words", "evidence", "shared")} if mine else {}
    )
    form = OwnViewForm(
        request.POST or None, **asked(review), start=start, initial={**given, "own_words": review.own_words}
    )
    hand_in = "hand_in" in request.POST
    if form.is_valid() and form.attempt(
        views_of_need.save_own_view, review, needs=form.needs, strength=form.strength,
        own_words=form.cleaned_data["own_words"], hand_in=hand_in, by=request.user,
    ):  # fmt: skip
        messages.success(request, "Handed in. Your readers are told." if hand_in else "Kept. Nobody else sees it yet.")
        return redirect(review if hand_in else "category_say", *([] if hand_in else [pk]))
    context = {"form": form, "review": review, "school": review.school, "prefilled": prefilled}
    return render(request, "categories/category_say.html", context, status=form.status)


@requires("category.read")
def category_read(request: Request, pk: int) -> HttpResponse:
    """A reader sees the school's own view, and of the other reader only that there is one."""
    review = one(request, pk, "category.read")
    reading = get_object_or_404(Reading, review=review, person=request.user)
    form = NeedsForm(request.POST or None, **asked(review), start=kept(review, reading.place))
    hand_in = "hand_in" in request.POST
    if form.is_valid() and form.attempt(
        views_of_need.save_reading, reading, needs=form.needs, hand_in=hand_in, by=request.user
    ):
        messages.success(request, "Handed in." if hand_in else "Kept. Nobody else sees it yet.")
        return redirect("category_read", pk)
    own = visible_needs(review, request.user).get(View.OWN, {})
    context = {
        "form": form, "review": review, "school": review.school, "reading": reading,
        "blocks": [
            (strand, fields, [own[strand.pk]] if strand.pk in own else []) for strand, fields in form.blocks
        ],
        "too_early": "" if review.may_be_read else views_of_need.too_early(review),
    }  # fmt: skip
    return render(request, "categories/category_read.html", context, status=form.status)


@requires("category.edit", "category.approve")
def category_judge(request: Request, pk: int) -> HttpResponse:
    review = judged_by(request, pk)
    needs = visible_needs(review, request.user)
    form = JudgeForm(request.POST or None, **asked(review), start=settled_start(needs))
    if form.is_valid() and form.attempt(
        judging.judge, review, needs=form.needs, by=request.user,
        **{name: form.cleaned_data[name] for name in ("level", "words", "would_change", "stopped")},
    ):  # fmt: skip
        messages.success(request, "Judged and sealed. Tell the school when you have spoken with the head.")
        return redirect(review)
    views = [View.OWN, View.FIRST, View.SECOND]
    said = {strand: [needs[view][strand] for view in views if strand in needs.get(view, {})] for strand in
            {pk for view in needs.values() for pk in view}}  # fmt: skip
    context = {
        "form": form, "review": review, "school": review.school, "questions": BiasQuestion.objects.all(),
        "blocks": [(strand, fields, said.get(strand.pk, [])) for strand, fields in form.blocks],
        "sheet": sheet_of(review, request.user), "mine": review.judge_id == request.user.pk,
    }  # fmt: skip
    return render(request, "categories/category_judge.html", context, status=form.status)


def judged_by(request: Request, pk: int) -> CategoryReview:
    """A review of a school that the reader judges or prepares; 404 for any other."""
    review = get_object_or_404(CategoryReview.objects.for_pages(), pk=pk)  # type: ignore[attr-defined]
    if not judges(request.user, review):
        raise Http404
    return review


def answer(request: Request, review: CategoryReview, form: Any, action: Any, said: str, title: str) -> HttpResponse:
    """The pages with one short form: reply, appeal."""
    if form.is_valid() and form.attempt(action, review, by=request.user, **form.cleaned_data):
        messages.success(request, said)
        return redirect(review)
    context = {"form": form, "review": review, "school": review.school, "title": title}
    return render(request, "categories/category_answer.html", context, status=form.status)


@requires("category.say")
def category_reply(request: Request, pk: int) -> HttpResponse:
    review = one(request, pk, "category.say")
    form = ReplyForm(request.POST or None, initial={"words": review.reply})
    return answer(request, review, form, replying.reply, "Your reply is kept with the judgement.", "Reply")


@requires("category.say")
def category_appeal(request: Request, pk: int) -> HttpResponse:
    review = one(request, pk, "category.say")
    said = "Your appeal is made. Somebody who did not judge decides it."
    return answer(request, review, AppealForm(request.POST or None), replying.appeal, said, "Appeal")


@requires("category.appeal")
def category_appeal_decide(request: Request, pk: int) -> HttpResponse:
    rows = Appeal.objects.for_user(request.user, "category.appeal").select_related("review__school", "asked_by")
    appeal = get_object_or_404(rows, review=pk)
    review = one(request, pk, "category.view")
    form = DecideForm(request.POST or None, levels=levels())
    if form.is_valid() and form.attempt(replying.decide_appeal, appeal, by=request.user, **form.cleaned_data):
        messages.success(request, "Decided. The school is told.")
        return redirect(review)
    context = {
        "form": form, "review": review, "school": review.school, "appeal": appeal,
        "questions": BiasQuestion.objects.all(), "sheet": sheet_of(review, request.user),
    }  # fmt: skip
    return render(request, "categories/category_appeal_decide.html", context, status=form.status)


@requires("category.edit", "category.approve")
@require_POST
def category_tell(request: Request, pk: int) -> HttpResponse:
    return step(request, pk, judging.tell, "The school is told, and can reply.")


@requires("category.edit", "category.approve")
@require_POST
def category_close(request: Request, pk: int) -> HttpResponse:
    return step(request, pk, replying.close, "Closed.")


def step(request: Request, pk: int, action: Any, said: str) -> HttpResponse:
    """A verb without a form of its own: done, or why not."""
    review, form = judged_by(request, pk), ActionForm({})
    if form.is_valid() and form.attempt(action, review, by=request.user):
        messages.success(request, said)
    else:
        messages.error(request, " ".join(map(str, form.non_field_errors())))
    return redirect(review)


@requires("category.view")
def category_replay(request: Request, pk: int) -> HttpResponse:
    """A category as it was judged, from its snapshot alone."""
    rows = Snapshot.objects.for_user(request.user, "category.view").select_related("review__school", "review__year")
    snapshot = get_object_or_404(rows, pk=pk)
    if not knows_judgement(request.user, snapshot.review):
        raise Http404
    found = replay(snapshot)
    context = {"snapshot": snapshot, "replay": found, "body": found.body, "sheet": sheet_of_replay(found)}
    return render(request, "categories/category_replay.html", context)
