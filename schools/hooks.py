"""What schools add to the frame, to imports and to the demo trust."""

from schools import cast, demo, demo_looks
from schools.importers import IMPORTERS
from trust.hooks import DemoPart, NavItem, register

register(
    NavItem("schools", "Schools", "school_list", "school", order=20, capabilities=("school.view",)),
    NavItem(
        "people", "People and roles", "person_list", "users", order=85, capabilities=("users.view",), under="settings"
    ),
    NavItem("calendar", "Calendar", "calendar", "calendar", order=88, capabilities=("school.view",), under="settings"),
    NavItem("invited", "To read", "invited_list", "eye", order=5, capabilities=("invited.view",)),
    DemoPart("external reviewer", 79, cast.invite_reviewer),
    DemoPart("schools", 20, demo.make_schools),
    DemoPart("looks", 25, demo_looks.give_looks),
    DemoPart("people", 30, cast.make_people),
    *IMPORTERS,
)
