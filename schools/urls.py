"""Addresses of schools, people and roles."""

from django.urls import path

from schools.views import people

urlpatterns = [
    path("people/", people.person_list, name="person_list"),
    path("people/invite/", people.person_invite, name="person_invite"),
    path("people/<int:pk>/", people.person_detail, name="person_detail"),
    path("people/<int:pk>/switch-off/", people.person_switch_off, name="person_switch_off"),
    path("people/<int:pk>/role/", people.role_assign, name="role_assign"),
    path("roles/<int:pk>/end/", people.role_end, name="role_end"),
]
