"""Where the schools stand: their trackers strand by strand, and this semester's of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from charter.models import Answer, DueItem, ProFormaVersion, Submission
from charter.questions import Choice, Definition, Section
from improvement.models import CyclePosition
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User
from trust.once import once
from trust.words import late_by

TRACKER = "improvement-tracker"
State = Submission.State


@dataclass(frozen=True)
class Standing:
    """One school: its judgements as last submitted, the tracker that is live this semester, its place in the cycle."""

    latest: Submission | None = None
    judgements: Mapping[str, Choice] = field(default_factory=dict)
    due: DueItem | None = None
    position: CyclePosition | None = None

    @property
    def state(self) -> str:
        """Of this semester's tracker: where its form is, else how its date stands."""
        live = self.live
        if live and live.state != State.DRAFT:
            return live.state
        if self.due is None:
            return "not_yet_due"
        late = self.due.state in ("late", "missed")  # type: ignore[attr-defined]
        return self.due.state if late or not live else "draft"  # type: ignore[attr-defined]

    @property
    def state_words(self) -> str:
        if self.state == "late" and self.due:
            return late_by(self.due.due_on, clock.today())
        return self.state.replace("_", " ")

    @property
    def live(self) -> Submission | None:
        return getattr(self.due, "submission", None) if self.due else None

    @property
    def url(self) -> str:
        if self.live:
            return self.live.get_absolute_url()
        return self.latest.get_absolute_url() if self.latest else ""


NOTHING = Standing()


@once
def tracker_versions() -> list[ProFormaVersion]:
    """The latest first."""
    return list(ProFormaVersion.objects.filter(proforma__code=TRACKER).order_by("-number"))


def strands() -> list[Section]:
    """The strands of the tracker as its latest version names them."""
    version = next(iter(tracker_versions()), None)
    return [section for section in version.parsed.sections if "strand" in section.tags] if version else []


def standings(user: User) -> dict[int, Standing]:
    """By school pk, of every school whose tracker the user may see, if only in summary. Nine queries at most."""
    latest = {row.school_id or 0: row for row in submitted_trackers(user)}
    judged = judgements([row.pk for row in latest.values()])
    due = {row.school_id or 0: row for row in live_items(user)}
    positions = CyclePosition.objects.for_user(user, "tracker.view", level=SUMMARY).current().select_related("step")
    places = {row.school_id: row for row in positions}
    return {
        school: Standing(  # type: ignore[misc]
            latest.get(school),
            judged.get(latest[school].pk, {}) if school in latest else {},
            due.get(school),
            places.get(school),  # type: ignore[arg-type]
        )
        for school in {*latest, *due, *places}
    }


def submitted_trackers(user: User) -> list[Submission]:
    rows = Submission.objects.readable_by(user, level=SUMMARY).of_form(TRACKER)
    return list(rows.filter(state__in=[State.SUBMITTED, State.ACCEPTED]).latest_of_schools())


def judgements(trackers: list[int]) -> dict[int, dict[str, Choice]]:
    """Strand → choice, by submission. Each version of the form is read once."""
    versions = {version.pk: version.parsed for version in ProFormaVersion.objects.filter(proforma__code=TRACKER)}
    codes = {question for parsed in versions.values() for question in strand_of(parsed)}
    answers = Answer.objects.filter(submission__in=trackers, question__in=codes)
    found: dict[int, dict[str, Choice]] = {}
    for row, question, value, form in answers.values_list("submission", "question", "value", "submission__form"):
        strand = strand_of(versions[form]).get(question)
        choice = versions[form].questions[question].choice(value) if strand else None
        if strand and choice:
            found.setdefault(row, {})[strand] = choice
    return found


def strand_of(definition: Definition) -> dict[str, str]:
    """Code of the judgement → its strand."""
    return {
        question.code: question.tags["strand"]
        for question in definition.tagged("part", "judgement")
        if "strand" in question.tags
    }


def live_items(user: User) -> list[DueItem]:
    """This semester's tracker of each school, with its state and its form where it was begun."""
    today = clock.today()
    items = DueItem.objects.for_user(user, "tracker.view", level=SUMMARY).filter(closed_at__isnull=True)
    items = items.filter(duty__proforma__code=TRACKER, period_first_day__lte=today, period_last_day__gte=today)
    return list(items.with_state().select_related("submission").order_by("school", "due_on"))


def lede(found: Mapping[int, Standing]) -> str:
    """'9 of 12 schools have submitted this semester's tracker · 1 returned · 2 late'."""
    states = [standing.state for standing in found.values()]
    done = sum(state in (State.SUBMITTED, State.ACCEPTED) for state in states)
    parts = [f"{done} of {len(states)} schools have submitted this semester's tracker"]
    parts += [f"{states.count(name)} {name}" for name in ("returned", "late", "missed") if states.count(name)]
    return " · ".join(parts) if states else "No school has a tracker due yet"
