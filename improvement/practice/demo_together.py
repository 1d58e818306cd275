"""What the demo trust's schools do together: sprints, toolkits, research, changes and the help board."""

from datetime import date, timedelta
from decimal import Decimal

from improvement.models import Strand
from improvement.practice.actions import changes, help_board, research, sprints, toolkits
from improvement.practice.models import Toolkit, ToolkitUse
from improvement.practice.selectors.sprints import ingredients
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

Led = list[tuple[User, School]]
Strands = dict[str, Strand]

TOOLKITS = [
    ("Words before worksheets", "English", "curriculum", "So that pupils can say what they are about to read.",
     ["Choose five words a week", "Say them, clap them, write them", "Use each in a sentence before reading",
      "Meet each again within ten days"]),
    ("Small steps in mathematics", "Mathematics", "achievement", "New ideas in steps that nobody falls off.",
     ["One new thing at a time", "A worked example beside each task", "Check all pupils before moving on"]),
    ("The first five minutes", "", "attendance", "Every lesson begins calmly and at once.",
     ["Greet at the door", "A task that all can begin alone", "The register while they work"]),
]  # fmt: skip
SPRINTS = [
    ("Greeting at every door", "attendance", 8, -120, "Late to lessons a day", 34, 19, "adopt",
     "It took three weeks until every adult did it. The fall came in week five."),
    ("Five words a week in year 8", "curriculum", 6, -100, "Words that pupils can explain, of 20", 7, 13, "adapt",
     "Five were too many in science. Three, met again sooner, stuck better."),
    ("Homework on paper cards", "achievement", 6, -90, "Homework handed in, of 30", 17, 18, "stop",
     "Much copying for teachers and nothing gained."),
    ("Worked examples in year 5", "achievement", 10, -30, "Pupils who begin alone, of 28", 11, None, "", ""),
    ("A task on the board", "attendance", 8, -70, "Minutes until all work", 6, None, "", ""),
]  # fmt: skip
REQUESTS = [
    ("request", "Calm starts to lessons in year 9", "attendance", "We tried seating plans. Lessons still begin late."),
    ("request", "Reading for pupils who fell behind", "achievement", "Twelve pupils in year 7 read slowly."),
    ("request", "Parents who do not come to meetings", "leadership", "Fewer than half came in autumn."),
]
OFFERS = [
    ("offer", "Calm starts: come and see our lessons", "attendance", "Tuesday and Thursday mornings, with our lead."),
    ("offer", "Reading aloud in small groups", "achievement", "Our materials and a day of our lead's time."),
    ("offer", "Planning science practicals together", "curriculum", "Two teachers, one afternoon a half-term."),
]


def make_together(plan: DemoPlan) -> None:
    people = {row.role: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(cluster=None, school=None)}
    rows = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    rows = rows.select_related("user", "school").order_by("school__sort_name")
    led = [(row.user, row.school) for row in rows if row.school is not None]
    strands = {strand.code: strand for strand in Strand.objects.all()}
    write_toolkits(plan, led, strands, people[Role.CURRICULUM])
    run_sprints(plan, led, strands)
    do_research(plan, led, strands, people[Role.CURRICULUM])
    weigh_changes(plan, led, strands, people[Role.CEO])
    help_each_other(plan, led, strands)


def days(plan: DemoPlan, number: int) -> date:
    return plan.as_at + timedelta(days=number)


def write_toolkits(plan: DemoPlan, led: Led, strands: Strands, by: User) -> None:
    states = [*ToolkitUse.State.values[:3], ToolkitUse.State.IN_USE]
    for number, (title, subject, strand, about, lines) in enumerate(TOOLKITS):
        with clock.at(plan.moment(days(plan, -200), 14)):
            kit = toolkits.add_toolkit(
                title=title, subject=subject, strand=strands[strand], about=about, ingredients=lines[:3], by=by
            )
        for place, (head, school) in enumerate(led[number :: 2 + number % 2]):
            with clock.at(plan.moment(days(plan, -150 + 12 * place), 15)):
                toolkits.take_up(kit, school=school, state=states[place % 4], by=head)
        if lines[3:]:
            with clock.at(plan.moment(days(plan, -30), 14)):
                toolkits.change_toolkit(
                    kit, ingredients=lines, changed="Words met again soon stay. Three schools asked for it.", by=by
                )
    head, school = led[-1]
    why = "Our own scheme has the same parts, and two schemes at once confused pupils."
    toolkits.take_up(Toolkit.objects.get(title=TOOLKITS[1][0]), school=school, state="ended", note=why, by=head)


