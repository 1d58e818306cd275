"""The promises as rules: each module answers, in words, what a version or a form would break."""
