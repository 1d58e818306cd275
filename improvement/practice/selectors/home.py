"""The doors of practice: what stands behind each, in words, for one page that leads to all of it."""

from dataclasses import dataclass

from charter.models import Action
from improvement.practice.models import EvidenceItem, Initiative, Stop
from improvement.practice.selectors.evidence import without_evidence
from improvement.practice.selectors.initiatives import to_sign_off
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
        Group("What we know", [evidence_door(user), guidance_door()]),
        Group("What we try", [initiative_door(user), stop_door()]),
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
