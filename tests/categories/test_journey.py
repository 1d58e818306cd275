"""A review of a school's need in a real browser: the school, two readers, the judge, the reply, the appeal."""

import pytest

from improvement.categories.models import CategoryReview
from tests.categories.furnishing import levels_and_strands, opened, reader

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def say(page, strands, need):
    for strand in strands:
        page.check(f"input[name=need_{strand.pk}][value='{need}']")
        page.check(f"input[name=confidence_{strand.pk}][value=high]")
        page.check(f"input[name=trend_{strand.pk}][value=same]")
        page.fill(f"textarea[name=evidence_{strand.pk}]", f"Seen in {strand.name.lower()}.")


def click(page, name):
    page.get_by_role("button", name=name).click()


@pytest.mark.requirement("S0-17", "S4-7")
def test_a_school_is_categorised_from_its_own_view_to_the_appeal(
    page_as, axe, screenshot, school, head, eht, ceo, trustee
):
    strands, second = levels_and_strands(), reader()
    review = opened(school, first=eht, second=second, judge=ceo)
    url = review.get_absolute_url()

    page = page_as(head)
    page.goto(f"{url}say/")
    say(page, strands, 2)
    page.select_option("select[name=strength_strand]", str(strands[0].pk))
    page.fill("input[name=strength_words]", "Three routines that all classes share")
    assert axe(page) == []
    screenshot(page, "category-say-1280")
    click(page, "Hand it in")
    page.get_by_text("Your readers are told").wait_for()

    for person, need in ((eht, 3), (second, 2)):
        reading = page_as(person)
        reading.goto(f"{url}read/")
        say(reading, strands, need)
        click(reading, "Hand it in")
        reading.get_by_text("You handed this in").wait_for()

    judging = page_as(ceo)
    judging.goto(f"{url}judge/")
    judging.get_by_text("Same level in 0 of 3 strands").wait_for()
    for strand in strands:
        judging.check(f"input[name=need_{strand.pk}][value='3']")
    judging.check("input[name=stopped]")
    judging.check("input[name=level][value='3']")
    judging.fill("textarea[name=words]", "Stretched, and the right people.")
    judging.fill("textarea[name=would_change]", "Two calm half-terms.")
    assert axe(judging) == []
    screenshot(judging, "category-judge-1280")
    click(judging, "Judge and seal it")
    click(judging, "Tell the school")
    judging.get_by_text("The school is told").wait_for()

    answer = page_as(head, width=390)
    answer.goto(url)
    answer.get_by_role("link", name="Reply").click()
    answer.fill("textarea[name=words]", "Fair, but for attendance.")
    click(answer, "Send it")
    answer.get_by_role("link", name="Appeal").click()
    answer.fill("textarea[name=why]", "The figures were last summer's.")
    click(answer, "Send it")
    answer.get_by_text("Your appeal is made").wait_for()
    assert axe(answer) == []
    screenshot(answer, "category-review-390")
    assert answer.evaluate("document.documentElement.scrollWidth") <= 390

    deciding = page_as(trustee)
    deciding.goto(f"{url}appeal/decide/")
    deciding.check("input[name=upheld][value=yes]")
    deciding.check("input[name=level][value='2']")
    deciding.fill("textarea[name=words]", "The new figures weigh more.")
    click(deciding, "Decide")
    deciding.get_by_text("level 2 stands").wait_for()
    review = CategoryReview.objects.get(pk=review.pk)
    assert (review.level, review.stands, review.snapshots.count()) == (3, 2, 2)
