"""Which groups of replies may be shown, so that no small group can be worked out from those that are.

The engine of trust/suppression.py hides counts of one table. Here the figures of a group (a share, a mean) are
the secret, not its size, and groups lie inside one another: school, phase, trust. For such a tree there is a rule that
is both simpler and stronger, because it also keeps *unions* of hidden groups from being worked out.
"""

from collections.abc import Hashable, Mapping
from typing import Final, TypeVar

Key = TypeVar("Key", bound=Hashable)
LEAST: Final = 10
"""Replies that a group of staff needs before its answers are shown (domain.md section 3, note 4)."""


def visible(sizes: Mapping[Key, int], parents: Mapping[Key, Key | None], *, least: int = LEAST) -> frozenset[Key]:
    """The groups whose figures may be shown. `parents` leads from each group to the one around it, None at the top.

    **Guarantee.** No sum or difference of shown figures, in any combination, is about a set of between 1 and
    `least - 1` people. For the groups form a tree: take from each shown group all shown groups inside it, and what is
    left over are sets that share nobody. Whatever can be worked out is made of whole left-overs; so it is enough that
    none of them is too small. Where one is, the smallest shown group inside is hidden too and joins it, until it is
    large enough; a shown group by itself always is.
    """
    shown = {key for key, size in sizes.items() if size >= least}
    inside: dict[Key, list[Key]] = {key: [] for key in sizes}
    for key, parent in parents.items():
        if parent is not None:
            inside[parent].append(key)
    for key in sorted(shown, key=lambda key: _depth(key, parents), reverse=True):
        below = _shown_below(key, inside, shown)
        while below and 0 < sizes[key] - sum(sizes[child] for child in below) < least:
            shown.discard(min(below, key=lambda child: (sizes[child], str(child))))
            below = _shown_below(key, inside, shown)
    return frozenset(shown)


def _depth(key: Key, parents: Mapping[Key, Key | None]) -> int:
    parent = parents[key]
    return 0 if parent is None else 1 + _depth(parent, parents)


def _shown_below(key: Key, inside: Mapping[Key, list[Key]], shown: set[Key]) -> list[Key]:
    """The outermost shown groups inside this one."""
    found: list[Key] = []
    for child in inside[key]:
        found.extend([child] if child in shown else _shown_below(child, inside, shown))
    return found
