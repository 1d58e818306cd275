"""The tests: a folder an app, and tests/project for what holds everywhere."""
