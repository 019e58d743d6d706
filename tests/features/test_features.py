"""Every scenario of `features/` is a test."""

from pytest_bdd import scenarios

scenarios(".")
