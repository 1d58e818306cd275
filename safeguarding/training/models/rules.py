"""Of whom something is asked: by what kind of person somebody is, or by a role they hold."""

from collections.abc import Collection

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q

from safeguarding.person_types import PersonType
from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import Role
from trust.words import in_a_sentence


class AskedOf(models.Model):
    """Both lists empty: asked of everybody."""

    person_types = ArrayField(
        models.CharField(max_length=20, choices=PersonType), verbose_name="of whom", default=list, blank=True,
        help_text="None ticked, and no role either: everybody.",
    )  # fmt: skip
    roles = ArrayField(
        models.CharField(max_length=20, choices=Role), verbose_name="and of holders of a role", default=list, blank=True
    )

    class Meta:
        abstract = True

    def applies(self) -> Q:
        """The filter of trainees that it is asked of."""
        if not self.person_types and not self.roles:
            return Q(pk__isnull=False)
        asked = Q(person_type__in=self.person_types)
        if not self.roles:
            return asked
        held = RoleAssignment.objects.live(clock.today()).filter(role__in=self.roles, user=OuterRef("user"))
        return asked | Q(Exists(held))

    def asks(self, kinds: Collection[str], roles: Collection[str]) -> bool:
        """The same of one person, by what kinds of person they are and the roles they hold."""
        everybody = not self.person_types and not self.roles
        return everybody or not set(self.person_types).isdisjoint(kinds) or not set(self.roles).isdisjoint(roles)

    @property
    def asked_of(self) -> str:
        """Local governor, designated safeguarding lead; where few are left out, everybody but them."""
        others = [kind.label for kind in PersonType if kind not in self.person_types]
        if len(others) < len(self.person_types) and self.person_types:
            return "everybody but: " + "; ".join(map(in_a_sentence, others))
        words = [PersonType(name).label for name in self.person_types]
        words += [Role(name).label for name in self.roles]
        return "; ".join(map(in_a_sentence, words)) or "everybody"
