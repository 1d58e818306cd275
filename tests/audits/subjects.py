"""What the addresses of audits are about."""

from charter.models import ProForma, ProFormaVersion
from tests.factories import (
    AuditFindingFactory,
    PeerReadingFactory,
    ProFormaFactory,
    ProFormaVersionFactory,
    SampleFactory,
    SampleRowFactory,
    SubmissionFactory,
)
from tests.project.subjects import Subject


def make_audit(school, code="audit-record", **fields):
    """A draft of an audit whose form asks one thing."""
    form = ProForma.objects.filter(code=code).first() or ProFormaFactory(
        code=code, classed="C4", view_capability="audit.view", edit_capability="audit.edit",
        submit_capability="audit.approve", review_capability="",
    )  # fmt: skip
    version = ProFormaVersion.objects.filter(proforma=form).first() or ProFormaVersionFactory(proforma=form)
    return SubmissionFactory(form=version, school=school, **fields)


def audit(school):
    return {"pk": make_audit(school).pk}


def sampled(school):
    return {"pk": SampleFactory(submission=make_audit(school)).submission_id}


def row(school):
    return {"pk": SampleRowFactory(sample__submission=make_audit(school)).pk}


def reading(school):
    return {"pk": PeerReadingFactory(sample__submission=make_audit(school)).pk}


def read_row(school):
    sample = SampleFactory(submission=make_audit(school))
    return {"pk": SampleRowFactory(sample=sample, reading=PeerReadingFactory(sample=sample)).pk}


def finding(school):
    return {"pk": AuditFindingFactory(school=school).pk}


SUBJECTS: dict[str, list[Subject]] = {
    "audit_detail": [Subject(audit)],
    "audit_sign": [Subject(audit, method="post")],
    "sample_draw": [Subject(audit, method="post")],
    "sample_detail": [Subject(sampled)],
    "sample_row": [Subject(row)],
    "reading_invite": [Subject(sampled)],
    "reading_end": [Subject(reading, method="post")],
    # A second reader's own rows alone, whatever their role.
    "reading_detail": [Subject(reading, personal=True)],
    "reading_row": [Subject(read_row, personal=True)],
    "reading_hand_in": [Subject(reading, method="post", personal=True)],
    "audit_finding_detail": [Subject(finding)],
    "audit_finding_recheck": [Subject(finding)],
}

POST_ONLY: set[str] = set()
