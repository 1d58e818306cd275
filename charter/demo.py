"""The demo trust's charter: the packs, in force since the first day of the year before, and what fell due since."""

from datetime import date

from charter import packs
from trust.demo import DemoPlan
from trust.models import User

PACKS = ("excellence", "six-steps")


def load_packs(plan: DemoPlan) -> None:
    packs.load(PACKS, by=User.objects.system(), since=date(plan.first_autumn, 9, 1))
