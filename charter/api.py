"""The charter over the API: decisions in force, due items, actions; the same rows and verbs as on the pages."""

from typing import Any

from django.core.exceptions import ValidationError as RuleBroken
from django.shortcuts import get_object_or_404
from rest_framework import serializers, status
from rest_framework.decorators import action as verb
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from charter import actions
from charter.filters import ActionFilter, DecisionFilter, DueItemFilter
from charter.forms.follow_up import AddActionForm
from charter.models import Action, DecisionVersion, DueItem
from trust import clock
from trust.api import ScopedViewSet


class DecisionSerializer(serializers.ModelSerializer):
    """A decision as it is in force today; `id` is the decision's."""

    id = serializers.IntegerField(source="decision_id")
    code = serializers.CharField(source="decision.code")
    title = serializers.CharField(source="decision.title")
    area = serializers.CharField(source="decision.area.code")
    year = serializers.CharField(source="year.code")

    class Meta:
        model = DecisionVersion
        fields = [
            "id", "code", "title", "area", "year", "type", "statement", "why", "lead_role", "responsible_role",
            "consulted", "experts", "options", "evidence", "active_ingredients",
            "cadence", "minutes", "what_stops", "external_product", "effective_from", "effective_to",
        ]  # fmt: skip


class DecisionViewSet(ScopedViewSet):
    capability = "charter.view"
    queryset = DecisionVersion.objects.select_related("decision__area", "year")
    serializer_class = DecisionSerializer
    filterset_class = DecisionFilter
    lookup_field = "decision_id"

    def get_queryset(self) -> Any:
        return super().get_queryset().in_force(clock.today()).order_by("decision__area__order", "decision__title")


class DueItemSerializer(serializers.ModelSerializer):
    duty = serializers.CharField(source="duty.code")
    title = serializers.CharField(source="duty.title")
    role = serializers.CharField(source="duty.role")
    decision = serializers.IntegerField(source="duty.version.decision_id")
    school_name = serializers.CharField(source="school.name", default=None)
    state = serializers.CharField()

    class Meta:
        model = DueItem
        fields = [
            "id", "duty", "title", "role", "decision", "school", "school_name", "period", "period_label", "opens_on",
            "due_on", "state", "fulfilled_at",
        ]  # fmt: skip


class DueItemViewSet(ScopedViewSet):
    capability = "due.view"
    queryset = DueItem.objects.filter(closed_at__isnull=True).select_related("duty__version", "school")
    serializer_class = DueItemSerializer
    filterset_class = DueItemFilter

    def get_queryset(self) -> Any:
        return super().get_queryset().with_state().order_by("due_on", "pk")


class ActionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Action
        fields = ["id", "title", "school", "owner", "due_on", "measure", "closed_on", "outcome", "version"]
        read_only_fields = ["closed_on", "outcome", "version"]


class CloseSerializer(serializers.Serializer):
    """`version` is the version that the action was read at."""

    outcome = serializers.CharField()
    version = serializers.IntegerField()


class ActionViewSet(ScopedViewSet):
    capability = "due.view"
    edit_capability = "action.edit"
    queryset = Action.objects.select_related("school", "owner")
    serializer_class = ActionSerializer
    filterset_class = ActionFilter

    def create(self, request: Request) -> Response:
        """Adds an action; checked by the same form as the page's, so what may be chosen is scoped alike."""
        form = AddActionForm(request.data, user=request.user)  # type: ignore[arg-type]
        if not (form.is_valid() and form.attempt(actions.add_action, by=request.user, **form.cleaned_data)):
            raise ValidationError(form.errors)  # type: ignore[arg-type]
        return Response(self.get_serializer(form.result).data, status=status.HTTP_201_CREATED)

    @verb(detail=True, methods=["post"], serializer_class=CloseSerializer)
    def close(self, request: Request, pk: int) -> Response:
        """Closes an action with its outcome; 409 where somebody saved it since `version`."""
        row = get_object_or_404(Action.objects.for_user(request.user, self.edit_capability), pk=pk)  # type: ignore[arg-type]
        given = CloseSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        try:
            closed = actions.close_action(
                row,
                outcome=given.validated_data["outcome"],
                seen=given.validated_data["version"],
                by=request.user,  # type: ignore[arg-type]
            )
        except RuleBroken as error:
            raise ValidationError(error.messages) from error
        return Response(ActionSerializer(closed).data)
