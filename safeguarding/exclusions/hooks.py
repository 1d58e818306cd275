"""What exclusions adds to the site, to the packs and to the demo trust."""

from safeguarding.exclusions import actions, demo, packs, work
from safeguarding.exclusions.importers import IMPORTERS
from safeguarding.exclusions.selectors import standings
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, PackSection, WorkSource, register
from trust.notices.hooks import NoticeSource

register(
    PackSection("exclusion_reasons", 44, packs.load_reasons, packs.REASON),
    PackSection("panel_rules", 45, packs.load_rules, packs.RULE),
    PackSection("record_categories", 46, packs.load_categories, packs.CATEGORY),
    *IMPORTERS,
    StandingSource("exclusions", "Exclusions", 70, standings.exclusions),
    StandingSource("recording", "Recording", 80, standings.recording),
    NoticeSource(actions.SOURCE, actions.still_wanted),
    WorkSource("governors' panels", work.work_items, 22),
    DemoPart("exclusions", 66, demo.make_exclusions),
)
