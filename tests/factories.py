"""One factory per model."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from assessment.models import Figure, Measure, MeasureYear
from charter.adoption.models import Advice, Barrier, Borrowing, Citation, Exemption
from charter.deciding.models import SearchLine
from charter.models import (
    Action,
    Answer,
    Area,
    Charter,
    Comment,
    CorePrinciple,
    Decision,
    DecisionVersion,
    DueItem,
    Duty,
    Evidence,
    PackRecord,
    ProForma,
    ProFormaVersion,
    Return,
    Submission,
)
from charter.publication.models import PublishedCharter
from charter.review.models import AnnualReview, ReviewLine, ReviewPlan, SchoolConsulted
from charter.services.models import (
    ExternalSystem,
    ProcessPack,
    RequestNote,
    Service,
    ServiceRequest,
    SystemAdoption,
)
from charter.values.models import (
    Aim,
    ChurchInspection,
    GlossaryTerm,
    PromiseEvidence,
    Pulse,
    PulseGroup,
    PulseItem,
    PulseTally,
    PulseTicket,
    Purpose,
    Reflection,
    Signposts,
    StaffPromise,
    Strand,
    Tag,
    Value,
    ValueLine,
)
from charter.workload.models import ImpactCheck, LoadReason, Promise, SubjectStatement, Waiver
from governance.models import DelegationLine, KpiReport
from improvement.models import CyclePosition, CycleStep
from schools.models import Cluster, FormerSchool, RoleAssignment, School, SchoolDay, StaffPost
from trust import clock
from trust.imports.models import ImportProblem, ImportRun, RunChange
from trust.models import AcademicYear, CalendarDay, Semester, StoredFile, Term, Trust, User
from trust.notices.models import DeliveryEvent, Mail, Notice
from trust.reports.models import ReportRun


class TrustFactory(DjangoModelFactory):
    class Meta:
        model = Trust
        django_get_or_create = ["id"]

    id = 1
    name = "Harbour Learning Trust"


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"person{n}@demo.example")
    name = factory.Sequence(lambda n: f"Person {n}")
    password = "!"


class ClusterFactory(DjangoModelFactory):
    class Meta:
        model = Cluster
        django_get_or_create = ["name"]

    name = "North"


class SchoolFactory(DjangoModelFactory):
    class Meta:
        model = School

    name = factory.Sequence(lambda n: f"School {n}")
    urn = factory.Sequence(lambda n: 910000 + n)
    phase = "primary"
    roll = 300
    cluster = factory.SubFactory(ClusterFactory)


class RoleAssignmentFactory(DjangoModelFactory):
    class Meta:
        model = RoleAssignment

    user = factory.SubFactory(UserFactory)
    role = "head"
    since = factory.LazyFunction(lambda: clock.today() - timedelta(days=400))


class MailFactory(DjangoModelFactory):
    class Meta:
        model = Mail

    recipient = factory.SubFactory(UserFactory)
    kind = "digest"
    day = factory.LazyFunction(clock.today)
    message_id = factory.Sequence(lambda n: f"<{n}@demo.example>")
    subject = "1 thing for you"
    text = "One thing is waiting for you."
    html = "<p>One thing is waiting for you.</p>"
    made_at = factory.LazyFunction(clock.now)
    next_try_at = factory.LazyFunction(clock.now)


class NoticeFactory(DjangoModelFactory):
    class Meta:
        model = Notice

    recipient = factory.SubFactory(UserFactory)
    key = factory.Sequence(lambda n: f"notice {n}")
    subject = "Termly safeguarding audit"
    about = "Ashfield Primary"
    link = "/due/1/"
    created_at = factory.LazyFunction(clock.now)
    earliest = factory.LazyFunction(clock.now)


class ReportRunFactory(DjangoModelFactory):
    """A run that waits; `tests.governance.issued` makes a whole one."""

    class Meta:
        model = ReportRun

    kind = "kpi"
    subject = 1
    as_at = factory.LazyFunction(clock.today)
    requested_by = factory.SubFactory(UserFactory)
    requested_at = factory.LazyFunction(clock.now)
    lease_until = factory.LazyFunction(lambda: clock.now() + timedelta(minutes=10))


class KpiReportFactory(DjangoModelFactory):
    class Meta:
        model = KpiReport

    school = factory.SubFactory(SchoolFactory)
    run = factory.SubFactory(ReportRunFactory, subject=factory.SelfAttribute("..school.pk"))


class SearchLineFactory(DjangoModelFactory):
    class Meta:
        model = SearchLine

    source = "charter"
    key = factory.Sequence(str)
    matter = "residential visits"


class DelegationLineFactory(DjangoModelFactory):
    """In force since long ago: the headteacher decides."""

    class Meta:
        model = DelegationLine

    code = factory.Sequence(lambda n: f"line-{n}")
    matter = factory.Sequence(lambda n: f"Matter {n}")
    holder = "head"
    effective_from = date(2024, 9, 1)


class DeliveryEventFactory(DjangoModelFactory):
    class Meta:
        model = DeliveryEvent

    notice = factory.SubFactory(NoticeFactory)
    kind = "written"
    at = factory.LazyFunction(clock.now)


def make_calendar(first: date, years: int = 1) -> list[AcademicYear]:
    """Academic years with three terms each, half-term holidays and two semesters; 2026/27 as in the domain list."""
    return [make_year(first.year + number) for number in range(years)]


def make_year(start: int) -> AcademicYear:
    year = AcademicYear.objects.create(
        code=f"{start}/{(start + 1) % 100:02}", first_day=date(start, 9, 1), last_day=date(start + 1, 8, 31)
    )
    after = start + 1
    for name, first, last, holiday_first, holiday_last in [
        ("autumn", date(start, 9, 2), date(start, 12, 18), date(start, 10, 24), date(start, 11, 1)),
        ("spring", date(after, 1, 4), date(after, 3, 25), date(after, 2, 13), date(after, 2, 21)),
        ("summer", date(after, 4, 12), date(after, 7, 21), date(after, 5, 29), date(after, 6, 6)),
    ]:
        Term.objects.create(
            year=year, name=name, first_day=first, last_day=last,
            holiday_first_day=holiday_first, holiday_last_day=holiday_last,
        )  # fmt: skip
    spring_2 = date(after, 2, 22)
    Semester.objects.create(year=year, number=1, first_day=date(start, 9, 1), last_day=spring_2 - timedelta(days=1))
    Semester.objects.create(year=year, number=2, first_day=spring_2, last_day=date(after, 8, 31))
    return year


class CharterFactory(DjangoModelFactory):
    class Meta:
        model = Charter
        django_get_or_create = ["code"]

    code = "excellence"
    title = "Charter for Excellence"


class AreaFactory(DjangoModelFactory):
    class Meta:
        model = Area
        django_get_or_create = ["code"]

    code = "safeguarding"
    name = "Safeguarding"
    domain = "safeguarding"


class DecisionFactory(DjangoModelFactory):
    class Meta:
        model = Decision

    area = factory.SubFactory(AreaFactory)
    code = factory.Sequence(lambda n: f"decision-{n}")
    title = factory.Sequence(lambda n: f"Decision {n}")


class DecisionVersionFactory(DjangoModelFactory):
    """In force from the first day of the academic year that today is in."""

    class Meta:
        model = DecisionVersion

    decision = factory.SubFactory(DecisionFactory)
    year = factory.LazyFunction(
        lambda: AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())
    )
    type = "standardised"
    statement = "Every school does this in the same way."
    lead_role = "eht"
    responsible_role = "head"
    status = "published"
    effective_from = factory.SelfAttribute("year.first_day")


class ProFormaFactory(DjangoModelFactory):
    class Meta:
        model = ProForma

    code = factory.Sequence(lambda n: f"form-{n}")
    title = factory.Sequence(lambda n: f"Form {n}")
    view_capability = "tracker.view"
    edit_capability = "tracker.edit"
    submit_capability = "tracker.approve"
    review_capability = "tracker.verify"


class ProFormaVersionFactory(DjangoModelFactory):
    class Meta:
        model = ProFormaVersion

    proforma = factory.SubFactory(ProFormaFactory)
    number = 1
    definition = factory.LazyFunction(
        lambda: {
            "sections": [
                {
                    "code": "quality",
                    "title": "Quality",
                    "questions": [{"code": "summary", "kind": "text", "label": "What did you find?", "required": True}],
                }
            ]
        }
    )
    published_at = factory.LazyFunction(clock.now)


class DutyFactory(DjangoModelFactory):
    """Termly, by the designated safeguarding lead of each school, without a form."""

    class Meta:
        model = Duty

    version = factory.SubFactory(DecisionVersionFactory)
    code = factory.Sequence(lambda n: f"duty-{n}")
    title = factory.Sequence(lambda n: f"Duty {n}")
    role = "dsl"
    cadence = "termly"
    offset = -5
    minutes = 30


class DueItemFactory(DjangoModelFactory):
    """Of Spring 2027, open and due a week from today; give `school`."""

    class Meta:
        model = DueItem

    duty = factory.SubFactory(DutyFactory)
    school = factory.SubFactory(SchoolFactory)
    period = "2026/27 2 spring term"
    period_label = "Spring term 2026/27"
    period_first_day = date(2027, 1, 4)
    period_last_day = date(2027, 4, 11)
    opens_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=14))
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))


class SubmissionFactory(DjangoModelFactory):
    class Meta:
        model = Submission

    form = factory.SubFactory(ProFormaVersionFactory)
    school = factory.SubFactory(SchoolFactory)
    started_by = factory.SubFactory(UserFactory)
    started_at = factory.LazyFunction(clock.now)


class CorePrincipleFactory(DjangoModelFactory):
    class Meta:
        model = CorePrinciple

    version = factory.SubFactory(DecisionVersionFactory, type="aligned")
    code = factory.Sequence(lambda n: f"principle-{n}")
    title = factory.Sequence(lambda n: f"Principle {n}")


class PackRecordFactory(DjangoModelFactory):
    class Meta:
        model = PackRecord

    section = "decisions"
    key = factory.Sequence(lambda n: f"line-{n}")
    pack = "own"


class AnswerFactory(DjangoModelFactory):
    class Meta:
        model = Answer

    submission = factory.SubFactory(SubmissionFactory)
    question = "summary"
    value = "It goes well."
    saved_by = factory.SelfAttribute("submission.started_by")
    saved_at = factory.LazyFunction(clock.now)


class ReturnFactory(DjangoModelFactory):
    class Meta:
        model = Return

    submission = factory.SubFactory(SubmissionFactory)
    question = "summary"
    reason = "Say what shows it."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class EvidenceFactory(DjangoModelFactory):
    class Meta:
        model = Evidence

    answer = factory.SubFactory(AnswerFactory)
    file = factory.SubFactory("tests.factories.StoredFileFactory")
    added_by = factory.SelfAttribute("answer.saved_by")
    added_at = factory.LazyFunction(clock.now)


class ActionFactory(DjangoModelFactory):
    class Meta:
        model = Action

    title = factory.Sequence(lambda n: f"Action {n}")
    school = factory.SubFactory(SchoolFactory)
    owner = factory.SubFactory(UserFactory)
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=30))
    measure = "The next audit shows it."
    added_by = factory.SelfAttribute("owner")
    added_at = factory.LazyFunction(clock.now)


class CommentFactory(DjangoModelFactory):
    """A comment on a decision; give `kind="challenge"` and `addressed_to` for one that waits for an answer."""

    class Meta:
        model = Comment

    target = factory.SubFactory(DecisionFactory)
    text = "Could this wait until the summer?"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class FormerSchoolFactory(DjangoModelFactory):
    class Meta:
        model = FormerSchool

    school = factory.SubFactory(SchoolFactory)
    urn = factory.Sequence(lambda n: 800000 + n)


class SchoolDayFactory(DjangoModelFactory):
    class Meta:
        model = SchoolDay

    school = factory.SubFactory(SchoolFactory)
    date = date(2027, 1, 4)
    kind = "inset"


class StaffPostFactory(DjangoModelFactory):
    class Meta:
        model = StaffPost

    title = "Curriculum lead"


class CalendarDayFactory(DjangoModelFactory):
    class Meta:
        model = CalendarDay

    date = date(2027, 1, 4)
    kind = "inset"


class StoredFileFactory(DjangoModelFactory):
    class Meta:
        model = StoredFile

    content = factory.django.FileField(filename="file.csv", data=b"URN\n")
    name = "file.csv"
    content_type = "text/csv"
    size = 4
    sha256 = "0" * 64
    uploaded_by = factory.SubFactory(UserFactory)
    uploaded_at = factory.LazyFunction(clock.now)


class ImportRunFactory(DjangoModelFactory):
    class Meta:
        model = ImportRun

    kind = "absence"
    status = "applied"
    file = factory.SubFactory(StoredFileFactory)
    by = factory.SelfAttribute("file.uploaded_by")
    started_at = factory.LazyFunction(clock.now)


class ImportProblemFactory(DjangoModelFactory):
    class Meta:
        model = ImportProblem

    run = factory.SubFactory(ImportRunFactory)
    row = 2
    reason = "This is no number."


class RunChangeFactory(DjangoModelFactory):
    class Meta:
        model = RunChange

    run = factory.SubFactory(ImportRunFactory)
    row = 2
    model = "schools.School"
    object_pk = 1
    after = factory.LazyFunction(dict)


class MeasureFactory(DjangoModelFactory):
    class Meta:
        model = Measure
        django_get_or_create = ["code"]

    code = "ks2_rwm_expected"
    name = factory.SelfAttribute("code")
    short_name = factory.LazyAttribute(lambda measure: measure.code[:30])
    unit = "%"
    kind = "proportion"
    higher_is_better = True
    headline = True


class MeasureYearFactory(DjangoModelFactory):
    class Meta:
        model = MeasureYear

    measure = factory.SubFactory(MeasureFactory)
    academic_year = "2025/26"
    status = "available"


class FigureFactory(DjangoModelFactory):
    """A school's figure; a comparator with `school=None, place="national", phase="primary"`."""

    class Meta:
        model = Figure

    measure = factory.SubFactory(MeasureFactory)
    school = factory.SubFactory(SchoolFactory)
    academic_year = "2025/26"
    value = 60.0
    denominator = 30
    run = factory.SubFactory(ImportRunFactory)
    source_row = 2
    known_from = factory.LazyFunction(clock.now)


