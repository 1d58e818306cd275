"""Makes the demo trust: its profile, calendar and sign-ins here, then the part of each app in order, all or nothing."""

from collections.abc import Callable

from django.contrib.auth.hashers import make_password
from django.db import transaction

from trust import clock
from trust.demo.accounts import DEMO_ACCOUNTS, DEMO_PASSWORD
from trust.demo.plan import DemoPlan
from trust.demo.terms import make_year
from trust.hooks import DemoPart, registered
from trust.models import Trust, User

NAME = "Harbour Learning Trust"
PURPOSE = "Every child in our towns learns well, is safe and is known, because our schools work as one family."


@transaction.atomic
def make_demo(plan: DemoPlan, said: Callable[[str], None]) -> None:
    """Everything as of nine o'clock on the plan's day. `said` is told the name of each part as it begins."""
    with clock.at(plan.moment()):
        said("trust, calendar and sign-ins")
        make_trust(plan)
        make_accounts()
        for part in registered(DemoPart):
            said(part.name)
            part.build(plan)


def make_trust(plan: DemoPlan) -> None:
    Trust.objects.create(id=1, name=NAME, purpose=PURPOSE, uid="16999", charter_public=True, set_up_at=clock.now())
    for autumn in [*plan.past_years, plan.first_autumn, plan.first_autumn + 1]:
        make_year(autumn)


def make_accounts() -> None:
    """The listed sign-ins; what each may do comes from the roles that schools/ gives them."""
    for account in DEMO_ACCOUNTS:
        User.objects.create(email=account.email, name=account.name, password=make_password(DEMO_PASSWORD))
