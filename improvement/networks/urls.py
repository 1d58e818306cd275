"""Addresses of networks of schools, KIT meetings and the termly report on quality of education."""

from django.urls import path

from improvement.networks.views import meetings, networks, termly

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
    path("improvement/kit/", termly.kit_list, name="kit_list"),
    path("improvement/quality-reports/", termly.quality_list, name="quality_list"),
]
