"""What register adds to the site, to the packs and to the demo trust."""

from safeguarding.register import demo, printing
from safeguarding.register.actions import parts
from safeguarding.register.importing.kind import IMPORTER
from safeguarding.register.models import RecordPart
from safeguarding.register.packs import RULES, load_rules
from safeguarding.register.selectors import snapshot
from safeguarding.register.selectors.compliance import standings
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, PackSection, register
from trust.models import DataClass
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun


def url(run: ReportRun) -> str:
    return RecordPart.objects.get(run=run).get_absolute_url()


RECORD = ReportKind(
    name=parts.KIND,
    label="part of the Single Central Record",
    capability="register.produce",
    template="register/pdf/record.html",
    pages=200,
    find=snapshot.subject_of,
    own=parts.own_run,
    snapshot=snapshot.record_part,
    context=printing.context,
    title=printing.title,
    url=url,
    classed=DataClass.C4,
)

register(
    RECORD,
    IMPORTER,
    PackSection("register_rules", 43, load_rules, RULES),
    StandingSource("record", "Single Central Record", 10, standings),
    DemoPart("record", 76, demo.make_record),
    DemoPart("parts of the record", 93, demo.produce_parts),
)