class CycleStepFactory(DjangoModelFactory):
    class Meta:
        model = CycleStep
        django_get_or_create = ["code"]

    code = "diagnose"
    name = "Diagnose and prioritise"


class CyclePositionFactory(DjangoModelFactory):
    class Meta:
        model = CyclePosition

    school = factory.SubFactory(SchoolFactory)
    step = factory.SubFactory(CycleStepFactory)
    since = factory.LazyFunction(clock.today)
    by = factory.SubFactory(UserFactory)


# --- charter.services ---


class ExternalSystemFactory(DjangoModelFactory):
    class Meta:
        model = ExternalSystem

    code = factory.Sequence(lambda number: f"product-{number}")
    name = factory.Sequence(lambda number: f"Product {number}")
    what_for = "Pupil and attendance data"
    owner_role = "data_lead"


class SystemAdoptionFactory(DjangoModelFactory):
    class Meta:
        model = SystemAdoption

    system = factory.SubFactory(ExternalSystemFactory)
    school = factory.SubFactory(SchoolFactory)
    since = factory.LazyFunction(clock.today)


class ServiceFactory(DjangoModelFactory):
    class Meta:
        model = Service

    code = factory.Sequence(lambda number: f"service-{number}")
    title = factory.Sequence(lambda number: f"Service {number}")
    about = "One team does it for every school."
    gets = ["Advice", "A contract"]
    contact_role = "service_lead"


