"""What the addresses of the published charter are about."""

from tests.factories import PublishedCharterFactory
from tests.project.subjects import Subject
from tests.publication.issued import failed, issue

SUBJECTS = {
    "published_school": [Subject(lambda school: {"pk": school.pk})],
    "published_charter_detail": [Subject(lambda school: {"pk": PublishedCharterFactory().pk})],
    "published_charter_progress": [Subject(lambda school: {"pk": PublishedCharterFactory().pk})],
    "published_charter_pdf": [Subject(lambda school: {"pk": issue().pk})],
    "published_charter_retry": [Subject(lambda school: {"pk": failed().pk}, method="post")],
}
