"""What a new version of a decision does to what schools have written (domain.md section 2, "When the type changes").

Every step finds for itself what is left to do, so that a second run changes nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from django.db.models import Q, QuerySet

from charter.actions.submissions import drafts_of, latest_version
from charter.adoption.actions import exemptions, own_forms
from charter.adoption.actions.own_forms import ADOPT
from charter.adoption.actions.own_versions import Text, archive, begin_from
from charter.adoption.actions.tasks_of_schools import OPENS_BEFORE, give, schools_of, within_a_term
from charter.adoption.models import Exemption
from charter.models import Answer, Decision, DecisionVersion, DueItem, Duty, ProForma, Submission
from charter.questions import kind_of
from charter.transitions import OpenWork
from trust import clock
from trust.calendar import Cadence
from trust.models import DataClass, User
from trust.words import long_day

TAKES_UP = timedelta(days=28)
"""How long a school has to take up a new standard, counted from its first day."""

State, Use = Submission.State, ProForma.Use


def published(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    """Before its first day: the form and the duty to write, or the task to take the new standard up."""
    own_forms.prepare(new)
    if is_new_standard(new, old):
        give_adoption(new)


def takes_effect(new: DecisionVersion, old: DecisionVersion | None, by: User) -> None:
    published(new, old, by)
    form = own_forms.refresh(new)
    exemptions.follow_version(new, old, by=by)
    if old is None or old.type == new.type:
        if form is not None:
            move_drafts(form, new, by=by)
    else:
        stop_checks(new)
        carry_over(new, old, form, by=by)
    if form is not None and asks_now(new, old, form):
        ask_within_a_term(new, form)


def carry_over(new: DecisionVersion, old: DecisionVersion, form: ProForma | None, *, by: User) -> None:
    """What schools had written under the old type becomes what the new one asks for, or is archived."""
    said = f"{new.get_type_display()} from {long_day(new.effective_from)}"
    if form is None:
        archive(written(new.decision), f"{said}. Kept to read.")
    elif form.use == Use.APPROACH:
        baselines(new, form, said, by=by)
    elif old.behaviour.completes:
        archive(written(new.decision).exclude(form__proforma=form), f"{said}. Kept to read.")
        map_from_standard(new, old, form, by=by)
    else:
        drafts_from_approaches(new, form, said, by=by)


# --- What is there --------------------------------------------------------------------------------------------------
def written(decision: Decision) -> QuerySet[Submission]:
    """Every own version and approach of a decision that is not archived."""
    return Submission.objects.filter(form__proforma__decision=decision, archived_at__isnull=True)


def open_work(decision: Decision) -> Iterator[OpenWork]:
    for draft in written(decision).exclude(state=State.ACCEPTED).select_related("form__proforma", "school"):
        yield OpenWork("submission", draft.pk, f"{draft}, {draft.school}")
    for exemption in Exemption.objects.open().filter(decision=decision).for_pages():  # type: ignore[attr-defined]
        yield OpenWork("exemption", exemption.pk, str(exemption))


def best_by_school(rows: QuerySet[Submission]) -> dict[int, Submission]:
    """One a school: its open draft, or else what it published last."""
    found: dict[int, Submission] = {}
    for row in rows.select_related("form__proforma", "school").order_by("submitted_at", "pk"):
        kept = found.get(row.school_id or 0)
        if kept is None or kept.state == State.ACCEPTED:
            found[row.school_id or 0] = row
    return found


def texts_of(source: Submission, codes: Iterable[str], words: str) -> dict[str, Text]:
    answers = Answer.objects.filter(submission=source, question__in=list(codes), row=0)
    return {row.question: Text(row.value, words, row.comment) for row in answers}


# --- To standardised ------------------------------------------------------------------------------------------------
def is_new_standard(new: DecisionVersion, old: DecisionVersion | None) -> bool:
    return new.behaviour.completes and old is not None and bool(old.behaviour.own_form)


def give_adoption(new: DecisionVersion) -> None:
    """A task for each school: take the standard up, by four weeks after its first day."""
    duty = Duty.objects.filter(version=new, code=ADOPT).first()
    if duty is None:
        duty = Duty(
            version=new, code=ADOPT, title=f"Take up the standard: {new.decision.title}"[:150],
            role=own_forms.writer_of(new), cadence=Cadence.PER_EVENT, minutes=30,
            what_for="Every school does this the same way from now on.",
        )  # fmt: skip
        duty.save_checked()
    opens = max(new.effective_from - OPENS_BEFORE, clock.today())
    opens = min(opens, new.effective_from)
    due = new.effective_from + TAKES_UP
    give(duty, schools_of(new), occasion=f"adopt-{new.pk}", opens_on=opens, due_on=due)


# --- To aligned -----------------------------------------------------------------------------------------------------
def drafts_from_approaches(new: DecisionVersion, form: ProForma, said: str, *, by: User) -> None:
    """Each approach becomes a draft own version whose map to the principles is empty; the record itself is archived."""
    before = written(new.decision).exclude(form__proforma=form)
    baseline = written(new.decision).filter(form__proforma=form, state=State.ACCEPTED)
    sources = best_by_school(before)
    archive(baseline, f"{said}. It was the school's starting point.")
    for source in sources.values():
        if source.school is None or drafts_of(form, source.school).exists():
            continue
        texts = texts_of(source, ["context", "what-we-do"], f"From the school's approach of {source.started_at:%Y}")
        begin_from(form, source.school, texts, previous=source, by=by)
    archive(before, f"{said}. Carried into the draft of the school's own version.")


def map_from_standard(new: DecisionVersion, old: DecisionVersion, form: ProForma, *, by: User) -> None:
    """Each school starts from the standard it has kept: every principle is mapped to it already."""
    words = f"From the trust's standard of {old.year.code}"
    has_own = set(written(new.decision).filter(form__proforma=form).values_list("school_id", flat=True))
    kept = last_answers(old)
    for school in schools_of(new):
        if school.pk in has_own:
            continue
        said = "\n".join(filter(None, [old.statement, kept.get(school.pk, "")]))
        texts = {own_forms.code_of(row): Text(old.statement, words) for row in new.principles.all()}  # type: ignore[attr-defined]
        begin_from(form, school, {"what-we-do": Text(said, words), **texts}, previous=None, by=by)


def last_answers(old: DecisionVersion) -> dict[int, str]:
    """By school, in words: what it last wrote in the standard's own forms. A restricted form is never copied."""
    forms = ProForma.objects.filter(duties__version__decision=old.decision_id, use=Use.STANDARD)
    open_forms = forms.exclude(classed=DataClass.C4).distinct()
    latest = Submission.objects.filter(form__proforma__in=open_forms).latest_of_schools()  # type: ignore[attr-defined]
    said: dict[int, list[str]] = {}
    for row in latest.select_related("form").prefetch_related("answers"):
        questions = row.form.parsed.questions
        for answer in row.answers.all():
            question = questions.get(answer.question)
            if question is not None and question.kind in ("text", "long_text") and answer.value:
                line = f"{question.label}: {kind_of(question).words(question, answer.value)}"
                said.setdefault(row.school_id or 0, []).append(line)
    return {school: "\n".join(lines) for school, lines in said.items()}