class ServiceRequestFactory(DjangoModelFactory):
    class Meta:
        model = ServiceRequest

    service = factory.SubFactory(ServiceFactory)
    school = factory.SubFactory(SchoolFactory)
    subject = "A leaking roof"
    text = "Water comes through the roof of the hall."
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)
    answer_due = factory.LazyFunction(clock.today)


class RequestNoteFactory(DjangoModelFactory):
    class Meta:
        model = RequestNote

    request = factory.SubFactory(ServiceRequestFactory)
    kind = "note"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
    text = "Rang the contractor."


class ProcessPackFactory(DjangoModelFactory):
    class Meta:
        model = ProcessPack

    service = factory.SubFactory(ServiceFactory)
    version = factory.SubFactory(DecisionVersionFactory)
    did = "Advised schools."
    roles = "One adviser."
    made_at = factory.LazyFunction(clock.now)


# --- charter.adoption ---


class ExemptionFactory(DjangoModelFactory):
    """Asked for by somebody, until the end of the next month; give `school`, and `decision` or `version`."""

    class Meta:
        model = Exemption

    school = factory.SubFactory(SchoolFactory)
    version = factory.SubFactory(DecisionVersionFactory)
    decision = factory.SelfAttribute("version.decision")
    reason = "Our building is being repaired."
    starts_on = factory.LazyFunction(clock.today)
    until = factory.LazyFunction(lambda: clock.today() + timedelta(days=45))
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)


