"""What policies add to the site, to the packs and to the demo trust."""

from safeguarding.policies import demo, selectors, states
from safeguarding.policies.packs import EDITION, POLICY, load_guidance, load_policies
from safeguarding.standing import StandingSource
from trust.hooks import DemoPart, PackSection, WorkSource, register

register(
    PackSection("guidance_editions", 82, load_guidance, EDITION),
    PackSection("policies", 83, load_policies, POLICY),
    StandingSource("policies", "Policies", 40, states.standings),
    WorkSource("policies", selectors.work_items, 46),
    DemoPart("policies", 67, demo.make),
)
