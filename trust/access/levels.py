"""The roles a person can hold and how much of a row a role may see."""

from enum import IntEnum

from django.db import models


class Level(IntEnum):
    """How much of a row is shown: one's own rows only, figures with small numbers suppressed, or all of it."""

    OWN = 1
    SUMMARY = 2
    FULL = 3


OWN, SUMMARY, FULL = Level.OWN, Level.SUMMARY, Level.FULL


class Role(models.TextChoices):
    TRUSTEE = "trustee", "Trustee"
    MEMBER = "member", "Member of the trust"
    CEO = "ceo", "Chief executive"
    EHT = "eht", "Executive headteacher"
    CURRICULUM = "curriculum", "Curriculum director"
    SUBJECT_LEAD = "subject_lead", "Senior trust leader"
    HEAD = "head", "Headteacher"
    SENIOR_LEADER = "senior_leader", "Senior leader"
    DSL = "dsl", "Designated safeguarding lead"
    SENDCO = "sendco", "SENDCo"
    CHAIR = "chair", "Chair of governors"
    GOVERNOR = "governor", "Governor"
    LINK_SAFEGUARDING = "link_safeguarding", "Link governor for safeguarding"
    CLERK = "clerk", "Governance professional (clerk)"
    SERVICE_LEAD = "service_lead", "Central service lead"
    HR = "hr", "HR lead"
    IT_ADMIN = "it_admin", "User administrator"
    DATA_LEAD = "data_lead", "Data lead"
    STAFF = "staff", "Member of staff"
    DPO = "dpo", "Data protection officer"
    REVIEWER = "reviewer", "External reviewer"


# Who the next step up is when a thing stays undone (domain.md section 4).
ESCALATION = {
    Role.DSL: Role.HEAD,
    Role.SENDCO: Role.HEAD,
    Role.SENIOR_LEADER: Role.HEAD,
    Role.HEAD: Role.EHT,
    Role.EHT: Role.CEO,
    Role.CHAIR: Role.CLERK,
}
