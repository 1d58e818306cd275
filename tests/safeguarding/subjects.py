"""What the board's addresses are about."""

from tests.project.subjects import Subject

SUBJECTS = {"school_standing": [Subject(lambda school: {"pk": school.pk})]}
POST_ONLY = {"board_refresh"}
