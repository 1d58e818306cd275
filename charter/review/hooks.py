"""What the annual review adds to decisions, to schools' pages, to the packs and to the demo trust."""

from charter.commentables import Commentable
from charter.models import Answer, Decision, DecisionVersion, DueItem, Submission
from charter.review import demo, pack_section, panels, tasks
from charter.review.actions import work
from charter.review.models import ReviewLine
from charter.review.selectors import lines, waiting
from charter.transitions import ActionSource, Transition
from trust.hooks import DemoPart, PackSection, Panel, Verb, WorkSource, register
from trust.models import User

# The publication is queued by name, since actions know no tasks; so the web process must know that name too.
TASKS = (tasks.publish_year,)
UNDER_A_DUTY = "duty__version__decision"


def readable_lines(user: User) -> object:
    return ReviewLine.objects.for_user(user, "charter.view").select_related(*lines.RELATED)


def lead_role(line: ReviewLine) -> str:
    version = line.before or line.draft
    return version.lead_role if version else ""


register(
    ActionSource("decision", Decision, "pk"),
    ActionSource("version", DecisionVersion, "decision"),
    ActionSource("due item", DueItem, UNDER_A_DUTY),
    ActionSource("submission", Submission, f"due_item__{UNDER_A_DUTY}"),
    ActionSource("own submission", Submission, "form__proforma__decision"),
    ActionSource("answer", Answer, f"submission__due_item__{UNDER_A_DUTY}"),
    ActionSource("answer of an own form", Answer, "submission__form__proforma__decision"),
    Commentable("review-line", ReviewLine, readable_lines, lead_role),  # type: ignore[arg-type]
    DemoPart("annual review", 46, demo.make_reviews),
    PackSection(pack_section.SECTION, 70, pack_section.load_review),
    Panel("changes to come", "my_school", 5, "review/changes_panel.html", panels.coming),
    Panel("changes to come at a school", "school_charter_top", 5, "review/changes_panel.html", panels.coming),
    Panel("review record", "decision_detail", 60, "review/record_panel.html", panels.record),
    Transition("actions", 30, takes_effect=work.change_hands, open_work=work.open_work),
    Verb("change in the year", "decision_detail", 60, panels.change_link),
    Verb("annual review", "charter_register", 40, panels.review_link),
    Verb("changes to come", "charter_register", 50, panels.changes_link),
    WorkSource("annual review", waiting.work_items, 25),
)
