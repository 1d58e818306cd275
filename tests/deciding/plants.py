"""Faults to plant in a clean charter: for each, the rule that must find it."""

from collections.abc import Callable
from datetime import date, timedelta

from charter.models import CorePrinciple, Duty
from charter.services.models import Service
from schools.models import RoleAssignment
from tests.deciding.clean_charter import CleanCharter
from tests.factories import (
    AreaFactory,
    CharterFactory,
    CorePrincipleFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DelegationLineFactory,
    DutyFactory,
    ExternalSystemFactory,
    ProFormaFactory,
    ProFormaVersionFactory,
    PromiseFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    ServiceFactory,
)
from trust import clock
from trust.models import AcademicYear, Semester

Plant = Callable[[CleanCharter], None]
PLANTS: list[tuple[str, str, Plant]] = []


def plant(rule: str) -> Callable[[Plant], Plant]:
    """Registers a fault under its own name and the name of the rule that finds it."""

    def keep(break_it: Plant) -> Plant:
        PLANTS.append((break_it.__name__, rule, break_it))
        return break_it

    return keep


def write(row, **values):
    """Into the row, past the checks that a form or an action would make."""
    type(row)._default_manager.filter(pk=row.pk).update(**values)


def line(**said):
    return DelegationLineFactory(**said)


def whole(decision, **said):
    """A version with nothing else wrong about it."""
    return DecisionVersionFactory(
        **{"decision": decision, "why": "It helps.", "approved_by": "The board", "took_effect_at": clock.now(),
           "evidence": "It is checked."} | said
    )  # fmt: skip


# --- Contradictions ---
@plant("two_holders_of_a_decision")
def scheme_names_another_than_the_charter(clean):
    write(clean.lines["standardised"], holder="sendco")


@plant("two_holders_of_a_decision")
def a_body_where_the_charter_names_a_role(clean):
    write(clean.lines["aligned"], holder="board", at="trust")


@plant("two_holders_of_a_matter")
def two_lines_of_one_matter(clean):
    line(matter="Lettings of the hall", holder="head")
    line(matter="lettings of the  hall", holder="lgb")


@plant("one_matter_said_twice")
def the_same_line_twice(clean):
    line(matter="Lettings", holder="head")
    line(matter="Lettings", holder="head")


@plant("one_title_twice")
def two_decisions_of_one_title(clean):
    version = clean.versions["standardised"]
    whole(DecisionFactory(area=version.decision.area, title=version.decision.title.upper()))


@plant("autonomous_but_delegated_upward")
def the_chief_executive_decides_what_schools_decide(clean):
    write(clean.lines["autonomous"], holder="ceo", at="trust")


@plant("autonomous_but_delegated_upward")
def the_board_decides_what_schools_decide(clean):
    write(clean.lines["autonomous"], holder="board")


@plant("centralised_but_delegated_to_schools")
def each_head_decides_what_one_team_does(clean):
    write(clean.lines["centralised"], holder="head", at="school")


@plant("law_required_made_autonomous")
def the_law_requires_what_schools_may_do_without(clean):
    write(clean.versions["autonomous"].decision, required_by="Education Act 2002, section 175")


@plant("forbidden_type")
def a_type_that_the_trust_promised_never_to_choose(clean):
    PromiseFactory(code="never", types=["standardised"], decisions=[clean.versions["standardised"].decision.code])


@plant("held_at_the_wrong_level")
def a_school_answers_for_what_one_team_does(clean):
    write(clean.versions["centralised"], responsible_role="head")


@plant("held_at_the_wrong_level")
def the_trust_answers_for_what_schools_decide(clean):
    write(clean.versions["autonomous"], responsible_role="ceo")


@plant("decided_where_the_role_is_not")
def every_head_decides_for_the_whole_trust(clean):
    line(matter="The logo", holder="head", at="trust")


@plant("duties_over_the_minutes")
def a_duty_longer_than_its_year(clean):
    write(clean.versions["standardised"], minutes=10)


# --- Nobody to answer for it ---
@plant("lead_empty")
def an_empty_lead(clean):
    write(clean.versions["aligned"], lead_role="")


@plant("responsible_empty")
def nobody_responsible(clean):
    write(clean.versions["standardised"], responsible_role="")


@plant("role_unknown")
def a_lead_that_is_no_role(clean):
    write(clean.versions["aligned"], lead_role="king")


@plant("role_unknown")
def a_duty_of_no_role(clean):
    write(clean.duties["aligned"], role="deputy")


@plant("lead_nobody_holds")
def nobody_is_curriculum_director(clean):
    RoleAssignment.objects.filter(role="curriculum").delete()


@plant("decision_nobody_answers_for")
def a_school_without_a_head(clean):
    RoleAssignment.objects.filter(role="head", school=clean.schools[0]).update(until=date(2027, 1, 18))


@plant("decision_nobody_answers_for")
def a_new_school_without_people(clean):
    SchoolFactory(cluster=clean.schools[0].cluster)


@plant("duty_without_owner")
def a_school_without_a_safeguarding_lead(clean):
    RoleAssignment.objects.filter(role="dsl", school=clean.schools[1]).delete()


@plant("duty_without_owner")
def a_duty_of_the_trust_that_nobody_has(clean):
    write(clean.duties["centralised"], role="dpo")


@plant("delegated_to_nobody")
def a_line_to_a_role_that_nobody_holds(clean):
    line(matter="Subject access requests", holder="dpo", at="trust")


@plant("delegated_to_nobody")
def a_body_without_a_chair(clean):
    line(matter="Admission numbers", holder="lgb")
    RoleAssignment.objects.filter(role="chair", school=clean.schools[1]).delete()


@plant("two_people_in_one_role")
def two_heads_of_one_school(clean):
    RoleAssignmentFactory(role="head", school=clean.schools[1])


