"""The codes that sources print in place of a number, in words. A code is kept as it is, never read as a number."""

# Performance tables; then Explore Education Statistics; then older statistical releases.
WORDS = {
    "SUPP": "suppressed",
    "SUPPMAT": "suppressed",
    "SP": "suppressed",
    "NE": "no entries",
    "NP": "not published",
    "NA": "not applicable",
    "NEW": "new school, no figure yet",
    "LOWCOV": "coverage too low",
    "DNS": "did not submit",
    "RE": "redacted",
    "c": "confidential",
    "z": "not applicable",
    "x": "not available",
    "low": "under half of the last digit",
    "u": "low reliability",
    "k": "rounds to zero",
    "w": "withdrawn",
    ":": "not available",
    "~": "rounds to zero",
    ".": "not applicable",
    "..": "not available",
    "-": "none or not available",
    "*": "suppressed",
    "blank": "left blank in the source",
}

HIDDEN = "hidden"
HIDDEN_WORDS = "hidden: 1 to 5 pupils"
BESIDE = "beside"
BESIDE_WORDS = "hidden: would tell of 1 to 5 others"


def words(code: str) -> str:
    """The code in words; an unknown one as it stands."""
    return {HIDDEN: HIDDEN_WORDS, BESIDE: BESIDE_WORDS}.get(code) or WORDS.get(code, code)