# --- To autonomous --------------------------------------------------------------------------------------------------
def baselines(new: DecisionVersion, form: ProForma, said: str, *, by: User) -> None:
    """The version published last stays readable as the school's starting point; a draft's text goes into the record."""
    before = written(new.decision).exclude(form__proforma=form)
    last = {row.school_id: row for row in before.filter(state=State.ACCEPTED).order_by("submitted_at", "pk")}
    for school_id, source in best_by_school(before).items():
        if source.school is None or written(new.decision).filter(form__proforma=form, school=school_id).exists():
            continue
        texts = texts_of(source, ["context", "what-we-do"], "From the school's own version, its starting point")
        begin_from(form, source.school, texts, previous=last.get(school_id) or source, by=by)
    archive(before.exclude(state=State.ACCEPTED), f"{said}. Carried into the record of the school's approach.")


def asks_now(new: DecisionVersion, old: DecisionVersion | None, form: ProForma) -> bool:
    """An approach has no date of the calendar's; an own version has, unless the decision changes after that date."""
    changes_in_year = old is not None and old.type != new.type and new.effective_from > new.year.first_day
    return form.use == Use.APPROACH or changes_in_year


def ask_within_a_term(new: DecisionVersion, form: ProForma) -> None:
    """Schools that have published nothing have one term for it; a draft that waits is what fulfils it."""
    duty = own_duty(new, form)
    due = within_a_term(max(new.effective_from, clock.today()))
    if duty is None or due is None:
        return
    done = set(
        written(new.decision).filter(form__proforma=form, state=State.ACCEPTED).values_list("school_id", flat=True)
    )
    asked = set(DueItem.objects.open().filter(duty__proforma=form).values_list("school_id", flat=True))  # type: ignore[attr-defined]
    schools = [school for school in schools_of(new) if school.pk not in done | asked]
    give(duty, schools, occasion=f"record-{new.pk}", opens_on=new.effective_from, due_on=due)
    items = DueItem.objects.filter(duty=duty, occasion=f"record-{new.pk}", submission__isnull=True)
    waiting = {item.school_id: item for item in items}
    for draft in written(new.decision).filter(form__proforma=form, state=State.DRAFT, due_item__isnull=True):
        if item := waiting.get(draft.school_id):
            draft.due_item = item
            draft.save(update_fields=["due_item"])


