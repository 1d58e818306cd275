"""The demo trust: invented, the same for the same date and seed, made by parts that the apps register (DemoPart)."""

from trust.demo.accounts import DEMO_ACCOUNTS, DEMO_PASSWORD, DemoAccount
from trust.demo.plan import DemoPlan

__all__ = ["DEMO_ACCOUNTS", "DEMO_PASSWORD", "DemoAccount", "DemoPlan"]
