"""The school's own evaluation (SEF), its development plan (SDP), and targets."""
