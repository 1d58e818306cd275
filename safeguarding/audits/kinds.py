"""Which forms are termly audits, and what each is called in a narrow column."""

RECORD = "audit-record"
AUDITS = (RECORD, "audit-safeguarding", "audit-pupil-safety")
SHORT = {RECORD: "Record", "audit-safeguarding": "Safeguarding", "audit-pupil-safety": "Pupil safety"}
