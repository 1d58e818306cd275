"""Addresses of schools, people and roles."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from schools import api
from schools.views import calendar, people, reviewers, schools

router = SimpleRouter()
router.register("schools", api.SchoolViewSet, basename="api_school")

urlpatterns = [
    path("schools/", schools.school_list, name="school_list"),
    path("schools/<int:pk>/", schools.school_detail, name="school_detail"),
    path("schools/<int:pk>/look/", schools.school_look, name="school_look"),
    path("schools/<int:pk>/logo.png", schools.school_logo, name="school_logo"),
    path("schools/<int:pk>/reviewers/", reviewers.reviewer_invite, name="reviewer_invite"),
    path("reviewers/<int:pk>/end/", reviewers.reviewer_end, name="reviewer_end"),
    path("invited/", reviewers.invited_list, name="invited_list"),
    path("calendar/", calendar.calendar, name="calendar"),
    path("calendar/term/", calendar.term_set, name="term_set"),
    path("calendar/day/", calendar.day_set, name="day_set"),
    path("people/", people.person_list, name="person_list"),
    path("people/invite/", people.person_invite, name="person_invite"),
    path("people/<int:pk>/", people.person_detail, name="person_detail"),
    path("people/<int:pk>/switch-off/", people.person_switch_off, name="person_switch_off"),
    path("people/<int:pk>/role/", people.role_assign, name="role_assign"),
    path("roles/<int:pk>/end/", people.role_end, name="role_end"),
    path("api/v1/", include(router.urls)),
]
