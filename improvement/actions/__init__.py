"""What is done to the cycle: schools move on in it, and the trust edits its steps."""

from improvement.actions.positions import move_school
from improvement.actions.steps import add_step, edit_step, move_step, remove_step

__all__ = ["add_step", "edit_step", "move_school", "move_step", "remove_step"]
