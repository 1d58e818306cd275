"""Addresses of networks of schools, KIT meetings and the termly report on quality of education."""

from django.urls import path

from improvement.networks.views import authority, meetings, networks, proposals, strands, termly

urlpatterns = [
    path("improvement/networks/", networks.network_list, name="network_list"),
    path("improvement/networks/add/", networks.network_add, name="network_add"),
    path("improvement/networks/<int:pk>/", networks.network_detail, name="network_detail"),
    path("improvement/networks/<int:pk>/edit/", networks.network_edit, name="network_edit"),
    path("improvement/networks/<int:pk>/lead/", networks.network_appoint, name="network_appoint"),
    path("improvement/networks/<int:pk>/lines/", networks.network_lines, name="network_lines"),
    path("improvement/networks/<int:pk>/plan/", meetings.network_meeting_plan, name="network_meeting_plan"),
    path("improvement/networks/meetings/", meetings.network_meeting_list, name="network_meeting_list"),
    path("improvement/networks/meetings/<int:pk>/", meetings.network_meeting_detail, name="network_meeting_detail"),
    path("improvement/networks/meetings/<int:pk>/note/", meetings.network_meeting_note, name="network_meeting_note"),
    path("improvement/networks/<int:pk>/propose/", proposals.network_propose, name="network_propose"),
    path("improvement/networks/<int:pk>/propose-new/", proposals.network_propose_new, name="network_propose_new"),
    path("improvement/networks/proposals/", proposals.network_proposal_list, name="network_proposal_list"),
    path("improvement/networks/proposals/<int:pk>/", proposals.network_proposal_detail, name="network_proposal_detail"),
    path("improvement/kit/", termly.kit_list, name="kit_list"),
    path("improvement/quality-reports/", termly.quality_list, name="quality_list"),
    path("improvement/authority/", authority.contact_list, name="contact_list"),
    path("improvement/authority/add/", authority.contact_add, name="contact_add"),
    path("improvement/authority/<int:pk>/", authority.contact_detail, name="contact_detail"),
    path("improvement/authority/<int:pk>/edit/", authority.contact_edit, name="contact_edit"),
    path("improvement/levels/", authority.level_list, name="level_list"),
    path("actions/<int:pk>/level/", authority.level_set, name="level_set"),
    path("improvement/strands/", strands.strand_report, name="strand_report"),
    path("improvement/strands/<slug:code>/", strands.strand_detail, name="strand_detail"),
]
