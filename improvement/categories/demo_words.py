"""What people of the demo trust say of schools' needs. No real school."""

EVIDENCE = [
    "Three visits since September, the half-term's figures, and what pupils told us in Years 4 and 6.",
    "Books from two year groups beside last summer's. The gap between classes is smaller than it was.",
    "Attendance week by week, and the list of the eight families with whom we work.",
    "The survey of staff in October: nine in ten know what is asked of them. Two posts are still open.",
    "The audit of last term. Two of its five actions are done, three are in hand.",
    "Governors' minutes and the last budget report.",
]
HELP = [
    "Plan the next unit together with a teacher who has taught it well, twice a half-term.",
    "Walk the school with the deputy each fortnight and agree one thing to change.",
    "Meet the families with an attendance lead from the partner school.",
    "Work with the SENDCo on reviews that look at what changed for the child.",
    "A day a week of an experienced leader until the post is filled.",
]
WORDS = [
    "The school stands well and knows why. It should give more than it takes this year.",
    "Much is in hand. One or two things need help from outside, and the school has named them itself.",
    "Several strands need help at once, and the school's own people are stretched. They are the right people.",
    "Too much leans on too few. The trust's people go in now, until the basics hold.",
]
MOVES = [
    "Two half-terms in which attendance holds, and lessons alike across a year group.",
    "Subject leaders who say what pupils know now and did not before, with work to show it.",
    "A full team of leaders in post, and routines that hold when one of them is away.",
]
REPLIES = [
    "We see it the same way. We would have put people first, and we are glad of the help in curriculum.",
    "Fair, and well argued. The figures for Year 4 were of last summer; the new ones will show more.",
    "We read it with all leaders. Thank you for naming what works.",
]
STRENGTHS = [
    ("How every lesson begins: three routines that all classes share", "Every class starts within two minutes."),
    ("Phonics groups that change every three weeks, run by assistants", "The check rose by nine points in two years."),
    ("Meeting families at the gate, with a plan for the first lesson missed", "Persistent absence fell by a third."),
    ("A reading hour in which all adults read too", "Pupils name the last book they loved; nobody stays without one."),
    (
        "Handing over to secondary school, with visits for those who worry",
        "No pupil of last year's changed school again.",
    ),
    ("Plans for pupils with SEND on one page, written with the pupil", "Parents come to every review."),
    ("A calm room run by one trained adult, with a way back to class", "Suspensions halved; nobody stays over a day."),
    ("Middle leaders who observe one another, and say one thing each", "Staff stay; three were promoted inside."),
    ("Mathematics talk in pairs, from Reception on", "Explanations in books grew longer and clearer in each year."),
    ("Governors who visit with one question, and publish what they saw", "Minutes show a change after each visit."),
    ("A budget that every leader can read", "No surprise in three years."),
    ("Singing every day", "Shy pupils lead, and behaviour after lunch is calm."),
]
PHASE_REASONS = [
    "Lessons were unsettled and two posts stood empty when it joined.",
    "It is calm and staffed; now leadership and curriculum are to be mended.",
    "Routines hold. Teaching comes next, subject by subject.",
    "It stands by itself and has begun to help others.",
]
