"""What is done to the cycle: schools move on in it, and the trust edits its steps."""

from improvement.actions.positions import move_school

__all__ = ["move_school"]
