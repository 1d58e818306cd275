"""One factory per model, in a module for each app or room; all are offered here."""

from tests.factories.adoption import AdviceFactory, BarrierFactory, BorrowingFactory, CitationFactory, ExemptionFactory
from tests.factories.assessment import FigureFactory, MeasureFactory, MeasureYearFactory
from tests.factories.categories import (
    AppealFactory,
    BiasQuestionFactory,
    CategoryReviewFactory,
    LeadershipFitFactory,
    NeedLevelFactory,
    PhaseOfChangeFactory,
    PhaseStepDoneFactory,
    PhaseStepFactory,
    ReadingFactory,
    SchoolPhaseFactory,
    SnapshotFactory,
    StrandNeedFactory,
    StrengthFactory,
)
from tests.factories.charter import (
    ActionFactory,
    AnswerFactory,
    AreaFactory,
    CharterFactory,
    CommentFactory,
    CorePrincipleFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    EvidenceFactory,
    PackRecordFactory,
    ProFormaFactory,
    ProFormaVersionFactory,
    ReturnFactory,
    SubmissionFactory,
)
from tests.factories.coaching import (
    CoachingAuthorFactory,
    CoachingMeetingFactory,
    CoachingNoteFactory,
    CoachingPlanFactory,
    CoachingStepFactory,
    ExpertiseFactory,
    InductionFactory,
    InductionItemFactory,
    InductionLineFactory,
    LeaderAreaFactory,
    LeaderTimeFactory,
    OfferItemFactory,
    ReportingLineFactory,
    TrainingGivenFactory,
    TrainingSchoolFactory,
)
from tests.factories.deciding import SearchLineFactory
from tests.factories.governance import DelegationLineFactory, KpiReportFactory
from tests.factories.improvement import (
    CyclePositionFactory,
    CycleStepFactory,
    ImprovementStrandFactory,
    LimitFactory,
)
from tests.factories.networks import (
    ActionLevelFactory,
    AttendanceFactory,
    LaContactFactory,
    LeadershipLevelFactory,
    MeetingItemFactory,
    NetworkFactory,
    NetworkKindFactory,
    NetworkLeadFactory,
    NetworkLineFactory,
    NetworkMeetingFactory,
    NetworkProposalFactory,
    StandingItemFactory,
    WorkStrandFactory,
)
from tests.factories.publication import PublishedCharterFactory
from tests.factories.review import AnnualReviewFactory, ReviewLineFactory, ReviewPlanFactory, SchoolConsultedFactory
from tests.factories.schools import (
    ClusterFactory,
    FormerSchoolFactory,
    RoleAssignmentFactory,
    SchoolDayFactory,
    SchoolFactory,
    StaffPostFactory,
)
from tests.factories.services import (
    ExternalSystemFactory,
    ProcessPackFactory,
    RequestNoteFactory,
    ServiceFactory,
    ServiceRequestFactory,
    SystemAdoptionFactory,
)
from tests.factories.trust import (
    CalendarDayFactory,
    DeliveryEventFactory,
    ImportProblemFactory,
    ImportRunFactory,
    MailFactory,
    NoticeFactory,
    ReportRunFactory,
    RunChangeFactory,
    StoredFileFactory,
    TrustFactory,
    UserFactory,
    make_calendar,
    make_year,
    published,
)
from tests.factories.values import (
    AimFactory,
    ChurchInspectionFactory,
    GlossaryTermFactory,
    PromiseEvidenceFactory,
    PulseFactory,
    PulseGroupFactory,
    PulseItemFactory,
    PulseTallyFactory,
    PulseTicketFactory,
    PurposeFactory,
    ReflectionFactory,
    SignpostsFactory,
    StaffPromiseFactory,
    StrandFactory,
    TagFactory,
    ValueFactory,
    ValueLineFactory,
)
from tests.factories.workload import (
    ImpactCheckFactory,
    LoadReasonFactory,
    PromiseFactory,
    SubjectStatementFactory,
    WaiverFactory,
)