class AdviceFactory(DjangoModelFactory):
    class Meta:
        model = Advice

    exemption = factory.SubFactory(ExemptionFactory)
    supports = True
    words = "The plan is sound and ends in time."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class BorrowingFactory(DjangoModelFactory):
    class Meta:
        model = Borrowing

    submission = factory.SubFactory(SubmissionFactory)
    source = factory.SubFactory(SubmissionFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class CitationFactory(DjangoModelFactory):
    class Meta:
        model = Citation

    version = factory.SubFactory(DecisionVersionFactory)
    submission = factory.SubFactory(SubmissionFactory)
    why = "Its three routines for the start of a lesson."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class BarrierFactory(DjangoModelFactory):
    class Meta:
        model = Barrier

    school = factory.SubFactory(SchoolFactory)
    what = "The printer near the year 3 rooms has been broken since half-term."
    raised_by = factory.SubFactory(UserFactory)
    raised_on = factory.LazyFunction(clock.today)


# --- charter.workload ---


class PromiseFactory(DjangoModelFactory):
    """That decisions called “Marking” are neither centralised nor standardised."""

    class Meta:
        model = Promise

    code = factory.Sequence(lambda n: f"promise-{n}")
    kind = "forbids_type"
    words = "How work is marked is never laid down for all"
    patterns = factory.LazyFunction(lambda: [r"\bmarking\b"])
    types = factory.LazyFunction(lambda: ["centralised", "standardised"])


class WaiverFactory(DjangoModelFactory):
    class Meta:
        model = Waiver

    promise = factory.SubFactory(PromiseFactory, waived_by="ceo")
    decision_version = factory.SubFactory(DecisionVersionFactory)
    reason = "The national test was moved."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class LoadReasonFactory(DjangoModelFactory):
    class Meta:
        model = LoadReason

    decision_version = factory.SubFactory(DecisionVersionFactory)
    reason = "The law asks for it by Easter."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ImpactCheckFactory(DjangoModelFactory):
    class Meta:
        model = ImpactCheck

    decision_version = factory.SubFactory(DecisionVersionFactory)
    principle = factory.SubFactory("tests.factories.CorePrincipleFactory")
    effect = "helps"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class SubjectStatementFactory(DjangoModelFactory):
    class Meta:
        model = SubjectStatement

    subject = factory.Sequence(lambda n: f"Subject {n}")
    words = "Feedback is spoken while pupils work."
    owner = factory.SubFactory(UserFactory)
    changed_at = factory.LazyFunction(clock.now)


# --- charter.values ---


class PurposeFactory(DjangoModelFactory):
    """A draft of the academic year that today is in; `published(purpose)` publishes it once its parts are made."""

    class Meta:
        model = Purpose
        django_get_or_create = ["year"]

    year = factory.LazyFunction(
        lambda: AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())
    )
    mission = "Better futures for every child."


