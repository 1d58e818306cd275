"""How a higher app adds to a lower one: each hook is a frozen dataclass, registered under a unique name.

Each app lists its own in `hooks.py`, found at start-up as `admin.py` is. A lower app asks `registered(Hook)`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar


class Hook(Protocol):
    @property
    def name(self) -> str: ...


HookType = TypeVar("HookType", bound=Hook)

_registry: dict[type, dict[str, Any]] = {}


def register(*hooks: Hook) -> None:
    """Adds hooks to the registry; a second hook of the same kind and name is a mistake in the code."""
    for hook in hooks:
        named = _registry.setdefault(type(hook), {})
        if hook.name in named:
            raise ValueError(f"{type(hook).__name__} {hook.name!r} is registered twice")
        named[hook.name] = hook


def registered(kind: type[HookType]) -> list[HookType]:
    """All hooks of a kind, by their `order` where they have one, then by name."""
    return sorted(_registry.get(kind, {}).values(), key=lambda hook: (getattr(hook, "order", 0), hook.name))


def named(kind: type[HookType], name: str) -> HookType:
    """One hook; KeyError where no app registered it."""
    return _registry.get(kind, {})[name]


@dataclass(frozen=True)
class NavItem:
    """An entry of the left navigation, shown to those who hold any of its capabilities (none named: everyone).

    One that stands `under` another is shown below it while its section is open; on its own where the reader may not
    see the other.
    """

    name: str
    label: str
    url_name: str
    icon: str
    order: int
    capabilities: tuple[str, ...] = ()
    under: str = ""


@dataclass(frozen=True)
class Panel:
    """A part that an app adds to another app's page.

    `page` is the page's URL name. `build(user, **subject)` gives the template's context, or None where there is
    nothing to show to that user.
    """

    name: str
    page: str
    order: int
    template: str
    build: Callable[..., Mapping[str, Any] | None]


def panels(page: str, user: Any, **subject: Any) -> list[tuple[str, Mapping[str, Any]]]:
    """(template, context) of each part with something to show to this user, for templates/components/panels.html."""
    built = ((panel.template, panel.build(user, **subject)) for panel in registered(Panel) if panel.page == page)
    return [(template, context) for template, context in built if context is not None]


@dataclass(frozen=True)
class Verb:
    """A link that an app adds to the head of another app's page: what this user may do about its subject.

    `link(user, **subject)` gives (words, address), or None where this user may not do it, or not now.
    """

    name: str
    page: str
    order: int
    link: Callable[..., tuple[str, str] | None]


def verbs(page: str, user: Any, **subject: Any) -> list[tuple[str, str]]:
    """(words, address) of each link that this user is offered on a page."""
    links = (verb.link(user, **subject) for verb in registered(Verb) if verb.page == page)
    return [link for link in links if link is not None]


@dataclass(frozen=True)
class WorkItem:
    """One thing that waits: what, why (the decision behind it), by when, and where to do it; `own`: for the reader."""

    title: str
    url: str
    why: str
    due: date | None
    state: str
    minutes: int | None = None
    school: str = ""
    own: bool = False


@dataclass(frozen=True)
class WorkSource:
    """What an app adds to a person's 'My work' and to the home page's needs-you list."""

    name: str
    items: Callable[[Any], Iterable[WorkItem]]
    order: int = 0


@dataclass(frozen=True)
class SearchResult:
    title: str
    url: str
    kind: str
    detail: str = ""


@dataclass(frozen=True)
class SearchSource:
    """`find(user, words)` answers at most ten results that the user may see."""

    name: str
    label: str
    find: Callable[[Any, str], Iterable[SearchResult]]
    order: int = 0


@dataclass(frozen=True)
class PackSection:
    """A section of the charter packs, read by the app it belongs to; sections are read in `order`.

    `load(data, loading)` brings the app's records in line with the section's data and answers one Change a record
    (charter/packs/changes.py). It must change nothing where nothing differs; a dry run is the same run, rolled back.
    `shape` (charter/packs/shape.py) says what a row may hold: it is checked, with file, line and field, before anything
    is written. `single`: the section is one entry with keys, not a list of them.
    """

    name: str
    order: int
    load: Callable[..., Iterable[Any]]
    shape: Mapping[str, Any] | None = None
    single: bool = False


@dataclass(frozen=True)
class Prefilled:
    """What a form starts with: a value of the question's kind (JSON), and where it came from, in words."""

    value: Any
    words: str
    comment: str = ""


@dataclass(frozen=True)
class Prefill:
    """Fills questions whose `source` is `name:key`: `fill(school, key)` answers None where there is nothing to give."""

    name: str
    fill: Callable[..., Prefilled | None]


@dataclass(frozen=True)
class DemoPart:
    """A part of the demo trust; parts are made in `order`. `build(plan)` takes the DemoPlan of trust/demo/."""

    name: str
    order: int
    build: Callable[..., None]


register(NavItem("settings", "Settings", "trust_settings", "settings", order=90, capabilities=("settings.edit",)))
