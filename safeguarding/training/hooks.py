"""What training adds to the site, to the packs and to the demo trust."""

from safeguarding.standing import StandingSource
from safeguarding.training import demo
from safeguarding.training.actions import reminders
from safeguarding.training.importers import IMPORTERS
from safeguarding.training.packs import DOCUMENT, TYPE, load_documents, load_types
from safeguarding.training.selectors import reading, shares
from trust.hooks import DemoPart, PackSection, WorkSource, register
from trust.notices.hooks import NoticeSource

register(
    PackSection("training_types", 80, load_types, TYPE),
    PackSection("documents", 81, load_documents, DOCUMENT),
    StandingSource("training", "Training", 30, shares.standings),
    WorkSource("documents to read", reading.work_items, 45),
    NoticeSource(reminders.SOURCE, reminders.still_wanted),
    *IMPORTERS,
    DemoPart("training", 66, demo.make),
)
