"""Addresses of who gives and takes support: offers, needs, agreements and deployments."""

from django.urls import include, path

from improvement.capacity.views import agreements, balance, deployments, matchings, offers, totals, urgent

ROOM = [
    path("", balance.capacity_balance, name="capacity_balance"),
    path("schools/<int:pk>/", balance.capacity_school, name="capacity_school"),
    path("schools/<int:pk>/judge/", balance.capacity_judge, name="capacity_judge"),
    path("schools/<int:pk>/own-view/", balance.capacity_own_view, name="capacity_own_view"),
    path("schools/<int:pk>/offer/", offers.capacity_offer_add, name="capacity_offer_add"),
    path("schools/<int:pk>/need/", offers.capacity_need_add, name="capacity_need_add"),
    path("schools/<int:pk>/urgent/", urgent.capacity_urgent_add, name="capacity_urgent_add"),
    path("offers/", offers.capacity_offer_list, name="capacity_offer_list"),
    path("offers/central/", offers.capacity_offer_central, name="capacity_offer_central"),
    path("offers/<int:pk>/", offers.capacity_offer_edit, name="capacity_offer_edit"),
    path("offers/<int:pk>/withdraw/", offers.capacity_offer_withdraw, name="capacity_offer_withdraw"),
    path("needs/", offers.capacity_need_list, name="capacity_need_list"),
    path("needs/from-categories/", matchings.capacity_need_propose, name="capacity_need_propose"),
    path("needs/<int:pk>/", offers.capacity_need_edit, name="capacity_need_edit"),
    path("needs/<int:pk>/withdraw/", offers.capacity_need_withdraw, name="capacity_need_withdraw"),
    path("matchings/", matchings.capacity_matching_list, name="capacity_matching_list"),
    path("matchings/add/", matchings.capacity_matching_add, name="capacity_matching_add"),
    path("matchings/<int:pk>/", matchings.capacity_matching, name="capacity_matching"),
    path("matchings/<int:pk>/pair/", matchings.capacity_pairing_add, name="capacity_pairing_add"),
    path("pairings/<int:pk>/", matchings.capacity_pairing, name="capacity_pairing"),
    path("agreements/", agreements.capacity_agreement_list, name="capacity_agreement_list"),
    path("agreements/<int:pk>/", agreements.capacity_agreement, name="capacity_agreement"),
    path("agreements/<int:pk>/edit/", agreements.capacity_agreement_edit, name="capacity_agreement_edit"),
    path("agreements/<int:pk>/sign/", agreements.capacity_agreement_sign, name="capacity_agreement_sign"),
    path("agreements/<int:pk>/deploy/", deployments.capacity_deployment_add, name="capacity_deployment_add"),
    path("deployments/", deployments.capacity_deployment_list, name="capacity_deployment_list"),
    path("deployments/<int:pk>/", deployments.capacity_deployment, name="capacity_deployment"),
    path("deployments/<int:pk>/decide/", deployments.capacity_deployment_decide, name="capacity_deployment_decide"),
    path("deployments/<int:pk>/day/", deployments.capacity_deployment_day, name="capacity_deployment_day"),
    path("deployments/<int:pk>/extend/", deployments.capacity_deployment_extend, name="capacity_deployment_extend"),
    path("deployments/<int:pk>/end/", deployments.capacity_deployment_end, name="capacity_deployment_end"),
    path("deployments/<int:pk>/report/", deployments.capacity_deployment_report, name="capacity_deployment_report"),
    path("urgent/", urgent.capacity_urgent_list, name="capacity_urgent_list"),
    path("urgent/<int:pk>/", urgent.capacity_urgent, name="capacity_urgent"),
    path("urgent/<int:pk>/answer/", urgent.capacity_urgent_answer, name="capacity_urgent_answer"),
    path("totals/", totals.capacity_totals, name="capacity_totals"),
]
urlpatterns = [path("improvement/capacity/", include(ROOM))]
