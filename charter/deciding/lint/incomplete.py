"""Rules: a line that cannot be done as it stands, or cannot be shown to have been done."""

from collections.abc import Iterator

from charter.deciding.holders import SCHOOL_ROLES
from charter.deciding.lint.facts import Facts
from charter.deciding.lint.findings import Found, about, some
from charter.models import DecisionVersion, Duty
from trust.calendar import Cadence
from trust.words import count_of


def nothing_agreed(facts: Facts) -> Iterator[Found]:
    for version in facts.live.values():
        if not version.statement.strip():
            yield about(version, "It says nothing: the text of what we agreed is empty.", "Write what was agreed.")


def no_reason(facts: Facts) -> Iterator[Found]:
    """A record of the decision has its reasons (S0-15), in its own words or as options and evidence."""
    for version in facts.live.values():
        if not (version.why.strip() or version.options.strip() or version.evidence.strip()):
            yield about(version, "Nothing says why it was agreed.", "Add the reason, the options or the evidence.")


def nobody_approved(facts: Facts) -> Iterator[Found]:
    """A record of the decision has who decided it (S0-15)."""
    for version in facts.live.values():
        if not version.approved_by.strip():
            yield about(version, "Nothing says who decided it.", "Add who approved it and when.")


def duty_without_minutes(facts: Facts) -> Iterator[Found]:
    for duty in school_duties(facts):
        if not duty.minutes:
            what = f"The duty “{duty.title}” does not say how many minutes it takes."
            yield about(duty.version, what, "Estimate them: heads plan with them.")


def duty_without_what_stops(facts: Facts) -> Iterator[Found]:
    """New work without what makes room for it."""
    for version in facts.live.values():
        asked = [duty for duty in facts.duties.get(version.pk, []) if duty.at == Duty.At.SCHOOL and duty.minutes]
        if asked and not version.what_stops.strip():
            what = f"It asks {count_of(len(asked), 'thing')} of schools and does not say what stops to make room."
            yield about(version, what, "Name what schools no longer do.")


def duty_nobody_reads(facts: Facts) -> Iterator[Found]:
    for duty in school_duties(facts):
        if not duty.read_by.strip() or not duty.what_for.strip():
            what = f"The duty “{duty.title}” does not say who reads what comes of it, and what for."
            yield about(duty.version, what, "Say it, or drop the duty.")


def duty_never_due(facts: Facts) -> Iterator[Found]:
    """Its cadence has no period in this year's calendar."""
    if facts.year is None:
        return
    for duty in facts.all_duties:
        if duty.cadence != Cadence.PER_EVENT and not facts.calendar.periods(duty.cadence, facts.year):
            often = duty.get_cadence_display() or duty.cadence or "nothing"
            what = f"The duty “{duty.title}” never falls due: {facts.year.code} has no period for “{often.lower()}”."
            yield about(duty.version, what, "Add the terms or semesters of the year, or choose how often.")


def duty_with_empty_form(facts: Facts) -> Iterator[Found]:
    published = {form.pk for form in facts.forms if any(version.published_at for version in form.versions.all())}  # type: ignore[attr-defined]
    for duty in facts.all_duties:
        if duty.proforma_id and duty.proforma_id not in published:
            what = f"The duty “{duty.title}” asks for the form “{duty.proforma}”, of which nothing is published."
            yield about(duty.version, what, "Publish the form, or take it off the duty.")


def standardised_without_form_or_criteria(facts: Facts) -> Iterator[Found]:
    """'Alike' with no form, no product and no criterion: nobody could tell who does it and who doesn't.

    One finding an area. What the trust does itself needs no form of schools, and a promise of the charter is checked
    by the software.
    """
    promised = {promise.source_id for promise in facts.promises}
    bare: dict[int, list[DecisionVersion]] = {}
    for version in facts.live.values():
        by_schools = version.behaviour.completes and version.responsible_role in SCHOOL_ROLES
        if by_schools and version.decision_id not in promised and not criteria(facts, version):
            bare.setdefault(version.decision.area_id, []).append(version)
    for pk, versions in bare.items():
        titles = some([f"“{version.decision.title}”" for version in versions])
        what = f"Every school does it alike, and no form, duty, product or criterion shows whether it does: {titles}."
        where = f"/charter/?area={pk}&type={versions[0].type}"
        yield Found(what, versions[0].decision.area.name, where, "Add forms, duties or the criteria for checking it.")


def criteria(facts: Facts, version: DecisionVersion) -> bool:
    shown = version.external_product or version.active_ingredients or version.evidence.strip()
    return bool(shown or facts.duties.get(version.pk) or facts.principles_of.get(version.pk))


def centralised_without_service(facts: Facts) -> Iterator[Found]:
    """A team does it, and the catalogue has nothing that a school could ask for."""
    served = {service.decision_id for service in facts.services if service.closed_on is None}
    for version in facts.live.values():
        if version.behaviour.served and version.decision_id not in served:
            yield about(version, "One team does this, and the catalogue has no service for it.", "Add a service.")


def aligned_without_principles(facts: Facts) -> Iterator[Found]:
    """Schools write their own version against nothing."""
    for version in facts.live.values():
        if version.behaviour.needs_every_principle and not facts.principles_of.get(version.pk):
            what = "Schools write their own version of this, and there is no core principle to keep."
            yield about(version, what, "Write what no school's version may lose, or choose another type.")


def principle_without_words(facts: Facts) -> Iterator[Found]:
    """A school could not map what says nothing."""
    versions = {version.pk: version for version in facts.live.values()}
    for principle in facts.principles:
        if not principle.text.strip() and not principle.topics:
            what = f"The core principle “{principle.title}” is a title alone."
            yield about(versions[principle.version_id], what, "Say what it asks of a school's own version.")


def school_duties(facts: Facts) -> Iterator[Duty]:
    for duty in facts.all_duties:
        if duty.at == Duty.At.SCHOOL:
            yield duty
