"""Which home page is whose: the trust's, a school's, one's own work, or none yet."""

from enum import Enum

from schools.models import School
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.models import User

TRUST_ROLES = {Role.CEO, Role.EHT, Role.CURRICULUM, Role.SUBJECT_LEAD, Role.TRUSTEE, Role.DATA_LEAD}
WORK_ROLES = {Role.SERVICE_LEAD, Role.HR, Role.CLERK, Role.IT_ADMIN, Role.DPO}
GOVERNING = {Role.CHAIR, Role.GOVERNOR, Role.LINK_SAFEGUARDING}


class Home(Enum):
    TRUST = "trust"
    SCHOOL = "school"
    WORK = "work"
    INVITED = "invited"
    NONE = "none"


def home_of(user: User) -> Home:
    """By the widest role the person holds today; a trust role that is held at one school opens that school."""
    held = grants(user)
    if any(grant.role in TRUST_ROLES and grant.school_id is None for grant in held):
        return Home.TRUST
    if held and all(grant.role == Role.REVIEWER for grant in held):
        return Home.INVITED
    if any(grant.school_id for grant in held):
        return Home.SCHOOL
    return Home.WORK if any(grant.role in WORK_ROLES for grant in held) else Home.NONE


def schools_held(user: User) -> list[School]:
    """The schools at which the person holds a role today, by name."""
    held = {grant.school_id for grant in grants(user) if grant.school_id}
    return list(School.objects.filter(pk__in=held))


def governs(user: User, school: School) -> bool:
    """Whether all the person does at this school is to govern it."""
    roles = {grant.role for grant in grants(user) if grant.school_id == school.pk}
    return bool(roles) and roles <= GOVERNING
