"""The table of capabilities: the only place that says which role may do what, and how much of a row it sees.

It restates the trust's permission matrix. `x.view` reads, `x.edit` writes, `x.approve` decides. A role that a line
does not name lacks the capability: its pages answer 403. Whose rows a role sees comes from where the role is held
(trust, cluster or school), never from here.
"""

from trust.access.levels import FULL, OWN, SUMMARY, Level, Role

T, M, CEO, EHT, CD = Role.TRUSTEE, Role.MEMBER, Role.CEO, Role.EHT, Role.CURRICULUM
STL, HT, SLT, DSL, SEN = Role.SUBJECT_LEAD, Role.HEAD, Role.SENIOR_LEADER, Role.DSL, Role.SENDCO
GC, G, LG, CK, CL = Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING, Role.CLERK, Role.SERVICE_LEAD
HR, IT, DL, ST, DPO, XR = Role.HR, Role.IT_ADMIN, Role.DATA_LEAD, Role.STAFF, Role.DPO, Role.REVIEWER


def _all(*roles: Role, level: Level = FULL) -> dict[Role, Level]:
    return dict.fromkeys(roles, level)


EVERY_ROLE_BUT_REVIEWER = [role for role in Role if role not in {XR, M, IT, DPO}]

CAN: dict[str, dict[Role, Level]] = {
    # The charter and its decisions (C1)
    "charter.view": _all(*EVERY_ROLE_BUT_REVIEWER),
    "charter.edit": _all(CEO, EHT, CD, CL, HR),
    "charter.approve": _all(CEO),
    # Everyone who reads the charter may comment on it and challenge it
    "charter.comment": _all(*EVERY_ROLE_BUT_REVIEWER),
    # The scheme of delegation is read like the charter; the clerk keeps it as the board agreed it
    "scheme.edit": _all(CEO, CK),
    # Mission, vision and values: a note to oneself, the anonymous pulse, evidence for promises, church schools (C1, C3)
    "reflection.edit": _all(*EVERY_ROLE_BUT_REVIEWER, level=OWN),
    "pulse.view": {**_all(CEO, EHT, HT, HR, DL), **_all(T, CD, STL, SLT, GC, ST, level=SUMMARY)},
    "pulse.edit": _all(CEO, HR),
    "pulse.answer": _all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, CK, CL, HR, DL, ST),
    "promise.edit": _all(CEO, EHT, HT, HR),
    "church.edit": _all(CEO, EHT, HT),
    # The annual review: who says that they were consulted, who proposes an outcome, who decides
    "charter_review.edit": _all(T, CEO, EHT, CD, HT, DSL, SEN, CL, HR),
    "charter_review.propose": _all(CEO, EHT, CD, HT, CL, HR),
    "charter_review.approve": _all(T, CEO),
    # What is due at a school, and its actions (C2)
    "due.view": {**_all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, GC, G, LG, CL, HR, DL), T: SUMMARY},
    # Marking a duty without a form as done; which of these may mark which is the duty's own role
    "due.edit": _all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, GC, CL, HR, DL),
    "action.edit": _all(CEO, EHT, HT, SLT, DSL, SEN),
    # A school's local version of an aligned decision, or its approach (C2 until published)
    "local_version.view": {**_all(CEO, EHT, CD, HT, DSL, SEN, GC, G, LG, CL, HR, ST, XR), T: SUMMARY},
    "local_version.edit": _all(HT, DSL, SEN),
    "local_version.approve": _all(HT),
    # Leave from a standard or a principle until a date (C2): asked for by the head, advised on, decided
    "exemption.view": _all(CEO, EHT, CD, HT, GC, CL),
    "exemption.edit": _all(HT),
    "exemption.advise": _all(EHT, CD, CL),
    "exemption.approve": _all(CEO),
    # What is in the way of staff at a school: said by anybody there, taken out of the way by its leaders (C2)
    "barrier.view": _all(CEO, EHT, HT, SLT, DSL, SEN, ST),
    "barrier.raise": _all(HT, SLT, DSL, SEN, ST),
    "barrier.edit": _all(HT, SLT),
    # Central services: the catalogue and its figures (C1); asking, and a school's requests (C2); a team's own queue
    "service.view": _all(*EVERY_ROLE_BUT_REVIEWER),
    "service.ask": {**_all(EHT, HT, SLT), **_all(DSL, SEN, GC, ST, level=OWN)},
    "service.edit": {**_all(CEO), **_all(EHT, CD, STL, CK, CL, HR, DL, level=OWN)},
    # Improvement tracker, SEF, SDP (C2)
    "tracker.view": {**_all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, GC, G, LG, DL, XR), T: SUMMARY},
    "tracker.edit": _all(HT, SLT, DSL, SEN),
    "tracker.approve": _all(HT),
    "tracker.verify": _all(EHT),
    # A school's development plan: its priorities (C2); staff see it too. Targets are agreed with the figures
    "plan.view": {**_all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, GC, G, LG, DL, ST, XR), T: SUMMARY},
    "plan.edit": _all(HT, SLT, DSL, SEN),
    "plan.approve": _all(HT),
    "target.edit": _all(HT, DL),
    # Study tours, QA reviews, KIT meetings (C2): governors and trustees read the report, visitors write their own
    "visit.view": {
        **_all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN),
        **_all(T, GC, G, LG, level=SUMMARY),
        XR: OWN,
    },
    "visit.edit": {**_all(EHT, CD), **_all(CEO, STL, XR, level=OWN)},
    "visit.reply": _all(HT),
    "kit.view": {**_all(CEO, EHT, CD, HT, SLT, DSL, SEN), **_all(T, GC, G, LG, level=SUMMARY)},
    "kit.edit": _all(EHT, CD, HT),
    # Category and level of need (C2): a school's own only, and never another's
    "category.view": {**_all(T, CEO, EHT, CD, HT, GC, DL), CL: SUMMARY},
    "category.edit": _all(EHT),
    "category.say": _all(HT),
    "category.approve": _all(CEO),
    # A review's two readers, named one by one; an appeal is decided by somebody who did not judge
    "category.read": _all(CEO, EHT, CD, level=OWN),
    "category.appeal": _all(T, CEO),
    # Whether a school's leaders fit its phase (C3)
    "leadership_fit.edit": _all(CEO, HR),
    # Capacity and deployments (C2): asked for by heads, sent by executive heads, decided above them
    "capacity.view": {**_all(CEO, EHT, CD, HT, GC, HR, DL), **_all(T, level=SUMMARY), **_all(STL, ST, level=OWN)},
    "capacity.edit": _all(EHT, CD, HR),
    "capacity.ask": _all(EHT, HT),
    "capacity.approve": _all(CEO, EHT),
    # Coaching, inductions and learning from them (C3): the pair's own
    "coaching.edit": _all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, ST, level=OWN),
    # A new leader's induction: dates and ticks, no judgement (C2); who stands for which field (C1); leaders' days (C2)
    "induction.view": {**_all(CEO, EHT, CD, STL, HT), **_all(SLT, DSL, SEN, ST, level=OWN)},
    "induction.edit": _all(EHT, CD, STL, HT),
    "expertise.edit": {**_all(CEO, EHT, CD), **_all(STL, HT, SLT, DSL, SEN, CL, HR, DL, level=OWN)},
    "leader_time.view": {**_all(CEO, CD), STL: OWN},
    "leader_time.edit": {CD: FULL, STL: OWN},
    # What the trust tries and knows: evidence, initiatives, sprints, toolkits, help, networks (C1)
    "practice.view": _all(*EVERY_ROLE_BUT_REVIEWER),
    "practice.edit": _all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN),
    "practice.approve": _all(CEO, EHT),
    # Asking for help and offering it, and saying what a change means where one works: all who work in the trust
    "practice.say": _all(CEO, EHT, CD, STL, HT, SLT, DSL, SEN, CK, CL, HR, DL, ST),
    # Networks: who looks after all of them; whoever leads one writes its meetings; leads are appointed above them
    "network.edit": {**_all(CEO, EHT, CD, STL), **_all(HT, SLT, DSL, SEN, ST, level=OWN)},
    "network.approve": _all(CEO),
    # Figures: dashboards and aggregates at or above the suppression threshold (C1), and below it (C4)
    "figures.view": {**_all(T, CEO, EHT, CD, STL, HT, SLT, DSL, SEN, GC, G, LG, CL, HR, DL), ST: SUMMARY, XR: SUMMARY},
    "figures.edit": _all(DL),
    "small_numbers.view": _all(HT, DSL, SEN),
    # "Is safeguarding effective in every school?": states, reasons in counts, the trend; never a row (C2)
    "safeguarding_board.view": _all(T, CEO, EHT, HT, DSL, GC, LG),
    # Termly safeguarding audits (C4)
    "audit.view": {**_all(CEO, EHT, HT, DSL, XR), **_all(T, GC, LG, level=SUMMARY)},
    # Scores and actions, which is what the chair and the link governor read of them (domain.md section 5)
    "audit.follow": _all(CEO, EHT, HT, DSL, GC, LG),
    "audit.edit": _all(DSL, HT),
    "audit.approve": _all(HT),
    # A second reader from another school: the rows that they were invited to, until the day
    "audit.read_part": _all(HT, DSL, level=OWN),
    # The Single Central Record, row by row (C4): HR keeps it, a clerk the governors' own checks; a chief executive
    # looks into a row for a stated reason; a head shows it to an inspector
    "register.view": {**_all(HT, DSL, HR), **_all(ST, XR, level=OWN)},
    "register.edit": _all(HR),
    "register.drill": _all(CEO),
    "register.produce": _all(HT, DSL, HR),
    "governor_checks.edit": _all(CK),
    # The table of checks agrees with the guidance in force: said by whoever leads on safeguarding for the whole trust
    "register_rules.confirm": _all(CEO, DSL),
    # How complete record and training are, in per cent (C2): no names
    "compliance.view": _all(T, CEO, EHT, HT, DSL, GC, G, LG, CK, HR),
    # Training of each person (C3): who has what, and who lacks it; a receipt is one's own
    "training.view": {**_all(*EVERY_ROLE_BUT_REVIEWER, level=OWN), **_all(HT, DSL, HR, CK)},
    "training.edit": _all(HR, DSL, CK),
    # Supervision and debriefs (C4): one's own; leaders see how many
    "supervision.view": {**_all(CEO, EHT, HT, level=SUMMARY), **_all(DSL, SEN, ST, level=OWN)},
    "supervision.edit": _all(DSL, SEN, ST, level=OWN),
    # Who is to have supervision besides the leads for safeguarding and SEND (C3)
    "supervision.name": _all(HT, DSL),
    # Suspensions and exclusions: counts below the threshold in the school alone (C4); governors' panels (C2), each of
    # which is a pupil: for those who hold them (S0-57), while above them the board says whether one is late
    "exclusion.view": {**_all(HT, DSL, SEN), **_all(T, CEO, EHT, GC, DL, level=SUMMARY)},
    "exclusion.edit": _all(HT, DL),
    "exclusion_panel.view": _all(HT, GC, CK),
    "exclusion_panel.edit": _all(HT, GC, CK),
    # Documents to read and the trust's own policies (C1): the same for everybody; who writes them for the whole trust
    "document.view": _all(*EVERY_ROLE_BUT_REVIEWER),
    "document.edit": _all(CEO, EHT, CD, CK, CL, HR),
    "document.approve": _all(T, CEO),
    # Safeguarding policies (C1): the trust's own and each school's annex
    "policy.view": _all(*EVERY_ROLE_BUT_REVIEWER),
    "policy.edit": _all(CEO, EHT, CD, DSL, SEN, CK, CL),
    "policy.adopt": _all(HT),
    "policy.approve": _all(T, CEO, GC),
    # "Have you this too?" (C4): who asks, who answers for a school, who sees how far it spread
    "crosscheck.ask": _all(EHT, HT, DSL),
    "crosscheck.answer": _all(HT, DSL),
    "crosscheck.watch": {**_all(CEO, EHT), **_all(T, level=SUMMARY)},
    # A head lets an external reviewer in, for named things, until a date
    "reviewer.invite": _all(HT),
    "invited.view": _all(XR, level=OWN),
    # Reports to governing bodies
    "kpi_report.view": _all(T, CEO, EHT, CD, HT, SLT, GC, G, LG, CK, DL),
    "kpi_report.edit": _all(CEO, EHT, HT, GC, CK, DL),
    # Schools, calendar, imports, mail log, users
    "school.view": _all(*EVERY_ROLE_BUT_REVIEWER, XR, IT, DPO),
    "school.edit": _all(CEO, DL),
    "calendar.edit": _all(CEO, DL, HT),
    "imports.view": _all(CEO, DL),
    "imports.edit": _all(DL),
    "delivery_log.view": {**_all(CEO, DPO, IT), **_all(*EVERY_ROLE_BUT_REVIEWER, level=OWN), CEO: FULL},
    "users.view": _all(CEO, IT, DPO, HT),
    "users.edit": _all(IT),
    "history.view": _all(CEO, EHT, CD, HT, SLT, DSL, SEN, DL, DPO),
    "read_log.view": _all(DPO),
    "settings.edit": _all(CEO, DL),
}

# What an external reviewer reads item by item: the things they were invited to, never a whole school's.
BY_ITEM = {"local_version.view", "tracker.view", "plan.view", "audit.view"}

READING = {"view", "read", "read_part", "drill", "watch"}


def writes(capability: str) -> bool:
    """Whether it does more than read, by its verb."""
    return capability.rpartition(".")[2] not in READING


# Capabilities on restricted (C4) records: a recent second factor, a stated reason, and a row in the read log.
RESTRICTED = {
    *("audit.view", "audit.edit", "audit.approve", "audit.read_part", "small_numbers.view", "exclusion.edit"),
    *("register.view", "register.edit", "register.drill", "register.produce", "governor_checks.edit"),
    *("supervision.view", "supervision.edit", "crosscheck.ask", "crosscheck.answer"),
}
