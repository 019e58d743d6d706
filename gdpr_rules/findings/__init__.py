"""The verdicts, each with its proof; `settle` is the only place where unknown becomes undetermined."""
