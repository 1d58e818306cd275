"""The demo trust shows coaching, inductions, training, an offer and leaders' days."""

from datetime import date

from charter import packs
from improvement.coaching import demo
from improvement.coaching.models import CoachingNote, CoachingPlan, Induction, LeaderTime, OfferItem, TrainingGiven
from improvement.coaching.selectors import expertise
from tests.factories import RoleAssignmentFactory
from trust.demo import DemoPlan
from trust.models import User


def test_each_page_has_something_to_show(school, head, eht, ceo, curriculum, senior_leader, tmp_path):
    leader = RoleAssignmentFactory(role="subject_lead").user
    packs.load(["six-steps"], by=User.objects.system())
    demo.make(DemoPlan(schools=1, years=1, as_at=date(2027, 1, 19), seed=7, folder=tmp_path))
    plan = CoachingPlan.objects.with_signatures().get()
    assert plan.state == "agreed" and {author.person for author in plan.authors.all()} == {head, eht}
    assert CoachingNote.objects.get().writer == head and plan.steps.first().done_on
    assert Induction.objects.get().lines.filter(done_on__isnull=False).count() == 2
    assert (OfferItem.objects.count(), TrainingGiven.objects.count()) == (4, 4)
    assert LeaderTime.objects.filter(person=leader).count() > 10
    assert expertise.without() == [leader]
