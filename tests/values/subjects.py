"""What each address of the values pages is about."""

SUBJECTS: dict = {}
POST_ONLY: set[str] = set()
