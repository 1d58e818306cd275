"""What the charter adds to the site, to the packs and to the demo trust."""

from collections.abc import Iterator

from django.db.models import Q

from charter import demo, demo_behaviour, demo_mail, demo_voices, invited, verbs
from charter.actions import reminders
from charter.commentables import Commentable
from charter.models import Decision, DecisionVersion
from charter.packs import decision_section, proforma_section, sections
from charter.packs.decision_shape import DECISION
from charter.selectors import comments, reviews
from charter.selectors.due import work_items
from trust import clock
from trust.hooks import DemoPart, NavItem, PackSection, SearchResult, SearchSource, WorkSource, register
from trust.models import User
from trust.notices.hooks import NoticeSource


def find_decisions(user: User, words: str) -> Iterator[SearchResult]:
    """Decisions in force whose title, statement or area has the words."""
    said = (
        Q(decision__title__icontains=words) | Q(statement__icontains=words) | Q(decision__area__name__icontains=words)
    )
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today()).filter(said)
    for version in versions.select_related("decision__area")[:10]:
        area = version.decision.area.name
        yield SearchResult(version.decision.title, version.decision.get_absolute_url(), "Decision", area)


register(
    DemoPart("charter", 40, demo.load_packs),
    DemoPart("what was done", 42, demo.do_what_was_due),
    DemoPart("forms on behaviour", 43, demo_behaviour.fill_forms),
    DemoPart("actions", 44, demo.agree_actions),
    DemoPart("comments", 46, demo_voices.say_things),
    DemoPart("drafts", 48, demo_voices.draft_next_year),
    DemoPart("reminders", 95, demo_mail.remind_people),
    NoticeSource(reminders.SOURCE, reminders.still_wanted),
    PackSection("charters", 5, sections.load_charters, sections.CHARTER),
    PackSection("areas", 10, sections.load_areas, sections.AREA),
    PackSection("proformas", 20, proforma_section.load_proformas),
    PackSection("decisions", 30, decision_section.load_decisions, DECISION),
    NavItem("charter", "Charter", "charter_register", "book", 30, ("charter.view",)),
    NavItem("actions", "Actions", "action_list", "list-check", 35, ("due.view",), "charter"),
    WorkSource("charter", work_items, 10),
    WorkSource("reviews", reviews.work_items, 15),
    WorkSource("challenges", comments.work_items, 16),
    Commentable("decision", Decision, lambda user: Decision.objects.for_user(user, "charter.view"), verbs.lead_of),
    invited.FORMS,
    *verbs.VERBS,
    SearchSource("decisions", "Decisions", find_decisions, 20),
)
