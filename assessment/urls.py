"""Addresses of figures."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from assessment import api, views

router = SimpleRouter()
router.register("figures", api.FigureViewSet, basename="api_figure")

urlpatterns = [
    path("figures/", views.figure_list, name="figure_list"),
    path("figures/<int:pk>/", views.figure_detail, name="figure_detail"),
    path("api/v1/", include(router.urls)),
]
