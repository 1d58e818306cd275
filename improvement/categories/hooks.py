"""What categories adds to the site, to the packs and to the demo trust."""

from improvement.categories.packs import (
    BIAS_QUESTION,
    NEED_LEVEL,
    PHASE,
    load_bias_questions,
    load_need_levels,
    load_phases,
)
from trust.hooks import PackSection, register

register(
    PackSection("need_levels", 43, load_need_levels, NEED_LEVEL),
    PackSection("bias_questions", 43, load_bias_questions, BIAS_QUESTION),
    PackSection("phases", 43, load_phases, PHASE),
)
