"""Rules: days without a version, and lines that no review has looked at."""

from collections.abc import Iterator
from datetime import timedelta

from charter.deciding.lint.facts import Facts
from charter.deciding.lint.findings import Found, about
from trust.words import short_day

ONE_DAY = timedelta(days=1)


def days_between_versions(facts: Facts) -> Iterator[Found]:
    """Days on which the charter said nothing, between two versions of one decision that touch this year."""
    first = facts.year.first_day if facts.year else facts.today
    for rows in facts.published.values():
        for row, later in zip(rows, rows[1:], strict=False):
            ends = row.effective_to
            if ends is not None and later.effective_from > max(ends + ONE_DAY, first):
                until = later.effective_from - ONE_DAY
                what = f"Nothing is in force from {short_day(ends + ONE_DAY)} to {short_day(until)}."
                yield about(row, what, "Let the earlier version end on the day before the later one begins.")


def lapses_within_the_year(facts: Facts) -> Iterator[Found]:
    """It ends on a day of this year and nothing follows."""
    for version in facts.live.values():
        last = facts.published[version.decision_id][-1]
        ends = last.effective_to
        if last.pk == version.pk and ends is not None and facts.year and ends < facts.year.last_day:
            what = f"It ends on {short_day(ends)} and no version follows."
            yield about(version, what, "Write its next version, or retire it at the annual review.")


def no_version_of_this_year(facts: Facts) -> Iterator[Found]:
    """In force from an earlier year: this year's review passed it by."""
    for version in facts.live.values():
        if facts.year is not None and version.year.last_day < facts.year.first_day:
            what = f"Still the version of {version.year.code}: {facts.year.code} has none of its own."
            yield about(version, what, "Take it through the annual review, if only to keep it.")


def of_another_year(facts: Facts) -> Iterator[Found]:
    """A version that says one academic year and begins in another."""
    for version in facts.live.values():
        if not version.year.first_day <= version.effective_from <= version.year.last_day:
            what = f"It is the version of {version.year.code} and begins on {short_day(version.effective_from)}."
            yield about(version, what, "Correct its year or its first day.")


def carried_over_unreviewed(facts: Facts) -> Iterator[Found]:
    """Un-reviewed lines carry over flagged, never lapse silently (domain.md section 2)."""
    for version in facts.live.values():
        if version.not_reviewed:
            yield about(version, "It was carried over without a review.", "Put it first in the next annual review.")


def left_undecided(facts: Facts) -> Iterator[Found]:
    """A draft whose first day has passed."""
    for version in facts.versions:
        if version.is_draft:
            day, status = short_day(version.effective_from), version.get_status_display().lower()
            what = f"A version was to be in force from {day} and is still {status}."
            yield Found(
                what, version.decision.title, version.get_absolute_url(), "Decide and publish it, or withdraw it."
            )


def never_took_effect(facts: Facts) -> Iterator[Found]:
    """Published, its day come, and what follows from it was not done."""
    for version in facts.live.values():
        if version.took_effect_at is None and version.effective_from < facts.today:
            what = f"In force since {short_day(version.effective_from)}, and nothing that follows from it was done."
            yield about(version, what, "Ask your administrator whether the daily job runs.")


def charter_without_a_year(facts: Facts) -> Iterator[Found]:
    if facts.year is None:
        what = f"The calendar has no academic year for {short_day(facts.today)}: nothing falls due."
        yield Found(what, "Calendar", "/calendar/", "Add the academic year and its terms.")
