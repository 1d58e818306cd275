"""Rules: what belongs to nothing that is in force."""

from collections.abc import Iterator

from charter.deciding.lint.facts import Facts
from charter.deciding.lint.findings import Found, about
from charter.models import ProForma
from charter.types import BEHAVIOUR

CHARTER = "/charter/"


def area_without_decision(facts: Facts) -> Iterator[Found]:
    """Its note says so where the text is known to be missing."""
    filled = {version.decision.area_id for version in facts.live.values()}
    for area in facts.areas:
        if area.pk not in filled and not area.note.strip():
            what = f"The area “{area}” has no decision in force."
            yield Found(what, area.name, CHARTER, "Agree one, or write in the area's note why there is none.")


def charter_without_area(facts: Facts) -> Iterator[Found]:
    filled = {area.charter_id for area in facts.areas}
    for charter in facts.charters:
        if charter.pk not in filled and not charter.about.strip():
            yield Found(
                f"“{charter}” has no area.", charter.title, CHARTER, "Add its areas, or say in it what is missing."
            )


def decision_without_version(facts: Facts) -> Iterator[Found]:
    """A title under which nothing was ever published."""
    for decision in facts.decisions:
        if decision.pk not in facts.published:
            what = "A title with nothing agreed under it."
            yield Found(what, decision.title, decision.get_absolute_url(), "Write and publish its first version.")


def principle_without_decision(facts: Facts) -> Iterator[Found]:
    """A core principle that nobody maps and nothing is checked by: a team does the matter, or each school decides it.

    Under a standardised decision principles are the criteria that every school meets.
    """
    versions = {version.pk: version for version in facts.live.values()}
    for principle in facts.principles:
        version = versions[principle.version_id]
        if version.behaviour.served or version.behaviour.school_decides:
            kind = version.get_type_display().lower()
            what = f"The core principle “{principle.title}” stands under a {kind} decision: no school maps it."
            step = "Move it to an aligned decision, or make this one aligned."
            yield about(version, what, step)


def form_that_no_duty_uses(facts: Facts) -> Iterator[Found]:
    """Nor has anybody ever answered it."""
    used = {duty.proforma_id for duty in facts.all_duties}
    for form in facts.forms:
        if form.use == ProForma.Use.STANDARD and form.pk not in used and not form.answered:  # type: ignore[attr-defined]
            what = f"No duty asks for the form “{form}” and nobody has filled it in."
            yield Found(what, form.title, CHARTER, "Let a duty ask for it, or withdraw it.")


def form_of_a_retired_decision(facts: Facts) -> Iterator[Found]:
    """A school's own form of a decision that is in force no longer, or asks for no such form any more."""
    for form in facts.forms:
        live = facts.live.get(form.decision_id or 0)
        if form.decision is None or live is not None and live.behaviour.own_form == form.use:
            continue
        if form.use in OWN_FORMS and waits(form):
            what = f"The form “{form}” belongs to a decision that no longer asks for it."
            yield Found(what, form.decision.title, form.decision.get_absolute_url(), "Withdraw the form.")


OWN_FORMS = {behaviour.own_form for behaviour in BEHAVIOUR.values()} - {""}


def waits(form: ProForma) -> bool:
    """Whether schools could still take it for something asked of them."""
    return not form.answered  # type: ignore[attr-defined]


def delegated_under_a_retired_decision(facts: Facts) -> Iterator[Found]:
    for line in facts.scheme:
        if line.decision is not None and line.decision not in facts.live:
            what = "This line of the scheme hangs on a decision of the charter that is not in force."
            yield Found(what, line.matter, line.url, "Tie it to the decision that took its place, or to none.")


def service_without_decision(facts: Facts) -> Iterator[Found]:
    """A service that is open, of a decision that no team does any more."""
    for service in facts.services:
        live = facts.live.get(service.decision_id or 0)
        if service.decision_id and service.closed_on is None and not (live and live.behaviour.served):
            what = f"The service “{service}” is open, and its decision leaves the work to schools or is not in force."
            yield Found(what, service.title, service.get_absolute_url(), "Close the service, or mend its decision.")


def product_of_a_retired_decision(facts: Facts) -> Iterator[Found]:
    for product in facts.products:
        if product.decision_id and product.decision_id not in facts.live:
            what = f"The product “{product}” belongs to a decision that is not in force."
            yield Found(what, product.name, product.get_absolute_url(), "Tie it to a decision in force, or to none.")


def promise_about_nothing(facts: Facts) -> Iterator[Found]:
    """A promise that names a decision which the charter does not have: it protects nothing."""
    codes = {decision.code for decision in facts.decisions}
    for promise in facts.promises:
        for code in sorted(set(promise.decisions) - codes):
            what = f"The promise “{promise}” names the decision “{code}”, which there is not."
            yield Found(what, "Promises", CHARTER, "Correct the name in the promise.")
