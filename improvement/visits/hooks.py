"""What visits adds to the site, to the packs and to the demo trust."""

from improvement.visits import work
from improvement.visits.packs import VISIT_TYPE, load_visit_types
from improvement.work import ImprovementSource
from trust.hooks import PackSection, WorkSource, register

register(
    PackSection("visit_types", 44, load_visit_types, VISIT_TYPE),
    WorkSource("visits", work.items, 25),
    ImprovementSource("visits", "visits", 30, work.visits),
    ImprovementSource("findings", "findings of visits", 32, work.findings),
    ImprovementSource("events", "events", 34, work.events),
)
