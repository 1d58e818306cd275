"""The doors of practice: what stands behind each, in words, for one page that leads to all of it."""

from dataclasses import dataclass

from charter.models import Action
from improvement.practice.models import (
    ChangeRecord,
    EvidenceItem,
    HelpPost,
    Initiative,
    ResearchProject,
    Sprint,
    Stop,
    Toolkit,
)
from improvement.practice.selectors.evidence import without_evidence
from improvement.practice.selectors.help_board import to_answer
from improvement.practice.selectors.initiatives import to_sign_off
from improvement.practice.selectors.sprints import without_result
from trust import clock
from trust.access.scopes import holds
from trust.models import User
from trust.words import count_of


@dataclass(frozen=True)
class Door:
    title: str
    url_name: str
    icon: str
    about: str
    now: str
    needs: str = ""


@dataclass(frozen=True)
class Group:
    title: str
    doors: list[Door]


def doors(user: User) -> list[Group]:
    """A fixed number of queries, whatever there is."""
    return [
        Group("What we know", [evidence_door(user), guidance_door(), research_door()]),
        Group("What we try", [initiative_door(user), sprint_door(user), toolkit_door(), stop_door()]),
        Group("What we do together", [help_door(user), change_door()]),
    ]


def evidence_door(user: User) -> Door:
    missing = 0
    if holds(user, "due.view"):
        missing = without_evidence(Action.objects.for_user(user, "due.view")).count()
    return Door(
        "Evidence", "evidence_list", "book-2", "What is known, how sure it is and what speaks against it.",
        count_of(EvidenceItem.objects.count(), "item"),
        f"{count_of(missing, 'action')} without evidence" if missing else "",
    )  # fmt: skip


def guidance_door() -> Door:
    reports = EvidenceItem.objects.filter(kind=EvidenceItem.Kind.GUIDANCE).count()
    about = "The reports that our principles and plans rest on, and which plans name each."
    return Door("Guidance reports", "guidance_list", "file-text", about, count_of(reports, "report"))


def initiative_door(user: User) -> Door:
    rows = Initiative.objects.readable_by(user)  # type: ignore[attr-defined]
    waiting, due = to_sign_off(user).count(), rows.to_review().count()
    needs = [f"{waiting} for you to sign off"] * bool(waiting) + [f"{due} to be looked at again"] * bool(due)
    return Door(
        "Initiatives", "initiative_list", "route",
        "Something new, with its evidence, its measure and what stops for it.",
        f"{rows.filter(state=Initiative.State.IN_HAND).count()} in hand", " · ".join(needs),
    )  # fmt: skip


def stop_door() -> Door:
    about = "What we no longer do, the hours it freed and what we learnt."
    return Door("What we stopped", "stop_list", "archive", about, count_of(Stop.objects.count(), "thing"))


def research_door() -> Door:
    rows = ResearchProject.objects.all()
    found = rows.filter(closed_on__isnull=False).count()
    about = "Questions that our schools answer with a research school or another partner."
    now = f"{count_of(rows.count(), 'project')}, {found} with a result"
    return Door("Research", "research_list", "search", about, now)


def sprint_door(user: User) -> Door:
    today, late = clock.today(), without_result(user).count()
    running = Sprint.objects.filter(closed_on__isnull=True, starts_on__lte=today, ends_on__gte=today).count()
    about = "Some weeks on one active ingredient, measured before and after."
    needs = f"{late} of yours without a result" if late else ""
    return Door("Sprints", "sprint_list", "trending-up", about, f"{running} running", needs)


def toolkit_door() -> Door:
    about = "Ways of working with their active ingredients, and which school uses which."
    return Door("Toolkits", "toolkit_list", "layout-list", about, count_of(Toolkit.objects.count(), "toolkit"))


def help_door(user: User) -> Door:
    asked = HelpPost.objects.open().filter(kind=HelpPost.Kind.REQUEST).count()  # type: ignore[attr-defined]
    fits = to_answer(user).count()
    about = "Ask other schools for help, and offer yours."
    needs = f"{fits} {'fits' if fits == 1 else 'fit'} what you offer" if fits else ""
    return Door("Help board", "help_list", "lifebuoy", about, f"{count_of(asked, 'request')} open", needs)


def change_door() -> Door:
    waiting = ChangeRecord.objects.filter(decided_on__isnull=True).count()
    about = "What must change in how we work, what schools say to it, and what was decided."
    return Door("Changes", "change_list", "arrows-split", about, f"{waiting} to be decided")
