"""The kinds of people in and around schools that checks and training are asked of (domain.md section 5)."""

from django.db import models

from trust.access.levels import Role


class PersonType(models.TextChoices):
    TEACHER = "teacher", "Teacher"
    SUPPORT = "support", "Support staff or teaching assistant"
    LEADER = "leader", "Head, senior leader or central manager"
    SALARIED_TRAINEE = "salaried_trainee", "Trainee teacher on a salary"
    FEE_TRAINEE = "fee_trainee", "Trainee teacher who pays fees"
    AGENCY = "agency", "Agency or third-party supply"
    CONTRACTOR_REGULATED = "contractor_regulated", "Contractor in regulated activity"
    CONTRACTOR_CONTACT = "contractor_contact", "Contractor with regular contact"
    VOLUNTEER_REGULATED = "volunteer_regulated", "Volunteer in regulated activity"
    VOLUNTEER_SUPERVISED = "volunteer_supervised", "Volunteer under supervision"
    MEMBER_TRUSTEE = "member_trustee", "Member or trustee"
    TRUST_CHAIR = "trust_chair", "Chair of trustees"
    GOVERNOR = "governor", "Local governor"


# Whoever holds an account is of the kind of the first of these roles that they hold there.
BY_ROLE: dict[str, PersonType] = {
    **dict.fromkeys([Role.CEO, Role.EHT, Role.CURRICULUM, Role.SUBJECT_LEAD, Role.HEAD], PersonType.LEADER),
    **dict.fromkeys([Role.SENIOR_LEADER, Role.DSL, Role.SENDCO, Role.SERVICE_LEAD, Role.HR], PersonType.LEADER),
    **dict.fromkeys([Role.TRUSTEE, Role.MEMBER], PersonType.MEMBER_TRUSTEE),
    **dict.fromkeys([Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING], PersonType.GOVERNOR),
    **dict.fromkeys([Role.STAFF, Role.CLERK, Role.DATA_LEAD, Role.IT_ADMIN, Role.DPO], PersonType.SUPPORT),
}
