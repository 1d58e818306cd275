"""The sign-ins of the demo trust, as the sign-in page lists them. They exist in demo mode only."""

from dataclasses import dataclass
from enum import Enum

from trust.access.levels import Role

DEMO_PASSWORD = "concord-demo"


class Where(Enum):
    """Where a demo sign-in holds its role. FIRST and SECOND are the schools that `head` and `otherhead` lead."""

    TRUST = "whole trust"
    CLUSTER = "North cluster"
    FIRST = "Ashfield Primary"
    SECOND = "Eastgate High"
    NOWHERE = "no role"


@dataclass(frozen=True)
class DemoAccount:
    key: str
    name: str
    role: Role | None
    where: Where

    @property
    def email(self) -> str:
        return f"{self.key}@demo.example"

    @property
    def words(self) -> str:
        """Headteacher, Ashfield Primary."""
        if self.role is None:
            return "Signed in, with no role yet"
        return self.role.label if self.where == Where.TRUST else f"{self.role.label}, {self.where.value}"


DEMO_ACCOUNTS = (
    DemoAccount("ceo", "Amina Clarke", Role.CEO, Where.TRUST),
    DemoAccount("eht", "Gareth Lowe", Role.EHT, Where.CLUSTER),
    DemoAccount("curriculum", "Priya Nair", Role.CURRICULUM, Where.TRUST),
    DemoAccount("head", "Helen Marsh", Role.HEAD, Where.FIRST),
    DemoAccount("otherhead", "Tomas Reyes", Role.HEAD, Where.SECOND),
    DemoAccount("dsl", "Joanne Pike", Role.DSL, Where.FIRST),
    DemoAccount("sendco", "Siân Bowen", Role.SENDCO, Where.FIRST),
    DemoAccount("chair", "Desmond Okoro", Role.CHAIR, Where.FIRST),
    DemoAccount("governor", "Ruth Ellison", Role.GOVERNOR, Where.FIRST),
    DemoAccount("linkgovernor", "Adaeze Quinn", Role.LINK_SAFEGUARDING, Where.FIRST),
    DemoAccount("otherdsl", "Marek Dunne", Role.DSL, Where.SECOND),
    DemoAccount("staff", "Callum Frost", Role.STAFF, Where.FIRST),
    DemoAccount("reviewer", "Ingrid Solberg", Role.REVIEWER, Where.FIRST),
    DemoAccount("trustee", "Margaret Oduya", Role.TRUSTEE, Where.TRUST),
    DemoAccount("clerk", "Fiona Barr", Role.CLERK, Where.TRUST),
    DemoAccount("service", "Omar Haddad", Role.SERVICE_LEAD, Where.TRUST),
    DemoAccount("hr", "Lucy Tran", Role.HR, Where.TRUST),
    DemoAccount("datalead", "Piotr Zielinski", Role.DATA_LEAD, Where.TRUST),
    DemoAccount("dpo", "Naomi Steele", Role.DPO, Where.TRUST),
    DemoAccount("itadmin", "Kwame Asante", Role.IT_ADMIN, Where.TRUST),
    DemoAccount("stranger", "Sam Whitlock", None, Where.NOWHERE),
)
