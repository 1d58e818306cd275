"""What the demo trust tries: initiatives in every state, what they rest on, and what was stopped for them."""

from datetime import timedelta
from random import Random

from charter.models import Action
from improvement.models import Strand
from improvement.practice.actions import evidence, initiatives, stops
from improvement.practice.models import EvidenceItem, Initiative, Stop
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

OWN_EVIDENCE = [
    ("Arrival checks in three of our schools", "practice", "Our own schools", "attendance", "1_weak", "1_low",
     "Where one adult met late pupils at the gate, late marks fell by a third within a term.",
     "Schools with one gate.", "Three schools, no comparison; the weather was mild."),
    ("Reading fluency in year 7, autumn tests", "data", "Our data lead", "achievement", "2_limited", "0_none",
     "One pupil in five reads more slowly than subject texts ask for.",
     "Our secondary schools.", "The test is short; some pupils were absent."),
    ("Repeated reading aloud: a summary of trials", "summary", "A university's review group", "achievement",
     "3_moderate", "1_low", "Short texts read aloud three times with feedback improve pace and understanding.",
     "Pupils who can decode but read slowly.", "Effects fade where it stops after six weeks."),
]  # fmt: skip
TRIES = [
    ("Ten minutes of reading aloud each day in year 7", "achievement",
     "Reading pace of the slowest fifth rises by half a year.", "Words read correctly in a minute",
     "82 words in September", 60, "The weekly spelling test and its marking", 76, "adopt", "104 words in June",
     "It works where the text is chosen by the subject. Keep groups under eight."),
    ("Meet late pupils at the gate", "attendance", "Late marks fall by a quarter.", "Late marks a week", "61 a week",
     38, "The detention at lunch for late pupils", 57, "adapt", "49 a week",
     "It needs two adults in winter. From spring the office and a senior leader share it."),
    ("A weekly behaviour newsletter for families", "attendance", "Fewer calls home about the same thing.",
     "Calls home a week", "35 a week", 46, "The paper reply slips", 20, "stop", "34 a week",
     "Families told us they do not read it. A short call works better. We wish we had asked before."),
    ("One shared bank of starter tasks in mathematics", "curriculum", "Lessons begin within two minutes.",
     "Minutes until all pupils work", "6 minutes", 30, "Each teacher's own starter slides", 90, "", "", ""),
    ("Coaching pairs in science", "people", "Every teacher tries one technique a half-term.",
     "Techniques seen in lessons", "4 of 10", 80, "Two whole-staff meetings a term", 40, "", "", ""),
    ("A quiet room at lunch", "inclusion", "Fewer pupils leave lessons after lunch.", "Pupils who leave after lunch",
     "9 a week", 95, "Nothing stops", 0, "", "", ""),
    ("Shorter reports to parents", "leadership", "Parents can say what their child works on next.",
     "Parents who can", "", None, "", None, "", "", ""),
]  # fmt: skip


Register = dict[str, list[EvidenceItem]]


def make_practice(plan: DemoPlan) -> None:
    people = {row.role: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(cluster=None, school=None)}
    rows = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    led = [(row.user, row.school) for row in rows.select_related("user", "school").order_by("school__sort_name")]
    strands = {strand.code: strand for strand in Strand.objects.all()}
    items = fill_register(people[Role.CURRICULUM], strands)
    for number, told in enumerate(TRIES):
        head, school = led[number % len(led)]
        if school is not None:
            try_it(plan, told, head, school, strands[told[1]], items, people[Role.CEO])
    rest_actions(plan.random("actions on evidence"), items)
    for number, stop in enumerate(Stop.objects.order_by("pk")):
        for head, _ in led[: 1 + number % 4]:
            stops.thank(stop, by=head)


def fill_register(by: User, strands: dict[str, Strand]) -> Register:
    """What the packs brought and three things of the trust's own, by strand."""
    for title, kind, publisher, strand, strength, cost, says, fit, against in OWN_EVIDENCE:
        evidence.add_item(
            by=by, title=title, kind=kind, publisher=publisher, strand=strands[strand], strength=strength, cost=cost,
            says=says, fit=fit, against=against,
        )  # fmt: skip
    found: Register = {}
    for item in EvidenceItem.objects.select_related("strand").order_by("pk"):
        found.setdefault(item.strand.code if item.strand else "", []).append(item)
    return found


def try_it(
    plan: DemoPlan,
    told: tuple,
    head: User,
    school: School,
    strand: Strand,
    items: Register,
    ceo: User,
) -> Initiative:
    """Through the same actions as on screen, each on its day."""
    title, code, effect, measure, baseline, added, what_stops, freed, outcome, showed, lesson = told
    began = plan.as_at - timedelta(days=150 if outcome else 40)
    with clock.at(plan.moment(began, 15)):
        row = initiatives.draft(
            by=head, title=title, school=school, strand=strand, expected_effect=effect, measure=measure,
            baseline=baseline, review_on=plan.as_at + timedelta(days=-20 if outcome else 45) if baseline else None,
            hours_added=added, stops=what_stops, hours_freed=freed,
        )  # fmt: skip
        for item in items.get(code, [])[:2]:
            evidence.cite(row, item=item, by=head)
        if not baseline or code not in items:
            return row
        row = initiatives.submit(row, by=head)
        if row.state == Initiative.State.PROPOSED and (outcome or code == "people"):
            row = initiatives.sign_off(row, agrees=True, note="Worth trying for two terms.", by=ceo)
    if outcome:
        with clock.at(plan.moment(plan.as_at - timedelta(days=12), 16)):
            row = initiatives.close(row, outcome=outcome, showed=showed, lesson=lesson, by=head)
    return row


def rest_actions(draw: Random, items: Register) -> None:
    """Two open actions in three rest on something."""
    known = [item for found in items.values() for item in found]
    for action in Action.objects.filter(closed_on__isnull=True).select_related("added_by").order_by("pk"):
        if draw.random() < 0.66:
            evidence.cite(action, item=draw.choice(known), by=action.added_by)
