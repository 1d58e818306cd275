"""Who approves a policy: what the scheme of delegation says, by its own lines."""

from charter.deciding.holders import BOARD, LGB, HolderSource
from safeguarding.policies.models import Policy
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.hooks import registered
from trust.models import User

# A body approves through its own members: whoever of them signs notes the body's resolution.
MEMBERS_OF = {BOARD.words: Role.TRUSTEE, LGB.words: Role.CHAIR}


def approver_of(policy: Policy) -> tuple[Role, str]:
    """The role that signs, and how the scheme puts it."""
    for source in registered(HolderSource):
        for line in source.lines(clock.today()) if policy.scheme_matter else ():
            if line.matter == policy.scheme_matter and (line.role or line.body in MEMBERS_OF):
                return Role(line.role) if line.role else MEMBERS_OF[line.body], f"{line.holder} ({line.says})"
    return Role(policy.approver), Role(policy.approver).label


def may_approve(user: User, policy: Policy) -> bool:
    role, _ = approver_of(policy)
    return any(grant.role == role and grant.school_id is None for grant in grants(user))