def published(purpose):
    purpose.published_at = clock.now()
    purpose.save()
    return purpose


class StrandFactory(DjangoModelFactory):
    class Meta:
        model = Strand

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"strand-{n}")
    title = factory.Sequence(lambda n: f"Strand {n}")


class ValueFactory(DjangoModelFactory):
    class Meta:
        model = Value

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"value-{n}")
    title = factory.Sequence(lambda n: f"Value {n}")


class ValueLineFactory(DjangoModelFactory):
    class Meta:
        model = ValueLine

    value = factory.SubFactory(ValueFactory)
    kind = "does"
    text = factory.Sequence(lambda n: f"We do thing {n}.")
    order = factory.Sequence(lambda n: n)


class AimFactory(DjangoModelFactory):
    class Meta:
        model = Aim

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"aim-{n}")
    title = factory.Sequence(lambda n: f"Aim {n}")


class StaffPromiseFactory(DjangoModelFactory):
    class Meta:
        model = StaffPromise

    purpose = factory.SubFactory(PurposeFactory)
    code = factory.Sequence(lambda n: f"promise-{n}")
    title = factory.Sequence(lambda n: f"Promise {n}")


class PromiseEvidenceFactory(DjangoModelFactory):
    class Meta:
        model = PromiseEvidence

    promise = factory.SubFactory(StaffPromiseFactory)
    term = factory.LazyFunction(lambda: Term.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today()))
    text = "Meetings end at four."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class ReflectionFactory(DjangoModelFactory):
    class Meta:
        model = Reflection

    person = factory.SubFactory(UserFactory)
    line = factory.SubFactory(ValueLineFactory)
    text = "I asked before I judged."
    written_on = factory.LazyFunction(clock.today)


