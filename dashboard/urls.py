"""Addresses of the pages that join the apps."""

from django.urls import path

from dashboard.views import homes, set_up

urlpatterns = [
    path("", homes.home, name="home"),
    path("my-school/", homes.my_school, name="my_school"),
    path("my-school/<int:pk>/", homes.my_school_of, name="my_school_of"),
    path("my-school/<int:pk>/<slug:name>/", homes.my_school_part, name="my_school_part"),
    path("my-work/", homes.my_work, name="my_work"),
    path("search/", homes.search, name="search"),
    path("set-up/", set_up.set_up_steps, name="set_up_steps"),
    path("set-up/<str:key>/", set_up.set_up, name="set_up"),
]
