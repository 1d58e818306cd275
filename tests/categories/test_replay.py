"""Any past category replays as it was judged, whatever the trust changes later."""

import json

import pytest
from django.urls import reverse

from improvement.categories.models import NeedLevel, StrandNeed
from improvement.categories.sealing import Broken, canonical, replay
from improvement.models import Strand
from tests.categories.furnishing import reader, through
from tests.factories import MeasureFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def review(school, head, eht, ceo):
    return through(school, head, first=eht, second=reader(), judge=ceo)


def main(page):
    text = page.content.decode()
    return text[text.index("<main") : text.index("</main")]


@pytest.mark.requirement("S4-7")
def test_the_replay_is_identical_after_everything_it_rests_on_has_changed(signed_in, review, ceo, school):
    snapshot = review.snapshots.get()
    url = reverse("category_replay", args=[snapshot.pk])
    before = main(signed_in(ceo).get(url))
    MeasureFactory()
    NeedLevel.objects.update(name="Renamed", stage="Other", days=1, visits=1, icon="point", description="New")
    NeedLevel.objects.filter(level=4).delete()
    Strand.objects.update(name="Renamed strand", forces_overall=False)
    StrandNeed.objects.update(need=1, evidence="Changed afterwards")
    school.strengths.update(words="Changed afterwards")
    ceo.name, school.name = "Somebody Else", "Another name"
    ceo.save(update_fields=["name"])
    school.save(update_fields=["name"])
    assert main(signed_in(ceo).get(url)) == before
    assert "The result is the same as that day" in before and "2 Targeted" in before and snapshot.sha256 in before


def test_what_was_sealed_is_canonical_and_holds_the_whole_judgement(review):
    snapshot = review.snapshots.get()
    body = json.loads(snapshot.body)
    assert canonical(body) == snapshot.body
    assert body["people"]["second"] == "Second Reader" and body["judgement"]["stands"] == 2
    assert [row["views"].keys() >= {"own", "first", "second", "settled"} for row in body["strands"]] == [True] * 3
    found = replay(snapshot)
    assert (
        found.same and found.agreement.words == "Same level in 2 of 3 strands (67 per cent); weighted kappa 0.40, n = 3"
    )


def test_a_snapshot_that_was_touched_is_refused(review):
    snapshot = review.snapshots.get()
    snapshot.body = snapshot.body.replace('"stands":2', '"stands":1')
    with pytest.raises(Broken):
        replay(snapshot)


def test_nobody_replays_what_they_have_not_been_told(signed_in, review, head, ceo):
    url = reverse("category_replay", args=[review.snapshots.get().pk])
    assert signed_in(head).get(url).status_code == 404
    assert signed_in(ceo).get(url).status_code == 200
