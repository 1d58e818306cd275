"""Addresses of the school's own evaluation (SEF), its development plan (SDP), and targets."""

from django.urls import path

from improvement.plans.views import evaluations, following, overviews, plans, priorities

urlpatterns = [
    path("my-school/plan/", plans.my_plan, name="my_plan"),
    path("improvement/plans/", plans.plan_list, name="plan_list"),
    path("improvement/plans/causes/", overviews.priority_causes, name="priority_causes"),
    path("improvement/plans/<int:pk>/before/", overviews.plan_diagnose, name="plan_diagnose"),
    path("improvement/self-evaluation/", evaluations.evaluation_list, name="evaluation_list"),
    path("improvement/self-evaluation/<int:pk>/", evaluations.evaluation_school, name="evaluation_school"),
    path("improvement/plans/start/", plans.plan_start, name="plan_start"),
    path("improvement/plans/<int:pk>/", plans.plan_detail, name="plan_detail"),
    path("improvement/plans/<int:pk>/agree/", plans.plan_agree, name="plan_agree"),
    path("improvement/plans/<int:pk>/close/", plans.plan_close, name="plan_close"),
    path("improvement/plans/<int:pk>/next-year/", plans.plan_roll, name="plan_roll"),
    path("improvement/plans/<int:pk>/reviews/", plans.plan_reviews, name="plan_reviews"),
    path("improvement/plans/<int:pk>/priority/", priorities.priority_add, name="priority_add"),
    path("improvement/priorities/", priorities.priority_list, name="priority_list"),
    path("improvement/priorities/<int:pk>/", priorities.priority_detail, name="priority_detail"),
    path("improvement/priorities/<int:pk>/edit/", priorities.priority_edit, name="priority_edit"),
    path("improvement/priorities/<int:pk>/live/", priorities.priority_live, name="priority_live"),
    path("improvement/priorities/<int:pk>/close/", priorities.priority_close, name="priority_close"),
    path("improvement/priorities/<int:pk>/measure/", following.criterion_add, name="criterion_add"),
    path("improvement/priorities/<int:pk>/milestone/", following.milestone_add, name="milestone_add"),
    path("improvement/priorities/<int:pk>/action/", following.priority_action, name="priority_action"),
    path("improvement/priorities/<int:pk>/rate/", following.priority_rate, name="priority_rate"),
    path("improvement/measures/<int:pk>/", following.criterion_edit, name="criterion_edit"),
    path("improvement/measures/<int:pk>/drop/", following.criterion_drop, name="criterion_drop"),
    path("improvement/milestones/<int:pk>/", following.milestone_meet, name="milestone_meet"),
]