def own_duty(version: DecisionVersion, form: ProForma) -> Duty | None:
    return Duty.objects.filter(version=version, proforma=form).first()


# --- The same type, other words -------------------------------------------------------------------------------------
def move_drafts(form: ProForma, new: DecisionVersion, *, by: User) -> None:
    """Open drafts go on under the questions now in force. Where one would lose an answer it is archived as it stands,
    and a successor takes what still fits."""
    version = latest_version(form)
    said = f"Its questions changed on {long_day(new.effective_from)}. Carried into a new draft."
    drafts = written(new.decision).filter(form__proforma=form, state=State.DRAFT).exclude(form=version)
    for draft in drafts.select_related("form__proforma", "school"):
        answered = draft.answers.filter(value__isnull=False)  # type: ignore[attr-defined]
        codes = set(answered.values_list("question", flat=True))
        if codes <= set(version.parsed.questions):
            draft.form = version
            draft.save(update_fields=["form"])
            continue
        texts = {row.question: Text(row.value, row.prefilled_from, row.comment) for row in answered.filter(row=0)}
        archive(Submission.objects.filter(pk=draft.pk), said)
        if draft.school is not None:
            begin_from(form, draft.school, texts, previous=draft.previous, by=by)


def keep_up(*, by: User) -> None:
    """The daily job: a pack or a correction may have changed what a version in force asks. Safe to run twice."""
    for version in DecisionVersion.objects.in_force(clock.today()).select_related("decision", "year"):  # type: ignore[attr-defined]
        form = own_forms.refresh(version) if version.behaviour.own_form else None
        if form is not None:
            move_drafts(form, version, by=by)


def stop_checks(new: DecisionVersion) -> None:
    """What was due by a form that schools no longer write is closed, and says why."""
    items = DueItem.objects.open().filter(duty__version__decision=new.decision_id)  # type: ignore[attr-defined]
    items = items.exclude(duty__version=new).filter(Q(duty__proforma__decision=new.decision_id) | Q(duty__code=ADOPT))
    reason = f"No longer asked for: {new.get_type_display().lower()} from {long_day(new.effective_from)}."
    items.update(closed_at=clock.now(), closed_reason=reason)
