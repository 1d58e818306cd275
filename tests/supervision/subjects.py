"""What the addresses of supervision are about."""

from tests.project.subjects import Subject

SUBJECTS: dict[str, list[Subject]] = {}

POST_ONLY: set[str] = set()
