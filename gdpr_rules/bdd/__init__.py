"""Gherkin scenarios as executable specifications: the checks on them need the extra `[bdd]`."""
