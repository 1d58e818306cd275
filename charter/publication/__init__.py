"""The charter as the public reads it: page and PDF, of the trust and of a school."""
