"""The termly audits: sample, evidence, findings, second readers, signatures."""