class PulseFactory(DjangoModelFactory):
    """Open since a week, for one more; give it groups and items, or open one through the action."""

    class Meta:
        model = Pulse

    title = "How we work together"
    purpose = factory.SubFactory(PurposeFactory)
    opens_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=7))
    closes_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))
    minutes = 3
    opened_by = factory.SubFactory(UserFactory)
    opened_at = factory.LazyFunction(clock.now)


class PulseItemFactory(DjangoModelFactory):
    class Meta:
        model = PulseItem

    pulse = factory.SubFactory(PulseFactory)
    heading = "Integrity"
    text = "We say what we do."
    order = factory.Sequence(lambda n: n)


class PulseGroupFactory(DjangoModelFactory):
    class Meta:
        model = PulseGroup

    pulse = factory.SubFactory(PulseFactory)
    school = factory.SubFactory(SchoolFactory)
    phase = factory.SelfAttribute("school.phase")


class PulseTallyFactory(DjangoModelFactory):
    class Meta:
        model = PulseTally

    group = factory.SubFactory(PulseGroupFactory)
    item = factory.SubFactory(PulseItemFactory, pulse=factory.SelfAttribute("..group.pulse"))


class PulseTicketFactory(DjangoModelFactory):
    class Meta:
        model = PulseTicket

    pulse = factory.SubFactory(PulseFactory)
    person = factory.SubFactory(UserFactory)


class TagFactory(DjangoModelFactory):
    class Meta:
        model = Tag

    target = factory.SubFactory(DecisionFactory)
    value = factory.SubFactory(ValueFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class GlossaryTermFactory(DjangoModelFactory):
    class Meta:
        model = GlossaryTerm

    term = factory.Sequence(lambda n: f"Word {n}")
    meaning = "What we mean by it."


class ChurchInspectionFactory(DjangoModelFactory):
    class Meta:
        model = ChurchInspection

    school = factory.SubFactory(SchoolFactory, religious_character="Church of England")
    inspected_on = factory.Sequence(lambda number: date(2026, 6, 9) - timedelta(days=number))
    judgement = "Lives up to its foundation."


class SignpostsFactory(DjangoModelFactory):
    class Meta:
        model = Signposts
        django_get_or_create = ["id"]

    id = 1


# --- charter.review ---


# --- charter.deciding ---


# --- The annual review -----------------------------------------------------------------------------------------------


class ReviewPlanFactory(DjangoModelFactory):
    class Meta:
        model = ReviewPlan
        django_get_or_create = ["id"]

    id = 1


class AnnualReviewFactory(DjangoModelFactory):
    """Open now; it decides for the academic year after the one that today is in."""

    class Meta:
        model = AnnualReview
        django_get_or_create = ["year"]

    year = factory.LazyFunction(
        lambda: AcademicYear.objects.filter(first_day__gt=clock.today()).order_by("first_day").first()
    )
    opens = factory.LazyFunction(lambda: clock.today() - timedelta(days=1))
    consult_until = factory.LazyFunction(lambda: clock.today() + timedelta(days=30))
    decide_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=60))
    publish_by = factory.LazyFunction(lambda: clock.today() + timedelta(days=90))
    effective = factory.SelfAttribute("year.first_day")
    state = "open"
    opened_on = factory.SelfAttribute("opens")


class ReviewLineFactory(DjangoModelFactory):
    class Meta:
        model = ReviewLine

    review = factory.SubFactory(AnnualReviewFactory)
    before = factory.SubFactory(DecisionVersionFactory)
    decision = factory.SelfAttribute("before.decision")


class SchoolConsultedFactory(DjangoModelFactory):
    class Meta:
        model = SchoolConsulted

    review = factory.SubFactory(AnnualReviewFactory)
    school = factory.SubFactory(SchoolFactory)
    seen_by = factory.SubFactory(UserFactory)
    seen_on = factory.LazyFunction(clock.today)


# --- charter.publication ---


class PublishedCharterFactory(DjangoModelFactory):
    class Meta:
        model = PublishedCharter

    run = factory.SubFactory(ReportRunFactory, kind="charter", subject=0)
