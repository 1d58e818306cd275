"""Who decides and the lint over the API: the same as on the pages."""

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from charter.deciding.lint.checking import lint
from charter.deciding.selectors import answers
from charter.deciding.words import LONGEST_QUESTION
from schools.models import School
from trust import clock
from trust.api import NamedView


class AskSerializer(serializers.Serializer):
    """`q`: what is to be decided, in a few words. `school`: the id of one of the caller's schools."""

    q = serializers.CharField(max_length=LONGEST_QUESTION)
    school = serializers.IntegerField(required=False)


class LineSerializer(serializers.Serializer):
    """A line of the charter or of the scheme of delegation; `origin` says of which."""

    origin = serializers.CharField(source="source")
    matter = serializers.CharField()
    says = serializers.CharField()
    clause = serializers.CharField()
    holder = serializers.CharField()
    at = serializers.CharField()
    type = serializers.CharField()
    decision = serializers.IntegerField(allow_null=True)
    url = serializers.CharField()


class AnswerSerializer(serializers.Serializer):
    """`state`: named, vacant, several, school_needed, unclear, nobody or not_asked.

    `name` is empty where no one person is named.
    """

    question = serializers.CharField()
    school = serializers.IntegerField(source="school.pk", default=None)
    school_name = serializers.CharField(source="school.name", default=None)
    state = serializers.CharField()
    words = serializers.CharField()
    next_step = serializers.CharField()
    name = serializers.CharField()
    holder = serializers.CharField()
    leads = serializers.CharField()
    consulted = serializers.ListField(child=serializers.CharField())
    conflict = serializers.CharField()
    says_so = LineSerializer(many=True)
    near = LineSerializer(many=True)


class WhoDecides(NamedView):
    capability = "charter.view"

    @extend_schema(parameters=[AskSerializer], responses=AnswerSerializer)
    def get(self, request: Request) -> Response:
        """Who decides a matter: one accountable holder by name, or that nobody is named."""
        asked = AskSerializer(data=request.query_params)
        asked.is_valid(raise_exception=True)
        schools = School.objects.for_user(request.user, self.capability).open_on(clock.today())  # type: ignore[arg-type]
        school = None
        if "school" in asked.validated_data:
            school = get_object_or_404(schools.select_related("cluster"), pk=asked.validated_data["school"])
        return Response(AnswerSerializer(answers.who_decides(asked.validated_data["q"], school)).data)


class FindingSerializer(serializers.Serializer):
    """`kind`: contradiction, no_owner, incomplete, gap, unreviewed or orphan; `rule`: which rule found it."""

    kind = serializers.CharField()
    rule = serializers.CharField()
    what = serializers.CharField(source="found.what")
    where = serializers.CharField(source="found.where")
    url = serializers.CharField(source="found.url")
    next_step = serializers.CharField(source="found.next_step")


class CharterLint(NamedView):
    capability = "charter.edit"

    @extend_schema(responses=FindingSerializer(many=True))
    def get(self, request: Request) -> Response:
        """Contradictions, gaps and orphans of the charter and the scheme of delegation."""
        return Response(FindingSerializer(lint(), many=True).data)
