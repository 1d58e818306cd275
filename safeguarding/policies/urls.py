"""Addresses of safeguarding policies."""

from django.urls import include, path

from safeguarding.policies.views import masters, schools

ROOM = [
    path("", schools.policy_school_list, name="policy_school_list"),
    path("schools/<int:pk>/", schools.policy_school, name="policy_school"),
    path("schools/<int:pk>/annex/<int:version>/", schools.policy_annex, name="policy_annex"),
    path("adoptions/<int:pk>/approve/", schools.policy_annex_approve, name="policy_annex_approve"),
    path("masters/", masters.policy_list, name="policy_list"),
    path("<int:pk>/", masters.policy_detail, name="policy_detail"),
    path("<int:pk>/version/", masters.policy_version_add, name="policy_version_add"),
    path("versions/<int:pk>/", masters.policy_version, name="policy_version"),
    path("versions/<int:pk>/edit/", masters.policy_version_edit, name="policy_version_edit"),
    path("versions/<int:pk>/approve/", masters.policy_version_approve, name="policy_version_approve"),
    path("guidance/", masters.guidance_edition_list, name="guidance_edition_list"),
    path("guidance/add/", masters.guidance_edition_add, name="guidance_edition_add"),
]
urlpatterns = [path("safeguarding/policies/", include(ROOM))]
