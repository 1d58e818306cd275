"""Addresses of study tours, spotlights, reviews and what schools did about them."""

from django.urls import path

from improvement.visits.views import calendar, commitments, days, events, findings, kinds, reports, visits

VISITS = "improvement/visits/"
ONE = f"{VISITS}<int:pk>/"
FINDINGS = "improvement/findings/"
EVENTS = "improvement/events/"
CARDS = "improvement/cards/"

urlpatterns = [
    path(VISITS, visits.visit_list, name="visit_list"),
    path(f"{VISITS}add/", visits.visit_add, name="visit_add"),
    path(f"{VISITS}calendar/", calendar.visit_calendar, name="visit_calendar"),
    path(f"{VISITS}cover/", calendar.visit_cover, name="visit_cover"),
    path(f"{VISITS}kinds/", kinds.visit_kind_list, name="visit_kind_list"),
    path(f"{VISITS}kinds/add/", kinds.visit_kind_add, name="visit_kind_add"),
    path(f"{VISITS}kinds/<int:pk>/", kinds.visit_kind_edit, name="visit_kind_edit"),
    path(ONE, visits.visit_detail, name="visit_detail"),
    path(f"{ONE}lines/", visits.visit_line, name="visit_line"),
    path(f"{ONE}hold/", visits.visit_hold, name="visit_hold"),
    path(f"{ONE}call-off/", visits.visit_call_off, name="visit_call_off"),
    path(f"{ONE}notes/", days.visit_notes, name="visit_notes"),
    path(f"{ONE}pack/", days.visit_pack, name="visit_pack"),
    path(f"{ONE}verify/", days.visit_verify, name="visit_verify"),
    path(f"{ONE}report/", reports.visit_report, name="visit_report"),
    path(f"{ONE}reply/", reports.visit_reply, name="visit_reply"),
    path(f"{ONE}cosign/", reports.visit_cosign, name="visit_cosign"),
    path(f"{ONE}close/", reports.visit_close, name="visit_close"),
    path(f"{ONE}commit/", commitments.visit_commit, name="visit_commit"),
    path("improvement/commitments/<int:pk>/check/", commitments.commitment_check, name="commitment_check"),
    path(f"{ONE}findings/add/", findings.visit_finding_add, name="visit_finding_add"),
    path(FINDINGS, findings.finding_list, name="finding_list"),
    path(f"{FINDINGS}<int:pk>/", findings.finding_detail, name="finding_detail"),
    path(f"{FINDINGS}<int:pk>/follow/", findings.finding_follow, name="finding_follow"),
    path(f"{FINDINGS}<int:pk>/link/", findings.finding_link, name="finding_link"),
    path(f"{FINDINGS}<int:pk>/decline/", findings.finding_decline, name="finding_decline"),
    path(EVENTS, events.event_list, name="event_list"),
    path(f"{EVENTS}add/", events.event_add, name="event_add"),
    path(f"{EVENTS}<int:pk>/", events.event_detail, name="event_detail"),
    path(f"{EVENTS}<int:pk>/record/", events.event_record, name="event_record"),
    path(CARDS, events.card_list, name="card_list"),
    path(f"{CARDS}add/", events.card_add, name="card_add"),
    path(f"{CARDS}<int:pk>/", events.card_detail, name="card_detail"),
]
