"""Addresses of figures and targets."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from assessment import api
from assessment.views import figures, targets

router = SimpleRouter()
router.register("figures", api.FigureViewSet, basename="api_figure")

urlpatterns = [
    path("figures/", figures.figure_list, name="figure_list"),
    path("figures/<int:pk>/", figures.figure_detail, name="figure_detail"),
    path("figures/targets/", targets.target_list, name="target_list"),
    path("figures/targets/add/", targets.target_add, name="target_add"),
    path("figures/targets/<int:pk>/", targets.target_detail, name="target_detail"),
    path("figures/targets/<int:pk>/edit/", targets.target_edit, name="target_edit"),
    path("api/v1/", include(router.urls)),
]
