"""What heads have to adopt and chairs to approve, and the trust's own policies."""

from collections.abc import Iterator

from safeguarding.policies.models import Adoption, PolicyVersion
from safeguarding.policies.states import Book
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants, holds
from trust.hooks import WorkItem
from trust.models import User


def work_items(user: User) -> Iterator[WorkItem]:
    """For 'My work': a policy to adopt for one's school, an annex or a version to approve."""
    yield from to_adopt(user)
    if any(grant.role == Role.CHAIR for grant in grants(user)):
        rows = Adoption.objects.for_user(user, "policy.approve").filter(adopted_on__isnull=False, approved_on=None)
        rows = rows.filter(policy_version__policy__annex_by_chair=True)
        for row in rows.select_related("policy_version__policy", "school"):
            yield WorkItem(f"Approve the annex: {row.policy_version}", row.get_absolute_url(),
                           "The scheme asks the chair", None, "due", school=str(row.school), own=True)  # fmt: skip
    if holds(user, "document.approve"):
        for draft in PolicyVersion.objects.filter(approved_on__isnull=True).select_related("policy"):
            yield WorkItem(f"Approve: {draft}", draft.get_absolute_url(), "The scheme of delegation",
                           draft.in_force_on, "due")  # fmt: skip


def to_adopt(user: User) -> Iterator[WorkItem]:
    heads = [grant.school_id for grant in grants(user) if grant.role == Role.HEAD and grant.school_id]
    if not heads:
        return
    book = Book.open(heads, clock.today())
    for school in School.objects.filter(pk__in=heads):
        for _, state in book.states(school.pk):
            if state.waiting and not (state.adoption and state.adoption.policy_version_id == state.waiting.pk):
                late = state.mark == "red"
                yield WorkItem(f"Adopt: {state.waiting}", f"/safeguarding/policies/schools/{school.pk}/", state.words,
                               None, "late" if late else "due", 60, str(school), own=True)  # fmt: skip
