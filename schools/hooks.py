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
    DemoPart("schools", 20, demo.make_schools),
    DemoPart("looks", 25, demo_looks.give_looks),
    DemoPart("people", 30, cast.make_people),
    *IMPORTERS,
)
