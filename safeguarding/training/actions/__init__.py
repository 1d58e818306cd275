"""What is done about training: entering people, recording, confirming rules, receipts of what was read."""
