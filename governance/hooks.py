"""What governance adds to the floor: its report, its places in the navigation, its part of the demo trust."""

from charter.deciding.holders import HolderSource
from governance import actions, demo, holders, selectors
from governance.delegation_section import SECTION, SHAPE, load_delegation
from governance.kpi import drawing
from governance.models import KpiReport
from trust.hooks import DemoPart, NavItem, PackSection, SearchSource, register
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun


def url(run: ReportRun) -> str:
    return KpiReport.objects.get(run=run).get_absolute_url()


KPI = ReportKind(
    name="kpi",
    label="KPI report",
    capability="kpi_report.edit",
    template="governance/pdf/kpi_report.html",
    pages=2,
    find=selectors.school_by_urn,
    own=actions.own_run,
    snapshot=lambda subject, as_at, viewer: selectors.kpi_report(subject, as_at=as_at).as_snapshot(),
    context=drawing.context,
    title=drawing.title,
    url=url,
)

register(
    KPI,
    HolderSource(holders.SOURCE, 10, holders.lines),
    PackSection(SECTION, 60, load_delegation, shape=SHAPE),
    NavItem("governance", "Governance", "governance_home", "gavel", 70, ("kpi_report.view",)),
    SearchSource("reports", "Reports", selectors.find_reports, 60),
    DemoPart("reports", 90, demo.make_reports),
    NavItem("reports", "Reports", "report_list", "report", 80, ("kpi_report.view",)),
)
