"""Addresses: our school under the charter, own versions and approaches, exemptions, barriers."""

from django.urls import path

from charter.adoption.views import barriers, exemptions, schools

urlpatterns = [
    path("my-school/charter/", schools.school_charter, name="school_charter"),
    path("my-school/<int:pk>/charter/", schools.school_charter_of, name="school_charter_of"),
    path("my-school/<int:pk>/charter/<int:decision>/write/", schools.own_version_write, name="own_version_write"),
    path("my-school/<int:pk>/charter/<int:decision>/exemption/", exemptions.exemption_ask, name="exemption_ask"),
    path("own-versions/", schools.own_version_list, name="own_version_list"),
    path("own-versions/<int:pk>/borrow/", schools.own_version_borrow, name="own_version_borrow"),
    path("own-versions/<int:pk>/cite/", schools.own_version_cite, name="own_version_cite"),
    path("exemptions/", exemptions.exemption_list, name="exemption_list"),
    path("exemptions/<int:pk>/", exemptions.exemption_detail, name="exemption_detail"),
    path("exemptions/<int:pk>/advise/", exemptions.exemption_advise, name="exemption_advise"),
    path("exemptions/<int:pk>/decide/", exemptions.exemption_decide, name="exemption_decide"),
    path("exemptions/<int:pk>/withdraw/", exemptions.exemption_withdraw, name="exemption_withdraw"),
    path("barriers/", barriers.barrier_list, name="barrier_list"),
    path("barriers/add/", barriers.barrier_add, name="barrier_add"),
    path("barriers/<int:pk>/", barriers.barrier_detail, name="barrier_detail"),
    path("barriers/<int:pk>/remove/", barriers.barrier_remove, name="barrier_remove"),
]
