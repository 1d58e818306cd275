"""What the record says: who is on it, what each must have, and how each stands."""

from safeguarding.register.selectors.people import live, sample_frame
from safeguarding.register.selectors.rules import Rules, rules_on
from safeguarding.register.selectors.states import Line, Verdict, lines_of, state_of, with_gaps

__all__ = ["Line", "Rules", "Verdict", "lines_of", "live", "rules_on", "sample_frame", "state_of", "with_gaps"]