# --- Incomplete ---
@plant("nothing_agreed")
def an_empty_statement(clean):
    write(clean.versions["aligned"], statement=" ")


@plant("no_reason")
def no_reason_given(clean):
    write(clean.versions["aligned"], why="")


@plant("nobody_approved")
def no_record_of_who_decided(clean):
    write(clean.versions["aligned"], approved_by="")


@plant("duty_without_minutes")
def a_duty_of_no_minutes(clean):
    write(clean.duties["standardised"], minutes=0)


@plant("duty_without_what_stops")
def new_work_and_nothing_stops(clean):
    write(clean.versions["standardised"], what_stops="")


@plant("duty_nobody_reads")
def a_duty_without_a_reader(clean):
    write(clean.duties["aligned"], read_by="")


@plant("duty_nobody_reads")
def a_duty_for_nothing(clean):
    write(clean.duties["aligned"], what_for="")


@plant("duty_never_due")
def a_year_without_semesters(clean):
    write(clean.duties["aligned"], cadence="semesterly")
    Semester.objects.filter(year__code="2026/27").delete()


@plant("duty_never_due")
def a_cadence_that_is_none(clean):
    write(clean.duties["aligned"], cadence="fortnightly")


@plant("duty_with_empty_form")
def a_form_never_published(clean):
    write(clean.duties["aligned"], proforma=ProFormaFactory())


@plant("standardised_without_form_or_criteria")
def alike_by_no_criterion(clean):
    Duty.objects.filter(version=clean.versions["standardised"]).delete()


@plant("centralised_without_service")
def a_team_without_a_service(clean):
    Service.objects.filter(pk=clean.more["service"].pk).delete()


@plant("centralised_without_service")
def a_service_that_closed(clean):
    write(clean.more["service"], closed_on=date(2027, 1, 4), open_for_requests=False)


@plant("aligned_without_principles")
def nothing_to_align_with(clean):
    CorePrinciple.objects.filter(pk=clean.more["principle"].pk).delete()


@plant("principle_without_words")
def a_principle_that_is_a_title_alone(clean):
    write(clean.more["principle"], text="")


# --- Gaps and reviews ---
@plant("days_between_versions")
def a_month_without_a_version(clean):
    version = clean.versions["aligned"]
    write(version, effective_from=date(2026, 11, 1))
    whole(version.decision, effective_from=date(2026, 9, 1), effective_to=date(2026, 9, 30))


@plant("lapses_within_the_year")
def it_ends_at_easter_and_nothing_follows(clean):
    write(clean.versions["aligned"], effective_to=date(2027, 3, 25))


@plant("no_version_of_this_year")
def still_last_years_version(clean):
    write(clean.versions["aligned"], year=AcademicYear.objects.get(code="2025/26"), effective_from=date(2025, 9, 1))


@plant("of_another_year")
def this_years_version_begins_in_another(clean):
    write(clean.versions["aligned"], effective_from=date(2026, 6, 1))


@plant("carried_over_unreviewed")
def carried_over_without_a_review(clean):
    write(clean.versions["aligned"], not_reviewed=True)


@plant("left_undecided")
def a_draft_past_its_day(clean):
    whole(clean.versions["aligned"].decision, status="consulting", effective_from=date(2027, 1, 4))


@plant("never_took_effect")
def published_and_never_in_effect(clean):
    write(clean.versions["aligned"], took_effect_at=None)


# --- Orphans ---
@plant("area_without_decision")
def an_empty_area(clean):
    AreaFactory(code="empty", name="Empty", charter=clean.more["charter"])


@plant("charter_without_area")
def an_empty_charter(clean):
    CharterFactory(code="empty", title="Empty")


@plant("decision_without_version")
def a_title_alone(clean):
    DecisionFactory(area=clean.more["area"])


@plant("principle_without_decision")
def a_principle_that_no_school_maps(clean):
    CorePrincipleFactory(version=clean.versions["autonomous"], text="Kindness.")


@plant("form_that_no_duty_uses")
def a_form_for_nobody(clean):
    ProFormaVersionFactory()


@plant("form_of_a_retired_decision")
def the_own_version_of_a_retired_decision(clean):
    retired = DecisionFactory(area=clean.more["area"])
    day = clock.today() - timedelta(days=1)
    whole(retired, type="aligned", effective_to=day)
    ProFormaFactory(use="own_version", decision=retired)


@plant("delegated_under_a_retired_decision")
def a_line_of_a_retired_decision(clean):
    retired = DecisionFactory(area=clean.more["area"])
    whole(retired, effective_to=clock.today() - timedelta(days=1))
    line(matter="What was", decision=retired)


@plant("service_without_decision")
def a_service_for_what_schools_do(clean):
    ServiceFactory(decision=clean.versions["aligned"].decision)


@plant("product_of_a_retired_decision")
def a_product_of_a_retired_decision(clean):
    retired = DecisionFactory(area=clean.more["area"])
    whole(retired, effective_to=clock.today() - timedelta(days=1))
    ExternalSystemFactory(decision=retired)


@plant("promise_about_nothing")
def a_promise_that_protects_nothing(clean):
    PromiseFactory(code="lost", decisions=["no-such-decision"])


@plant("duty_without_owner")
def a_duty_for_a_phase_whose_schools_have_nobody(clean):
    secondary = SchoolFactory(phase="secondary", cluster=clean.schools[0].cluster)
    for role in {"head", "dsl", "chair"}:
        RoleAssignmentFactory(role=role, school=secondary)
    version = clean.versions["standardised"]
    DutyFactory(version=version, role="sendco", phases=["secondary"], read_by="The board", what_for="To learn.",
                proforma=clean.more["form"])  # fmt: skip
