"""The table of capabilities, cell by cell, against the trust's permission matrix.

Each line restates a line of the matrix for the capability it became: V view, E edit, A approve, S summary, O own rows,
- none. Columns are the matrix's. Where a cell carries more than a letter ('V own', 'V+verify'), the scope is in the
assignment and the verb has a capability of its own.
"""

import pytest

from trust.access.levels import FULL, OWN, SUMMARY, Role
from trust.access.table import CAN, RESTRICTED

COLUMNS = [
    Role.TRUSTEE, Role.CEO, Role.EHT, Role.CURRICULUM, Role.HEAD, Role.DSL, Role.SENDCO, Role.CHAIR, Role.GOVERNOR,
    Role.CLERK, Role.SERVICE_LEAD, Role.DATA_LEAD, Role.STAFF, Role.REVIEWER,
]  # fmt: skip
LEVELS = {"V": FULL, "E": FULL, "A": FULL, "S": SUMMARY, "O": OWN, "-": None}

MATRIX = {
    # capability              TR CEO EHT CD HT DSL SEN GC G CK CL DL ST XR
    "charter.view":          "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "charter.edit":          "-  E   E   E  -  -   -   -  - -  E  -  -  -",
    "charter.approve":       "-  A   -   -  -  -   -   -  - -  -  -  -  -",
    "scheme.edit":           "-  E   -   -  -  -   -   -  - E  -  -  -  -",
    "reflection.edit":       "O  O   O   O  O  O   O   O  O O  O  O  O  -",
    "pulse.view":            "S  V   V   S  V  -   -   S  - -  -  V  S  -",
    "pulse.edit":            "-  E   -   -  -  -   -   -  - -  -  -  -  -",
    "pulse.answer":          "-  E   E   E  E  E   E   -  - E  E  E  E  -",
    "promise.edit":          "-  E   E   -  E  -   -   -  - -  -  -  -  -",
    "church.edit":           "-  E   E   -  E  -   -   -  - -  -  -  -  -",
    "charter.comment":       "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "charter_review.edit":    "A A  E   E   E  E  E   -  - -  E  -  -  -",
    "charter_review.propose": "- E  E   E   E  -  -   -  - -  E  -  -  -",
    "charter_review.approve": "A A  -   -   -  -  -   -  - -  -  -  -  -",
    "local_version.view":    "S  V   V   V  V  V   V   V  V -  V  -  V  V",
    "local_version.edit":    "-  -   -   -  E  E   E   -  - -  -  -  -  -",
    "local_version.approve": "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    "exemption.view":        "-  V   V   V  V  -   -   V  - -  V  -  -  -",
    "exemption.edit":        "-  -   -   -  E  -   -   -  - -  -  -  -  -",
    "exemption.advise":      "-  -   E   E  -  -   -   -  - -  E  -  -  -",
    "exemption.approve":     "-  A   -   -  -  -   -   -  - -  -  -  -  -",
    "barrier.view":          "-  V   V   -  V  V   V   -  - -  -  -  V  -",
    "barrier.raise":         "-  -   -   -  E  E   E   -  - -  -  -  E  -",
    "barrier.edit":          "-  -   -   -  E  -   -   -  - -  -  -  -  -",
    "service.view":          "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "service.ask":           "-  -   E   -  E  O   O   O  - -  -  -  O  -",
    "service.edit":          "-  E   O   O  -  -   -   -  - O  O  O  -  -",
    "tracker.view":          "S  V   V   V  V  V   V   V  V -  -  V  -  V",
    "tracker.edit":          "-  -   -   -  E  E   E   -  - -  -  -  -  -",
    "tracker.approve":       "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    "tracker.verify":        "-  -   A   -  -  -   -   -  - -  -  -  -  -",
    # capability              TR CEO EHT CD HT DSL SEN GC G CK CL DL ST XR
    "plan.view":             "S  V   V   V  V  V   V   V  V -  -  V  V  V",
    "plan.edit":             "-  -   -   -  E  E   E   -  - -  -  -  -  -",
    "plan.approve":          "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    "target.edit":           "-  -   -   -  E  -   -   -  - -  -  E  -  -",
    "visit.view":            "S  V   V   V  V  V   V   S  S -  -  -  -  O",
    "visit.edit":            "-  O   E   E  -  -   -   -  - -  -  -  -  O",
    "visit.reply":           "-  -   -   -  E  -   -   -  - -  -  -  -  -",
    "kit.view":              "S  V   V   V  V  V   V   S  S -  -  -  -  -",
    "kit.edit":              "-  -   E   E  E  -   -   -  - -  -  -  -  -",
    "category.view":         "V  V   V   V  V  -   -   V  - -  S  V  -  -",
    "category.edit":         "-  -   E   -  -  -   -   -  - -  -  -  -  -",
    "category.say":          "-  -   -   -  E  -   -   -  - -  -  -  -  -",
    "category.approve":      "-  A   -   -  -  -   -   -  - -  -  -  -  -",
    "category.read":         "-  O   O   O  -  -   -   -  - -  -  -  -  -",
    "category.appeal":       "A  A   -   -  -  -   -   -  - -  -  -  -  -",
    "leadership_fit.edit":   "-  E   -   -  -  -   -   -  - -  -  -  -  -",
    "capacity.view":         "S  V   V   V  V  -   -   V  - -  -  V  O  -",
    "capacity.edit":         "-  -   E   E  -  -   -   -  - -  -  -  -  -",
    "capacity.ask":          "-  -   E   -  E  -   -   -  - -  -  -  -  -",
    "capacity.approve":      "-  A   A   -  -  -   -   -  - -  -  -  -  -",
    "coaching.edit":         "-  O   O   O  O  O   O   -  - -  -  -  O  -",
    "induction.view":        "-  V   V   V  V  O   O   -  - -  -  -  O  -",
    "induction.edit":        "-  -   E   E  E  -   -   -  - -  -  -  -  -",
    "expertise.edit":        "-  E   E   E  O  O   O   -  - -  O  O  -  -",
    "leader_time.view":      "-  V   -   V  -  -   -   -  - -  -  -  -  -",
    "leader_time.edit":      "-  -   -   E  -  -   -   -  - -  -  -  -  -",
    "practice.view":         "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "practice.edit":         "-  E   E   E  E  E   E   -  - -  -  -  -  -",
    "practice.approve":      "-  A   A   -  -  -   -   -  - -  -  -  -  -",
    "practice.say":          "-  E   E   E  E  E   E   -  - E  E  E  E  -",
    "network.edit":          "-  E   E   E  O  O   O   -  - -  -  -  O  -",
    "network.approve":       "-  A   -   -  -  -   -   -  - -  -  -  -  -",
    "figures.view":          "V  V   V   V  V  V   V   V  V -  V  V  S  S",
    "figures.edit":          "-  -   -   -  -  -   -   -  - -  -  E  -  -",
    "small_numbers.view":    "-  -   -   -  V  V   V   -  - -  -  -  -  -",
    "safeguarding_board.view": "V V V   -  V  V   -   V  - -  -  -  -  -",
    "audit.view":            "S  V   V   -  V  V   -   S  - -  -  -  -  V",
    "audit.follow":          "-  V   V   -  V  V   -   V  - -  -  -  -  -",
    "audit.read_part":       "-  -   -   -  O  O   -   -  - -  -  -  -  -",
    "audit.edit":            "-  -   -   -  E  E   -   -  - -  -  -  -  -",
    "audit.approve":         "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    # capability              TR CEO EHT CD HT DSL SEN GC G CK CL DL ST XR
    "register.view":         "-  -   -   -  V  V   -   -  - -  -  -  O  O",
    "register.edit":         "-  -   -   -  -  -   -   -  - -  -  -  -  -",
    "register.drill":        "-  V   -   -  -  -   -   -  - -  -  -  -  -",
    "register.produce":      "-  -   -   -  V  V   -   -  - -  -  -  -  -",
    "governor_checks.edit":  "-  -   -   -  -  -   -   -  - E  -  -  -  -",
    "register_rules.confirm": "- A  -   -  -  A   -   -  - -  -  -  -  -",
    "compliance.view":       "V  V   V   -  V  V   -   V  V V  -  -  -  -",
    "training.view":         "O  O   O   O  V  V   O   O  O V  O  O  O  -",
    "training.edit":         "-  -   -   -  -  E   -   -  - E  -  -  -  -",
    "supervision.view":      "-  S   S   -  S  O   O   -  - -  -  -  O  -",
    "supervision.edit":      "-  -   -   -  -  O   O   -  - -  -  -  O  -",
    "supervision.name":      "-  -   -   -  E  E   -   -  - -  -  -  -  -",
    "exclusion.view":        "S  S   S   -  V  V   V   S  - -  -  S  -  -",
    "exclusion.edit":        "-  -   -   -  E  -   -   -  - -  -  E  -  -",
    "exclusion_panel.view":  "-  -   -   -  V  -   -   V  - V  -  -  -  -",
    "exclusion_panel.edit":  "-  -   -   -  E  -   -   E  - E  -  -  -  -",
    "document.view":         "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "document.edit":         "-  E   E   E  -  -   -   -  - E  E  -  -  -",
    "document.approve":      "A  A   -   -  -  -   -   -  - -  -  -  -  -",
    "policy.view":           "V  V   V   V  V  V   V   V  V V  V  V  V  -",
    "policy.edit":           "-  E   E   E  -  E   E   -  - E  E  -  -  -",
    "policy.adopt":          "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    "policy.approve":        "A  A   -   -  -  -   -   A  - -  -  -  -  -",
    "crosscheck.ask":        "-  -   E   -  E  E   -   -  - -  -  -  -  -",
    "crosscheck.answer":     "-  -   -   -  E  E   -   -  - -  -  -  -  -",
    "crosscheck.watch":      "S  V   V   -  -  -   -   -  - -  -  -  -  -",
    "reviewer.invite":       "-  -   -   -  A  -   -   -  - -  -  -  -  -",
    "invited.view":          "-  -   -   -  -  -   -   -  - -  -  -  -  O",
}  # fmt: skip


def cells():
    for capability, line in MATRIX.items():
        for role, letter in zip(COLUMNS, line.split(), strict=True):
            yield pytest.param(capability, role, letter, id=f"{capability}-{role}")


@pytest.mark.parametrize("capability, role, letter", list(cells()))
def test_cell(capability, role, letter):
    assert CAN[capability].get(role) == LEVELS[letter]


def test_who_administers_users_reads_no_content():
    held = {capability for capability, roles in CAN.items() if Role.IT_ADMIN in roles}
    assert held <= {"users.view", "users.edit", "school.view", "delivery_log.view"}


def test_the_hr_lead_alone_keeps_the_single_central_record():
    assert CAN["register.edit"] == {Role.HR: FULL}
    assert {CAN[name][Role.HR] for name in ("register.view", "register.produce", "compliance.view")} == {FULL}


def test_the_link_governor_reads_scores_and_actions_of_audits_and_no_answer():
    assert CAN["audit.view"][Role.LINK_SAFEGUARDING] == SUMMARY
    assert CAN["audit.follow"][Role.LINK_SAFEGUARDING] == FULL


def test_restricted_capabilities_are_in_the_table():
    assert set(CAN) >= RESTRICTED
