"""What audits adds to the site, to forms and to the demo trust."""

from charter.rules import AnswerRule
from safeguarding.audits import demo, panels
from safeguarding.audits.actions import findings, reminding
from safeguarding.audits.actions.readings import SOURCE
from safeguarding.audits.selectors import readings, samples, standing
from safeguarding.audits.selectors.signing import signed_elsewhere
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, Panel, Prefill, WorkSource, register
from trust.notices.hooks import NoticeSource

register(
    AnswerRule("audits", 50, submitted=findings.keep_findings, elsewhere=signed_elsewhere),
    Panel("audit", "submission_map", 5, "audits/panel_audit.html", panels.audit_beside),
    Panel("audit read", "submission_read", 5, "audits/panel_audit.html", panels.audit_beside),
    Prefill("audit_sample", samples.fill),
    WorkSource("audit readings", readings.work_items, 30),
    NoticeSource(SOURCE, reminding.still_wanted),
    NoticeSource(findings.SOURCE, findings.still_wanted),
    StandingSource("audits", "Termly audits", 20, standing.standings),
    DemoPart("audits", 78, demo.make_audits),
)
