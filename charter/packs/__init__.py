"""Whole charters as data: one YAML file a pack, each of its sections read by the app it belongs to."""

from charter.packs.changes import Change, Loading
from charter.packs.difference import difference
from charter.packs.files import Pack, PackError, pack_names, read
from charter.packs.loading import load

__all__ = ["Change", "Loading", "Pack", "PackError", "difference", "load", "pack_names", "read"]