def run_sprints(plan: DemoPlan, led: Led, strands: Strands) -> None:
    greet = ingredients().get(words="Greet at the door")
    for number, (title, strand, weeks, began, measure, start, end, outcome, lesson) in enumerate(SPRINTS):
        head, school = led[number % len(led)]
        with clock.at(plan.moment(days(plan, began), 15)):
            sprint = sprints.begin_sprint(
                title=title, strand=strands[strand], school=school, weeks=weeks, starts_on=days(plan, began),
                measure=measure, start_value=Decimal(start), by=head, ingredient=greet if number == 0 else None,
                own_ingredient="" if number == 0 else title,
            )  # fmt: skip
        if outcome:
            with clock.at(plan.moment(sprint.ends_on, 16)):
                sprints.close_sprint(sprint, end_value=Decimal(end or 0), outcome=outcome, lesson=lesson, by=head)


def do_research(plan: DemoPlan, led: Led, strands: Strands, by: User) -> None:
    with clock.at(plan.moment(days(plan, -300), 15)):
        project = research.begin_project(
            title="Reading aloud in year 7", partner="A research school nearby", strand=strands["achievement"],
            question="Do pupils who read aloud in small groups each day read faster after a term than those who wait?",
            method="Twelve classes; half begin in autumn and half in spring, chosen by lot. One test before and after.",
            sites=[school for _, school in led[:4]], starts_on=days(plan, -300), ends_on=days(plan, -40), by=by,
        )  # fmt: skip
    with clock.at(plan.moment(days(plan, -35), 15)):
        found = "Those who began first read 14 words a minute more (95% interval 3 to 25; 310 pupils). "
        found += "It held where groups had fewer than eight pupils."
        research.close_project(project, result=found, outcome="adopt", by=by)
    research.begin_project(
        title="Feedback spoken or written", partner="A university's school of education", strand=strands["curriculum"],
        question="Does spoken feedback during the lesson do as much as marking, in fewer hours?",
        method="Matched classes in three schools; teachers note their hours for six weeks.",
        sites=[school for _, school in led[2:5]], starts_on=days(plan, -20), ends_on=days(plan, 120), by=by,
    )  # fmt: skip


def weigh_changes(plan: DemoPlan, led: Led, strands: Strands, ceo: User) -> None:
    staff = RoleAssignment.objects.live(plan.as_at).filter(role=Role.STAFF, school__isnull=False).order_by("pk")
    with clock.at(plan.moment(days(plan, -50), 11)):
        absence = changes.open_change(
            title="One number on which parents report absence", strand=strands["attendance"], by=ceo,
            trigger="In one week three schools missed calls, and a child was looked for who was at home ill.",
            evidence="The log of calls of all schools for October.",
            options="One number for all schools\nA form for parents\nNothing changes", decide_by=days(plan, -10),
        )  # fmt: skip
    for row in staff.select_related("user", "school")[:2]:
        if row.school is not None:
            words = "Parents ring before eight, when nobody is in the office. A form would spare us the calls."
            with clock.at(plan.moment(days(plan, -30), 12)):
                changes.hear(absence, school=row.school, words=words, by=row.user)
    if absence.inputs.exists():  # type: ignore[attr-defined]
        with clock.at(plan.moment(days(plan, -12), 12)):
            words = "A form for parents from January, as the offices asked. The numbers stay for those who call."
            changes.decide(absence, decision=words, by=ceo)
    changes.open_change(
        title="Fewer data collections a year", strand=strands["people"], by=ceo, decide_by=days(plan, 30),
        trigger="Teachers in four schools typed the same marks three times this autumn.",
        evidence="The register of forms and minutes.", options="Two collections\nOne collection\nNothing changes",
    )  # fmt: skip


def help_each_other(plan: DemoPlan, led: Led, strands: Strands) -> None:
    posts = []
    for number, (kind, topic, strand, words) in enumerate([*OFFERS, *REQUESTS]):
        head, school = led[(2 * number) % len(led)]
        with clock.at(plan.moment(days(plan, -40 + 5 * number), 10)):
            posts.append(
                help_board.post_help(
                    kind=kind, topic=topic, strand=strands[strand], words=words, school=school, by=head
                )
            )
    calm, reading = posts[3], posts[4]
    giver, school = led[0]
    with clock.at(plan.moment(days(plan, -14), 13)):
        help_board.answer(calm, words="Come on Tuesday and see period one. Coffee is ready.", by=giver, school=school)
        helper, there = led[2]
        help_board.answer(reading, words="Our lead brings the texts on Friday.", by=helper, school=there)
    with clock.at(plan.moment(days(plan, -4), 13)):
        words = "Two of us went. The task on the board was what we had missed."
        help_board.close_help(calm, feedback="yes", feedback_words=words, by=calm.by)
