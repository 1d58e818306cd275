"""The matrix of roles as the trust agreed it, restated by hand: who may read which restricted things, and where.

It is written apart from the product on purpose: from no table, filter or wall of its. `allowed` works out from a
person's roles, their places and their days alone which marks that person may come to see, in whatever channel.
"""

from dataclasses import dataclass

# Where a role is held reaches: the school itself, all schools of its cluster, or everything.
REACH = {"own": {"own"}, "near": {"near"}, "other": {"other"}, "cluster": {"own", "near"},
         "trust": {"own", "near", "other", "trust"}}  # fmt: skip

# What kind of thing, and the roles that may read it. Everybody may read what is about themselves.
MATRIX = {
    # SCR row detail (C4): head and lead of the school, HR; a chief executive drills with a reason
    "record": {"head", "dsl", "hr", "ceo"},
    # ... of which a clerk keeps the governors' own checks
    "governor": {"head", "dsl", "hr", "ceo", "clerk"},
    # Safeguarding audits (C4): answers, evidence, samples; a reviewer for what they are invited to, so none here
    "audit": {"head", "dsl", "eht", "ceo"},
    # ... of which chair and link governor read scores and actions, and the link governor the points
    "finding": {"head", "dsl", "eht", "ceo", "chair", "link_safeguarding"},
    # "Have you this too?": the school's own answer, and those who watch over schools
    "reply": {"head", "dsl", "eht", "ceo"},
    # Aggregates below the threshold (C4): the school's own head, lead and SENDCo
    "small": {"head", "dsl", "sendco"},
    # Governors' panels: who convenes them
    "panel": {"head", "chair", "clerk"},
    # Supervision (C4): each their own log, nobody another's
    "supervision": set(),
    # Training of a person by name (C3)
    "training": {"head", "dsl", "hr", "clerk"},
    # Where a school stands, in words (C2)
    "standing": {"trustee", "ceo", "eht", "head", "dsl", "chair", "link_safeguarding"},
    # Improvement tracker (C2)
    "tracker": {"ceo", "eht", "curriculum", "subject_lead", "head", "senior_leader", "dsl", "sendco", "chair",
                "governor", "link_safeguarding", "data_lead"},
}  # fmt: skip


@dataclass(frozen=True)
class Mark:
    """A word that stands in one restricted row and nowhere else."""

    word: str
    kind: str
    place: str
    whose: int | None = None
    """The key of the person whose own row it is, where it is somebody's."""


@dataclass(frozen=True)
class Holding:
    role: str
    where: str
    since: int
    until: int | None
    """Days from today on which it begins and ends."""

    @property
    def live(self):
        return self.since <= 0 and (self.until is None or self.until >= 0)


def may_see(mark, holdings, person):
    if mark.whose == person:
        return True
    return any(
        holding.live and holding.role in MATRIX[mark.kind] and mark.place in REACH[holding.where]
        for holding in holdings
    )


def allowed(marks, holdings, person):
    return {mark.word for mark in marks if may_see(mark, holdings, person)}


def places_of(holdings, roles=None):
    """The places that somebody reaches today with any of these roles (None: with any at all)."""
    found = [REACH[holding.where] for holding in holdings if holding.live and (roles is None or holding.role in roles)]
    return set().union(*found)
