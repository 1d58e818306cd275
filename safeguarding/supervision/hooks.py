"""What supervision adds to the site and to the demo trust."""

from safeguarding.standing import StandingSource
from safeguarding.supervision import actions, demo, selectors
from trust.hooks import DemoPart, WorkSource, register
from trust.notices.hooks import NoticeSource

register(
    StandingSource("supervision", "Supervision", 50, selectors.standings),
    WorkSource("supervision", selectors.work_items, 47),
    NoticeSource(actions.SOURCE, actions.still_wanted),
    DemoPart("supervision", 68, demo.make),
)
