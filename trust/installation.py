"""What a data folder remembers of the installation made in it: its secret key, and whether it is a demo.

So that a command beside a running `scripts/run` has the same key, and a second start makes nothing twice.
"""

import dataclasses
import json
import os
import secrets
from pathlib import Path

FILE = "installation.json"
# Everything that Concord makes in a data folder, which may hold files of others.
OWN = ("postgres", "redis", "files", "mail", "static", "static.stamp", "log", FILE)


@dataclasses.dataclass(frozen=True)
class Installation:
    """`demo`: an invented trust lives here; `made`: its making (or a real trust's first migration) was finished."""

    secret_key: str
    demo: bool
    made: bool = False

    def environment(self) -> dict[str, str]:
        return {"SECRET_KEY": self.secret_key} | ({"CONCORD_DEMO": "1"} if self.demo else {})


def load(data: Path) -> Installation | None:
    file = data / FILE
    return Installation(**json.loads(file.read_text())) if file.exists() else None


def save(data: Path, installation: Installation) -> Installation:
    """Written beside and renamed, readable for its owner alone: the key signs people's sessions."""
    new = data / f"{FILE}.new"
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        json.dump(dataclasses.asdict(installation), out)
    new.rename(data / FILE)
    return installation


def new(*, demo: bool) -> Installation:
    return Installation(secret_key=secrets.token_urlsafe(50), demo=demo)


def recall(data: Path) -> None:
    """Give the environment what the folder remembers, wherever the environment itself says nothing."""
    installation = load(data)
    for name, value in installation.environment().items() if installation else ():
        os.environ.setdefault(name, value)
