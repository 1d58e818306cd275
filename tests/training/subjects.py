"""What the addresses of training are about."""

from tests.project.subjects import Subject

SUBJECTS: dict[str, list[Subject]] = {}

POST_ONLY: set[str] = set()
