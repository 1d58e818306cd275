"""What people of the demo trust say on visits and cards."""

LINES = [
    "Does what is taught in phonics stay with the pupils who find it hardest?",
    "What do pupils say about the first ten minutes of lessons?",
    "Do pupils with plans get the help that their plan names?",
    "How do new staff learn our routines?",
]
NOTES = [
    "Entry routines calm and quick in six of seven rooms.",
    "Pupils could say what they learned last week in history, less so in geography.",
    "Two teaching assistants unsure which group they have after break.",
]
REPORT = {
    "support_note": "The trust's lead for early reading comes for two mornings, and your leads visit a partner.",
    "challenge_note": "The same few pupils miss the help that was planned for them. Who notices, and on which day?",
    "evaluation": "Routines are settled and pupils are glad to be here. Reading begins well and slows in Year 2.",
    "development": "Match the books to the sounds that were taught, and look at six pupils together every fortnight.",
}
REPLY = "We see it the same way. Help after break was our blind spot; two of the three points are in our plan already."
STRENGTHS = ["The way new staff are settled in", "Pupils who run the lending library"]
NEXT_STEPS = ["Match books to sounds", "Name who starts help on Mondays"]
FINDINGS = [
    ("curriculum", "Reading books do not always match the sounds that were taught."),
    ("inclusion", "Help that a plan names starts late on days with assembly."),
    ("attendance", "Calls home on the first day of absence are made for some pupils only."),
]
COMMITMENTS = [
    "Start every lesson in our Year 4 with the same short look back.",
    "Meet each new member of staff in week three with two questions only.",
    "Put the lending library into pupils' hands.",
]
CARDS = [
    ("curriculum", "Ten words a week", "Pupils met words once and forgot them.",
     "Each year group teaches ten words a week, on the same wall in every room, and asks for them on Friday.",
     "In the spring check pupils used seven of ten in their own writing, up from three."),
    ("attendance", "A call by nine", "Families heard from us on day three.",
     "Two people call each family by nine on the first day, with one kind question.",
     "First-day absence that became a week fell by a third in a term."),
    ("people", "No meeting without a page", "Meetings ran long and nobody had read anything.",
     "One page two days before, or no meeting. Half of them turned out not to be needed.",
     "Staff have two hours a week back; the spring survey shows it."),
    ("inclusion", "Help before, not after", "Pupils were withdrawn after they had failed.",
     "Ten minutes before the lesson with the words and the first step.",
     "Fewer hands up for help in the first task, and pupils stay in the room."),
]  # fmt: skip
